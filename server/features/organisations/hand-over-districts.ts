import type { WriteDb } from '../../../db/database';
import { impossible } from '../../http/refusals';
import type { NewSuccession } from './organisations.contract';

/**
 * Ends what the predecessors answer for and gives the districts that are still districts that day to who takes over.
 * @throws Problem 422 for a district that nobody, or nobody among the successors, is said to take over
 */
export async function handOverDistricts(
  tx: WriteDb,
  { predecessors, successors, date, districts: asked }: NewSuccession,
): Promise<void> {
  const held = await heldUntil(tx, predecessors, date);
  const handed = Object.keys(asked).find((slug) => !held.some(({ slug: own }) => own === slug));
  if (handed !== undefined) {
    throw impossible('unknown_district', `districts.${handed}`, `no predecessor has ${handed} until ${date}`);
  }
  const claimed = await claimedBy(tx, successors, date);
  const [only, ...others] = successors;
  const rows = held
    .filter(({ standsOn, slug }) => standsOn && !claimed.has(slug))
    .map(({ slug }) => {
      const successor = asked[slug] ?? (others.length === 0 ? only : undefined);
      if (successor === undefined || !successors.includes(successor)) {
        const path = `districts.${slug}`;
        throw impossible('district_without_successor', path, `who takes over ${slug} is not said`);
      }
      return { organisation_key: successor, area_slug: slug, valid_from: date, valid_to: null };
    });
  await tx
    .updateTable('organisation_districts')
    .set({ valid_to: date })
    .where('organisation_key', 'in', predecessors)
    .where('valid_to', 'is', null)
    .execute();
  if (rows.length > 0) await tx.insertInto('organisation_districts').values(rows).execute();
}

/** The districts that the predecessors would go on having, and whether each is one on the day. */
async function heldUntil(tx: WriteDb, predecessors: readonly string[], date: string) {
  const rows = await tx
    .selectFrom('organisation_districts')
    .innerJoin('areas', 'areas.slug', 'organisation_districts.area_slug')
    .select(['areas.slug', 'areas.valid_to'])
    .where('organisation_key', 'in', predecessors)
    .where('organisation_districts.valid_to', 'is', null)
    .execute();
  return rows.map(({ slug, valid_to }) => ({ slug, standsOn: valid_to === null || date < valid_to }));
}

/** What the successors answer for that day without being handed it. */
async function claimedBy(tx: WriteDb, successors: readonly string[], date: string) {
  const rows = await tx
    .selectFrom('organisation_districts')
    .select('area_slug')
    .where('organisation_key', 'in', successors)
    .where(({ eb, or }) => or([eb('valid_to', 'is', null), eb('valid_to', '>', date)]))
    .execute();
  return new Set(rows.map(({ area_slug }) => area_slug));
}
