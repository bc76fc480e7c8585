import { useText } from '../text/use-text';
import styles from './example-mark.module.css';

interface ExampleMarkProps {
  /** The target is made up, and the figure beside it need not be. */
  readonly target?: boolean;
}

/** Says that a figure, or a target, is made up. Stands beside every one that is. */
export function ExampleMark({ target = false }: ExampleMarkProps) {
  const { t } = useText();
  return <span className={styles['mark']}>{t(target ? 'targets.exampleMark' : 'figures.example.mark')}</span>;
}
