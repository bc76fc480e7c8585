import type { WriteDb } from '../../../db/database';
import { impossible, inTheWay } from '../../http/refusals';

interface Claim {
  readonly organisation: string;
  readonly districts: readonly string[];
  /** ISO date. */
  readonly from: string;
}

/**
 * Makes an organisation answer for districts from a day on.
 * @throws Problem 422 for what was no district that day; 409 for a district that another organisation answers for then
 */
export async function claimDistricts(tx: WriteDb, { organisation, districts, from }: Claim): Promise<void> {
  if (districts.length === 0) return;
  const known = await tx
    .selectFrom('areas')
    .select('slug')
    .where('slug', 'in', districts)
    .where('kind', '=', 'district')
    .where('valid_from', '<=', from)
    .where(({ eb, or }) => or([eb('valid_to', 'is', null), eb('valid_to', '>', from)]))
    .execute();
  const slugs = new Set(known.map(({ slug }) => slug));
  const unknown = districts.find((district) => !slugs.has(district));
  if (unknown !== undefined) {
    throw impossible('unknown_district', 'districts', `${unknown} is no district on ${from}`);
  }
  await refuseTaken(tx, { organisation, districts, from });
  const rows = [...slugs].map((area_slug) => ({
    organisation_key: organisation,
    area_slug,
    valid_from: from,
    valid_to: null,
  }));
  await tx.insertInto('organisation_districts').values(rows).execute();
}

/** A district is one organisation's at a time. */
export async function refuseTaken(tx: WriteDb, { organisation, districts, from }: Claim): Promise<void> {
  const taken = await tx
    .selectFrom('organisation_districts')
    .select(['area_slug', 'organisation_key'])
    .where('area_slug', 'in', districts)
    .where('organisation_key', '!=', organisation)
    .where(({ eb, or }) => or([eb('valid_to', 'is', null), eb('valid_to', '>', from)]))
    .executeTakeFirst();
  if (taken !== undefined) {
    throw inTheWay(
      'district_taken',
      `${taken.organisation_key} answers for ${taken.area_slug} on ${from} or later`,
    );
  }
}
