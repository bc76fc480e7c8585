import type { ProgrammeOverview } from '../../../server/features/programme-overview/programme-overview.contract';
import { useText } from '../../text/use-text';
import { FactList } from '../../ui/fact-list';

const KINDS = ['planned', 'spent', 'safetyFund'] as const;

/** Amounts that were told, added up. Nothing is said where none was. */
export function MoneyFacts({ money }: Pick<ProgrammeOverview, 'money'>) {
  const { t, format } = useText();
  const told = KINDS.filter((kind) => money[kind] > 0);
  if (told.length === 0) return <p>{t('programmeOverview.money.none')}</p>;
  return (
    <>
      <FactList
        facts={told.map((kind) => [
          t(`programmeOverview.money.${kind}`),
          t('programmeOverview.money.kronor', { amount: format.count(money[kind]) }),
        ])}
      />
      <p>
        <small>{t('programmeOverview.money.help')}</small>
      </p>
    </>
  );
}
