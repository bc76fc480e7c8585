import type { ReactNode } from 'react';
import type { Compilation } from '../../../server/features/compilations/compilations.contract';
import { useText } from '../../text/use-text';
import { RecordTable } from '../../ui/record-table';

interface CompiledReportsProps extends Pick<Compilation, 'reports'> {
  /** The way to a report by its id and the name of its organisation; the name alone where there is none. */
  readonly link: (report: Compilation['reports'][number]) => ReactNode;
}

/** The reports that the document was compiled of: nothing else is in it. */
export function CompiledReports({ reports, link }: CompiledReportsProps) {
  const { t, format } = useText();
  if (reports.length === 0) return <p>{t('cityDocument.noReport')}</p>;
  return (
    <RecordTable
      caption={t('cityDocument.reports')}
      hiddenCaption
      named
      head={[t('cityDocument.organisation'), t('cityDocument.decidedOn'), t('cityDocument.paragraph')]}
      rows={reports.map((report) => ({
        key: report.id,
        cells: [link(report), format.date(report.decidedOn), report.paragraph],
      }))}
    />
  );
}
