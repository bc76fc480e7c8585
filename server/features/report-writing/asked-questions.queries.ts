import { LRUCache } from 'lru-cache';
import type { ReadDb } from '../../../db/database';
import type { OrganisationKind } from '../../domain/access/roles';
import { type Question, selectQuestions } from '../../domain/reporting/catalogue';
import type { RoundType } from '../../domain/reporting/round';
import { readCatalogue } from '../question-catalogue/read-catalogue';

/** A question, and the section it stands in. */
interface AskedQuestion {
  readonly section: string;
  readonly question: Question;
}

interface Asked {
  /** A version that a round uses, and so a published one. */
  readonly catalogueVersion: number;
  /** JSON, as a round keeps them. */
  readonly kinds: string;
  readonly round: RoundType;
  readonly organisation: OrganisationKind;
}

/** By key. */
export type AskedQuestions = ReadonlyMap<string, AskedQuestion>;

/**
 * The questions that an organisation is asked in a round, kept ready between saves: a published catalogue never
 * changes, and reading one takes longer than saving an answer. One for each database.
 */
export function keepAskedQuestions(): (db: ReadDb, asked: Asked) => Promise<AskedQuestions> {
  const kept = new LRUCache<string, AskedQuestions>({ max: 50 });
  return async (db, asked) => {
    const key = JSON.stringify(asked);
    const known = kept.get(key);
    if (known) return known;
    const read = await readAsked(db, asked);
    kept.set(key, read);
    return read;
  };
}

async function readAsked(
  db: ReadDb,
  { catalogueVersion, kinds, ...selection }: Asked,
): Promise<AskedQuestions> {
  const { content } = await db
    .selectFrom('question_catalogues')
    .select('content')
    .where('version', '=', catalogueVersion)
    .executeTakeFirstOrThrow();
  const sections = selectQuestions(readCatalogue(content), { kinds: JSON.parse(kinds), ...selection });
  return new Map(
    sections.flatMap(({ key: section, questions }) =>
      questions.map((question) => [question.key, { section, question }] as const),
    ),
  );
}
