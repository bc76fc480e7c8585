import type { Localized } from '../../domain/localized';
import { reasonWords } from '../../domain/text/reason';
import { figureAt } from '../reports/figures-of-report';
import type { Figure } from '../reports/report-content.contract';
import type { Change, IndicatorSeries } from '../series/series.contract';

/** So far back a step is still told of. */
const LAST_ROUNDS = 3;

/** How a figure has changed, as lately as that can be told. */
export interface AssessedStep {
  /** The later end of the latest step that can be assessed, both ends of it among the last rounds; null: none can. */
  readonly step: { readonly from: string; readonly figure: Figure } | null;
  /** The newest round, where the step told of does not lead into it, and why; null: it does. */
  readonly unassessed: { readonly round: string | null; readonly reason: Localized } | null;
}

/** Only steps between neighbouring figures: no break is bridged, and made-up figures are held against made-up ones. */
export function assessedStep(series: IndicatorSeries): AssessedStep {
  const steps = stepsOf(series);
  const last = series.points.slice(-LAST_ROUNDS).map(({ round }) => round);
  const found = steps.findLast(
    ({ from, to, verdict }) => verdict !== 'not_assessable' && last.includes(from) && last.includes(to),
  );
  const newest = steps.at(-1);
  return {
    step: found === undefined ? null : { from: found.from, figure: figureIn(series, found.to) },
    unassessed:
      found !== undefined && found === newest
        ? null
        : { round: newest?.to ?? null, reason: reasonWords(newest?.reason ?? 'no_value') },
  };
}

/** The last of several changes holds the newest against the first. */
const stepsOf = ({ changes }: IndicatorSeries): readonly Change[] =>
  changes.length > 1 ? changes.slice(0, -1) : changes;

const figureIn = (series: IndicatorSeries, round: string): Figure =>
  figureAt(
    series,
    series.points.find((point) => point.round === round),
  );
