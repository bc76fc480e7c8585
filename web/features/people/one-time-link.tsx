import type { LinkedPerson } from '../../../server/features/people/people.contract';
import { useText } from '../../text/use-text';
import { CopyField } from '../../ui/copy-field';
import styles from './people.module.css';

/** What became of a link that has just been made: it is in the mail, or it is shown here and never again. */
export function OneTimeLink({ linked: { person, link } }: { readonly linked: LinkedPerson }) {
  const { t, format } = useText();
  const { name, email } = person;
  const until = format.instant(link.expiresAt);
  if (link.address === null) {
    return (
      <p className={styles['said']} role="status">
        {t('people.link.mailed', { email, until })}
      </p>
    );
  }
  return (
    <CopyField
      label={t('people.link.label', { name })}
      help={t('people.link.byHand', { name, until })}
      button={t('people.link.copy')}
      text={link.address}
      lines={3}
    />
  );
}
