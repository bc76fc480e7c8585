import { useQuery } from '@tanstack/react-query';
import { FocusStrip } from '../../features/programmes/focus-strip';
import { focusAreaStatusesQuery } from '../../features/programmes/programmes.queries';
import { useText } from '../../text/use-text';
import pages from '../pages.module.css';

/** The overview's strip of focus areas; nothing where there is no programme. */
export function FocusStripPart() {
  const { t } = useText();
  const { data } = useQuery(focusAreaStatusesQuery);
  if (data === undefined || data.length === 0) return null;
  return (
    <section className={pages['section']} aria-labelledby="fokusomraden">
      <h2 id="fokusomraden">{t('focusStrip.title')}</h2>
      <p>{t('focusStrip.lead')}</p>
      <FocusStrip areas={data} />
    </section>
  );
}
