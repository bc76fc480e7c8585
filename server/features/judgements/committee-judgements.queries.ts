import type { ReadDb } from '../../../db/database';
import type { Assessment } from '../../domain/reporting/answer';

/**
 * Who reads what committees judged. `office`: all that has been accepted. `document`: of that what is open by its class.
 * `everyone`: what is open and published.
 */
export type JudgementReader = 'office' | 'document' | 'everyone';

/** Where the editions stand that a reader is shown the latest of. */
export const EDITIONS = {
  office: 'report_take_ups',
  document: 'report_take_ups',
  everyone: 'publications',
} as const satisfies Record<JudgementReader, string>;

/** What was judged in the latest edition that a reader may see of each report, in some questions. */
function readable(db: ReadDb, questions: readonly string[], reader: JudgementReader) {
  return db
    .selectFrom('committee_judgements')
    .innerJoin('reports', 'reports.id', 'committee_judgements.report_id')
    .where('committee_judgements.question_key', 'in', [...questions])
    .where('committee_judgements.edition', '=', ({ selectFrom }) =>
      selectFrom(EDITIONS[reader])
        .select(({ fn }) => fn.max(`${EDITIONS[reader]}.edition`).as('edition'))
        .whereRef(`${EDITIONS[reader]}.report_id`, '=', 'committee_judgements.report_id'),
    )
    .$if(reader !== 'office', (query) => query.where('committee_judgements.visibility', '=', 'open'));
}

export type JudgementRow = Awaited<ReturnType<typeof listCommitteeJudgements>>[number];

/** What committees have judged themselves in a round. @param questions keys */
export async function listCommitteeJudgements(db: ReadDb, { round, questions, reader }: AskedJudgements) {
  if (questions.length === 0) return [];
  return await readable(db, questions, reader)
    .innerJoin('organisations', 'organisations.key', 'reports.organisation_key')
    .leftJoin('publications', (join) =>
      join
        .onRef('publications.report_id', '=', 'committee_judgements.report_id')
        .onRef('publications.edition', '=', 'committee_judgements.edition'),
    )
    .select(['committee_judgements.report_id', 'question_key', 'assessment', 'motivation'])
    .select(['committee_judgements.provenance', 'publications.published_at'])
    .select(['organisations.key', 'organisations.name', 'organisations.kind'])
    .where('reports.round_key', '=', round)
    .execute();
}

interface AskedJudgements {
  readonly round: string;
  readonly questions: readonly string[];
  readonly reader: JudgementReader;
}

/** What they judged in their last report before a round: by `earlierKey`. */
export async function listEarlierJudgements(
  db: ReadDb,
  { round, questions, reader }: AskedJudgements,
): Promise<ReadonlyMap<string, Assessment>> {
  if (questions.length === 0) return new Map();
  // Keys of rounds sort as the rounds do: 2025T1, 2025T2, 2025VB.
  const rows = await db
    .selectFrom(
      readable(db, questions, reader)
        .select(['organisation_key', 'question_key', 'assessment'])
        .select(({ fn }) =>
          fn
            .agg<number>('row_number')
            .over((over) =>
              over.partitionBy(['organisation_key', 'question_key']).orderBy('round_key', 'desc'),
            )
            .as('back'),
        )
        .where('round_key', '<', round)
        .as('earlier'),
    )
    .select(['organisation_key', 'question_key', 'assessment'])
    .where('back', '=', 1)
    .execute();
  return new Map(rows.map((row) => [earlierKey(row.organisation_key, row.question_key), row.assessment]));
}

export const earlierKey = (organisation: string, question: string): string => `${organisation} ${question}`;

/** The latest round with a judgement that a reader may see. @param rounds keys, newest first */
export async function findLatestJudged(
  db: ReadDb,
  rounds: readonly string[],
  asked: Omit<AskedJudgements, 'round'>,
): Promise<string | undefined> {
  if (rounds.length === 0 || asked.questions.length === 0) return undefined;
  const { round } = await readable(db, asked.questions, asked.reader)
    .select(({ fn }) => fn.max('round_key').as('round'))
    .where('round_key', 'in', [...rounds])
    .executeTakeFirstOrThrow();
  return round ?? undefined;
}

/** By organisation, the latest round in which it has judged what a reader may see. @param rounds keys */
export async function listLatestJudged(
  db: ReadDb,
  rounds: readonly string[],
  asked: Omit<AskedJudgements, 'round'>,
): Promise<ReadonlyMap<string, string>> {
  if (rounds.length === 0 || asked.questions.length === 0) return new Map();
  const rows = await readable(db, asked.questions, asked.reader)
    .select('organisation_key')
    .select(({ fn }) => fn.max('round_key').as('round'))
    .where('round_key', 'in', [...rounds])
    .groupBy('organisation_key')
    .execute();
  return new Map(rows.map(({ organisation_key, round }) => [organisation_key, round]));
}
