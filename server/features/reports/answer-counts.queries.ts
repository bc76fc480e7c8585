import type { ExpressionBuilder } from 'kysely';
import type { Database, ReadDb } from '../../../db/database';
import type { Question } from '../../domain/reporting/catalogue';
import type { AnswerCounts } from '../../domain/reporting/section-progress';
import type { FoundReport } from './find-report.queries';

/** How much of a section is answered. */
interface SectionCounts extends AnswerCounts {
  readonly report_id: string;
  readonly section_key: string;
}

export const NOTHING_ANSWERED: AnswerCounts = { answered: 0, requiredAnswered: 0, savedAt: null };

/** How much is answered in the sections of some reports that have answers: one query, which reads no answer. */
export async function countAnswers(db: ReadDb, reports: readonly FoundReport[]): Promise<SectionCounts[]> {
  if (reports.length === 0) return [];
  const asked = keysByVersion(reports, () => true);
  const required = keysByVersion(reports, (question) => question.required);
  return await db
    .selectFrom('answers')
    .innerJoin('reports', 'reports.id', 'answers.report_id')
    .innerJoin('reporting_rounds', 'reporting_rounds.key', 'reports.round_key')
    .select((eb) => [
      'report_id',
      'section_key',
      eb.fn.countAll<number>().filterWhere('is_empty', '=', 0).filterWhere(isOneOf(asked)).as('answered'),
      eb.fn
        .countAll<number>()
        .filterWhere('is_empty', '=', 0)
        .filterWhere(isOneOf(required))
        .as('requiredAnswered'),
      eb.fn.max('saved_at').as('savedAt'),
    ])
    .where(
      'report_id',
      'in',
      reports.map(({ row }) => row.id),
    )
    .groupBy(['report_id', 'section_key'])
    .execute();
}

type Keys = ReadonlyMap<number, ReadonlySet<string>>;

/** Keys of questions, by version of the catalogue: a question may be required in one and not in the next. */
function keysByVersion(reports: readonly FoundReport[], counts: (question: Question) => boolean): Keys {
  const keys = new Map<number, Set<string>>();
  for (const { round, sections } of reports) {
    const own = keys.get(round.catalogue_version) ?? new Set();
    for (const { questions } of sections) for (const one of questions) if (counts(one)) own.add(one.key);
    keys.set(round.catalogue_version, own);
  }
  return keys;
}

const isOneOf = (keys: Keys) => (eb: ExpressionBuilder<Database, 'answers' | 'reporting_rounds'>) =>
  eb.or(
    [...keys]
      .filter(([, questions]) => questions.size > 0)
      .map(([version, questions]) =>
        eb.and([eb('catalogue_version', '=', version), eb('question_key', 'in', [...questions])]),
      ),
  );
