import type { ReadDb } from '../../../db/database';
import type { AuditAction } from '../../domain/access/audit-actions';
import { dayAfter, startOfDay } from '../../http/clock';
import type { AuditLog, AuditQuery, AuditRow } from './audit.contract';

const PAGE_ROWS = 100;

/**
 * A page of the log, the latest first.
 * @param organisations those whose rows may be seen; `every` also sees rows of none
 */
export async function listAuditRows(
  db: ReadDb,
  query: AuditQuery,
  organisations: ReadonlySet<string> | 'every',
): Promise<AuditLog> {
  let rows = selectRows(db)
    .orderBy('audit_log.seq', 'desc')
    .limit(PAGE_ROWS + 1);
  const { person, action, outcome, from, to, readings, before } = query;
  if (organisations !== 'every') rows = rows.where('audit_log.organisation_key', 'in', [...organisations]);
  if (action !== undefined) rows = rows.where('audit_log.action', '=', action);
  if (readings === 'false') rows = rows.where('audit_log.action', '<>', 'audit.read');
  if (outcome !== undefined) rows = rows.where('audit_log.outcome', '=', outcome);
  if (from !== undefined) rows = rows.where('audit_log.at', '>=', startOfDay(from).toISOString());
  if (to !== undefined) rows = rows.where('audit_log.at', '<', startOfDay(dayAfter(to)).toISOString());
  if (before !== undefined) rows = rows.where('audit_log.seq', '<', before);
  if (person !== undefined) {
    rows = rows.where(({ eb, and, or }) =>
      or([
        and([eb('audit_log.actor_id', '=', person), eb('audit_log.actor_kind', '=', 'person')]),
        and([eb('audit_log.subject_id', '=', person), eb('audit_log.subject_kind', '=', 'person')]),
      ]),
    );
  }
  const found = await rows.execute();
  const page = found.slice(0, PAGE_ROWS);
  return { rows: page.map(toAuditRow), next: found.length > PAGE_ROWS ? (page.at(-1)?.seq ?? null) : null };
}

/** Rows with the names that people and organisations have today; somebody anonymised has none. */
function selectRows(db: ReadDb) {
  return db
    .selectFrom('audit_log')
    .innerJoin('audit_details', 'audit_details.seq', 'audit_log.seq')
    .leftJoin('people as actor', (join) =>
      join.onRef('actor.id', '=', 'audit_log.actor_id').on('actor.anonymised_at', 'is', null),
    )
    .leftJoin('organisations as organisation', 'organisation.key', 'audit_log.organisation_key')
    .leftJoin('people as person', (join) =>
      join
        .onRef('person.id', '=', 'audit_log.subject_id')
        .on('audit_log.subject_kind', '=', 'person')
        .on('person.anonymised_at', 'is', null),
    )
    .leftJoin('organisations as other', (join) =>
      join.onRef('other.key', '=', 'audit_log.subject_id').on('audit_log.subject_kind', '=', 'organisation'),
    )
    .select([
      'audit_log.seq',
      'at',
      'action',
      'outcome',
      'actor_kind',
      'actor_id',
      'actor.name as actor_name',
      'organisation_key',
      'organisation.name as organisation_name',
      'subject_kind',
      'subject_id',
      'person.name as person_name',
      'other.name as other_name',
      'body',
    ]);
}

type FoundRow = Awaited<ReturnType<ReturnType<typeof selectRows>['execute']>>[number];

function toAuditRow(row: FoundRow): AuditRow {
  const { seq, at, outcome, organisation_key, subject_kind, subject_id } = row;
  return {
    seq,
    at,
    action: row.action as AuditAction,
    outcome,
    actor: { kind: row.actor_kind, id: row.actor_id, name: row.actor_name },
    organisation: organisation_key === null ? null : { id: organisation_key, name: row.organisation_name },
    subject:
      subject_kind === null || subject_id === null
        ? null
        : { kind: subject_kind, id: subject_id, name: row.person_name ?? row.other_name },
    details: row.body === null ? null : { ...NO_DETAILS, ...JSON.parse(row.body) },
  };
}

const NO_DETAILS = { address: null, reason: null, before: null, after: null };
