import type { WriteDb } from '../../../db/database';

/** What an example intervention points at, in an order in which it can be taken out. */
const OF_INTERVENTION = [
  'follow_ups',
  'intervention_problems',
  'intervention_indicators',
  'intervention_goals',
  'intervention_organisations',
] as const;

/** What was made up by itself. */
const MADE_UP = [
  'intervention_revisions',
  'problem_revisions',
  'committee_judgements',
  'office_judgements',
  'compilations',
  'role_fillings',
] as const;

/** Takes made-up problems and interventions out again, with what was judged, filled and compiled of them. */
export async function removeExampleThreads(tx: WriteDb): Promise<void> {
  for (const table of OF_INTERVENTION) {
    await tx
      .deleteFrom(table)
      .where(({ exists, selectFrom }) =>
        exists(
          selectFrom('interventions')
            .whereRef('interventions.owner_key', '=', `${table}.owner_key`)
            .whereRef('interventions.id', '=', `${table}.intervention_id`)
            .where('interventions.provenance', '=', 'example')
            .select('interventions.id'),
        ),
      )
      .execute();
  }
  await tx
    .deleteFrom('problem_indicators')
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('problems')
          .whereRef('problems.owner_key', '=', 'problem_indicators.owner_key')
          .whereRef('problems.id', '=', 'problem_indicators.problem_id')
          .where('problems.provenance', '=', 'example')
          .select('problems.id'),
      ),
    )
    .execute();
  for (const table of MADE_UP) await tx.deleteFrom(table).where('provenance', '=', 'example').execute();
  await tx.deleteFrom('interventions').where('provenance', '=', 'example').execute();
  await tx.deleteFrom('problems').where('provenance', '=', 'example').execute();
}
