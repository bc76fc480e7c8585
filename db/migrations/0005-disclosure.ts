import { type Kysely, sql } from 'kysely';

/**
 * Batches remember by which rule their hidden cells were protected. Those taken in before there was one show figures
 * from which hidden ones can be computed: example data are taken out, to be made anew at the next start, and of
 * imported figures only those of everyone in a whole city stay. The file can be taken in again with `--replace`.
 */
export async function up(db: Kysely<never>): Promise<void> {
  await db.schema
    .alterTable('import_batches')
    .addColumn('disclosure_rule', 'integer', (column) =>
      column.notNull().defaultTo(0).check(sql<boolean>`disclosure_rule >= 0`),
    )
    .execute();
  await sql`delete from estimates where provenance = 'example'`.execute(db);
  await sql`delete from import_batches where provenance = 'example'`.execute(db);
  await sql`update estimates set status = 'suppressed', value = null, lower = null, upper = null, respondents = null,
    effective_respondents = null, weighted_base = null
    where provenance = 'imported' and status in ('ok', 'unreliable', 'provisional', 'revised')
      and not (group_key = 'all' and area_slug in (select slug from areas where kind = 'city'))`.execute(db);
  await sql`update data_version set version = version + 1`.execute(db);
}
