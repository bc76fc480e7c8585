import { countUpDataVersion } from '../../../db/data-version';
import type { Deed } from '../../access/act';
import { slugOf } from '../../domain/text/slug';
import { dayOf } from '../../http/clock';
import { impossible, inTheWay } from '../../http/refusals';
import { claimDistricts } from './district-rows';
import type { NewOrganisation, Organisation } from './organisations.contract';
import { getOrganisation } from './organisations.queries';

/**
 * Makes an organisation, under a key made from its name. Nobody is in it yet.
 * @throws Problem 409 when there is one of that name, or another answers for a district; 422 for a name without a
 *   letter, and districts where none can be
 */
export async function makeOrganisation(
  { tx, now, permit, record }: Deed,
  { name, kind, validFrom, districts }: NewOrganisation,
): Promise<Organisation> {
  permit('organisations.change', { kind: 'city' });
  await countUpDataVersion(tx);
  const key = slugOf(name).slice(0, 80);
  if (key === '') throw impossible('name_without_letters', 'name', 'a name has letters or digits');
  if (districts.length > 0 && kind !== 'district_committee') {
    throw impossible('districts_not_possible', 'districts', 'only a district committee has districts');
  }
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('organisations')
    .values({ key, name, kind, valid_from: validFrom, valid_to: null, version: 1 })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  if (!numInsertedOrUpdatedRows) throw inTheWay('organisation_exists', `there is a ${key} already`);
  await claimDistricts(tx, { organisation: key, districts, from: validFrom });
  await record({
    action: 'organisation.made',
    organisation: key,
    subject: { kind: 'organisation', id: key },
    details: { after: { name, kind, validFrom, districts } },
  });
  return await getOrganisation(tx, key, dayOf(now));
}
