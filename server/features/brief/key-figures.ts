import type { ReadDb } from '../../../db/database';
import type { MeasuredLine } from '../judgements/measure-indicators';
import { CITY } from '../reports/figures-of-report';
import type { BriefDistrict } from './brief.contract';
import { compareWithCity, type DifferenceOf } from './compare-with-city';

export type KeyFigure = BriefDistrict['measured'][number];

/** So many of an area: what is read before a meeting, not all there is. */
const MOST = 8;

/**
 * The key figures of each area: what the goals of the programmes in force are followed by, measured or not, then what
 * else has been measured.
 * @param measured of each area, in the order they are told; @param followed keys of what goals are followed by
 * @param today ISO date
 */
export async function listKeyFigures(
  db: ReadDb,
  measured: readonly (readonly MeasuredLine[])[],
  followed: ReadonlySet<string>,
  today: string,
): Promise<KeyFigure[][]> {
  const ofGoal = ({ figure }: MeasuredLine) => followed.has(figure.indicator.key);
  const chosen = measured.map((lines) =>
    [...lines.filter(ofGoal), ...lines.filter((line) => !ofGoal(line) && line.figure.value !== null)].slice(
      0,
      MOST,
    ),
  );
  const differenceOf = await compareWithCity(
    db,
    chosen.flat().map(({ figure }) => figure),
    today,
  );
  return chosen.map((lines) =>
    lines.map((line) => ({
      figure: line.figure,
      polarity: line.polarity,
      ofGoal: ofGoal(line),
      compared: comparedOf(line, differenceOf),
    })),
  );
}

/** Against the city where that can be told, else against the round before, else why not. */
function comparedOf(line: MeasuredLine, differenceOf: DifferenceOf): KeyFigure['compared'] {
  if (line.figure.value === null) return null;
  const before = sinceBefore(line);
  if (line.figure.area.slug === CITY) return before;
  const difference = { with: 'city' as const, ...differenceOf(line.figure) };
  const silent = difference.verdict === 'not_assessable' && before.verdict !== 'not_assessable';
  return silent ? before : difference;
}

function sinceBefore({ figure, assessed }: MeasuredLine): NonNullable<KeyFigure['compared']> {
  const { step, unassessed } = assessed;
  const verdict = figure.verdict ?? 'not_assessable';
  if (verdict === 'no_certain_change' && step?.figure.round === figure.round) {
    const { sv, en } = figure.sentence;
    const sentence = { sv: `${sv} sedan ${step.from}`, en: `${en} since ${step.from}` };
    return { with: 'before', verdict, sentence };
  }
  if (verdict !== 'not_assessable' || unassessed === null || unassessed.round !== figure.round)
    return { with: 'before', verdict, sentence: figure.sentence };
  const { reason } = unassessed;
  const sentence = {
    sv: `Går inte att jämföra med den förra mätningen: ${reason.sv}`,
    en: `Cannot be compared with the round before: ${reason.en}`,
  };
  return { with: 'before', verdict, sentence };
}
