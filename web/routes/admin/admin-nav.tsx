import { Link } from '@tanstack/react-router';
import { useText } from '../../text/use-text';
import styles from '../../ui/tab-links.module.css';
import { useRights } from './use-rights';

/** The administration's pages, as far as one may see them. */
export function AdminNav() {
  const { t } = useText();
  const { may } = useRights();
  return (
    <nav className={styles['tabs']} aria-label={t('admin.nav')} data-print="no">
      {may('people.read') && (
        <Link to="/admin/personer" activeOptions={{ includeSearch: false }}>
          {t('admin.people')}
        </Link>
      )}
      <Link to="/admin/organisationer" activeOptions={{ includeSearch: false }}>
        {t('admin.organisations')}
      </Link>
      {may('rounds.change') && (
        <Link to="/admin/omgangar" activeOptions={{ includeSearch: false }}>
          {t('rounds.title')}
        </Link>
      )}
      {may('audit.read') && (
        <Link to="/admin/logg" activeOptions={{ includeSearch: false }}>
          {t('admin.log')}
        </Link>
      )}
    </nav>
  );
}
