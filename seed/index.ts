import type { Kysely } from 'kysely';
import { countUpDataVersion } from '../db/data-version';
import type { Database } from '../db/database';
import { PROGRAMMES } from './catalogue/programmes/programmes';
import { keepExamplePeople, retireExamplePeople } from './example/people';
import { EXAMPLE_PROGRAMME } from './example/programme/example-programme';
import { seedExampleReports } from './example/reports/seed-reports';
import { removeExample, seedExample } from './example/seed-example';
import { seedPublished } from './published/seed-published';
import { seedCatalogue } from './seed-catalogue';
import { seedProgrammes } from './seed-programmes';

export interface SeedOptions {
  /** Whether the made-up figures are to be there. */
  readonly exampleData: boolean;
  /** Whether made-up people may sign in: only where nobody but who started the product reaches it. */
  readonly examplePeople: boolean;
  now(): Date;
  onProgress?(text: string): void;
}

/**
 * Fills a database with the city, its survey, the published figures and, if wanted, the example data. What is
 * there already is left alone, so that a start that was cut off goes on where it stopped.
 */
export async function seedDatabase(
  db: Kysely<Database>,
  { exampleData, examplePeople, ...options }: SeedOptions,
): Promise<void> {
  await seedCatalogue(db);
  const now = options.now();
  await db.transaction().execute(async (tx) => {
    const written = await seedPublished(tx);
    if (written > 0) await countUpDataVersion(tx);
    await seedProgrammes(tx, PROGRAMMES, { provenance: 'published', now });
    // Followed up from its beginning, by documents that were made up to be compiled long before today.
    const then = new Date(EXAMPLE_PROGRAMME.content.period.from);
    if (exampleData) await seedProgrammes(tx, [EXAMPLE_PROGRAMME], { provenance: 'example', now: then });
  });
  if (exampleData) await seedExample(db, options);
  else await db.transaction().execute(removeExample);
  const settlePeople = examplePeople ? keepExamplePeople : retireExamplePeople;
  await db.transaction().execute((tx) => settlePeople(tx, now));
  // After the people: whoever is made up to have written is somebody too.
  if (exampleData) await seedExampleReports(db, now);
}
