import type { Db } from '../../db/database';
import type { Person } from '../../server/features/people/people.contract';
import { type Member, signInMember } from './signed-in';
import { createTestApp } from './test-app';

export const OFFICE = 'stadsledningskontoret';
export const FARSTA = 'farsta-stadsdelsnamnd';
export const JARVA = 'jarva-stadsdelsnamnd';
/** Ended; Järva took over. */
export const RINKEBY = 'rinkeby-kista-stadsdelsnamnd';

/** The product with an administrator of the executive office and one of a committee. @param db with the catalogue */
export async function peopleCompany(db: Db) {
  const parts = { db, app: createTestApp(db) };
  const city = await signInMember(parts, [{ role: 'administrator', organisation: OFFICE }]);
  const farsta = await signInMember(parts, [{ role: 'administrator', organisation: FARSTA }]);
  const actions = async () => {
    const rows = await db.selectFrom('audit_log').select(['action', 'outcome']).orderBy('seq').execute();
    return rows.map(({ action, outcome }) => (outcome === 'done' ? action : `${action} refused`));
  };
  const personOf = async (member: Member): Promise<Person> =>
    await (await city.ask('GET', `/api/v1/people/${member.id}`)).json();
  return { ...parts, city, farsta, actions, personOf };
}

/** Status and code of a problem. */
export const problemOf = async (response: Response): Promise<readonly [number, string]> => [
  response.status,
  (await response.json()).code,
];

/** An invitation that could be sent. */
export const invitation = (change: object = {}) => ({
  email: 'Ny.Person@exempel.se',
  name: 'Ny Person',
  organisation: FARSTA,
  role: 'author',
  ...change,
});
