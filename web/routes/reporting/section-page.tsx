import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { AnswerDifference } from '../../features/report-content/answer-difference';
import { AnswerView } from '../../features/report-content/answer-view';
import { FigureList } from '../../features/report-content/figure-list';
import { SectionMark } from '../../features/report-content/left-out';
import { NamesOfThings, NO_NAMES } from '../../features/report-content/names';
import { reportQuery, sectionQuery } from '../../features/reports/reports.queries';
import { kindNames } from '../../features/reports/standing/kind-names';
import { SectionGuide } from '../../features/reports/writing/section-guide';
import { SectionSteps } from '../../features/reports/writing/section-steps';
import { SectionWriter } from '../../features/reports/writing/section-writer';
import { ChangedThere } from '../../features/threads/changed-there';
import { useText } from '../../text/use-text';
import { ReportHead } from './report-head';

const ROUTE = '/rapportering/$report/$section';
const VIEWS = {
  Read: AnswerView,
  Difference: AnswerDifference,
  Figures: FigureList,
  Changed: ChangedThere,
} as const;

/** Where a section is written. */
export function SectionPage() {
  const { t, pick, format } = useText();
  const { report: id, section: key } = useParams({ from: ROUTE });
  const { data: report } = useSuspenseQuery(reportQuery(id));
  const { data: section } = useSuspenseQuery(sectionQuery(id, key));
  const { fran } = useSearch({ from: ROUTE });
  const navigate = useNavigate();
  const { summary } = section;
  const back = fran === 'kontroll' ? '/rapportering/$report/kontroll' : '/rapportering/$report';
  return (
    <>
      <ReportHead
        report={report}
        title={pick(summary.title)}
        lead={t('writing.kinds', { kinds: format.list(kindNames(report, summary.kinds, pick)) })}
      />
      <SectionMark section={summary} />
      <SectionGuide section={section} />
      <NamesOfThings value={section.thread?.names ?? NO_NAMES}>
        <SectionWriter
          key={`${id} ${key}`}
          report={report}
          section={section}
          views={VIEWS}
          onDone={() => void navigate({ to: back, params: { report: id } })}
        />
      </NamesOfThings>
      <SectionSteps report={report} section={section} />
      <p data-print="no">
        <Link to={back} params={{ report: id }}>
          {t(fran === 'kontroll' ? 'writing.backToCheck' : 'reporting.backToReport')}
        </Link>
      </p>
    </>
  );
}
