import { useQuery } from '@tanstack/react-query';
import type { Report } from '../../../server/features/reports/reports.contract';
import { DecisionView } from '../../features/report-content/decision-view';
import { historyQuery } from '../../features/reports/reports.queries';
import { useText } from '../../text/use-text';

/** Every decision on a report, newest first; one that was taken back with why, which its history tells. */
export function DecisionList({ report: { id, decisions } }: { readonly report: Report }) {
  const { t } = useText();
  const isRetracted = decisions.some(({ retractedAt }) => retractedAt !== null);
  const { data: history } = useQuery({ ...historyQuery(id), enabled: isRetracted });
  const reasonOf = (retractedAt: string | null) =>
    history?.steps.find(({ step, at }) => step === 'retract_decision' && at === retractedAt)?.note;
  if (decisions.length === 0) return <p>{t('reporting.decisions.none')}</p>;
  return decisions.map((decision) => (
    <DecisionView key={decision.id} decision={decision} reason={reasonOf(decision.retractedAt)} />
  ));
}
