import type { Deed } from '../../access/act';
import { versionConflict } from '../../http/problem';
import type { Profile, ProfileChange } from './profile.contract';
import { getProfile } from './profile.queries';

/**
 * Changes one's own name or language.
 * @throws Problem 409 `version_conflict` when it was changed elsewhere meanwhile, with how it stands in `current`
 */
export async function changeProfile(
  { tx, person, now, permit, record }: Deed,
  { version, ...change }: ProfileChange,
): Promise<Profile> {
  const subject = { kind: 'person', id: person.id } as const;
  permit('profile.use', subject);
  const before = await getProfile(tx, person.id);
  const after = { name: change.name ?? before.name, language: change.language ?? before.language };
  const { numUpdatedRows } = await tx
    .updateTable('people')
    .set({ ...after, version: version + 1, updated_at: now.toISOString() })
    .where('id', '=', person.id)
    .where('version', '=', version)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) throw versionConflict(await getProfile(tx, person.id));
  await record({
    action: 'person.changed',
    subject,
    details: { before: { name: before.name, language: before.language }, after },
  });
  return await getProfile(tx, person.id);
}
