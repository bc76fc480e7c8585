import { Link } from '@tanstack/react-router';
import { useText } from '../../text/use-text';
import styles from '../../ui/panel.module.css';

/** There is no such programme, or no such focus area in it. */
export function ProgrammeMissing() {
  const { t } = useText();
  return (
    <div className={styles['panel']}>
      <h1>{t('programmes.missing.title')}</h1>
      <p>{t('programmes.missing.help')}</p>
      <p className={styles['actions']}>
        <Link to="/program">{t('programmes.missing.all')}</Link>
        <Link to="/">{t('missing.overview')}</Link>
      </p>
    </div>
  );
}
