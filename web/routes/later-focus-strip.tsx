import { lazy, Suspense, useEffect, useState } from 'react';
import { addFollowUpTexts } from '../text/language';
import styles from './pages.module.css';

const FocusStripPart = lazy(async () => {
  const [part] = await Promise.all([import('./programmes/focus-strip-part'), addFollowUpTexts()]);
  return { default: part.FocusStripPart };
});

/** So long after the chart has come, in milliseconds, it has been drawn. */
const DRAWN_AFTER_MS = 500;

/** The strip of focus areas, fetched when the page's own figures have been drawn; its place is kept for it. */
export function LaterFocusStrip() {
  const [drawn, setDrawn] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wait = () => {
      timer = setTimeout(() => setDrawn(true), DRAWN_AFTER_MS);
    };
    // A chart that cannot be had is no reason to leave out the rest.
    import('../charts/trend-chart').then(wait, wait);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={styles['strip']}>
      <Suspense>{drawn && <FocusStripPart />}</Suspense>
    </div>
  );
}
