import type { WrittenQuestion, WrittenReport, WrittenSection } from './written-report';

/** A section whose questions may stand in a document. */
export type ReadableSection = WrittenSection & { readonly questions: readonly WrittenQuestion[] };

/**
 * Whether a section may stand in a document. A secret one never does, whoever asks: a file is passed on, and nobody
 * sees who reads it.
 */
export const isReadable = (section: WrittenSection): section is ReadableSection =>
  section.questions !== null && section.confidentiality !== 'secret';

/**
 * The part of a report that one kind of lägesbild is; the whole of it without a kind.
 * Figures that were revised are kept where they stand beside a question that is.
 * @returns undefined when the report has no such kind
 */
export function partOf(content: WrittenReport, kind: string | undefined): WrittenReport | undefined {
  const kinds = content.kinds.filter(({ key }) => kind === undefined || key === kind);
  if (kind !== undefined && kinds.length === 0) return undefined;
  const serves = (keys: readonly string[]) => kind === undefined || keys.includes(kind);
  const sections: WrittenSection[] = content.sections
    .filter((section) => serves(section.kinds))
    .map((section) => ({
      ...section,
      questions: section.questions?.filter((question) => serves(question.kinds)) ?? null,
    }));
  const shown = new Set(
    sections
      .filter(isReadable)
      .flatMap(({ questions }) => questions.flatMap(({ figures }) => figures.map(placeOf))),
  );
  const revisedFigures = content.revisedFigures.filter(({ before }) => shown.has(placeOf(before)));
  return { ...content, kinds, sections, revisedFigures };
}

const placeOf = ({ indicator, area }: WrittenReport['revisedFigures'][number]['before']): string =>
  `${indicator.key} ${area.slug}`;

/** Why a section does not stand in a document, as its reader is told. */
export function whyLeftOut({ confidentiality, legalGround }: WrittenSection): string {
  if (confidentiality === 'open') return 'Avsnittet ingår inte i det här dokumentet.';
  if (confidentiality === 'internal') return 'Avsnittet är inte offentligt: internt.';
  const ground = legalGround.trim();
  return `Avsnittet är inte offentligt: sekretess${ground === '' ? '' : ` enligt ${ground}`}.`;
}
