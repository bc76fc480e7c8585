import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { addFollowUpTexts } from '../text/language';
import { ChartBoundary } from '../ui/chart-boundary';
import styles from './pages.module.css';

const FocusStripPart = lazy(async () => {
  const [part] = await Promise.all([import('./programmes/focus-strip-part'), addFollowUpTexts()]);
  return { default: part.FocusStripPart };
});

/** How near it comes, below what is seen, before it is fetched. */
const NEAR = '0px 0px 400px 0px';

/** The strip of focus areas, last on the page: fetched when somebody comes near; its place is kept for it. */
export function LaterFocusStrip() {
  const place = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (place.current === null) return undefined;
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && setNear(true),
      { rootMargin: NEAR },
    );
    observer.observe(place.current);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={place} className={styles['strip']}>
      <ChartBoundary fallback={null}>
        <Suspense>{near && <FocusStripPart />}</Suspense>
      </ChartBoundary>
    </div>
  );
}
