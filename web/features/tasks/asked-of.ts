import type { ReportSummary } from '../../../server/features/reports/reports.contract';
import type { Text } from '../../text/use-text';

/** What is asked of whoever acts next: "Komplettera 2 avsnitt". */
export function askedOf({ state, sections, sectionsDone }: ReportSummary, { t }: Text): string {
  const left = sections - sectionsDone;
  switch (state) {
    case 'draft':
    case 'referred_back':
    case 'returned':
      return left === 0 ? t('tasks.ask.check') : t(`tasks.ask.${state}`, { count: left });
    case 'published':
      return '';
    default:
      return t(`tasks.ask.${state}`);
  }
}
