import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { Outcome } from '../../../server/domain/reporting/decision';
import { DecisionForm } from '../../features/reports/deciding/decision-form';
import { useReportSteps } from '../../features/reports/reports.mutations';
import { reportQuery } from '../../features/reports/reports.queries';
import { NextStep } from '../../features/reports/standing/next-step';
import { useText } from '../../text/use-text';
import { Said } from '../../ui/said';
import { ReportHead } from './report-head';

const ROUTE = '/rapportering/$report/beslut';

/** Where the committee's decision is recorded, and what follows it. */
export function DecisionPage() {
  const { t } = useText();
  const { report: id } = useParams({ from: ROUTE });
  const client = useQueryClient();
  const { data: report } = useSuspenseQuery(reportQuery(id));
  const { decide } = useReportSteps(id);
  const [done, setDone] = useState<Outcome>();
  const state = t(`reportWords.state.${report.state}`);
  const open = done === undefined && report.allowedSteps.includes('decide');
  return (
    <>
      <ReportHead report={report} title={t('deciding.decision.title')} lead={t('deciding.decision.lead')} />
      {done && <Said>{t(`deciding.decision.done.${done}`)}</Said>}
      {open ? (
        <DecisionForm
          report={report}
          decide={decide}
          onDone={setDone}
          onStale={() => void client.invalidateQueries(reportQuery(id))}
        />
      ) : (
        <>
          {done === undefined && <p>{t('deciding.decision.not', { state })}</p>}
          <NextStep report={report} />
          <p>
            <Link to="/rapportering/$report" params={{ report: id }}>
              {t('reporting.backToReport')}
            </Link>
          </p>
        </>
      )}
    </>
  );
}
