import { permit } from '../../access/act';
import type { Person } from '../../access/find-person.queries';
import { Refused } from '../../access/refused';
import { type Action, can, type Place } from '../../domain/access/permissions';
import { noThread } from './find-item.queries';
import type { ItemKey } from './thread-links.queries';

type ThreadAction = Extract<Action, `threads.${string}`>;

/**
 * @param open whether everyone may know of it
 * @throws Refused 403 for who may know of it and may not do that, and for who may do that nowhere; 404 for who may not
 *   know of it
 */
export function permitThread(
  person: Person,
  action: ThreadAction,
  { key, place, open }: { readonly key: ItemKey; readonly place: Place; readonly open: boolean },
): void {
  const subject = { kind: 'organisations', places: [place] } as const;
  const reads = can(person, 'threads.read', subject);
  const readsSome = person.grants.some(({ organisation }) =>
    can(person, 'threads.read', { kind: 'organisations', places: [{ organisation, heirs: [] }] }),
  );
  if (reads || open || !readsSome) permit(person, action, subject);
  else throw unseen(key, action);
}

/** Answers as if there were none, and is written down as what it was. */
const unseen = (key: ItemKey, action: ThreadAction): Refused =>
  new Refused(
    {
      action: 'access.refused',
      outcome: 'refused',
      organisation: key.owner,
      details: { after: { action } },
    },
    noThread(key).parts,
  );
