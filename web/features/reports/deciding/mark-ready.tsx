import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Check } from '../../../../server/features/report-workflow/report-workflow.contract';
import type { Report } from '../../../../server/features/reports/reports.contract';
import { useText } from '../../../text/use-text';
import buttons from '../../../ui/button.module.css';
import { ConfirmDialog } from '../../../ui/confirm-dialog';
import { Said } from '../../../ui/said';
import { useAttempt } from '../../../ui/use-attempt';
import { useReportSteps } from '../reports.mutations';
import styles from './deciding.module.css';

interface MarkReadyProps {
  readonly report: Report;
  readonly check: Check;
}

/** Sends a report on to the committee, when nothing stands in the way. */
export function MarkReady({ report, check }: MarkReadyProps) {
  const { t, format } = useText();
  const { plain } = useReportSteps(report.id);
  const [asked, setAsked] = useState(false);
  const [done, setDone] = useState(false);
  const { errors, attempt } = useAttempt();
  const { meeting, committee } = report.deadlines;
  const confirm = async () => {
    const { version } = report;
    if (!(await attempt(() => plain.mutateAsync({ step: 'mark_ready', version })))) return;
    setAsked(false);
    setDone(true);
  };
  if (done)
    return (
      <Said>
        <p>{t('deciding.check.readyDone')}</p>
        <p>
          <Link to="/rapportering/$report" params={{ report: report.id }}>
            {t('reporting.backToReport')}
          </Link>
        </p>
      </Said>
    );
  if (!report.allowedSteps.includes('mark_ready'))
    return report.nextActor === 'authors' ? (
      <p>{t('deciding.check.authors')}</p>
    ) : (
      <p>{t('deciding.check.notWritten', { state: t(`reportWords.state.${report.state}`) })}</p>
    );
  return (
    <div className={styles['ready']} data-print="no">
      {check.errors > 0 && <p id="varfor-inte">{t('deciding.check.blocked')}</p>}
      <button
        type="button"
        className={buttons['button']}
        data-kind="main"
        aria-disabled={check.errors > 0}
        aria-describedby={check.errors > 0 ? 'varfor-inte' : undefined}
        onClick={() => check.errors === 0 && setAsked(true)}
      >
        {t('deciding.check.ready')}
      </button>
      {asked && (
        <ConfirmDialog
          title={t('deciding.check.readyTitle')}
          confirm={t('deciding.check.ready')}
          errors={errors}
          onConfirm={confirm}
          onCancel={() => setAsked(false)}
        >
          <p>
            {meeting === null
              ? t('deciding.check.readyNoMeeting', { date: format.date(committee) })
              : t('deciding.check.readyMeeting', { date: format.date(meeting) })}
          </p>
        </ConfirmDialog>
      )}
    </div>
  );
}
