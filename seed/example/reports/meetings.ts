import type { WriteDb } from '../../../db/database';
import { addDays } from '../../../server/domain/reporting/days';
import { workingDayUntil } from '../../../server/domain/reporting/holidays';

/** The last working day until so many days later, since nothing is made up to happen on a day off. @param day ISO date */
export const shiftDay = (day: string, days: number): string => workingDayUntil(addDays(day, days));

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
