import { isEmpty } from '../answer';
import { isReadable } from './readable-sections';
import { type Block, heading, words } from './report-document';
import { enumerated } from './swedish';
import type { WrittenKind, WrittenReport, WrittenSection } from './written-report';

/** What the law says that the lägesbild must hold, and where it stands. */
export function statutoryBlocks({ kinds, sections }: WrittenReport): Block[] {
  const rows = kinds.flatMap((kind) =>
    kind.statutoryParts.map((part) => [
      part.label.sv,
      part.legalGround,
      whereStands(kind, part.key, sections),
    ]),
  );
  if (rows.length === 0) return [];
  return [
    heading(2, 'Krav i lag och föreskrift'),
    {
      type: 'table',
      columns: ['Del', 'Lagrum', 'Var det står'].map(words),
      rows,
    },
  ];
}

function whereStands(kind: WrittenKind, part: string, sections: readonly WrittenSection[]): string {
  const asked = sections
    .filter(isReadable)
    .map(({ title, questions }) => ({
      title,
      answers: questions
        .filter(({ kinds, statutoryParts }) => kinds.includes(kind.key) && statutoryParts.includes(part))
        .map(({ answer }) => answer),
    }))
    .filter(({ answers }) => answers.length > 0);
  const answered = asked.filter(({ answers }) =>
    answers.some((answer) => answer !== null && !isEmpty(answer)),
  );
  if (answered.length > 0) return enumerated(answered.map(({ title }) => `”${title.sv}”`));
  // Which questions a section that is left out holds is not known here.
  const hidden = sections.some((section) => !isReadable(section) && section.kinds.includes(kind.key));
  if (hidden) return 'Inte i det som redovisas här';
  return asked.length > 0 ? 'Inte besvarad' : 'Frågas inte i den här omgången';
}
