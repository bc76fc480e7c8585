import { pino } from 'pino';
import type { AccessParts, SessionLimits } from '../../server/access/access-parts';
import { createAttempts } from '../../server/access/attempts';
import { createLibrary, type Library } from '../../server/access/sign-in-library';
import { createTurns, PASSWORD_TURNS } from '../../server/access/turns';
import { createDocumentWriter } from '../../server/documents/document-writer';
import type { ApiParts } from '../../server/http/api-parts';

/** Signs the cookies of every test. */
export const SECRET = 'a secret that is long enough for tests';
const MINUTE_MS = 60_000;

type Given = Pick<AccessParts, 'db'> & Omit<ApiParts, 'db' | 'documents'>;

/** What an app needs to know people, with the limits of the house unless a test wants others. */
export function testAccess<Parts extends Given>(parts: Parts, limits: Partial<SessionLimits> = {}) {
  const library = testLibrary(parts);
  return {
    log: pino({ level: 'silent' }),
    ...parts,
    library: () => library,
    sessionLimits: { idleMs: 30 * MINUTE_MS, longestMs: 720 * MINUTE_MS, ...limits },
    attempts: createAttempts(parts),
    passwordTurns: createTurns(PASSWORD_TURNS),
    documents: createDocumentWriter(),
    directory: null,
    sendsMail: false,
    trustedProxies: [],
  };
}

/** The sign-in library as the app of a test has it: a session made with one is one with the other. */
export const testLibrary = ({ db, clock, site }: Given): Library =>
  createLibrary({ db, clock, address: site.address(), secret: SECRET });
