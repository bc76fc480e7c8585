import { lazy, Suspense, useEffect, useState } from 'react';
import { addFollowUpTexts } from '../text/language';
import styles from './pages.module.css';

const FocusStripPart = lazy(async () => {
  const [part] = await Promise.all([import('./programmes/focus-strip-part'), addFollowUpTexts()]);
  return { default: part.FocusStripPart };
});

/** The strip of focus areas, fetched when the page's own figures have been drawn; its place is kept for it. */
export function LaterFocusStrip() {
  const [drawn, setDrawn] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setDrawn(true));
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={styles['strip']}>
      <Suspense>{drawn && <FocusStripPart />}</Suspense>
    </div>
  );
}
