import type { TargetStatus } from '../../server/domain/targets/target';
import { useText } from '../text/use-text';
import styles from './verdict-mark.module.css';

const SHAPES: Readonly<Record<TargetStatus, { shape: string; tone: 'better' | 'worse' | 'neutral' }>> = {
  reached: { shape: '✓', tone: 'better' },
  on_track: { shape: '✓', tone: 'better' },
  missed: { shape: '✕', tone: 'worse' },
  off_track: { shape: '✕', tone: 'worse' },
  undetermined: { shape: '●', tone: 'neutral' },
  not_measurable: { shape: '○', tone: 'neutral' },
};

/** How it goes with a target: shape and words, coloured only when it is certain. */
export function TargetMark({ status }: { readonly status: TargetStatus }) {
  const { t } = useText();
  const { shape, tone } = SHAPES[status];
  return (
    <span className={styles['mark']}>
      <span aria-hidden="true" className={styles[tone]}>
        {shape}
      </span>{' '}
      {t(`compare.target.${status}`)}
    </span>
  );
}
