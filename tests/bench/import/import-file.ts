import { createReadStream, readFileSync } from 'node:fs';
import { openDatabase } from '../../../db/connect';
import { migrateToLatest } from '../../../db/migrate';
import { seedCatalogue } from '../../../seed/seed-catalogue';
import { importSurvey } from '../../../server/features/imports/import-survey';
import { tellUsed } from './used';

// Takes the file in, from its first byte to the end of the transaction.
const [, , file = '', description = '', database = ''] = process.argv;
const db = openDatabase(database);
await migrateToLatest(db);
await seedCatalogue(db);
const started = performance.now();
await importSurvey(db, {
  description: JSON.parse(readFileSync(description, 'utf8')),
  content: createReadStream(file, { highWaterMark: 256 * 1024 }),
  fileName: 'svar.csv',
  provenance: 'imported',
  replace: false,
  now: () => new Date(),
});
tellUsed(started);
await db.destroy();
