import { useText } from '../text/use-text';
import styles from './example-mark.module.css';

/** Says that a figure is made up. Stands beside every one that is. */
export function ExampleMark() {
  const { t } = useText();
  return <span className={styles['mark']}>{t('figures.example.mark')}</span>;
}
