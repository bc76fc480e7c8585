import type { Examples } from '../example';

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
  'DELETE /session': () => ({ path: '/session' }),
};
