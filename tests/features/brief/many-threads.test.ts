import { expect, test } from 'vitest';
import type { Brief } from '../../../server/features/brief/brief.contract';
import { INTERVENTION, PROBLEM } from '../../db/thread-rows';
import { describeOnEachEngine } from '../../support/engines';
import { anIntervention, foundProblem } from '../../support/interventions';
import { openReportDesk } from '../../support/report-desk';
import { putThreads } from '../../support/stored-threads';

const NOWHERE = { area_slug: null, programme_slug: null, focus_area_key: null } as const;
/** Any text that says when something was changed: later for a higher number. */
const changedAt = (number: number) => new Date(Date.UTC(2025, 0, 1) + number * 1000).toISOString();

describeOnEachEngine('The brief of a district with a large register', (engine) => {
  test('counts every problem that remains and everything under way, and names the first of them', async () => {
    const db = await engine.migrated();
    const { reader, organisation, author } = await openReportDesk(db);
    const owned = { ...NOWHERE, owner_key: organisation, content: '{"where":"","cause":""}' };
    await putThreads(db, {
      ...{ owner: organisation, by: author.id },
      problems: [foundProblem('kant')],
      interventions: [anIntervention('avslutad', { status: 'done', problems: ['kant'] })],
    });
    const numbers = Array.from({ length: 300 }, (_, index) => index);
    await db
      .insertInto('problems')
      .values(
        [...numbers, 300].map((number) => ({
          ...{ ...PROBLEM, ...owned, id: `p${number}`, changed_at: changedAt(number) },
          state: number === 300 ? ('resolved' as const) : ('open' as const),
        })),
      )
      .execute();
    await db
      .insertInto('interventions')
      .values(
        numbers.map((number) => ({
          ...{ ...INTERVENTION, ...owned, lead_key: null, id: `i${number}`, starts_on: null, ends_on: null },
          ...{
            title: String(1000 + number),
            status: number < 4 ? ('ongoing' as const) : ('planned' as const),
          },
        })),
      )
      .execute();
    const brief: Brief = await (await reader.ask('GET', '/api/v1/brief')).json();
    const [own] = brief.districts;
    expect([own?.interventionCount, own?.problemCount]).toEqual([300, 301]);
    expect(own?.interventions.map(({ id }) => id)).toEqual(
      numbers.slice(0, 10).map((number) => `i${number}`),
    );
    // What something has been done about comes first, then what was found last.
    expect(own?.problems.map(({ id }) => id)).toEqual(['kant', 'p299', 'p298', 'p297', 'p296']);
  });
});
