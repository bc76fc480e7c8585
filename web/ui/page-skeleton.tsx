import { useText } from '../text/use-text';
import styles from './page-skeleton.module.css';

/** The outline of a page while it is read: the same sizes, so that nothing jumps. */
export function PageSkeleton() {
  const { t } = useText();
  return (
    <div className={styles['skeleton']} aria-busy="true">
      <span className={styles['words']} role="status">
        {t('loading')}
      </span>
      <div className={styles['title']} />
      <div className={styles['line']} />
      <div className={styles['controls']} />
      <div className={styles['chart']} />
    </div>
  );
}
