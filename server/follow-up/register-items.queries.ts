import type { ReadDb } from '../../db/database';
import type { ProblemsTable } from '../../db/schema/threads';
import type { Intervention } from '../domain/follow-up/intervention';
import type { Visibility } from '../domain/follow-up/orphan';
import { groupBy } from '../domain/group-by';
import type { Problem } from '../domain/reporting/answer';

/** Something the register has, with how it came to be so. */
export interface RegisterItem<Content> {
  readonly owner: string;
  readonly content: Content;
  readonly visibility: Visibility;
  /** Of a problem; an intervention is always open in this sense. */
  readonly state: ProblemsTable['state'];
  /** Whether it may be read: it has not been found to be secret. */
  readonly readable: boolean;
  /** Oldest first, without what has been found to be secret. */
  readonly revisions: readonly Revision<Content>[];
}

interface Revision<Content> {
  readonly revision: number;
  readonly content: Content;
  readonly visibility: Visibility;
  readonly report: string | null;
  readonly at: string;
  /** The id of who made it. */
  readonly by: string;
}

/** What is asked for: things of some owners, by their ids. */
export interface Wanted {
  /** The organisation first, then those it answers for: where two have the same id, the first one's. */
  readonly owners: readonly string[];
  readonly ids: readonly string[];
}

/** Problems with all their revisions, by id, in two queries. */
export async function registeredProblems(
  db: ReadDb,
  { owners, ids }: Wanted,
): Promise<ReadonlyMap<string, RegisterItem<Problem>>> {
  if (ids.length === 0) return new Map();
  const [rows, revisions] = await Promise.all([
    db
      .selectFrom('problems')
      .select([
        'owner_key as owner',
        'id',
        'content',
        'visibility',
        'state',
        'revision',
        'readable_from as from',
      ])
      .where('owner_key', 'in', [...owners])
      .where('id', 'in', [...ids])
      .execute(),
    db
      .selectFrom('problem_revisions')
      .select(['owner_key as owner', 'problem_id as id', 'revision', 'content'])
      .select(['visibility', 'report_id as report', 'at', 'by'])
      .where('owner_key', 'in', [...owners])
      .where('problem_id', 'in', [...ids])
      .orderBy('revision')
      .execute(),
  ]);
  return itemsOf(owners, rows, revisions);
}

/** Interventions likewise. */
export async function registeredInterventions(
  db: ReadDb,
  { owners, ids }: Wanted,
): Promise<ReadonlyMap<string, RegisterItem<Intervention>>> {
  if (ids.length === 0) return new Map();
  const [rows, revisions] = await Promise.all([
    db
      .selectFrom('interventions')
      .select(['owner_key as owner', 'id', 'content', 'visibility', 'revision', 'readable_from as from'])
      .where('owner_key', 'in', [...owners])
      .where('id', 'in', [...ids])
      .execute(),
    db
      .selectFrom('intervention_revisions')
      .select(['owner_key as owner', 'intervention_id as id', 'revision', 'content'])
      .select(['visibility', 'report_id as report', 'at', 'by'])
      .where('owner_key', 'in', [...owners])
      .where('intervention_id', 'in', [...ids])
      .orderBy('revision')
      .execute(),
  ]);
  return itemsOf(
    owners,
    rows.map((row) => ({ ...row, state: 'open' as const })),
    revisions,
  );
}

/** A row as it is stored: its content is JSON. */
type Stored<Row> = Omit<Row, 'content'> & {
  readonly owner: string;
  readonly id: string;
  readonly content: string;
};

function itemsOf<Content>(
  owners: readonly string[],
  rows: readonly Stored<
    Omit<RegisterItem<Content>, 'revisions' | 'readable'> & {
      readonly revision: number;
      readonly from: number;
    }
  >[],
  revisions: readonly Stored<Revision<Content>>[],
): ReadonlyMap<string, RegisterItem<Content>> {
  const name = ({ owner, id }: { readonly owner: string; readonly id: string }) => `${owner}/${id}`;
  const kept = groupBy(revisions, name, ({ owner: _, id: __, content, ...revision }) => ({
    ...revision,
    content: JSON.parse(content) as Content,
  }));
  const nearestLast = [...rows].sort((one, other) => owners.indexOf(other.owner) - owners.indexOf(one.owner));
  return new Map(
    nearestLast.map(({ id, content, revision, from, ...row }) => [
      id,
      {
        ...row,
        content: JSON.parse(content),
        readable: from <= revision,
        revisions: (kept.get(name({ id, owner: row.owner })) ?? []).filter((one) => one.revision >= from),
      },
    ]),
  );
}
