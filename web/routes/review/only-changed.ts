import type { ReportContent } from '../../../server/features/reports/report-content.contract';

/** The questions that have changed, in their sections, and the sections that are kept for another reason. */
export function onlyChanged(
  content: ReportContent,
  changed: { has(question: string): boolean },
  kept: readonly string[],
): ReportContent {
  const sections = content.sections.flatMap((section) => {
    const questions = section.questions?.filter(({ key }) => changed.has(key)) ?? [];
    return questions.length > 0 || kept.includes(section.key)
      ? [{ ...section, questions: section.questions && questions }]
      : [];
  });
  return { ...content, sections };
}
