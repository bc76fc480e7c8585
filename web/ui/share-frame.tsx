import type { ReactNode } from 'react';
import { useText } from '../text/use-text';
import styles from './share.module.css';

/** What a reader needs only when leading others here, one click away. */
export function ShareFrame({ children }: { readonly children: ReactNode }) {
  const { t } = useText();
  return (
    <details className={styles['share']} data-print="no">
      <summary>{t('share.title')}</summary>
      <div className={styles['ways']}>{children}</div>
    </details>
  );
}
