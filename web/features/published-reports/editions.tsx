import { Link } from '@tanstack/react-router';
import type { PublishedReport } from '../../../server/features/published-reports/published-reports.contract';
import { useText } from '../../text/use-text';
import styles from './published-reports.module.css';
import type { PublishedReportSearch } from './published-search';

interface EditionsProps {
  readonly report: PublishedReport;
}

const newestOf = ({ editions }: PublishedReport): number =>
  Math.max(...editions.map(({ edition }) => edition));

const toEdition = (edition: number, newest: number) => (search: PublishedReportSearch) => ({
  ...search,
  utgava: edition === newest ? undefined : String(edition),
});

/** Says that a newer edition than the one being read has been published. */
export function OldEdition({ report }: EditionsProps) {
  const { t } = useText();
  const newest = newestOf(report);
  const { edition } = report.report;
  if (edition === newest) return null;
  return (
    <p className={styles['notice']}>
      {t('published.old', { edition, newest })}{' '}
      <Link to="." search={toEdition(newest, newest)}>
        {t('published.toNewest')}
      </Link>
    </p>
  );
}

/** Every edition, newest first, with what it corrects. Says nothing while there is only one. */
export function Editions({ report }: EditionsProps) {
  const { t, format } = useText();
  if (report.editions.length < 2) return null;
  const newest = newestOf(report);
  const editions = [...report.editions].sort((one, other) => other.edition - one.edition);
  return (
    <section className={styles['part']}>
      <h2>{t('published.editions')}</h2>
      <ul className={styles['editions']}>
        {editions.map(({ edition, publishedAt, correction }) => (
          <li key={edition}>
            {edition === report.report.edition ? (
              <b>{t('published.thisEdition', { number: edition })}</b>
            ) : (
              <Link to="." search={toEdition(edition, newest)}>
                {t('published.editionLink', { number: edition })}
              </Link>
            )}{' '}
            {t('published.publishedOn', { date: format.day(publishedAt) })}
            {correction !== '' && <p>{correction}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
