import type { Kysely } from 'kysely';
import { countUpDataVersion } from '../../db/data-version';
import type { Database, WriteDb } from '../../db/database';
import { importSurvey } from '../../server/features/imports/import-survey';
import { SURVEY_KEY, SURVEY_ROUNDS } from '../catalogue/surveys';
import { surveyDescription, surveyFile } from './survey-file';

export interface ExampleOptions {
  now(): Date;
  onProgress?(text: string): void;
}

/** Takes in the made-up rounds that are not there yet, each through the real import. */
export async function seedExample(db: Kysely<Database>, { now, onProgress }: ExampleOptions): Promise<void> {
  const taken = await db
    .selectFrom('import_batches')
    .select('round_key')
    .where('survey_key', '=', SURVEY_KEY)
    .where('provenance', '=', 'example')
    .execute();
  const missing = SURVEY_ROUNDS.filter(({ key }) => !taken.some(({ round_key }) => round_key === key));
  for (const round of missing) {
    onProgress?.(`Läser in exempeldata för ${round.key}`);
    await importSurvey(db, {
      description: surveyDescription(round),
      content: surveyFile(round),
      fileName: `exempeldata-${round.key}.csv`,
      provenance: 'example',
      replace: false,
      now,
    });
  }
}

/** Takes every example figure out again; published and imported ones stay. */
export async function removeExample(tx: WriteDb): Promise<void> {
  const { numDeletedRows } = await tx
    .deleteFrom('estimates')
    .where('provenance', '=', 'example')
    .executeTakeFirstOrThrow();
  await tx.deleteFrom('import_batches').where('provenance', '=', 'example').execute();
  if (numDeletedRows > 0n) await countUpDataVersion(tx);
}
