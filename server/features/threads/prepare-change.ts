import type { Selectable } from 'kysely';
import { countUpDataVersion } from '../../../db/data-version';
import type { InterventionsTable } from '../../../db/schema/threads';
import type { Deed } from '../../access/act';
import { placesOf } from '../../access/places.queries';
import type { ItemFault } from '../../domain/follow-up/item-fault';
import type { Known } from '../../domain/follow-up/known-references';
import type { Visibility } from '../../domain/follow-up/orphan';
import { listKnown } from '../../follow-up/list-known.queries';
import { dayOf } from '../../http/clock';
import { versionConflict } from '../../http/problem';
import { impossible } from '../../http/refusals';
import { noThread } from './find-item.queries';
import { permitThread } from './permit-thread';
import type { ItemKey } from './thread-links.queries';

type Standing = Pick<Selectable<InterventionsTable>, 'revision' | 'visibility' | 'readable_from'> | undefined;

interface Change {
  readonly revision: number;
  readonly visibility: Visibility;
}

/**
 * What every change of a thread asks first: whether whoever asks may, and whether it is a change of what stands.
 * @param current how it stands, for who is told that somebody else has changed it
 * @throws Refused as `permitThread`; Problem 404 for an owner or a revision there is not; 409 `version_conflict`
 */
export async function prepareChange(
  { tx, person, now }: Deed,
  key: ItemKey,
  { change, standing }: { readonly change: Change; readonly standing: Standing },
  current: (day: string) => Promise<object & { readonly revision: number }>,
): Promise<{ readonly known: Known }> {
  const day = dayOf(now);
  const [place] = await placesOf(tx, [key.owner], day);
  const known = await listKnown(tx, key.owner);
  if (place === undefined) throw noThread(key);
  permitThread(person, 'threads.write', { key, place, open: standing?.visibility === 'open' });
  if (!known.organisations.has(key.owner)) throw noThread(key);
  if (standing === undefined && change.revision > 0) throw noThread(key);
  if (standing !== undefined && standing.readable_from > standing.revision) throw noThread(key);
  if (standing !== undefined && standing.revision !== change.revision) {
    const stands = await current(day);
    throw versionConflict({ ...stands, version: stands.revision });
  }
  return { known };
}

/** @throws Problem 422 for what cannot be taken into the register */
export function refuseFault(fault: ItemFault | undefined): void {
  if (fault === undefined) return;
  throw impossible(fault.code, `content.${fault.path}`, `${fault.path} cannot be as it is written`);
}

/** Tells every cache and the log. The text is in neither. */
export async function noteChange(
  { tx, record }: Deed,
  kind: 'problem' | 'intervention',
  key: ItemKey,
  { before, after }: { readonly before: Standing; readonly after: Change },
): Promise<void> {
  if (before?.visibility === 'open' || after.visibility === 'open') await countUpDataVersion(tx);
  await record({
    action: `${kind}.changed`,
    organisation: key.owner,
    subject: { kind, id: key.id },
    details: {
      ...(before ? { before: { revision: before.revision, visibility: before.visibility } } : {}),
      after: { revision: after.revision, visibility: after.visibility },
    },
  });
}
