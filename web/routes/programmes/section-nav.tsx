import { Link } from '@tanstack/react-router';
import { useText } from '../../text/use-text';
import styles from '../../ui/tab-links.module.css';

/** Between what is to be reached and what is done about it. */
export function SectionNav() {
  const { t } = useText();
  return (
    <nav className={styles['tabs']} aria-label={t('programmes.nav.label')} data-print="no">
      <Link to="/program" activeOptions={{ includeSearch: false }}>
        {t('programmes.nav.programmes')}
      </Link>
      <Link to="/atgarder" activeOptions={{ includeSearch: false }}>
        {t('programmes.nav.interventions')}
      </Link>
    </nav>
  );
}
