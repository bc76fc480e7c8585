import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { AnswerDifference } from '../../features/report-content/answer-difference';
import { NamesOfThings, NO_NAMES } from '../../features/report-content/names';
import { DifferenceList } from '../../features/reports/deciding/difference-list';
import { HistorySteps } from '../../features/reports/deciding/history-steps';
import { PointChoice } from '../../features/reports/deciding/point-choice';
import { contentQuery, historyQuery, type Point, reportQuery } from '../../features/reports/reports.queries';
import { useText } from '../../text/use-text';
import pages from '../pages.module.css';
import { ReportHead } from './report-head';
import { twoPoints } from './two-points';

const ROUTE = '/rapportering/$report/historik';

const pointOf = (text: string | undefined): Point | undefined =>
  text === undefined || text === 'now' ? (text as 'now' | undefined) : Number(text);

/** What has happened to a report, and what differs between two times of it. */
export function HistoryPage() {
  const { t } = useText();
  const { report: id } = useParams({ from: ROUTE });
  const { fran, till } = useSearch({ from: ROUTE });
  const navigate = useNavigate();
  const { data: report } = useSuspenseQuery(reportQuery(id));
  const { data: history } = useSuspenseQuery(historyQuery(id));
  const { snapshots } = history;
  const decided = snapshots.map(({ seq }) => seq);
  // What is being written is compared only by those who read it.
  const points: readonly Point[] = report.readsLive ? ['now', ...decided] : decided;
  const compared = twoPoints(points, { from: pointOf(fran), to: pointOf(till) });
  const choose = ({ from, to }: { readonly from: Point; readonly to: Point }) =>
    void navigate({
      to: ROUTE,
      params: { report: id },
      search: { fran: String(from), till: String(to) },
      replace: true,
      resetScroll: false,
    });
  return (
    <>
      <ReportHead report={report} title={t('deciding.history.title')} />
      <section className={pages['section']} aria-labelledby="handelser">
        <h2 id="handelser">{t('deciding.history.steps')}</h2>
        <HistorySteps steps={history.steps} />
      </section>
      <section className={pages['section']} aria-labelledby="skillnader">
        <h2 id="skillnader">{t('deciding.history.differences')}</h2>
        {compared === undefined ? (
          <p>{t('deciding.history.noSnapshots')}</p>
        ) : (
          <>
            <p>{t('deciding.history.differencesLead')}</p>
            <div className={pages['row']} data-print="no">
              <PointChoice
                label={t('deciding.history.from')}
                points={points.filter((point) => point !== compared.to)}
                snapshots={snapshots}
                value={compared.from}
                onChange={(from) => choose({ ...compared, from })}
              />
              <PointChoice
                label={t('deciding.history.to')}
                points={points.filter((point) => point !== compared.from)}
                snapshots={snapshots}
                value={compared.to}
                onChange={(to) => choose({ ...compared, to })}
              />
            </div>
            <NamedDifferences report={id} {...compared} />
          </>
        )}
      </section>
    </>
  );
}

interface NamedDifferencesProps {
  readonly report: string;
  readonly from: Point;
  readonly to: Point;
}

/** What differs, with what everything is called in the later of the two. */
function NamedDifferences({ report, from, to }: NamedDifferencesProps) {
  const { data: content } = useQuery(contentQuery(report, to));
  return (
    <NamesOfThings value={content?.names ?? NO_NAMES}>
      <DifferenceList report={report} from={from} to={to} Difference={AnswerDifference} />
    </NamesOfThings>
  );
}
