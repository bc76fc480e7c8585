import { Link } from '@tanstack/react-router';
import type { ReportSummary } from '../../../server/features/reports/reports.contract';
import { useText } from '../../text/use-text';

/** A report by its round and organisation, as the way to it. */
export function ReportLink({ report }: { readonly report: ReportSummary }) {
  const { t, pick } = useText();
  const { id, round, organisation, provenance } = report;
  const address: string = `/rapportering/${id}`;
  return (
    <>
      <Link to={address}>{t('tasks.of', { label: pick(round.label), organisation: organisation.name })}</Link>
      {provenance === 'example' && ` (${t('tasks.example')})`}
    </>
  );
}
