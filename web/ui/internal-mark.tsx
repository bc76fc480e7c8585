import { useText } from '../text/use-text';
import styles from './internal-mark.module.css';

/** Says that not everyone may read something yet. */
export function InternalMark() {
  const { t } = useText();
  return <span className={styles['mark']}>{t('threadWords.visibility.internal')}</span>;
}
