import { countUpDataVersion } from '../../../db/data-version';
import type { WriteDb } from '../../../db/database';
import type { OrganisationsTable } from '../../../db/schema/organisations';
import type { Deed } from '../../access/act';
import { keepAdministrator } from '../../access/keep-administrator';
import { dayOf } from '../../http/clock';
import { notFound, versionConflict } from '../../http/problem';
import { impossible } from '../../http/refusals';
import { refuseTaken } from './district-rows';
import type { Organisation, OrganisationChange } from './organisations.contract';
import { getOrganisation } from './organisations.queries';

/**
 * Corrects the name of an organisation or the day it began; its key and kind stay. The districts it had from its
 * first day follow that day.
 * @throws Problem 404 for one nobody knows; 409 when somebody changed it meanwhile, or another answers for a district
 *   on the new day; 422 for a first day of the executive office that is to come, and for one that is not before its end or after it has taken something over
 */
export async function changeOrganisation(
  { tx, now, permit, record }: Deed,
  key: string,
  change: OrganisationChange,
): Promise<Organisation> {
  permit('organisations.change', { kind: 'city' });
  await countUpDataVersion(tx);
  const before = await tx.selectFrom('organisations').selectAll().where('key', '=', key).executeTakeFirst();
  if (before === undefined) throw notFound(`No organisation is called ${key}`);
  if (before.version !== change.version) {
    throw versionConflict(await getOrganisation(tx, key, dayOf(now)));
  }
  const { name = before.name, validFrom = before.valid_from } = change;
  const isOffice = before.kind === 'executive_office';
  if (isOffice && validFrom > dayOf(now)) {
    throw impossible('date_in_future', 'validFrom', 'nobody would reach the city until then');
  }
  if (validFrom !== before.valid_from) await moveBeginning(tx, before, validFrom);
  await tx
    .updateTable('organisations')
    .set({ name, valid_from: validFrom, version: before.version + 1 })
    .where('key', '=', key)
    .execute();
  if (isOffice) await keepAdministrator(tx, now);
  await record({
    action: 'organisation.changed',
    organisation: key,
    subject: { kind: 'organisation', id: key },
    details: {
      before: { name: before.name, validFrom: before.valid_from },
      after: { name, validFrom },
    },
  });
  return await getOrganisation(tx, key, dayOf(now));
}

async function moveBeginning(tx: WriteDb, before: OrganisationsTable, from: string): Promise<void> {
  const { key, valid_from, valid_to } = before;
  if (valid_to !== null && from >= valid_to) {
    throw impossible('date_after_end', 'validFrom', `it was no more on ${valid_to}`);
  }
  const takeover = await tx
    .selectFrom('organisation_successions')
    .select('date')
    .where('successor_key', '=', key)
    .orderBy('date')
    .executeTakeFirst();
  if (takeover !== undefined && takeover.date < from) {
    throw impossible('date_after_takeover', 'validFrom', `it took over from another on ${takeover.date}`);
  }
  const districts = await tx
    .selectFrom('organisation_districts')
    .selectAll()
    .where('organisation_key', '=', key)
    .execute();
  const moved = districts.filter((district) => district.valid_from === valid_from);
  if (districts.some((district) => district.valid_to !== null && district.valid_to <= from)) {
    throw impossible('date_after_district', 'validFrom', 'it had a district before that day');
  }
  if (moved.length === 0) return;
  const standing = moved.filter((district) => district.valid_to === null).map(({ area_slug }) => area_slug);
  if (standing.length > 0) await refuseTaken(tx, { organisation: key, districts: standing, from });
  await tx
    .updateTable('organisation_districts')
    .set({ valid_from: from })
    .where('organisation_key', '=', key)
    .where('valid_from', '=', valid_from)
    .execute();
}
