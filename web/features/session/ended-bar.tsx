import { useText } from '../../text/use-text';
import buttons from '../../ui/button.module.css';
import styles from './session.module.css';

/** Says that nobody is signed in while the page is only read, with the way back in. */
export function EndedBar({ onBack }: { readonly onBack: () => void }) {
  const { t } = useText();
  return (
    <div className={styles['bar']} role="status">
      <span>{t('session.ended.reading')}</span>
      <button type="button" className={buttons['button']} data-kind="main" onClick={onBack}>
        {t('session.ended.again')}
      </button>
    </div>
  );
}
