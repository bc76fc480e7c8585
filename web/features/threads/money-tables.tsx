import type { Money } from '../../../server/features/threads/threads.contract';
import { useText } from '../../text/use-text';
import { RecordTable } from '../../ui/record-table';
import styles from './threads.module.css';
import { useThreadWords } from './use-thread-words';

interface Sums {
  readonly interventions: number;
  readonly planned: number;
  readonly spent: number;
  readonly withoutPlanned: number;
  readonly withoutSpent: number;
}

/** Planned and spent by source and by focus area. What nobody has said is counted, and is no 0 in any sum. */
export function MoneyTables({ money }: { readonly money: Money }) {
  const { t, pick } = useText();
  return (
    <>
      <MoneyTable
        title={t('threads.money.bySource')}
        first={t('threads.money.source')}
        rows={money.bySource.map((one) => ({
          key: one.source,
          label: t(`threadWords.moneySource.${one.source}`),
          sums: one,
        }))}
      />
      <MoneyTable
        title={t('threads.money.byFocusArea')}
        first={t('threads.money.focusArea')}
        rows={money.byFocusArea.map((one) => ({
          key: one.focusArea === null ? '' : `${one.focusArea.programme} ${one.focusArea.focusArea}`,
          label: one.focusArea === null ? t('threads.money.noFocusArea') : pick(one.focusArea.label),
          sums: one,
        }))}
      />
    </>
  );
}

interface MoneyTableProps {
  readonly title: string;
  readonly first: string;
  readonly rows: readonly { readonly key: string; readonly label: string; readonly sums: Sums }[];
}

function MoneyTable({ title, first, rows }: MoneyTableProps) {
  const { t, format } = useText();
  const { kronor } = useThreadWords();
  const most = Math.max(1, ...rows.flatMap(({ sums }) => [sums.planned, sums.spent]));
  // Nobody has said a figure: there is no sum, and not 0.
  const sum = (amount: number, without: number, of: number) => kronor(without === of ? null : amount);
  return (
    <section className={styles['part']}>
      <h2>{title}</h2>
      <RecordTable
        caption={title}
        hiddenCaption
        named
        numbers={[1, 2, 3]}
        head={[
          first,
          t('threads.money.interventions'),
          t('threads.money.planned'),
          t('threads.money.spent'),
          t('threads.money.compared'),
          t('threads.money.notSaid'),
        ]}
        rows={rows.map(({ key, label, sums }) => ({
          key,
          cells: [
            label,
            format.count(sums.interventions),
            sum(sums.planned, sums.withoutPlanned, sums.interventions),
            sum(sums.spent, sums.withoutSpent, sums.interventions),
            <Bars key="bars" planned={sums.planned / most} spent={sums.spent / most} />,
            notSaid(sums),
          ],
        }))}
      />
    </section>
  );

  function notSaid({ withoutPlanned, withoutSpent }: Sums): string {
    if (withoutPlanned === 0 && withoutSpent === 0) return t('threads.money.allSaid');
    return t('threads.money.without', {
      planned: format.count(withoutPlanned),
      spent: format.count(withoutSpent),
    });
  }
}

/** Shares of the largest amount of the table; the figures stand beside. */
const Bars = ({ planned, spent }: { readonly planned: number; readonly spent: number }) => (
  <svg className={styles['bars']} viewBox="0 0 100 18" preserveAspectRatio="none" aria-hidden="true">
    <rect className={styles['planned']} x="0" y="1" width={100 * planned} height="7" />
    <rect className={styles['spent']} x="0" y="10" width={100 * spent} height="7" />
  </svg>
);
