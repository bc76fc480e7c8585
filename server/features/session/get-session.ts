import type { AccessParts } from '../../access/access-parts';
import { endsOf, type FoundSession, type OpenSession } from '../../access/sessions';
import { allowedActions } from '../../domain/access/permissions';
import { organisationNames } from './organisation-names.queries';
import type { OwnOrganisation, Session } from './session.contract';

/** What the pages need to know of signing in. */
export async function getSession(parts: AccessParts, found: FoundSession): Promise<Session> {
  return {
    now: parts.clock.now().toISOString(),
    person: found.kind === 'open' ? await signedIn(parts, found.session) : null,
    ended: found.kind === 'timed_out',
    ways: { directory: parts.directory && { name: parts.directory.name }, mail: parts.sendsMail },
    contactEmail: parts.site.contactEmail,
  };
}

async function signedIn(parts: AccessParts, session: OpenSession): Promise<Session['person']> {
  const { person } = session;
  const { idleAt, lastAt } = endsOf(parts, session);
  return {
    id: person.id,
    name: person.name,
    email: person.email,
    language: person.language,
    organisations: await ownOrganisations(parts, session),
    allowedActions: allowedActions(person, { kind: 'city' }),
    endsAt: idleAt.toISOString(),
    lastsUntil: lastAt.toISOString(),
  };
}

async function ownOrganisations({ db }: AccessParts, { person }: OpenSession): Promise<OwnOrganisation[]> {
  const keys = [...new Set(person.grants.map(({ organisation }) => organisation))];
  const names = await organisationNames(db, keys);
  return keys.flatMap((key) => {
    const grants = person.grants.filter(({ organisation }) => organisation === key);
    const [first] = grants;
    if (first === undefined) return [];
    const place = { organisation: key, heirs: [] };
    return {
      key,
      name: names.get(key) ?? key,
      kind: first.kind,
      roles: grants.map(({ role }) => role),
      allowedActions: allowedActions(person, { kind: 'organisations', places: [place] }),
    };
  });
}
