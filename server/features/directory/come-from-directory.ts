import type { Context } from 'hono';
import type { AccessParts } from '../../access/access-parts';
import { appendAudit, holdAudit } from '../../access/append-audit';
import type { Arrival, Directory } from '../../access/directory';
import { DirectoryProblem } from '../../access/directory-attempt';
import { cookieOf, libraryHeaders, passCookies } from '../../access/library-calls';
import { findSession } from '../../access/sessions';
import { startSession } from '../../access/start-session';
import type { VisitEnv } from '../../access/visit';
import { followClaims } from './follow-claims';
import { directoryOf } from './go-to-directory';
import { proveAddress } from './prove-address';
import { refuseEntry, wantedIn } from './refuse-entry';
import { giveBack } from './within-limit';

/** Lets in somebody who comes back from the directory, with the roles it gives them now, or says why not. */
export async function comeFromDirectory(parts: AccessParts, c: Context<VisitEnv>): Promise<Response> {
  const directory = directoryOf(parts);
  try {
    const arrival = await directory.finish(new URL(c.req.url).search, libraryHeaders(c));
    const { response } = arrival;
    const wanted = wantedIn(response.headers.get('location'));
    if (arrival.kind === 'refused') {
      passCookies(c, response);
      return await refuseEntry(c, arrival.trouble, wanted);
    }
    await settleIn(parts, c, directory, arrival);
    const session = await startSession(parts, c, { response, way: 'directory' });
    if (session === undefined) return await refuseEntry(c, 'person_deactivated', wanted);
    await giveBack(parts, c.get('visit').network);
    return c.redirect(wanted, 302);
  } catch (error) {
    if (error instanceof DirectoryProblem) return await refuseEntry(c, error.trouble, '/');
    throw error;
  }
}

/** Gives and ends roles as the directory says, before the browser has the session, and writes down what was done. */
async function settleIn(
  parts: AccessParts,
  c: Context<VisitEnv>,
  { rules }: Directory,
  { response, claims, provisioned }: Extract<Arrival, { kind: 'arrived' }>,
): Promise<void> {
  const found = await findSession(parts, cookieOf(response));
  if (found.kind !== 'open') return;
  const { id } = found.session.person;
  const { address } = c.get('visit');
  const now = parts.clock.now();
  const { log } = parts;
  await parts.db.transaction().execute(async (tx) => {
    await holdAudit(tx);
    const proof = await proveAddress(tx, { personId: id, session: found.session.id, claims }, now);
    const changes = await followClaims(tx, { personId: id, rules, claims }, now);
    const system = { kind: 'system' } as const;
    if (provisioned) {
      const subject = { kind: 'person', id };
      await appendAudit(tx, now, system, { action: 'person.provisioned', subject, details: { address } });
    }
    for (const entry of [...proof, ...changes]) {
      if (entry.outcome === 'refused')
        log.warn({ person: id }, 'the directory would end the last administrator');
      await appendAudit(tx, now, system, entry);
    }
  });
}
