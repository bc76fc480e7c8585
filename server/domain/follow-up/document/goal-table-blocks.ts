import { type Block, heading, type TableBlock, words } from '../../reporting/document/report-document';
import { ASSESSED_WORDS, DIVERGENCE_WORDS, outcomeWords } from '../outcome-words';
import type { WrittenCell, WrittenOverview } from './written-compilation';

/** More goals than this beside each other leave no room for words on a page. */
const GOALS_BESIDE = 3;

/** The goals of a focus area in the city and each district: what is measured, and what the committee judged. */
export function goalTableBlocks(
  { goals, districts }: Pick<WrittenOverview, 'goals' | 'districts'>,
  focusArea: string,
): Block[] {
  const own = goals.filter((one) => one.focusArea.key === focusArea);
  if (own.length === 0) return [];
  return [
    heading(3, 'Målen i stadsdelarna'),
    ...chunks(own).map(
      (some): TableBlock => ({
        type: 'table',
        columns: [words('Område'), ...some.map(({ goal }) => words(goal.text.sv))],
        rows: [
          ['Hela staden', ...some.map(({ city }) => cellWords(city))],
          ...districts.map(({ label }, index) => [
            label,
            ...some.map(({ cells }) => {
              const cell = cells[index];
              return cell === undefined ? '' : cellWords(cell);
            }),
          ]),
        ],
      }),
    ),
  ];
}

/** "inte på väg. Bedömt: helt uppfyllt (säger mer än mätningen)". */
function cellWords({ assessment, divergence, ...cell }: WrittenCell): string {
  const measured = outcomeWords(cell).sv;
  if (assessment === null) return measured;
  const parts = divergence === null ? '' : ` (${DIVERGENCE_WORDS[divergence].sv})`;
  return `${measured}. Bedömt: ${ASSESSED_WORDS[assessment].sv}${parts}`;
}

const chunks = <T>(items: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(items.length / GOALS_BESIDE) }, (_, index) =>
    items.slice(index * GOALS_BESIDE, (index + 1) * GOALS_BESIDE),
  );
