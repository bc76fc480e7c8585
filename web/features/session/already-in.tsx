import { useText } from '../../text/use-text';
import { safePath } from './safe-path';
import styles from './session.module.css';

/** For somebody at the door who is in already: they may go on, or sign in as somebody else. */
export function AlreadyIn({ name, to }: { readonly name: string; readonly to: string | undefined }) {
  const { t } = useText();
  return (
    <p className={styles['notice']}>
      {t('door.signIn.already', { name })} <a href={safePath(to)}>{t('door.signIn.onwards')}</a>
    </p>
  );
}
