import { type ReactNode, useState } from 'react';
import type { Report } from '../../../server/features/reports/reports.contract';
import { useText } from '../../text/use-text';
import buttons from '../../ui/button.module.css';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import type { OfficeStep, ReviewDeeds } from './report-review.mutations';
import { useReviewAttempt } from './use-review-attempt';

interface OfficeStepsProps {
  readonly report: Report;
  readonly take: ReviewDeeds['take'];
  /** What follows from a step, for the question before it. */
  readonly consequences: (step: OfficeStep) => ReactNode;
  readonly onDone: (step: OfficeStep) => void;
}

/** What leads on comes first. */
const STEPS: readonly OfficeStep[] = ['take_for_review', 'accept', 'publish', 'release'];
const LEADS_ON: readonly OfficeStep[] = ['take_for_review', 'accept', 'publish'];

/** What the office can do with the report now: each step after a question that says what follows from it. */
export function OfficeSteps({ report, take, consequences, onDone }: OfficeStepsProps) {
  const { t } = useText();
  const [asked, setAsked] = useState<OfficeStep>();
  const { errors, attempt, refuse } = useReviewAttempt();
  const steps = STEPS.filter((step) => report.allowedSteps.includes(step));
  if (steps.length === 0 && asked === undefined) return null;
  const ask = (step: OfficeStep) => {
    refuse([]);
    setAsked(step);
  };
  const confirm = async (step: OfficeStep) => {
    if (!(await attempt(() => take.mutateAsync({ step, version: report.version })))) return;
    setAsked(undefined);
    onDone(step);
  };
  return (
    <div className={buttons['actions']} data-print="no">
      {steps.map((step) => (
        <button
          key={step}
          type="button"
          className={buttons['button']}
          data-kind={LEADS_ON.includes(step) ? 'main' : undefined}
          onClick={() => ask(step)}
        >
          {t(`review.step.${step}`)}
        </button>
      ))}
      {asked && (
        <ConfirmDialog
          title={t(`review.confirm.${asked}`, { organisation: report.organisation.name })}
          confirm={t(`review.step.${asked}`)}
          errors={errors}
          onConfirm={() => confirm(asked)}
          onCancel={() => setAsked(undefined)}
        >
          {consequences(asked)}
        </ConfirmDialog>
      )}
    </div>
  );
}
