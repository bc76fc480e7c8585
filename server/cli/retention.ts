import { migrateToLatest } from '../../db/migrate';
import { parseConfig } from '../config';
import type { KeptThing } from '../domain/access/retention';
import { systemClock } from '../http/clock';
import { applyRetention } from '../retention/apply-retention';
import { openExisting } from './open-existing';
import { runCommand } from './run-command';

const WORDS: Readonly<Record<KeptThing, string>> = {
  sessions: 'Avslutade inloggningar',
  links: 'Engångslänkar',
  attempts: 'Räknade försök',
  verifications: 'Påbörjade inloggningar via katalogen',
  mails: 'Skickade brev',
  attachment_files: 'Filer som inte hör till något avsnitt',
  audit_details: 'Loggrader vars uppgifter har raderats',
};

// Takes away what has had its time, as the server does once an hour: see docs/privacy.md.
await runCommand('Gallringen har inte gjorts klart', async (databaseUrl) => {
  const { sessionLimits } = parseConfig(process.env);
  const db = await openExisting(databaseUrl);
  try {
    await migrateToLatest(db);
    const removed = await applyRetention({ db, clock: systemClock, sessionLimits });
    return Object.entries(removed)
      .map(([thing, rows]) => `${WORDS[thing as KeptThing]}: ${rows}`)
      .join('\n');
  } finally {
    await db.destroy();
  }
});
