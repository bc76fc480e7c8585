import type { GivenRole } from '../../../server/features/people/people.contract';
import { useText } from '../../text/use-text';
import { Said } from '../../ui/said';
import { OneTimeLink } from './one-time-link';

/** What giving somebody a role has led to, and the invitation made for who has not come yet. */
export function RoleGiven({ given: { person, link, outcome } }: { readonly given: GivenRole }) {
  const { t } = useText();
  return (
    <>
      <Said>{t(`people.outcome.${outcome}`, { name: person.name })}</Said>
      {link && <OneTimeLink linked={{ person, link }} />}
    </>
  );
}
