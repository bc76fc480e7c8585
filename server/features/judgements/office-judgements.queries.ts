import type { ReadDb } from '../../../db/database';
import type { JudgedGoal, OfficeJudgement } from './judgements.contract';

/** What the office judges of a goal. */
type OfficeOnGoal = JudgedGoal['office'];

/** By `goalKey`. */
export type OfficeOnGoals = ReadonlyMap<string, OfficeOnGoal>;

export const goalKey = (focusArea: string, goal: string): string => `${focusArea} ${goal}`;
export const NOTHING_JUDGED: OfficeOnGoal = { suggested: null, decided: null, earlier: [] };

interface Asked {
  readonly programme: string;
  readonly round: string;
  /** Everyone else sees only what is decided, and not by whom it was written down. */
  readonly office: boolean;
}

/** What the office has judged of the goals of a programme in a round: the latest of each stage, then what went before. */
export async function listOfficeJudgements(
  db: ReadDb,
  { programme, round, office }: Asked,
): Promise<OfficeOnGoals> {
  const rows = await db
    .selectFrom('office_judgements')
    .leftJoin('people', 'people.id', 'office_judgements.by')
    .select(['focus_area_key', 'goal_key', 'seq', 'stage', 'assessment', 'motivation', 'decided_by'])
    .select(['at', 'people.name', 'provenance'])
    .where('programme_slug', '=', programme)
    .where('round_key', '=', round)
    .$if(!office, (query) => query.where('stage', '=', 'decided'))
    .orderBy('seq', 'desc')
    .execute();
  const byGoal = new Map<string, OfficeJudgement[]>();
  for (const { focus_area_key, goal_key, decided_by, name, provenance, ...row } of rows) {
    const key = goalKey(focus_area_key, goal_key);
    const judgement = {
      ...row,
      decidedBy: decided_by,
      by: office ? (name ?? '') : '',
      example: provenance === 'example',
    };
    byGoal.set(key, [...(byGoal.get(key) ?? []), judgement]);
  }
  return new Map([...byGoal].map(([key, judgements]) => [key, inStages(judgements)]));
}

/** @param judgements newest first */
function inStages(judgements: readonly OfficeJudgement[]): OfficeOnGoal {
  const latest = (wanted: OfficeJudgement['stage']) =>
    judgements.find(({ stage }) => stage === wanted) ?? null;
  const [suggested, decided] = [latest('suggested'), latest('decided')];
  return {
    suggested,
    decided,
    earlier: judgements.filter((judgement) => judgement !== suggested && judgement !== decided),
  };
}
