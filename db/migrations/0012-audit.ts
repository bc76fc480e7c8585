import { type Kysely, sql } from 'kysely';
import { refuse, refuseChanges, refuseRemoval } from './append-only';
import { instant, oneOf } from './checks';

/** What the first row is sealed with. */
const BEGINNING = '0'.repeat(64);

export async function up(db: Kysely<never>): Promise<void> {
  await createLog(db);
  await createDetails(db);
  await createHead(db);
  await refuseChanges(db, 'audit_log', 'seq');
  // Details may be erased, once, and nothing else.
  await refuse(
    db,
    'audit_details',
    'update',
    'new.seq <> old.seq or old.body is null or new.body is not null',
  );
  await refuseRemoval(db, 'audit_details', 'seq');
  // The end of the chain goes on by one row at a time.
  await refuse(db, 'audit_head', 'update', 'new.seq < old.seq or new.seq > old.seq + 1 or new.id <> old.id');
  await refuseRemoval(db, 'audit_head', 'id');
}

async function createDetails(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('audit_details')
    .addColumn('seq', 'integer', (column) => column.primaryKey().references('audit_log.seq'))
    .addColumn('salt', 'text')
    .addColumn('body', 'text')
    .addColumn('erased_by', 'integer', (column) => column.references('audit_log.seq'))
    // With the salt left, a short body could be guessed from its hash.
    .addCheckConstraint(
      'audit_details_erased_whole',
      sql<boolean>`(body is null and salt is null and erased_by is not null and erased_by > seq)
        or (body is not null and salt is not null and length(salt) = 32 and erased_by is null)`,
    )
    .execute();
  // Serves finding those that have not been erased: of a log of many years they are few.
  await db.schema
    .createIndex('audit_details_kept')
    .on('audit_details')
    .column('seq')
    .where(sql<boolean>`body is not null`)
    .execute();
}

async function createHead(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('audit_head')
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .addCheckConstraint('audit_head_one', sql<boolean>`id = 1`)
    .addCheckConstraint('audit_head_seal', sql<boolean>`seq >= 0 and length(hash) = 64`)
    .execute();
  await sql`insert into audit_head (id, seq, hash) values (1, 0, ${sql.lit(BEGINNING)})`.execute(db);
}

async function createLog(db: Kysely<never>): Promise<void> {
  let log = db.schema.createTable('audit_log').addColumn('seq', 'integer', (column) => column.primaryKey());
  for (const text of ['at', 'action', 'outcome', 'actor_kind']) {
    log = log.addColumn(text, 'text', (column) => column.notNull());
  }
  for (const text of ['actor_id', 'organisation_key', 'subject_kind', 'subject_id']) {
    log = log.addColumn(text, 'text');
  }
  for (const hash of ['details_hash', 'previous_hash', 'hash']) {
    log = log.addColumn(hash, 'text', (column) => column.notNull());
  }
  await log
    .addCheckConstraint('audit_log_seq', sql<boolean>`seq > 0`)
    .addCheckConstraint('audit_log_at', instant('at'))
    .addCheckConstraint('audit_log_outcome', oneOf('outcome', ['done', 'refused']))
    .addCheckConstraint(
      'audit_log_actor',
      sql<boolean>`(${oneOf('actor_kind', ['person', 'command'])} and actor_id is not null)
        or (${oneOf('actor_kind', ['stranger', 'system'])} and actor_id is null)`,
    )
    .addCheckConstraint(
      'audit_log_subject',
      sql<boolean>`(subject_kind is null and subject_id is null)
        or (subject_kind is not null and subject_id is not null)`,
    )
    .addCheckConstraint(
      'audit_log_hashes',
      sql<boolean>`length(details_hash) = 64 and length(previous_hash) = 64 and length(hash) = 64`,
    )
    .execute();
  // Serves the log of some days, and finding what has had its time.
  await db.schema.createIndex('audit_log_by_time').on('audit_log').columns(['at', 'seq']).execute();
  // Serves the log of a person, as the one who did and the one it was done to; and that of an organisation.
  await db.schema.createIndex('audit_log_by_actor').on('audit_log').columns(['actor_id', 'seq']).execute();
  await db.schema
    .createIndex('audit_log_by_subject')
    .on('audit_log')
    .columns(['subject_id', 'seq'])
    .execute();
  await db.schema
    .createIndex('audit_log_by_organisation')
    .on('audit_log')
    .columns(['organisation_key', 'seq'])
    .execute();
}
