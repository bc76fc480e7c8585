import type {
  OverviewCell,
  ProgrammeOverview,
} from '../../../server/features/programme-overview/programme-overview.contract';

type Goal = ProgrammeOverview['goals'][number];
type District = ProgrammeOverview['districts'][number];

const words = (text: string) => ({ sv: text, en: text });

export const cell = (part: Partial<OverviewCell> = {}): OverviewCell => ({
  ...{ outcome: 'undetermined', basis: 'targets', round: '2023', assessment: null },
  sentence: words('Går inte att avgöra.'),
  ...{ divergence: null, interventions: 0, example: true, ...part },
});

/** A goal of a focus area, by what is measured in the city and in each district. */
export const goal = (
  focusArea: string,
  key: string,
  city: OverviewCell['outcome'],
  cells: readonly OverviewCell[] = [],
): Goal => ({
  focusArea: { key: focusArea, title: words(focusArea) },
  goal: { key, text: words(`Mål ${key}`) },
  ...{ city: cell({ outcome: city }), cells: [...cells], office: null, orphan: [] },
});

/** A district whose committee has a report in some state. */
export const district = (
  slug: string,
  report: District['report'],
  committee = `${slug}-stadsdelsnamnd`,
): District => ({ slug, label: slug, committee: { key: committee, name: committee }, report });

const NO_REPORTS = {
  ...{ draft: 0, ready: 0, tabled: 0, referred_back: 0, decided: 0 },
  ...{ submitted: 0, in_review: 0, returned: 0, accepted: 0, published: 0 },
};

/** A programme in a round in which nothing has happened, but for what is given. */
export const overview = (part: Partial<ProgrammeOverview> = {}): ProgrammeOverview => ({
  programme: {
    ...{ slug: 'program', title: words('Program') },
    ...{ revision: 2, revisedAt: '2025-03-03T12:00:00.000Z' },
  },
  ...{ programmes: [], round: { key: '2025T2', label: words('Tertialrapport 2 2025') }, rounds: [] },
  ...{
    previousRound: null,
    newerRounds: [],
    districts: [],
    goals: [],
    vacantRoles: [],
    divergences: [],
    changes: [],
  },
  reporting: { byState: NO_REPORTS, reports: 0, late: 0, others: [] },
  asOf: '2025-09-30',
  orphans: {
    ...{ problem_without_intervention: 0, without_problem: 0, without_indicator: 0 },
    ...{ without_follow_up: 0, past_its_date: 0, goal_without_intervention: 0, goal_without_indicator: 0 },
  },
  money: { planned: 0, spent: 0, safetyFund: 0, withoutPlanned: 0, withoutSpent: 0 },
  example: true,
  ...part,
});
