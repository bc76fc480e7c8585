import { Link } from '@tanstack/react-router';
import type { InterventionDetail } from '../../../server/features/threads/threads.contract';
import { useText } from '../../text/use-text';
import styles from './threads.module.css';

interface ItemReportsProps {
  readonly item: Pick<InterventionDetail, 'owner' | 'reports'>;
}

/** The reports that something stands in. */
export function ItemReports({ item: { owner, reports } }: ItemReportsProps) {
  const { t, pick } = useText();
  return (
    <section className={styles['part']}>
      <h2>{t('threadPages.one.reports')}</h2>
      {reports.length === 0 ? (
        <p>{t('threadPages.one.noReports')}</p>
      ) : (
        <ul className={styles['list']}>
          {reports.map(({ id, round, published }) => (
            <li key={id}>
              {published ? (
                <Link
                  to="/rapporter/$round/$organisation"
                  params={{ round: round.key, organisation: owner.key }}
                >
                  {pick(round.label)}
                </Link>
              ) : (
                <>
                  <Link to="/rapportering/$report/las" params={{ report: id }}>
                    {pick(round.label)}
                  </Link>{' '}
                  ({t('threadPages.one.notPublished')})
                </>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
