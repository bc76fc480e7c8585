import { signInMember } from '../../signed-in';
import { type Examples, ofTheOrganisation, type Scene } from '../example';

/** Somebody new who drafts for the organisation, and has never been asked about. */
export async function someone({ app, db, now, organisation }: Scene): Promise<{ id: string }> {
  return await signInMember({ app, db, now }, [{ role: 'author', organisation }]);
}

async function membershipOf({ db }: Scene, id: string): Promise<string> {
  const row = await db.selectFrom('memberships').select('id').where('person_id', '=', id).executeTakeFirst();
  return row?.id ?? 'none';
}

/** What is done to one person of the organisation. */
const toSomeone =
  (rest: string, body?: unknown) =>
  async (
    scene: Scene,
  ): Promise<{ path: string; body?: unknown; subject: ReturnType<typeof ofTheOrganisation> }> => {
    const { id } = await someone(scene);
    return {
      path: `/people/${id}${rest}`,
      ...(body === undefined ? {} : { body }),
      subject: ofTheOrganisation(scene),
    };
  };

/** People and their roles. */
export const PEOPLE: Examples = {
  'GET /people': () => ({ path: '/people', subject: 'somewhere' }),
  'POST /people': async (scene) => {
    const { id } = await someone(scene);
    const body = {
      email: `ny-${id}@exempel.se`,
      name: 'Nils Ny',
      organisation: scene.organisation,
      role: 'reader',
    };
    return { path: '/people', body, subject: ofTheOrganisation(scene) };
  },
  'GET /people/{id}': toSomeone(''),
  'PATCH /people/{id}': toSomeone('', { name: 'Nytt Namn', version: 1 }),
  'POST /people/{id}/roles': async (scene) => ({
    ...(await toSomeone('/roles')(scene)),
    body: { organisation: scene.organisation, role: 'reader' },
  }),
  'DELETE /people/{id}/roles/{membership}': async (scene) => {
    const { id } = await someone(scene);
    return {
      path: `/people/${id}/roles/${await membershipOf(scene, id)}`,
      subject: ofTheOrganisation(scene),
    };
  },
  'POST /people/{id}/links': toSomeone('/links', { purpose: 'reset' }),
  'POST /people/{id}/deactivation': toSomeone('/deactivation', { reason: 'Har slutat' }),
  'DELETE /people/{id}/deactivation': async (scene) => {
    const ask = await toSomeone('/deactivation')(scene);
    const id = ask.path.split('/')[2] ?? '';
    await scene.db
      .transaction()
      .execute((tx) =>
        tx
          .updateTable('people')
          .set({ deactivated_at: '2025-01-01T00:00:00.000Z' })
          .where('id', '=', id)
          .execute(),
      );
    return ask;
  },
  'GET /people/{id}/export': toSomeone('/export'),
  'POST /people/{id}/anonymisation': toSomeone('/anonymisation', { reason: 'Har bett om det' }),
  'DELETE /people/{id}/sessions': toSomeone('/sessions'),
};
