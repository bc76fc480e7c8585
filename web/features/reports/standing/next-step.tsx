import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Report } from '../../../../server/features/reports/reports.contract';
import { useText } from '../../../text/use-text';
import buttons from '../../../ui/button.module.css';
import { Said } from '../../../ui/said';
import { useReportSteps } from '../reports.mutations';
import styles from './standing.module.css';
import { type AskedStep, StepDialog } from './step-dialog';

const ASKED: readonly AskedStep[] = ['submit', 'take_back', 'retract_decision', 'recall', 'correct'];

/** What whoever reads it can do with a report now: the server says what, the first of it is the main button. */
export function NextStep({ report }: { readonly report: Report }) {
  const { t } = useText();
  const steps = useReportSteps(report.id);
  const [asked, setAsked] = useState<AskedStep>();
  const [done, setDone] = useState<AskedStep>();
  const allowed = report.allowedSteps;
  const params = { report: report.id };
  const checks = allowed.includes('mark_ready');
  const decides = allowed.includes('decide');
  const others = ASKED.filter((step) => allowed.includes(step));
  const link = `${buttons['button']} ${styles['main']}`;
  return (
    <section className={styles['act']} aria-labelledby="nasta" data-print="no">
      <h2 id="nasta">{t('reporting.act.title')}</h2>
      {done && <Said>{t(`reporting.act.${done}Done`)}</Said>}
      {checks && (
        <>
          <p>{t('reporting.act.checkHelp')}</p>
          <Link to="/rapportering/$report/kontroll" params={params} className={link} data-kind="main">
            {t('reporting.act.check')}
          </Link>
        </>
      )}
      {decides && (
        <>
          <p>{t('reporting.act.decideHelp')}</p>
          <Link to="/rapportering/$report/beslut" params={params} className={link} data-kind="main">
            {t('reporting.act.decide')}
          </Link>
        </>
      )}
      {others.length > 0 && (
        <p className={buttons['actions']}>
          {others.map((step) => (
            <button
              key={step}
              type="button"
              className={buttons['button']}
              data-kind={step === 'submit' ? 'main' : undefined}
              onClick={() => setAsked(step)}
            >
              {t(`reporting.act.${step}`)}
            </button>
          ))}
        </p>
      )}
      {!checks && !decides && others.length === 0 && <p>{t('reporting.act.waiting')}</p>}
      {asked && (
        <StepDialog
          step={asked}
          report={report}
          steps={steps}
          onDone={() => {
            setAsked(undefined);
            setDone(asked);
          }}
          onCancel={() => setAsked(undefined)}
        />
      )}
    </section>
  );
}
