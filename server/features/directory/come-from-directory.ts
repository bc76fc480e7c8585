import type { Context } from 'hono';
import type { AccessParts } from '../../access/access-parts';
import { appendAudit } from '../../access/append-audit';
import type { Arrival } from '../../access/directory';
import { DirectoryProblem } from '../../access/directory-attempt';
import { cookieOf, libraryHeaders, passCookies } from '../../access/library-calls';
import { findSession } from '../../access/sessions';
import type { VisitEnv } from '../../access/visit';
import type { DirectoryRules } from '../../domain/access/directory-rules';
import { followClaims } from './follow-claims';
import { directoryOf } from './go-to-directory';
import { refuseEntry, wantedIn } from './refuse-entry';
import { giveBack } from './within-limit';

/** Lets in somebody who comes back from the directory, with the roles it gives them now, or says why not. */
export async function comeFromDirectory(parts: AccessParts, c: Context<VisitEnv>): Promise<Response> {
  const directory = directoryOf(parts);
  try {
    const arrival = await directory.finish(new URL(c.req.url).search, libraryHeaders(c));
    const wanted = wantedIn(arrival.response.headers.get('location'));
    if (arrival.kind === 'refused') {
      passCookies(c, arrival.response);
      return await refuseEntry(c, arrival.trouble, wanted);
    }
    const found = await findSession(parts, cookieOf(arrival.response));
    if (found.kind !== 'open') return await refuseEntry(c, 'person_deactivated', wanted);
    await settleIn(parts, c.get('visit').address, {
      ...arrival,
      rules: directory.rules,
      personId: found.session.person.id,
    });
    await giveBack(parts, c.get('visit').address);
    passCookies(c, arrival.response);
    return c.redirect(wanted, 302);
  } catch (error) {
    if (error instanceof DirectoryProblem) return await refuseEntry(c, error.trouble, '/');
    throw error;
  }
}

type Newcomer = Pick<Extract<Arrival, { kind: 'arrived' }>, 'claims' | 'provisioned'> & {
  readonly personId: string;
  readonly rules: DirectoryRules;
};

/** Gives and ends roles as the directory says, and writes down what was done, in one transaction. */
async function settleIn(
  { db, clock }: Pick<AccessParts, 'db' | 'clock'>,
  address: string,
  { personId, rules, claims, provisioned }: Newcomer,
): Promise<void> {
  const now = clock.now();
  const subject = { kind: 'person', id: personId };
  await db.transaction().execute(async (tx) => {
    const changes = await followClaims(tx, { personId, rules, claims }, now);
    const system = { kind: 'system' } as const;
    if (provisioned) {
      await appendAudit(tx, now, system, { action: 'person.provisioned', subject, details: { address } });
    }
    for (const entry of changes) await appendAudit(tx, now, system, entry);
    await appendAudit(
      tx,
      now,
      { kind: 'person', id: personId },
      { action: 'session.started', subject, details: { address, after: { way: 'directory' } } },
    );
  });
}
