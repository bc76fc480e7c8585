import { existedOn } from '../../domain/areas/area-history';
import { assessable } from '../../domain/statistics/change';
import { smallestDetectableChange } from '../../domain/statistics/detectable-change';
import type { Estimate } from '../../domain/statistics/estimate';
import { judgeTarget, type TargetJudgement } from '../../domain/targets/judge-target';
import { type AreaBaseline, baselineIn } from '../../domain/targets/target-baseline';
import { firstDayOf, pathCorners, pathToLevel, type TargetPath } from '../../domain/targets/target-path';
import { targetSentence } from '../../domain/text/target-sentence';
import type { IndicatorDefinition } from '../indicators/indicator-definition.queries';
import type { JudgedTarget, Target } from '../targets/targets.contract';
import type { Line } from './read-lines';
import type { Weighing } from './recalculate-cell';

/** What a target is judged with beside the line itself. */
export interface TargetParts {
  readonly targets: readonly Target[];
  readonly indicator: IndicatorDefinition;
  readonly weighing: Weighing;
  /** ISO date: the version of this day heads the target. */
  readonly today: string;
}

type Version = Target['versions'][number];

/** What the targets of an indicator say of a line. Targets are decided for everyone: other groups have none. */
export function judgeTargets(line: Line, parts: TargetParts): JudgedTarget[] {
  if (line.group.key !== 'all') return [];
  return parts.targets.flatMap((target) => judgeOne(line, target, parts) ?? []);
}

function judgeOne(
  line: Line,
  target: Target,
  { indicator, weighing, today }: TargetParts,
): JudgedTarget | undefined {
  const version = target.versions.findLast(({ validFrom }) => validFrom <= today);
  if (version === undefined) return undefined;
  const round = indicator.rounds.find(({ key }) => key === target.baselineRound);
  const since = round?.date ?? target.versions[0]?.validFrom ?? version.validFrom;
  const { history, populations, ages } = weighing;
  const start = baselineIn(target.areas, line.area.slug, history, populations, { date: since, ages });
  if (start === undefined) return undefined;
  const pathOf = (one: Version) => pathFrom(one, start, round?.date, indicator);
  const path = pathOf(version);
  if (path === undefined) return undefined;
  const rounds = judgeRounds(line, (date) => pathOf(versionOn(target, date) ?? version) ?? path, {
    indicator,
    since,
    start,
  });
  const { status, reason } = headOf(line, rounds, version.year, indicator) ?? NONE_YET;
  const { label, kind, amount, year, decidedBy, decidedOn, validFrom, note } = version;
  return {
    key: target.key,
    provenance: target.provenance,
    ...{ label, kind, amount, year, decidedBy, decidedOn, validFrom, note },
    scope: target.scope,
    areas: target.areas.map(({ slug, label: name, baselineProvenance }) => ({
      slug,
      label: name,
      example: baselineProvenance === 'example',
    })),
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
    earlier: target.versions.filter((one) => one.validFrom < validFrom),
  };
}

const NONE_YET = { status: 'not_measurable', reason: 'none_yet' } as const;

/** What was to be reached on a day: rounds are judged by what had been decided then, earlier ones by the first decision. */
const versionOn = ({ versions }: Target, date: string): Version | undefined =>
  versions.findLast(({ validFrom }) => validFrom <= date) ?? versions[0];

/** From the target year on its first figure is the verdict, whatever later rounds say; before, the latest speaks. */
function headOf(
  line: Line,
  rounds: JudgedTarget['rounds'],
  year: number,
  indicator: IndicatorDefinition,
): JudgedTarget['rounds'][number] | undefined {
  const dateOf = (key: string) => indicator.rounds.find((round) => round.key === key)?.date ?? '';
  const measured = rounds.filter(({ round }) => line.cells.has(round));
  return measured.find(({ round }) => dateOf(round) >= firstDayOf(year)) ?? measured.at(-1) ?? rounds.at(-1);
}

/** Undefined for a relative target whose area never had a baseline: there is nothing to aim at. */
function pathFrom(
  { kind, amount, year }: Version,
  start: AreaBaseline,
  baselineDate: string | undefined,
  { polarity }: IndicatorDefinition,
): TargetPath | undefined {
  const baseline =
    start.value === null || baselineDate === undefined ? null : { date: baselineDate, value: start.value };
  if (kind === 'absolute') return pathToLevel(amount, baseline, { year, polarity });
  return baseline === null ? undefined : { baseline, year, level: baseline.value * amount };
}

function judgeRounds(
  line: Line,
  pathOn: (date: string) => TargetPath,
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
      pathOn(date),
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

/**
 * From the baseline figure with as many answers once more; for a target without a baseline, from the latest figure.
 * Null where the number of answers behind that figure is not known: another figure's would promise too much.
 */
function detectableFrom(
  line: Line,
  { baselineRound }: Target,
  { rounds, method, polarity }: IndicatorDefinition,
): number | null {
  const round = baselineRound ?? rounds.findLast(({ key }) => line.cells.has(key))?.key ?? '';
  const estimate: Estimate | null | undefined = line.cells.get(round)?.estimate;
  const from = estimate ? assessable(estimate) : 'no_value';
  if (typeof from === 'string') return null;
  const n = from.effectiveRespondents;
  const { decrease, increase } = smallestDetectableChange(
    from.share,
    { earlier: n, later: n, rounding: 2 * from.rounding },
    method.confidenceLevel,
  );
  return polarity === 'higher_is_better' ? increase : decrease;
}
