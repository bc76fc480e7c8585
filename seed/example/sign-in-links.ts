import type { WriteDb } from '../../db/database';
import { appendAudit } from '../../server/access/append-audit';
import { linkAddress, makeLink } from '../../server/access/make-link';
import { EXAMPLE_DOMAIN, EXAMPLE_PEOPLE } from './people';

interface SignInLink {
  readonly name: string;
  /** Signs in whoever opens it first. */
  readonly address: string;
}

/**
 * Makes a new link for each example person, in place of earlier ones.
 * @param site where the product is served, without a slash at the end
 * @returns nothing once there is anybody who is not made up: then the installation is somebody's
 */
export async function makeSignInLinks(tx: WriteDb, site: string, now: Date): Promise<SignInLink[]> {
  const people = await tx
    .selectFrom('people')
    .select(['id', 'email', 'name', 'deactivated_at'])
    .where('anonymised_at', 'is', null)
    .execute();
  if (people.some(({ email }) => !email.endsWith(`@${EXAMPLE_DOMAIN}`))) return [];
  const links: SignInLink[] = [];
  for (const example of EXAMPLE_PEOPLE) {
    const person = people.find(({ email, deactivated_at }) => email === example.email && !deactivated_at);
    if (person === undefined) continue;
    const link = await makeLink(tx, { personId: person.id, purpose: 'sign_in' }, now);
    const subject = { kind: 'person', id: person.id };
    const details = { after: { purpose: 'sign_in' } };
    await appendAudit(tx, now, { kind: 'system' }, { action: 'link.made', subject, details });
    links.push({ name: person.name, address: linkAddress(site, link) });
  }
  return links;
}

/** The links as the terminal shows them; nothing when there are none. */
export function listSignInLinks(links: readonly SignInLink[]): string {
  if (links.length === 0) return '';
  const width = Math.max(...links.map(({ name }) => name.length));
  const lines = links.map(({ name, address }) => `  ${name.padEnd(width)}  ${address}`);
  return `\nLogga in som en exempelperson. Varje länk fungerar en gång, inom ett dygn:\n${lines.join('\n')}\n`;
}
