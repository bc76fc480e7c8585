import { type Kysely, sql } from 'kysely';
import { instant, instantOrNone, notEmpty, oneOf } from './checks';

export async function up(db: Kysely<never>): Promise<void> {
  await createPeople(db);
  await createMemberships(db);
  await createOneTimeLinks(db);
}

async function createPeople(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('people')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('email', 'text', (column) => column.notNull().unique())
    .addColumn('email_verified', 'integer', (column) => column.notNull())
    .addColumn('address_proved_at', 'text')
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('image', 'text')
    .addColumn('language', 'text', (column) => column.notNull().defaultTo('sv'))
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('updated_at', 'text', (column) => column.notNull())
    .addColumn('deactivated_at', 'text')
    .addColumn('anonymised_at', 'text')
    .addColumn('version', 'integer', (column) => column.notNull().defaultTo(1))
    .addCheckConstraint('people_email', sql<boolean>`email = lower(email) and email like '%_@_%'`)
    .addCheckConstraint('people_name_not_empty', notEmpty('name'))
    .addCheckConstraint('people_email_verified', sql<boolean>`email_verified in (0, 1)`)
    .addCheckConstraint('people_address_proved', instantOrNone('address_proved_at'))
    .addCheckConstraint('people_language', oneOf('language', ['sv', 'en']))
    .addCheckConstraint('people_created', instant('created_at'))
    .addCheckConstraint('people_deactivated', instantOrNone('deactivated_at'))
    .addCheckConstraint(
      'people_anonymised_is_deactivated',
      sql<boolean>`anonymised_at is null or ((${instant('anonymised_at')}) and deactivated_at is not null)`,
    )
    .execute();
}

async function createMemberships(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('memberships')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('person_id', 'text', (column) => column.notNull().references('people.id'))
    .addColumn('organisation_key', 'text', (column) => column.notNull().references('organisations.key'))
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('given_by', 'text', (column) => column.notNull())
    .addColumn('began_at', 'text', (column) => column.notNull())
    .addColumn('ended_at', 'text')
    .addCheckConstraint(
      'memberships_role_known',
      oneOf('role', ['reader', 'author', 'approver', 'office', 'administrator']),
    )
    .addCheckConstraint('memberships_given_by', oneOf('given_by', ['person', 'directory', 'command']))
    .addCheckConstraint('memberships_began', instant('began_at'))
    .addCheckConstraint(
      'memberships_ended',
      sql<boolean>`ended_at is null or ((${instant('ended_at')}) and began_at <= ended_at)`,
    )
    .execute();
  // Serves the person behind each request; a role is held once at a time.
  await db.schema
    .createIndex('memberships_held')
    .unique()
    .on('memberships')
    .columns(['person_id', 'organisation_key', 'role'])
    .where(sql.ref('ended_at'), 'is', null)
    .execute();
  // Serves the people of an organisation.
  await db.schema
    .createIndex('memberships_by_organisation')
    .on('memberships')
    .column('organisation_key')
    .execute();
}

async function createOneTimeLinks(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('one_time_links')
    .addColumn('digest', 'text', (column) => column.primaryKey())
    .addColumn('purpose', 'text', (column) => column.notNull())
    .addColumn('person_id', 'text', (column) => column.notNull().references('people.id'))
    .addColumn('email', 'text')
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'text', (column) => column.notNull())
    .addColumn('shown', 'integer', (column) => column.notNull())
    .addColumn('used_at', 'text')
    .addColumn('revoked_at', 'text')
    .addCheckConstraint('one_time_links_digest', sql<boolean>`length(digest) = 64`)
    .addCheckConstraint(
      'one_time_links_purpose',
      oneOf('purpose', ['invitation', 'reset', 'sign_in', 'new_email']),
    )
    .addCheckConstraint(
      'one_time_links_email',
      sql<boolean>`(purpose = 'new_email' and email is not null) or (purpose <> 'new_email' and email is null)`,
    )
    .addCheckConstraint(
      'one_time_links_expire',
      sql<boolean>`(${instant('created_at')}) and (${instant('expires_at')}) and created_at < expires_at`,
    )
    .addCheckConstraint('one_time_links_shown', sql<boolean>`shown in (0, 1)`)
    .addCheckConstraint('one_time_links_used', instantOrNone('used_at'))
    .addCheckConstraint('one_time_links_revoked', instantOrNone('revoked_at'))
    .execute();
  // Serves taking back a person's earlier links.
  await db.schema.createIndex('one_time_links_by_person').on('one_time_links').column('person_id').execute();
}
