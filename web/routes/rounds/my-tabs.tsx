import { Link } from '@tanstack/react-router';
import { useText } from '../../text/use-text';
import styles from '../../ui/tab-links.module.css';
import type { MyView } from './my-view';

/** Between how things stand and what waits. */
export function MyTabs({ view }: { readonly view: MyView }) {
  const { t } = useText();
  const tab = (to: MyView, words: string) => (
    <Link to="/min-sida" search={{ visa: to }} aria-current={view === to ? 'page' : undefined}>
      {words}
    </Link>
  );
  return (
    <nav className={styles['tabs']} aria-label={t('brief.tabs')} data-print="no">
      {tab('oversikt', t('brief.overview'))}
      {tab('uppgifter', t('brief.tasks'))}
    </nav>
  );
}
