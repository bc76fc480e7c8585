import type { Compilation } from '../../../server/features/compilations/compilations.contract';
import { useText } from '../../text/use-text';
import { RecordTable } from '../../ui/record-table';

interface CompiledMoneyProps extends Pick<Compilation, 'money'> {
  /** ISO date. */
  readonly asOf: string;
}

/** Money by its source: what was told, and how many told nothing, which is not 0. */
export function CompiledMoney({ money, asOf }: CompiledMoneyProps) {
  const { t, format } = useText();
  const kronor = (amount: number) => t('threadWords.kronor', { amount: format.count(amount) });
  /** Where nobody told an amount there is no sum. */
  const sum = (amount: number, without: number, interventions: number) =>
    without === interventions ? t('cityDocument.threads.notSaid') : kronor(amount);
  const all = money.bySource.reduce((count, { interventions }) => count + interventions, 0);
  const { planned, spent, withoutPlanned, withoutSpent } = money;
  return (
    <>
      <p>{t('cityDocument.register', { date: format.date(asOf) })}</p>
      <p>
        {[
          t('cityDocument.money.lead', {
            planned: sum(planned, withoutPlanned, all),
            spent: sum(spent, withoutSpent, all),
          }),
          ...(withoutPlanned > 0 ? [t('cityDocument.money.withoutPlanned', { count: withoutPlanned })] : []),
          ...(withoutSpent > 0 ? [t('cityDocument.money.withoutSpent', { count: withoutSpent })] : []),
          ...(withoutPlanned + withoutSpent > 0 ? [t('cityDocument.money.notZero')] : []),
        ].join(' ')}
      </p>
      <RecordTable
        caption={t('cityDocument.part.money')}
        hiddenCaption
        named
        numbers={[1, 2, 3]}
        head={[
          t('cityDocument.money.source'),
          t('cityDocument.money.interventions'),
          t('cityDocument.money.planned'),
          t('cityDocument.money.spent'),
        ]}
        rows={money.bySource.map((one) => ({
          key: one.source,
          cells: [
            t(`threadWords.moneySource.${one.source}`),
            format.count(one.interventions),
            sum(one.planned, one.withoutPlanned, one.interventions),
            sum(one.spent, one.withoutSpent, one.interventions),
          ],
        }))}
      />
    </>
  );
}
