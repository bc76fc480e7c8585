import { parseArgs } from 'node:util';
import { z } from '@hono/zod-openapi';
import { migrateToLatest } from '../../db/migrate';
import { seedCatalogue } from '../../seed/seed-catalogue';
import { appointPerson } from '../access/appoint-person';
import { linkAddress, type MadeLink } from '../access/make-link';
import type { Config } from '../config';
import { ROLES } from '../domain/access/roles';
import { checkRole } from '../features/people/check-role.queries';
import { systemClock, todayOf } from '../http/clock';
import { PersonName } from '../http/person-name';
import { Problem } from '../http/problem';
import { CommandRefused } from './command-refused';
import { openExisting } from './open-existing';
import { runCommand } from './run-command';
import { wrongArguments } from './wrong-arguments';

const USAGE = `npm run person:add -- --email ADRESS --name NAMN --organisation NYCKEL --role ${ROLES.join('|')} [--language sv|en]`;

const Wanted = z.object({
  email: z.email().max(320),
  name: PersonName,
  organisation: z.string().min(1),
  role: z.enum(ROLES),
  language: z.enum(['sv', 'en']).default('sv'),
});
type Wanted = z.infer<typeof Wanted>;

const WHEN = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'long',
  timeStyle: 'short',
});

// Adds somebody, from the server itself: the first administrator, whom nobody could have invited.
await runCommand('Ingen har lagts till', async (databaseUrl, config) => {
  const wanted = readArguments();
  const db = await openExisting(databaseUrl);
  try {
    await migrateToLatest(db);
    await seedCatalogue(db);
    const link = await db.transaction().execute(async (tx) => {
      await checkRole(tx, wanted, todayOf(systemClock));
      return await appointPerson(tx, wanted, { command: 'person:add', now: systemClock.now() });
    });
    return [
      `${wanted.name} är tillagd, och väljer ett lösenord på den här adressen. Den fungerar en gång, fram till ${WHEN.format(link.expiresAt)}:`,
      addressOf(config, link),
    ].join('\n');
  } catch (error) {
    throw error instanceof Problem ? refusal(error, wanted) : error;
  } finally {
    await db.destroy();
  }
});

function addressOf({ publicUrl, host, port }: Config, link: MadeLink): string {
  const here = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
  return linkAddress(publicUrl ?? here, link);
}

/** What is in the way, said to whoever gave the command. */
function refusal({ parts: { code, detail } }: Problem, { email, organisation, role }: Wanted) {
  const says: Readonly<Record<string, string>> = {
    email_taken: `${email} har redan någon`,
    unknown_organisation: `det finns ingen organisation med nyckeln ${organisation}; nycklarna står på /api/v1/organisations`,
    organisation_ended: `${organisation} finns inte längre`,
    role_not_possible: `rollen ${role} finns inte i ${organisation}`,
  };
  return new CommandRefused(says[code] ?? detail);
}

function readArguments(): Wanted {
  const text = { type: 'string' } as const;
  const options = { email: text, name: text, organisation: text, role: text, language: text };
  const { values, positionals } = parseArgs({ allowPositionals: true, strict: false, options });
  const unknown = Object.keys(values).filter((name) => !(name in options));
  const parsed = Wanted.safeParse(values);
  const unusable = new Set(parsed.error?.issues.map(({ path: [name] }) => String(name)));
  const strange = [...unknown, ...unusable].map((name) => `--${name}`);
  // What stands alone is not repeated: it may be a password that somebody hoped to set.
  if (!parsed.success || strange.length + positionals.length > 0) throw wrongArguments(USAGE, strange);
  return parsed.data;
}
