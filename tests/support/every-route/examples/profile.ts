import { type Examples, ofOneself, type Scene } from '../example';

async function sessionOf({ db, asker }: Scene): Promise<string> {
  const row = await db
    .selectFrom('sessions')
    .select('id')
    .where('person_id', '=', asker.id)
    .executeTakeFirst();
  return row?.id ?? 'none';
}

/** What everyone does with their own particulars. */
export const PROFILE: Examples = {
  'GET /profile': (scene) => ({ path: '/profile', subject: ofOneself(scene) }),
  'PATCH /profile': (scene) => ({
    path: '/profile',
    body: { name: 'Eva Ny', version: 1 },
    subject: ofOneself(scene),
  }),
  // Whoever has no password yet chooses the first one.
  'POST /profile/password': (scene) => ({
    path: '/profile/password',
    body: { password: 'korrekt-hast-batteri-klammer-7' },
    subject: ofOneself(scene),
  }),
  // No mail can be sent where the test runs.
  'POST /profile/email-change': (scene) => ({
    path: '/profile/email-change',
    body: { email: 'ny@exempel.se' },
    subject: ofOneself(scene),
    gives: 409,
  }),
  'GET /profile/export': (scene) => ({ path: '/profile/export', subject: ofOneself(scene) }),
  'GET /profile/sessions': (scene) => ({ path: '/profile/sessions', subject: ofOneself(scene) }),
  'DELETE /profile/sessions': (scene) => ({ path: '/profile/sessions', subject: ofOneself(scene) }),
  'DELETE /profile/sessions/{id}': async (scene) => ({
    path: `/profile/sessions/${await sessionOf(scene)}`,
    subject: ofOneself(scene),
  }),
};
