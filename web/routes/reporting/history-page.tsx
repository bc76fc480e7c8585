import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { AnswerDifference } from '../../features/report-content/answer-difference';
import { DifferenceList } from '../../features/reports/deciding/difference-list';
import { HistorySteps } from '../../features/reports/deciding/history-steps';
import { PointChoice } from '../../features/reports/deciding/point-choice';
import { historyQuery, type Point, reportQuery } from '../../features/reports/reports.queries';
import { useText } from '../../text/use-text';
import pages from '../pages.module.css';
import { ReportHead } from './report-head';

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
  const from = pointOf(fran) ?? snapshots[0]?.seq ?? 'now';
  const to = pointOf(till) ?? 'now';
  const choose = (points: { readonly fran?: Point; readonly till?: Point }) =>
    void navigate({
      to: ROUTE,
      params: { report: id },
      search: { fran: String(points.fran ?? from), till: String(points.till ?? to) },
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
        {snapshots.length === 0 ? (
          <p>{t('deciding.history.noSnapshots')}</p>
        ) : (
          <>
            <p>{t('deciding.history.differencesLead')}</p>
            <div className={pages['row']} data-print="no">
              <PointChoice
                label={t('deciding.history.from')}
                snapshots={snapshots}
                value={from}
                onChange={(point) => choose({ fran: point })}
              />
              <PointChoice
                label={t('deciding.history.to')}
                snapshots={snapshots}
                value={to}
                onChange={(point) => choose({ till: point })}
              />
            </div>
            {from === to ? (
              <p>{t('deciding.history.samePoint')}</p>
            ) : (
              <DifferenceList report={id} from={from} to={to} Difference={AnswerDifference} />
            )}
          </>
        )}
      </section>
    </>
  );
}
