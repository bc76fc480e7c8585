import { useText } from '../../text/use-text';
import styles from './report-content.module.css';

/** Says, before anything else is read, that a report is made up. */
export function ExampleBanner() {
  const { t } = useText();
  return (
    <p className={styles['example']}>
      <b>{t('reportContent.example.title')}.</b> {t('reportContent.example.help')}
    </p>
  );
}
