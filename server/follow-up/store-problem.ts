import type { WriteDb } from '../../db/database';
import type { ProblemsTable } from '../../db/schema/threads';
import { knownOfProblem } from '../domain/follow-up/known-references';
import type { Problem } from '../domain/reporting/answer';
import { headOf, type Kept } from './stored-item';

interface KeptProblem extends Kept<Problem> {
  readonly state: ProblemsTable['state'];
}

/**
 * Writes a problem into the register as its next revision: the one place where it is.
 * @returns the revision
 */
export async function storeProblem(tx: WriteDb, said: KeptProblem): Promise<number> {
  const { owner, known, state } = said;
  const content = { ...said.content, ...knownOfProblem(said.content, known) };
  const { id, area, focusArea, indicators } = content;
  const standing = await tx
    .selectFrom('problems')
    .select(['revision', 'provenance'])
    .where('owner_key', '=', owner)
    .where('id', '=', id)
    .executeTakeFirst();
  const { revision, row, kept } = headOf({ ...said, content }, standing);
  const values = {
    ...row,
    state,
    what: content.what,
    area_slug: area,
    programme_slug: focusArea?.programme ?? null,
    focus_area_key: focusArea?.focusArea ?? null,
  };
  await tx
    .insertInto('problems')
    .values({ ...values, id })
    .onConflict((conflict) => conflict.columns(['owner_key', 'id']).doUpdateSet(values))
    .execute();
  await tx
    .insertInto('problem_revisions')
    .values({ ...kept, state, problem_id: id })
    .execute();
  await tx
    .deleteFrom('problem_indicators')
    .where('owner_key', '=', owner)
    .where('problem_id', '=', id)
    .execute();
  if (indicators.length > 0) {
    await tx
      .insertInto('problem_indicators')
      .values(indicators.map((indicator_key) => ({ owner_key: owner, problem_id: id, indicator_key })))
      .execute();
  }
  return revision;
}
