import { COMMANDS_WAIT_MS, openDatabase } from '../../db/connect';
import { migrateToLatest } from '../../db/migrate';
import { parseConfig } from '../config';
import { explainStartFailure } from '../explain-start-failure';

// Brings the database up to this version without starting the server.
let setting = { databaseUrl: '', host: '', port: 0 };
try {
  const config = parseConfig(process.env);
  setting = config;
  const db = openDatabase(config.databaseUrl, COMMANDS_WAIT_MS);
  const steps = await migrateToLatest(db);
  await db.destroy();
  for (const step of steps) process.stdout.write(`${step}\n`);
  process.stdout.write(steps.length === 0 ? 'Databasen är redan aktuell.\n' : 'Databasen är aktuell.\n');
} catch (error) {
  process.stderr.write(`Databasen kan inte uppdateras: ${explainStartFailure(error, setting)}\n`);
  process.exit(1);
}
