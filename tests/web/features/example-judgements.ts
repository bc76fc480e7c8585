import type {
  CommitteeJudgement,
  JudgedGoal,
  Measured,
  OfficeJudgement,
} from '../../../server/features/judgements/judgements.contract';

const words = (text: string) => ({ sv: text, en: text });

const measuredIn = (slug: string): Measured => ({
  indicator: { key: 'oro_brott_ofta', label: words('Oro för brott') },
  area: { slug, label: slug },
  ...{ target: null, verdict: 'increased', tone: 'badly', figure: words('26 procent'), round: '2023' },
  ...{ sentence: words('Säkert högre än 2020.'), example: true },
});

/** What the committee of a district judges of a goal. */
export const judgement = (
  district: string,
  divergence: CommitteeJudgement['divergence'] = null,
): CommitteeJudgement => ({
  report: `2025T2-${district}`,
  organisation: { key: district, name: district, kind: 'district_committee' },
  ...{ question: 'maluppfyllelse', assessment: 'full', motivation: 'Vi har gjort det vi skulle.' },
  ...{
    published: true,
    example: true,
    outcome: 'all_badly',
    basis: 'changes',
    measured: [measuredIn(district)],
  },
  ...{ divergence, previous: null },
});

export const officeJudgement = (seq: number, stage: OfficeJudgement['stage']): OfficeJudgement => ({
  ...{ seq, stage, assessment: 'partial', motivation: 'Bygger på mätningen.', decidedBy: '' },
  ...{ at: '2025-10-01T10:00:00.000Z', by: '', example: true },
});

/** A goal with what committees judge of it. */
export const judged = (
  focusArea: string,
  goal: string,
  committees: readonly CommitteeJudgement[] = [],
): JudgedGoal => ({
  focusArea: { key: focusArea, title: words(focusArea) },
  goal: { key: goal, text: words(`Mål ${goal}`) },
  city: { outcome: 'undetermined', basis: 'targets', measured: [] },
  district: null,
  committees: [...committees],
  counts: { full: committees.length, partial: 0, none: 0, not_assessable: 0 },
  divergences: committees.filter(({ divergence }) => divergence !== null).length,
  office: { suggested: null, decided: null, earlier: [] },
});
