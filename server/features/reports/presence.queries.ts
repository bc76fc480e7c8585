import type { ReadDb } from '../../../db/database';

/** A sign of life holds so long; pages give one more often than that. */
export const PRESENT_MS = 45_000;

/** Somebody who has a section open. */
export interface PresentPerson {
  readonly section: string;
  readonly id: string;
  readonly name: string;
  /** Instant. */
  readonly since: string;
}

/** Who has which section of a report open, in the order they came. */
export async function listPresent(db: ReadDb, reportId: string, now: Date): Promise<PresentPerson[]> {
  return await db
    .selectFrom('section_presence')
    .innerJoin('people', 'people.id', 'section_presence.person_id')
    .select(['section_key as section', 'people.id', 'people.name', 'since'])
    .where('report_id', '=', reportId)
    .where('seen_at', '>', new Date(now.getTime() - PRESENT_MS).toISOString())
    .orderBy('since')
    .orderBy('people.id')
    .execute();
}
