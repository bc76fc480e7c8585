import { divergenceOf } from '../../domain/follow-up/divergence';
import type { ASSESSMENTS } from '../../domain/reporting/answer';
import type { ProgrammeContent } from '../programmes/programmes.contract';
import { CITY } from '../reports/figures-of-report';
import { earlierKey, type JudgementRow } from './committee-judgements.queries';
import type { CommitteeJudgement, JudgedGoal } from './judgements.contract';
import { measureGoal } from './measure-goal';
import type { MeasuredLines } from './measure-indicators';
import { goalKey, NOTHING_JUDGED, type OfficeOnGoals } from './office-judgements.queries';

type FocusArea = ProgrammeContent['focusAreas'][number];
type Goal = FocusArea['goals'][number];

/** All that goals are judged and measured by in a round. */
export interface JudgedBy {
  readonly committees: readonly JudgementRow[];
  readonly earlier: ReadonlyMap<string, CommitteeJudgement['assessment']>;
  readonly office: OfficeOnGoals;
  /** By organisation. */
  readonly districts: ReadonlyMap<string, readonly string[]>;
  readonly lines: MeasuredLines;
  /** Slug of the one that was asked for. */
  readonly district: string | undefined;
}

/** Each goal of a programme with what is judged of it beside what is measured, in the order of the programme. */
export const judgeGoals = (focusAreas: readonly FocusArea[], by: JudgedBy): JudgedGoal[] =>
  focusAreas.flatMap((focusArea) => focusArea.goals.map((goal) => judgeGoal(focusArea, goal, by)));

function judgeGoal(focusArea: FocusArea, goal: Goal, by: JudgedBy): JudgedGoal {
  const committees = by.committees
    .filter(({ question_key }) => goal.judgedBy.includes(question_key))
    .map((row) => judgementOf(row, goal, by))
    .sort((one, other) => BY_NAME.compare(one.organisation.name, other.organisation.name));
  const { measured, ...city } = measureGoal(goal, by.lines, [CITY]);
  return {
    focusArea: { key: focusArea.key, title: focusArea.title },
    goal: { key: goal.key, text: goal.text },
    city: { ...city, measured: [...measured] },
    district: districtOf(goal, by),
    committees,
    counts: countsOf(committees),
    divergences: committees.filter(({ divergence }) => divergence !== null).length,
    office: by.office.get(goalKey(focusArea.key, goal.key)) ?? NOTHING_JUDGED,
  };
}

/** What is measured in the district that was asked for; null where nothing ever is. */
function districtOf(goal: Goal, { lines, district }: JudgedBy): JudgedGoal['district'] {
  const area = [...lines.values()].flat().find(({ figure }) => figure.area.slug === district)?.figure.area;
  if (area === undefined) return null;
  const { measured, ...rest } = measureGoal(goal, lines, [area.slug]);
  return { area, ...rest, measured: [...measured] };
}

const BY_NAME = new Intl.Collator('sv');

function judgementOf(row: JudgementRow, goal: Goal, by: JudgedBy): CommitteeJudgement {
  const { outcome, basis, measured } = measureGoal(goal, by.lines, areasOf(row, by));
  return {
    report: row.report_id,
    organisation: { key: row.key, name: row.name, kind: row.kind },
    question: row.question_key,
    assessment: row.assessment,
    motivation: row.motivation,
    published: row.published_at !== null,
    example: row.provenance === 'example',
    outcome,
    basis,
    measured: [...measured],
    divergence: divergenceOf(row.assessment, outcome),
    previous: by.earlier.get(earlierKey(row.key, row.question_key)) ?? null,
  };
}

/** Its own districts; the whole city for who has none by nature. */
const areasOf = ({ key, kind }: JudgementRow, { districts }: JudgedBy): readonly string[] =>
  districts.get(key) ?? (kind === 'district_committee' ? [] : [CITY]);

function countsOf(committees: readonly CommitteeJudgement[]): JudgedGoal['counts'] {
  const count = (wanted: (typeof ASSESSMENTS)[number]) =>
    committees.filter(({ assessment }) => assessment === wanted).length;
  return {
    full: count('full'),
    partial: count('partial'),
    none: count('none'),
    not_assessable: count('not_assessable'),
  };
}
