import { answerBlocks } from './answer-blocks';
import { figureBlocks } from './figure-blocks';
import { isReadable, whyLeftOut } from './readable-sections';
import { type Block, heading, note } from './report-document';
import { enumerated } from './swedish';
import type {
  WrittenKind,
  WrittenNames,
  WrittenQuestion,
  WrittenReport,
  WrittenSection,
} from './written-report';

/** A section with its questions, or why it is left out. */
export function sectionBlocks(
  section: WrittenSection,
  { kinds, names }: Pick<WrittenReport, 'kinds' | 'names'>,
): Block[] {
  const title = heading(2, section.title.sv);
  if (!isReadable(section)) return [title, note(whyLeftOut(section))];
  return [
    title,
    ...(section.confidentiality === 'internal'
      ? [note('Avsnittet är internt och ingår inte i det som publiceras.')]
      : []),
    ...section.questions.flatMap((question) => questionBlocks(question, kinds, names)),
  ];
}

const questionBlocks = (
  question: WrittenQuestion,
  kinds: readonly WrittenKind[],
  names: WrittenNames,
): Block[] => [
  heading(3, question.wording.sv),
  ...lawNotes(question, kinds),
  ...answerBlocks(question.form, question.answer, names),
  ...figureBlocks(question.figures),
];

/** "Krav i lag och föreskrift: kartläggning (4 § 1 lagen …)". */
function lawNotes(
  { kinds: served, statutoryParts }: WrittenQuestion,
  kinds: readonly WrittenKind[],
): Block[] {
  const parts = kinds
    .filter(({ key }) => served.includes(key))
    .flatMap((kind) => kind.statutoryParts.filter(({ key }) => statutoryParts.includes(key)))
    .map(({ label, legalGround }) => (legalGround === '' ? label.sv : `${label.sv} (${legalGround})`));
  return parts.length === 0 ? [] : [note(`Krav i lag och föreskrift: ${enumerated(parts)}`)];
}
