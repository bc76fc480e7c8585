import { MoneyTables } from '../../features/threads/money-tables';
import { useThreadWords } from '../../features/threads/use-thread-words';
import { useText } from '../../text/use-text';
import type { ShownThreads } from './shown-threads';

/** What the interventions cost, as far as it is said. */
export function MoneyView({ threads: { money, total } }: ShownThreads) {
  const { t } = useText();
  const { kronor } = useThreadWords();
  if (total === 0) return <p role="status">{t('threads.noneMatching')}</p>;
  return (
    <>
      <p>
        {t('threads.money.sum', {
          planned: kronor(money.withoutPlanned === total ? null : money.planned),
          spent: kronor(money.withoutSpent === total ? null : money.spent),
        })}{' '}
        {t('threads.money.sumWithout', { planned: money.withoutPlanned, spent: money.withoutSpent, total })}
      </p>
      <MoneyTables money={money} />
    </>
  );
}
