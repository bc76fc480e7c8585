import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { FocusStrip } from '../../features/programmes/focus-strip';
import { focusAreaStatusesQuery } from '../../features/programmes/programmes.queries';
import { useText } from '../../text/use-text';
import pages from '../pages.module.css';

/** The overview's strip of focus areas; nothing where there is no programme, a word where they cannot be fetched. */
export function FocusStripPart() {
  const { t } = useText();
  const { data, isError } = useQuery(focusAreaStatusesQuery);
  if (data?.length === 0 || (data === undefined && !isError)) return null;
  return (
    <section className={pages['section']} aria-labelledby="fokusomraden">
      <h2 id="fokusomraden">{t('focusStrip.title')}</h2>
      {data === undefined ? (
        <p role="status">
          {t('focusStrip.failed')} <Link to="/program">{t('focusStrip.programmes')}</Link>
        </p>
      ) : (
        <>
          <p>{t('focusStrip.lead')}</p>
          <FocusStrip areas={data} />
        </>
      )}
    </section>
  );
}
