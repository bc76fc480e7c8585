import type { SectionContent } from '../../../server/features/reports/report-content.contract';

/**
 * The sections of one kind, with the questions that serve it; all of them without a kind. One that is left out is
 * still told.
 */
export function sectionsOfKind(
  sections: readonly SectionContent[],
  kind: string | undefined,
): readonly SectionContent[] {
  if (kind === undefined) return sections;
  return sections
    .filter(({ kinds }) => kinds.includes(kind))
    .map((section) => ({
      ...section,
      questions: section.questions?.filter(({ kinds }) => kinds.includes(kind)) ?? null,
    }));
}
