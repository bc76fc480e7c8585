import type { AccessParts } from '../../access/access-parts';
import { getWorkingLink, type WorkingLink } from './find-link.queries';
import type { Link } from './links.contract';

/** Whether using a link sets a password. */
export const asksForPassword = ({ purpose }: Pick<WorkingLink, 'purpose'>): boolean =>
  purpose === 'invitation' || purpose === 'reset';

/**
 * What a link is for. Looking does not use it: mail filters and previews look, too.
 * @throws LinkRefused
 */
export async function lookAtLink({ db, clock }: AccessParts, secret: string): Promise<Link> {
  const link = await getWorkingLink(db, secret, clock.now());
  const { name, email, language } = link.person;
  return {
    purpose: link.purpose,
    name,
    email: link.newEmail ?? email,
    language,
    expiresAt: link.expiresAt,
    asksForPassword: asksForPassword(link),
  };
}
