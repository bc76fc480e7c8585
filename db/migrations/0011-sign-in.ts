import { type Kysely, sql } from 'kysely';
import { instant, oneOf } from './checks';

/** The tables of the sign-in library, under the names of this house, and what limits attempts. */
export async function up(db: Kysely<never>): Promise<void> {
  await createSessions(db);
  await createAccounts(db);
  await createVerifications(db);
  await db.schema
    .createTable('attempts')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('window_ends_at', 'text', (column) => column.notNull())
    .addColumn('count', 'integer', (column) => column.notNull())
    .addCheckConstraint('attempts_window', instant('window_ends_at'))
    .addCheckConstraint('attempts_count', sql<boolean>`count > 0`)
    .execute();
  await db.schema
    .createTable('installation')
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('session_secret', 'text', (column) => column.notNull())
    .addCheckConstraint('installation_one', sql<boolean>`id = 1`)
    .addCheckConstraint('installation_secret_long', sql<boolean>`length(session_secret) >= 32`)
    .execute();
}

async function createSessions(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('sessions')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('token', 'text', (column) => column.notNull().unique())
    .addColumn('person_id', 'text', (column) => column.notNull().references('people.id'))
    .addColumn('expires_at', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('updated_at', 'text', (column) => column.notNull())
    .addColumn('seen_at', 'text', (column) => column.notNull())
    .addColumn('way', 'text', (column) => column.notNull())
    .addColumn('directory_token', 'text')
    .addColumn('address', 'text')
    .addColumn('user_agent', 'text')
    .addCheckConstraint('sessions_created', instant('created_at'))
    .addCheckConstraint('sessions_seen', instant('seen_at'))
    .addCheckConstraint('sessions_way', oneOf('way', ['password', 'link', 'directory']))
    .addCheckConstraint(
      'sessions_directory_token',
      sql<boolean>`directory_token is null or way = 'directory'`,
    )
    .execute();
  // Serves the list of where a person is signed in, and signing out everywhere.
  await db.schema.createIndex('sessions_by_person').on('sessions').column('person_id').execute();
}

async function createAccounts(db: Kysely<never>): Promise<void> {
  let accounts = db.schema
    .createTable('sign_in_accounts')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('person_id', 'text', (column) => column.notNull().references('people.id'))
    .addColumn('provider_id', 'text', (column) => column.notNull())
    .addColumn('account_id', 'text', (column) => column.notNull());
  for (const text of [
    'password',
    'access_token',
    'refresh_token',
    'id_token',
    'access_token_expires_at',
    'refresh_token_expires_at',
    'scope',
  ]) {
    accounts = accounts.addColumn(text, 'text');
  }
  await accounts
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('updated_at', 'text', (column) => column.notNull())
    // One account of the directory is one person's.
    .addUniqueConstraint('sign_in_accounts_of_provider', ['provider_id', 'account_id'])
    .execute();
  // Serves the ways a person signs in.
  await db.schema
    .createIndex('sign_in_accounts_by_person')
    .on('sign_in_accounts')
    .column('person_id')
    .execute();
}

async function createVerifications(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('verifications')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('identifier', 'text', (column) => column.notNull())
    .addColumn('value', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('updated_at', 'text', (column) => column.notNull())
    .execute();
  // Serves finding what was remembered when somebody comes back from the directory.
  await db.schema
    .createIndex('verifications_by_identifier')
    .on('verifications')
    .column('identifier')
    .execute();
}
