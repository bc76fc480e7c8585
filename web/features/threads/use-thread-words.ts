import { useText } from '../../text/use-text';

interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

interface ThreadTexts {
  /** "1 200 000 kr"; what nobody has said is never 0. */
  kronor(amount: number | null): string;
  /** "3 september 2025 – 30 juni 2026", or as much of it as is said. */
  period(period: Period): string;
}

/** How money and time are written where interventions are. */
export function useThreadWords(): ThreadTexts {
  const { t, format } = useText();
  return {
    kronor: (amount) =>
      amount === null
        ? t('threads.moneyNotSaid')
        : t('threadWords.kronor', { amount: format.amount(Math.round(amount)) }),
    period: ({ from, to }) => {
      if (from !== null && to !== null)
        return t('threads.period.both', { from: format.date(from), to: format.date(to) });
      if (from !== null) return t('threads.period.from', { from: format.date(from) });
      if (to !== null) return t('threads.period.to', { to: format.date(to) });
      return t('threads.period.notSaid');
    },
  };
}
