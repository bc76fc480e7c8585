import { useText } from '../../text/use-text';
import { OUTCOMES, OutcomeMark } from '../../ui/outcome-mark';
import styles from './programme-overview.module.css';

/** What the cells mean, each word with what it stands for. */
export function MatrixKey() {
  const { t } = useText();
  return (
    <div className={styles['key']}>
      <ul aria-label={t('judgements.matrix.key')}>
        {OUTCOMES.map((outcome) => (
          <li key={outcome} title={t(`judgements.outcomeHelp.${outcome}`)}>
            <OutcomeMark outcome={outcome} />
          </li>
        ))}
      </ul>
      <p>
        {t('judgements.matrix.keyCells')} {t('judgements.limits')}
      </p>
      <p data-print="no" className={styles['wide']}>
        {t('judgements.matrix.keys')}
      </p>
    </div>
  );
}
