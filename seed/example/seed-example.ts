import type { Kysely } from 'kysely';
import { countUpDataVersion } from '../../db/data-version';
import type { Database, WriteDb } from '../../db/database';
import { DISCLOSURE_RULE } from '../../server/domain/disclosure/protect-question';
import { importSurvey } from '../../server/features/imports/import-survey';
import { changeTarget } from '../../server/features/targets/change-target';
import { decideTarget, type NewTarget } from '../../server/features/targets/decide-target';
import { NO_BASELINE } from '../../server/features/targets/target-refusal';
import { Problem } from '../../server/http/problem';
import { SURVEY_KEY, SURVEY_ROUNDS } from '../catalogue/surveys';
import { removeExampleProgrammes } from './programme/remove-programme';
import { removeExampleReports } from './reports/remove-reports';
import { surveyDescription, surveyFile } from './survey-file';
import { EXAMPLE_TARGETS } from './targets';

export interface ExampleOptions {
  now(): Date;
  onProgress?(text: string): void;
}

/**
 * Takes in the made-up rounds that are not there yet, and anew those that an earlier rule protected, each through the
 * real import.
 */
export async function seedExample(db: Kysely<Database>, { now, onProgress }: ExampleOptions): Promise<void> {
  const taken = await db
    .selectFrom('import_batches')
    .select('round_key')
    .where('survey_key', '=', SURVEY_KEY)
    .where('provenance', '=', 'example')
    .where('disclosure_rule', '>=', DISCLOSURE_RULE)
    .execute();
  const missing = SURVEY_ROUNDS.filter(({ key }) => !taken.some(({ round_key }) => round_key === key));
  for (const round of missing) {
    onProgress?.(`Läser in exempeldata för ${round.key}`);
    await importSurvey(db, {
      description: surveyDescription(round),
      content: surveyFile(round),
      fileName: `exempeldata-${round.key}.csv`,
      provenance: 'example',
      replace: true,
      now,
    });
  }
  await db.transaction().execute(seedExampleTargets);
}

/** Decides the made-up targets that are not there yet, each on the figures there are. */
async function seedExampleTargets(tx: WriteDb): Promise<void> {
  const rows = await tx.selectFrom('targets').select('key').execute();
  const decided = new Set(rows.map(({ key }) => key));
  for (const { target, changes } of EXAMPLE_TARGETS) {
    if (decided.has(target.key)) continue;
    if (!(await couldDecide(tx, target))) continue;
    for (const change of changes) await changeTarget(tx, target.key, change);
  }
}

/** Where real figures have taken the place of some example figures, an example target may have nothing to start from. */
async function couldDecide(tx: WriteDb, target: NewTarget): Promise<boolean> {
  try {
    await decideTarget(tx, target);
    return true;
  } catch (error) {
    if (error instanceof Problem && error.parts.code === NO_BASELINE) return false;
    throw error;
  }
}

/** Takes every example figure, target, report and programme out again; published, imported and decided ones stay. */
export async function removeExample(tx: WriteDb): Promise<void> {
  const { numDeletedRows } = await tx
    .deleteFrom('estimates')
    .where('provenance', '=', 'example')
    .executeTakeFirstOrThrow();
  await tx.deleteFrom('import_batches').where('provenance', '=', 'example').execute();
  const examples = tx.selectFrom('targets').select('key').where('provenance', '=', 'example');
  await tx.deleteFrom('target_areas').where('target_key', 'in', examples).execute();
  await tx.deleteFrom('target_versions').where('target_key', 'in', examples).execute();
  const targets = await tx
    .deleteFrom('targets')
    .where('provenance', '=', 'example')
    .executeTakeFirstOrThrow();
  await tx.deleteFrom('role_fillings').where('provenance', '=', 'example').execute();
  const rounds = await removeExampleReports(tx);
  const programmes = await removeExampleProgrammes(tx);
  const removed = Number(numDeletedRows + targets.numDeletedRows) + rounds + programmes;
  if (removed > 0) await countUpDataVersion(tx);
}
