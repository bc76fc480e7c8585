import type { Compilation } from '../../../server/features/compilations/compilations.contract';
import { useText } from '../../text/use-text';
import { RecordTable } from '../../ui/record-table';

/** Money by its source: what was told, and how many told nothing, which is not 0. */
export function CompiledMoney({ money }: Pick<Compilation, 'money'>) {
  const { t, format } = useText();
  const kronor = (amount: number) => t('threadWords.kronor', { amount: format.count(amount) });
  /** Where nobody told an amount there is no sum. */
  const sum = (amount: number, without: number, interventions: number) =>
    without === interventions ? t('cityDocument.threads.notSaid') : kronor(amount);
  return (
    <>
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
      <p>
        {money.withoutPlanned > 0 && t('cityDocument.money.withoutPlanned', { count: money.withoutPlanned })}{' '}
        {money.withoutSpent > 0 && t('cityDocument.money.withoutSpent', { count: money.withoutSpent })}
      </p>
    </>
  );
}
