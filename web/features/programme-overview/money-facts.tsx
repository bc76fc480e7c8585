import type { ProgrammeOverview } from '../../../server/features/programme-overview/programme-overview.contract';
import { useText } from '../../text/use-text';
import { FactList } from '../../ui/fact-list';
import styles from './programme-overview.module.css';

const KINDS = ['planned', 'spent', 'safetyFund'] as const;

/** Amounts that were told, added up. Nothing is said where none was, and who told none is counted. */
export function MoneyFacts({ money }: Pick<ProgrammeOverview, 'money'>) {
  const { t, format } = useText();
  const told = KINDS.filter((kind) => money[kind] > 0);
  if (told.length === 0) return <p>{t('programmeOverview.money.none')}</p>;
  const { withoutPlanned, withoutSpent } = money;
  return (
    <>
      <FactList
        facts={told.map((kind) => [
          t(`programmeOverview.money.${kind}`),
          <span key={kind} className={styles['amount']}>
            {t('programmeOverview.money.kronor', { amount: format.count(money[kind]) })}
          </span>,
        ])}
      />
      <p>
        <small>
          {t('programmeOverview.money.help')}{' '}
          {withoutPlanned > 0 && t('cityDocument.money.withoutPlanned', { count: withoutPlanned })}{' '}
          {withoutSpent > 0 && t('cityDocument.money.withoutSpent', { count: withoutSpent })}
        </small>
      </p>
    </>
  );
}
