import { Outlet } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import styles from './embed.module.css';

/** What surrounds a figure in somebody else's page: nothing. Tells that page how high it is. */
export function EmbedFrame() {
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    const { current } = main;
    if (!current || window.parent === window) return;
    const watch = new ResizeObserver(() => {
      // To whoever frames it: a height is no secret.
      window.parent.postMessage({ type: 'lagesbild-height', height: current.offsetHeight }, '*');
    });
    watch.observe(current);
    return () => watch.disconnect();
  }, []);
  return (
    <main ref={main} className={styles['frame']}>
      <Outlet />
    </main>
  );
}
