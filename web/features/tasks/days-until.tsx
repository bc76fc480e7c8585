import { useText } from '../../text/use-text';

const DAY_MS = 86_400_000;

/** Days from one day to another; negative: it has gone by. ISO dates. */
const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY_MS;

/** "7 dagar kvar", "1 dag försenad". ISO dates. */
export function DaysUntil({ day, today }: { readonly day: string; readonly today: string }) {
  const { t } = useText();
  const left = daysBetween(today, day);
  if (left < 0) return <strong>{t('tasks.daysLate', { count: -left })}</strong>;
  return left === 0 ? <strong>{t('tasks.lastDay')}</strong> : t('tasks.daysLeft', { count: left });
}
