import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ProgrammeSummary } from '../../../server/features/programmes/programmes.contract';
import { CrosswalkByPair } from '../../features/programmes/crosswalk-by-pair';
import { ProgrammeTimeline } from '../../features/programmes/programme-timeline';
import { programmesQuery } from '../../features/programmes/programmes.queries';
import { useText } from '../../text/use-text';
import { usePageTitle } from '../../ui/use-page-title';
import pages from '../pages.module.css';
import { SectionNav } from './section-nav';
import { useMayChange } from './use-may-change';
import { useProgrammesFinding } from './use-programmes-finding';

/** Every programme in time, and which focus area went on as which. */
export function ProgrammesPage() {
  const { t } = useText();
  const { data } = useSuspenseQuery(programmesQuery);
  const mayChange = useMayChange();
  const finding = useProgrammesFinding(data.programmes);
  usePageTitle(t('programmes.title'));
  return (
    <>
      <SectionNav />
      <div className={pages['head']}>
        <h1>{finding}</h1>
        <p className={pages['lead']}>{t('programmes.lead')}</p>
        {mayChange && (
          <p data-print="no">
            <Link to="/program/ny">{t('programmes.office.make')}</Link>
          </p>
        )}
        {data.programmes.some(isExample) && <p>{t('programmes.exampleAmong')}</p>}
      </div>
      {data.programmes.length > 0 && <ProgrammeTimeline {...data} />}
      {data.crosswalk.length > 0 && (
        <section className={pages['section']}>
          <h2>{t('programmes.crosswalk.title')}</h2>
          <CrosswalkByPair lines={data.crosswalk} />
        </section>
      )}
    </>
  );
}

const isExample = ({ provenance }: ProgrammeSummary): boolean => provenance === 'example';
