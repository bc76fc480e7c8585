import type { Examples } from '../example';

/** The secret of no link. */
const UNKNOWN = 'x'.repeat(43);

/** What somebody uses to become signed in: the same for everyone. */
export const DOOR: Examples = {
  'GET /session': () => ({ path: '/session' }),
  'POST /session': ({ asker }) => ({
    path: '/session',
    body: { email: `${asker.id}@exempel.invalid`, password: 'inte det rätta' },
    gives: 401,
  }),
  'POST /session/extension': ({ asker }) => ({
    path: '/session/extension',
    gives: asker.signedIn ? 200 : 401,
  }),
  // No directory is connected, and no mail can be sent: that is told to everyone.
  'GET /session/directory': () => ({ path: '/session/directory?to=/profil', gives: 404 }),
  'POST /links/look': () => ({ path: '/links/look', body: { secret: UNKNOWN }, gives: 410 }),
  'POST /links/use': () => ({ path: '/links/use', body: { secret: UNKNOWN }, gives: 410 }),
  'POST /links/reset-requests': ({ asker }) => ({
    path: '/links/reset-requests',
    body: { email: `${asker.id}@exempel.invalid` },
    gives: 409,
  }),
  'DELETE /session': () => ({ path: '/session' }),
};
