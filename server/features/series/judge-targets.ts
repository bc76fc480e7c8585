import { existedOn } from '../../domain/areas/area-history';
import { assessable } from '../../domain/statistics/change';
import { smallestDetectableChange } from '../../domain/statistics/detectable-change';
import type { Estimate } from '../../domain/statistics/estimate';
import { judgeTarget, type TargetJudgement } from '../../domain/targets/judge-target';
import { type AreaBaseline, baselineIn } from '../../domain/targets/target-baseline';
import { firstDayOf, pathCorners, type TargetPath } from '../../domain/targets/target-path';
import { targetSentence } from '../../domain/text/target-sentence';
import type { IndicatorDefinition } from '../indicators/indicator-definition.queries';
import type { JudgedTarget, Target } from '../targets/targets.contract';
import type { Line } from './read-lines';
import type { Weighing } from './recalculate-cell';

/** What the targets of an indicator say of a line. Targets are decided for everyone: other groups have none. */
export function judgeTargets(
  line: Line,
  targets: readonly Target[],
  indicator: IndicatorDefinition,
  weighing: Weighing,
): JudgedTarget[] {
  if (line.group.key !== 'all') return [];
  return targets.flatMap((target) => judgeOne(line, target, indicator, weighing) ?? []);
}

function judgeOne(
  line: Line,
  target: Target,
  indicator: IndicatorDefinition,
  weighing: Weighing,
): JudgedTarget | undefined {
  const version = target.versions.at(-1);
  if (version === undefined) return undefined;
  const round = indicator.rounds.find(({ key }) => key === target.baselineRound);
  const since = round?.date ?? version.validFrom;
  const { history, populations, ages } = weighing;
  const start = baselineIn(target.areas, line.area.slug, history, populations, { date: since, ages });
  const path = start && pathOf(version, start, round?.date);
  if (start === undefined || path === undefined) return undefined;
  const rounds = judgeRounds(line, path, { indicator, since, start });
  const latest = latestOf(line, rounds);
  const { status, reason } = latest ?? { status: 'not_measurable' as const, reason: 'none_yet' as const };
  const { label, kind, amount, year, decidedBy, decidedOn, validFrom, note } = version;
  return {
    key: target.key,
    provenance: target.provenance,
    ...{ label, kind, amount, year, decidedBy, decidedOn, validFrom, note },
    level: path.level,
    baseline: round === undefined ? null : baselineOut(start, round),
    path: pathCorners(path, since, lastDay(line, indicator, year)),
    rounds,
    status,
    reason,
    sentence: targetSentence(status, reason, {
      level: path.level,
      year,
      polarity: indicator.polarity,
      style: indicator,
    }),
    smallestDetectableChange: detectableFrom(line, target, indicator),
    earlier: target.versions.slice(0, -1),
  };
}

/** A final verdict stands, whatever later rounds cannot tell; before it, the latest round with a figure speaks. */
function latestOf(line: Line, rounds: JudgedTarget['rounds']): JudgedTarget['rounds'][number] | undefined {
  const final = rounds.findLast(({ status }) => status === 'reached' || status === 'missed');
  return final ?? rounds.findLast(({ round }) => line.cells.has(round)) ?? rounds.at(-1);
}

/** Undefined for a relative target whose area never had a baseline: there is nothing to aim at. */
function pathOf(
  { kind, amount, year }: Target['versions'][number],
  start: AreaBaseline,
  baselineDate: string | undefined,
): TargetPath | undefined {
  const baseline =
    start.value === null || baselineDate === undefined ? null : { date: baselineDate, value: start.value };
  if (kind === 'absolute') return { baseline, year, level: amount };
  return baseline === null ? undefined : { baseline, year, level: baseline.value * amount };
}

function judgeRounds(
  line: Line,
  path: TargetPath,
  { indicator, since, start }: { indicator: IndicatorDefinition; since: string; start: AreaBaseline },
): JudgedTarget['rounds'] {
  const after = indicator.rounds.filter(({ key, date }) => date > since && line.covers(key));
  return after.map(({ key, date }) => {
    const judgement: TargetJudgement = judgeTarget(
      {
        date,
        estimate: line.cells.get(key)?.estimate ?? undefined,
        baseline: start.provenance === null ? null : { provenance: start.provenance },
        afterBreak: indicator.breaks.some((broken) => since < broken.date && broken.date <= date),
      },
      path,
      indicator.polarity,
    );
    return { round: key, ...judgement };
  });
}

const baselineOut = (
  { value, provenance, recalculated }: AreaBaseline,
  { key, date }: IndicatorDefinition['rounds'][number],
): JudgedTarget['baseline'] =>
  value === null || provenance === null ? null : { round: key, date, value, provenance, recalculated };

/** The path is drawn to its end, or on to the last round of an area that still exists. */
function lastDay({ area }: Line, { rounds }: IndicatorDefinition, year: number): string {
  const last = rounds.findLast(({ date }) => existedOn(area, date))?.date ?? '';
  return last > firstDayOf(year) ? last : firstDayOf(year);
}

/** From the baseline figure, or the latest that has an interval, with as many answers once more. */
function detectableFrom(
  line: Line,
  { baselineRound }: Target,
  indicator: IndicatorDefinition,
): number | null {
  const usable = (estimate: Estimate | null | undefined) => {
    const one = estimate ? assessable(estimate) : undefined;
    return one === undefined || typeof one === 'string' ? [] : [one];
  };
  const candidates = [baselineRound ?? '', ...indicator.rounds.map(({ key }) => key).toReversed()];
  const [from] = candidates.flatMap((round) => usable(line.cells.get(round)?.estimate));
  if (from === undefined) return null;
  const n = from.effectiveRespondents;
  const { decrease, increase } = smallestDetectableChange(
    from.share,
    { earlier: n, later: n },
    indicator.method.confidenceLevel,
  );
  return indicator.polarity === 'higher_is_better' ? increase : decrease;
}
