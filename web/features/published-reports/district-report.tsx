import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useText } from '../../text/use-text';
import { ExampleMark } from '../../ui/example-mark';
import styles from './published-reports.module.css';
import { publishedReportsQuery } from './published-reports.queries';

interface DistrictReportProps {
  readonly slug: string;
}

/** The newest report that the committee of a district has published; nothing as long as there is none. */
export function DistrictReport({ slug }: DistrictReportProps) {
  const { t, pick, format } = useText();
  const { data: reports = [] } = useQuery(publishedReportsQuery);
  const newest = reports.find(({ districts }) => districts.some((district) => district.slug === slug));
  if (newest === undefined) return null;
  const { round, organisation, paragraph, decidedOn, provenance } = newest;
  return (
    <section className={styles['part']}>
      <h2>{t('published.ofDistrict')}</h2>
      <p>
        <Link
          to="/rapporter/$round/$organisation"
          params={{ round: round.key, organisation: organisation.key }}
        >
          {t('published.title.report', { organisation: organisation.name, round: pick(round.label) })}
        </Link>
        {', '}
        {t('published.decidedLower', { paragraph, date: format.date(decidedOn) })}{' '}
        {provenance === 'example' && <ExampleMark />}
      </p>
      <p>
        <Link to="/rapporter" search={{ organisation: organisation.key }}>
          {t('published.allOf', { organisation: organisation.name })}
        </Link>
      </p>
    </section>
  );
}
