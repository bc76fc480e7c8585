import type { GivenRole } from '../../../server/features/people/people.contract';
import { useText } from '../../text/use-text';
import { OneTimeLink } from './one-time-link';
import styles from './people.module.css';

/** What giving somebody a role has led to, and the invitation made for who has not come yet. */
export function RoleGiven({ given: { person, link, outcome } }: { readonly given: GivenRole }) {
  const { t } = useText();
  return (
    <>
      <p className={styles['said']} role="status">
        {t(`people.outcome.${outcome}`, { name: person.name })}
      </p>
      {link && <OneTimeLink linked={{ person, link }} />}
    </>
  );
}
