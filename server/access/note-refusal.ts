import type { WriteDb } from '../../db/database';
import { Problem } from '../http/problem';
import type { AccessParts } from './access-parts';
import type { AuditEntry } from './append-audit';
import { LIMITS } from './limits';
import { Refused } from './refused';

interface Refusal {
  readonly error: unknown;
  /** Who is signed in. */
  readonly personId: string;
  /** Writes a row. */
  note(entry: AuditEntry): Promise<void>;
}

/** What nobody gives themselves: a body that has one of these where none belongs is an attempt at more rights. */
const FORGED = ['role', 'roles', 'organisation', 'organisations', 'allowedActions', 'grants'];

/**
 * Writes down what was refused to somebody signed in, where it tells of an attempt. Whoever is refused all the time
 * fills the log no further than to a row that says so.
 */
export async function noteRefusal(
  { db, attempts }: Pick<AccessParts, 'db' | 'attempts'>,
  { error, personId, note }: Refusal,
): Promise<void> {
  const entry = error instanceof Refused ? error.entry : forgery(error);
  if (entry === undefined) return;
  if (!(error instanceof Refused) && !(await attempts.take(LIMITS.forgedByPerson, personId)).allowed) return;
  const taken = await attempts.take(LIMITS.refusalsOfPerson, personId);
  if (taken.allowed) return await note(await known(db, entry));
  if (taken.first) {
    await note({ action: 'request.refused', outcome: 'refused', details: { reason: 'too_many' } });
  }
}

function forgery(error: unknown): AuditEntry | undefined {
  if (!(error instanceof Problem) || error.parts.code !== 'invalid_body') return undefined;
  const fields = (error.parts.errors ?? [])
    .filter(({ code, path }) => code === 'unknown_field' && FORGED.includes(path.split('.').at(-1) ?? ''))
    .map(({ path }) => path.slice(0, 200));
  if (fields.length === 0) return undefined;
  const details = { reason: 'forged_field', after: { fields } };
  return { action: 'request.refused', outcome: 'refused', details };
}

/** A row stands under an organisation that there is; a key that somebody made up is only told. */
async function known(db: Pick<WriteDb, 'selectFrom'>, entry: AuditEntry): Promise<AuditEntry> {
  const { organisation, details } = entry;
  if (!organisation) return entry;
  const row = await db
    .selectFrom('organisations')
    .select('key')
    .where('key', '=', organisation)
    .executeTakeFirst();
  if (row !== undefined) return entry;
  const after = { ...details?.after, organisation: organisation.slice(0, 200) };
  return { ...entry, organisation: null, details: { ...details, after } };
}
