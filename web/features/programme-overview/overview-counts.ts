import type { MeasuredOutcome } from '../../../server/domain/follow-up/divergence';
import type { ReportState } from '../../../server/domain/reporting/workflow';
import type { ProgrammeOverview } from '../../../server/features/programme-overview/programme-overview.contract';

type Goals = ProgrammeOverview['goals'];
export type OverviewGoal = Goals[number];

/** How many goals stand how, in the whole city. */
export const countOutcomes = (goals: Goals) => countCells(goals.map(({ city }) => city));

/** How many cells of a goal and a district stand how; what is not measured counted apart. */
export function countDistricts(goals: Goals) {
  const cells = goals.flatMap((goal) => goal.cells);
  const measured = cells.filter(({ outcome }) => outcome !== 'not_measurable');
  return { ...countCells(measured), measured: measured.length, unmeasured: cells.length - measured.length };
}

function countCells(cells: OverviewGoal['cells']) {
  const of = (...outcomes: readonly MeasuredOutcome[]) =>
    cells.filter(({ outcome }) => outcomes.includes(outcome)).length;
  return {
    well: of('all_well'),
    badly: of('all_badly'),
    mixed: of('mixed'),
    open: of('undetermined', 'not_measurable'),
  };
}

/** The goals of each focus area, in the order they stand in the programme. */
export function byFocusArea(goals: Goals): readonly (readonly [OverviewGoal['focusArea'], Goals])[] {
  const areas = new Map(goals.map(({ focusArea }) => [focusArea.key, focusArea]));
  return [...areas.values()].map(
    (area) => [area, goals.filter(({ focusArea }) => focusArea.key === area.key)] as const,
  );
}

interface ReportingOrganisation {
  readonly key: string;
  readonly name: string;
  readonly report: string;
  readonly state: ReportState;
  readonly late: boolean;
}

/** Who reports in the round, each once: a committee may have several districts. */
export function whoReports({ districts, reporting }: ProgrammeOverview): readonly ReportingOrganisation[] {
  const found = [
    ...districts.flatMap(({ committee, report }) =>
      committee && report ? [{ ...committee, ...report, report: report.id }] : [],
    ),
    ...reporting.others.map(({ id, ...other }) => ({ ...other, report: id })),
  ].map(({ key, name, report, state, late }) => ({ key, name, report, state, late }));
  return [...new Map(found.map((one) => [one.report, one])).values()];
}

export const isAccepted = ({ state }: { readonly state: ReportState }): boolean =>
  state === 'accepted' || state === 'published';

type ReportStage = 'not_asked' | 'not_reported' | 'not_accepted' | 'accepted' | 'included' | 'missing';

type District = ProgrammeOverview['districts'][number];
/** A district as the office sees it, or as the city's document tells of it: whether its report is in it. */
export type MatrixDistrict = Omit<District, 'report'> & {
  readonly report: District['report'] | 'included' | 'missing';
};

/** How far the report of a committee has come, as far as it decides whether its judgements can be seen. */
export function reportStage(report: MatrixDistrict['report']): ReportStage {
  if (report === null) return 'not_asked';
  if (typeof report === 'string') return report;
  if (isAccepted(report)) return 'accepted';
  return HANDED_IN.includes(report.state) ? 'not_accepted' : 'not_reported';
}

const HANDED_IN: readonly ReportState[] = ['submitted', 'in_review', 'returned'];
