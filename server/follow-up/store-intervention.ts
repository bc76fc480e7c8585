import type { WriteDb } from '../../db/database';
import { withoutUntouched } from '../domain/follow-up/follow-up-fault';
import type { Intervention } from '../domain/follow-up/intervention';
import { knownOfIntervention } from '../domain/follow-up/known-references';
import { headOf, type Kept } from './stored-item';

/**
 * Writes an intervention into the register as its next revision, with what it is linked with: the one place where it is.
 * @returns the revision
 */
export async function storeIntervention(tx: WriteDb, said: Kept<Intervention>): Promise<number> {
  const { owner, known } = said;
  const content = withoutUntouched(knownOfIntervention(said.content, known));
  const { id } = content;
  const standing = await tx
    .selectFrom('interventions')
    .select(['revision', 'provenance'])
    .where('owner_key', '=', owner)
    .where('id', '=', id)
    .executeTakeFirst();
  const { revision, row, kept } = headOf({ ...said, content }, standing);
  const values = { ...row, ...columnsOf(content) };
  await tx
    .insertInto('interventions')
    .values({ ...values, id })
    .onConflict((conflict) => conflict.columns(['owner_key', 'id']).doUpdateSet(values))
    .execute();
  await tx
    .insertInto('intervention_revisions')
    .values({ ...kept, intervention_id: id })
    .execute();
  await storeLinks(tx, owner, content);
  return revision;
}

const columnsOf = (content: Intervention) => ({
  title: content.title,
  kind: content.kind,
  status: content.status,
  lead_key: content.lead,
  area_slug: content.area,
  programme_slug: content.focusArea?.programme ?? null,
  focus_area_key: content.focusArea?.focusArea ?? null,
  starts_on: content.from,
  ends_on: content.to,
  follow_up_on: content.followUpOn,
  planned: content.planned,
  spent: content.spent,
  money_source: content.moneySource,
});

const LINKS = [
  'intervention_problems',
  'intervention_indicators',
  'intervention_goals',
  'intervention_organisations',
  'follow_ups',
] as const;

async function storeLinks(tx: WriteDb, owner_key: string, content: Intervention): Promise<void> {
  const of = { owner_key, intervention_id: content.id };
  for (const table of LINKS) {
    await tx
      .deleteFrom(table)
      .where('owner_key', '=', owner_key)
      .where('intervention_id', '=', content.id)
      .execute();
  }
  const { problems, indicators, focusArea, goals, contributing, followUps } = content;
  const rows = {
    intervention_problems: problems.map((problem_id) => ({ ...of, problem_id })),
    intervention_indicators: indicators.map((indicator_key) => ({ ...of, indicator_key })),
    intervention_organisations: contributing.map((organisation_key) => ({ ...of, organisation_key })),
    intervention_goals:
      focusArea === null
        ? []
        : goals.map((goal_key) => ({
            ...of,
            programme_slug: focusArea.programme,
            focus_area_key: focusArea.focusArea,
            goal_key,
          })),
    follow_ups: [...new Map(followUps.map((followUp) => [followUp.id, followUp])).values()].map(
      ({ id, on, effect, next }) => ({ ...of, id, followed_up_on: on, effect, next }),
    ),
  };
  for (const table of LINKS) {
    if (rows[table].length > 0) await tx.insertInto(table).values(rows[table]).execute();
  }
}
