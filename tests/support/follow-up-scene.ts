import type { Db } from '../../db/database';
import type { EstimatesTable } from '../../db/schema/estimates';
import type { ReportsTable } from '../../db/schema/reports';
import type { Assessment } from '../../server/domain/reporting/answer';
import { periodOf, type RoundType, roundKey } from '../../server/domain/reporting/round';
import type { ProgrammeContent } from '../../server/features/programmes/programmes.contract';
import { decideTarget } from '../../server/features/targets/decide-target';
import { CATALOGUE, DECISION, PUBLICATION, REPORT, REPORTING_ROUND, SNAPSHOT } from '../db/report-rows';
import { COMMITTEE_JUDGEMENT } from '../db/thread-rows';

const inBoth = (text: string) => ({ sv: text, en: text });

/** The goal of every programme of a test. */
export const GOAL_KEY = { focusArea: 'brott', goal: 'trygga-platser' } as const;
/** The question in which committees judge it. */
export const JUDGED_IN = 'mal-brott';

/** A programme of one focus area with one goal. */
export const programmeWith = (
  goal: Partial<ProgrammeContent['focusAreas'][number]['goals'][number]> = {},
  change: Partial<ProgrammeContent> = {},
): ProgrammeContent => ({
  title: inBoth('Trygghetsprogram 2020–2025'),
  shortTitle: inBoth('Trygghetsprogram 2020–2025'),
  about: inBoth(''),
  period: { from: '2020-01-01', to: '2025-12-31' },
  decision: { by: 'Kommunfullmäktige', on: '2020-01-01', note: inBoth('') },
  source: null,
  focusAreas: [
    {
      key: GOAL_KEY.focusArea,
      title: inBoth('Förebygga brott'),
      about: inBoth(''),
      statutoryRoles: [],
      continues: [],
      goals: [
        {
          key: GOAL_KEY.goal,
          text: inBoth('Platser ska vara trygga'),
          indicators: [],
          targets: [],
          judgedBy: [JUDGED_IN],
          ...goal,
        },
      ],
      assignments: [],
    },
  ],
  duties: [],
  roles: [],
  ...change,
});

/** Makes a programme as the database holds it. */
export async function makeTestProgramme(db: Db, slug: string, content: ProgrammeContent): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await tx.insertInto('programmes').values({ slug, revision: 1, provenance: 'reported' }).execute();
    await tx
      .insertInto('programme_revisions')
      .values({
        programme_slug: slug,
        revision: 1,
        content: JSON.stringify(content),
        reason: 'Beslutat',
        at: '2020-01-01T12:00:00.000Z',
        by: null,
        provenance: 'reported',
      })
      .execute();
    for (const { key, goals } of content.focusAreas) {
      await tx.insertInto('focus_areas').values({ programme_slug: slug, key }).execute();
      for (const goal of goals)
        await tx
          .insertInto('goals')
          .values({ programme_slug: slug, focus_area_key: key, key: goal.key })
          .execute();
    }
  });
}

/** Opens a round without reports. @returns its key */
export async function openTestRound(db: Db, year: number, type: RoundType): Promise<string> {
  const key = roundKey(year, type);
  const { from, to } = periodOf(year, type);
  await db.transaction().execute(async (tx) => {
    await tx
      .insertInto('question_catalogues')
      .values({ ...CATALOGUE, version: 1001 })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    await tx
      .insertInto('reporting_rounds')
      .values({
        ...REPORTING_ROUND,
        ...{ key, year, type, period_from: from, period_to: to, catalogue_version: 1001 },
        ...{ opens_on: from, due_to_committee: to, due_to_office: to },
      })
      .execute();
  });
  return key;
}

interface Judged {
  readonly round: string;
  readonly organisation: string;
  readonly assessment: Assessment;
  readonly visibility?: 'open' | 'internal';
  readonly motivation?: string;
  /** Default 1. */
  readonly edition?: number;
  readonly published?: boolean;
}

/** What a committee judged in a report that has been accepted, as the register holds it. @returns the id of the report */
export async function acceptJudgement(db: Db, judged: Judged): Promise<string> {
  const { round, organisation, edition = 1, published = false } = judged;
  const id = `${round}-${organisation}`;
  await openReportIn(db, round, organisation, { state: published ? 'published' : 'accepted', edition });
  await db.transaction().execute(async (tx) => {
    const of = { report_id: id, edition };
    const snapshot = `${id}-${edition}`;
    await tx
      .insertInto('report_take_ups')
      .values({ ...of, at: SNAPSHOT.taken_at })
      .execute();
    await tx
      .insertInto('committee_judgements')
      .values({
        ...COMMITTEE_JUDGEMENT,
        ...of,
        question_key: JUDGED_IN,
        assessment: judged.assessment,
        motivation: judged.motivation ?? 'Enligt plan.',
        visibility: judged.visibility ?? 'open',
      })
      .execute();
    await tx
      .insertInto('report_snapshots')
      .values({ ...SNAPSHOT, ...of, id: snapshot, seq: edition })
      .execute();
    const { id: by } = await tx.selectFrom('people').select('id').limit(1).executeTakeFirstOrThrow();
    await tx
      .insertInto('decisions')
      .values({ ...DECISION, ...of, id: snapshot, snapshot_id: snapshot, recorded_by: by })
      .execute();
    if (published)
      await tx
        .insertInto('publications')
        .values({ ...PUBLICATION, ...of, snapshot_id: snapshot })
        .execute();
  });
  return id;
}

/** A report of an organisation in a round, made or moved to a state. @returns its id */
export async function openReportIn(
  db: Db,
  round: string,
  organisation: string,
  change: Partial<Pick<ReportsTable, 'state' | 'edition'>> = {},
): Promise<string> {
  const id = `${round}-${organisation}`;
  await db.transaction().execute((tx) =>
    tx
      .insertInto('reports')
      .values({ ...REPORT, id, round_key: round, organisation_key: organisation, ...change })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(change))
      .execute(),
  );
  return id;
}

type Interval = readonly [lower: number, value: number, upper: number];

/** A figure of a round with its interval, in place of whatever stands there. */
export async function setFigure(
  db: Db,
  at: { readonly indicator: string; readonly area: string; readonly round: string },
  [lower, value, upper]: Interval,
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const like = await tx
      .selectFrom('estimates')
      .selectAll()
      .where('provenance', '=', 'published')
      .where('kind', '=', 'share')
      .limit(1)
      .executeTakeFirstOrThrow();
    const row: EstimatesTable = {
      ...like,
      ...{ indicator_key: at.indicator, area_slug: at.area, round_key: at.round, group_key: 'all' },
      ...{ status: 'ok', value, lower, upper, note: '', precision: 'exact' },
      ...{ respondents: 1_000, effective_respondents: 1_000, weighted_base: null },
    };
    await tx
      .insertInto('estimates')
      .values(row)
      .onConflict((conflict) =>
        conflict.columns(['indicator_key', 'area_slug', 'group_key', 'round_key']).doUpdateSet(row),
      )
      .execute();
  });
}

/** Decides that an indicator is to be at most a level in the city when a year begins. @returns the key of the target */
export async function decideCityTarget(
  db: Db,
  indicator: string,
  {
    level,
    year,
    key = `mal-${indicator.replaceAll('_', '-')}`,
  }: { readonly level: number; readonly year: number; readonly key?: string },
): Promise<string> {
  await db.transaction().execute((tx) =>
    decideTarget(tx, {
      key,
      indicator_key: indicator,
      provenance: 'decided',
      scope: 'city',
      scope_count: null,
      baseline_round_key: '2017',
      decision: {
        ...{
          kind: 'absolute',
          amount: level,
          year,
          label_sv: `Högst ${level}`,
          label_en: `At most ${level}`,
        },
        ...{ decided_by: 'Kommunfullmäktige', decided_on: '2018-01-01', valid_from: '2018-01-01' },
      },
    }),
  );
  return key;
}
