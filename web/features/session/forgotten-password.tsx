import { Link } from '@tanstack/react-router';
import type { Session } from '../../../server/features/session/session.contract';
import { useText } from '../../text/use-text';
import styles from './session.module.css';

/** The way to a new password, or whom to ask where no mail can be sent. */
export function ForgottenPassword({ session: { ways, contactEmail } }: { readonly session: Session }) {
  const { t } = useText();
  if (ways.mail) {
    return (
      <p>
        <Link to="/glomt-losenord">{t('door.signIn.forgotten')}</Link>
      </p>
    );
  }
  if (contactEmail === null) return <p className={styles['quiet']}>{t('door.signIn.forgottenNoMail')}</p>;
  return (
    <p className={styles['quiet']}>
      {t('door.signIn.forgottenAsk')} <a href={`mailto:${contactEmail}`}>{contactEmail}</a>.
    </p>
  );
}
