import { useText } from '../../text/use-text';
import { OutcomeMark, type OutcomeMarkProps } from '../../ui/outcome-mark';
import matrixStyles from './goal-matrix.module.css';

const SHOWN: readonly Pick<OutcomeMarkProps, 'outcome' | 'basis'>[] = [
  { outcome: 'all_well', basis: 'targets' },
  { outcome: 'all_well', basis: 'changes' },
  { outcome: 'all_well', basis: 'due_targets' },
  { outcome: 'mixed', basis: 'targets' },
  { outcome: 'all_badly', basis: 'targets' },
  { outcome: 'all_badly', basis: 'changes' },
  { outcome: 'all_badly', basis: 'due_targets' },
  { outcome: 'undetermined', basis: 'targets' },
  { outcome: 'not_measurable', basis: 'targets' },
];

/** What the cells mean, each word with what it stands for. */
export function MatrixKey() {
  const { t } = useText();
  return (
    <div className={matrixStyles['key']}>
      <ul aria-label={t('judgements.matrix.key')}>
        {SHOWN.map((shown) => (
          <li key={`${shown.outcome} ${shown.basis}`} title={t(`judgements.outcomeHelp.${shown.outcome}`)}>
            <OutcomeMark {...shown} />
          </li>
        ))}
      </ul>
      <p>
        {t('judgements.matrix.keyCells')} {t('judgements.limits')}
      </p>
    </div>
  );
}
