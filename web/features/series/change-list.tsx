import type { Change, IndicatorSeries } from '../../../server/features/series/series.contract';
import { useText } from '../../text/use-text';
import { ExampleMark } from '../../ui/example-mark';
import { VerdictMark } from '../../ui/verdict-mark';
import styles from './change-list.module.css';
import { splitChanges } from './changes';

/** Every change in words, latest first, and the latest figure against the first. */
export function ChangeList({ series }: { readonly series: IndicatorSeries }) {
  const { t } = useText();
  const { steps, overall } = splitChanges(series);
  if (steps.length === 0) return <p>{t('area.noStep')}</p>;
  const { polarity } = series.indicator;
  return (
    <ul className={styles['list']}>
      {steps.toReversed().map((step) => (
        <ChangeItem key={step.to} change={step} polarity={polarity} label={`${step.from}–${step.to}`} />
      ))}
      {overall && (
        <ChangeItem
          change={overall}
          polarity={polarity}
          label={`${t('area.overall')}, ${overall.from}–${overall.to}`}
        />
      )}
    </ul>
  );
}

interface ChangeItemProps {
  readonly change: Change;
  readonly polarity: IndicatorSeries['indicator']['polarity'];
  readonly label: string;
}

function ChangeItem({ change, polarity, label }: ChangeItemProps) {
  const { pick } = useText();
  return (
    <li>
      <span className={styles['label']}>{label}</span>{' '}
      <VerdictMark verdict={change.verdict} polarity={polarity}>
        {pick(change.sentence)}
      </VerdictMark>{' '}
      {change.example && <ExampleMark />}
    </li>
  );
}
