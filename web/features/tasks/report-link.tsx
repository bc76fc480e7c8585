import { Link } from '@tanstack/react-router';
import type { ReportSummary } from '../../../server/features/reports/reports.contract';
import { usePerson } from '../../api/session-query';
import { useText } from '../../text/use-text';

/** A report by its round and organisation, as the way to it. */
export function ReportLink({ report }: { readonly report: ReportSummary }) {
  const { t, pick } = useText();
  const { id, round, organisation, provenance } = report;
  // Who reviews goes to the review, everybody else to where it is written.
  const reviews = usePerson()?.allowedActions.includes('reports.review') ?? false;
  const address: string = `/${reviews ? 'granskning' : 'rapportering'}/${id}`;
  return (
    <>
      <Link to={address}>{t('tasks.of', { label: pick(round.label), organisation: organisation.name })}</Link>
      {provenance === 'example' && ` (${t('tasks.example')})`}
    </>
  );
}
