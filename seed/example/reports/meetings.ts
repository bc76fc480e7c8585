import type { WriteDb } from '../../../db/database';

const DAY_MS = 24 * 60 * 60 * 1000;

/** A day so many days later. @param day ISO date */
export const shiftDay = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);

/** Made-up meetings around the last day for committees: on it, three weeks before and four weeks after. */
export async function addMeetings(tx: WriteDb, organisations: readonly string[], day: string): Promise<void> {
  const days = [-21, 0, 28].map((shift) => shiftDay(day, shift));
  await tx
    .insertInto('committee_meetings')
    .values(
      organisations.flatMap((organisation_key) =>
        days.map((held_on) => ({ organisation_key, held_on, provenance: 'example' as const })),
      ),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
