import type { Report } from '../../../../server/features/reports/reports.contract';
import { useText } from '../../../text/use-text';
import { ConfirmDialog } from '../../../ui/confirm-dialog';
import { TextField } from '../../../ui/text-field';
import { useAttempt } from '../../../ui/use-attempt';
import { useDraft } from '../../../ui/use-draft';
import type { PlainStep, ReasonedStep, ReportSteps } from '../reports.mutations';

const REASON = 'step-reason';
const REASONED: readonly string[] = ['retract_decision', 'recall', 'correct'] satisfies ReasonedStep[];
const isReasoned = (step: PlainStep | ReasonedStep): step is ReasonedStep => REASONED.includes(step);

export type AskedStep = Exclude<PlainStep, 'mark_ready'> | ReasonedStep;

interface StepDialogProps {
  readonly step: AskedStep;
  readonly report: Report;
  readonly steps: ReportSteps;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Asks before a step that others notice, and for the reason where one is kept. */
export function StepDialog({ step, report, steps, onDone, onCancel }: StepDialogProps) {
  const { t } = useText();
  const reason = useDraft(`step:${step}:${report.id}`);
  const { errors, errorOf, refuse, attempt } = useAttempt({ reason: REASON });
  const { version } = report;
  const confirm = async () => {
    const given = reason.text.trim();
    const reasoned = isReasoned(step);
    if (reasoned && given === '')
      return refuse([{ field: REASON, message: t('reporting.act.reasonNeeded') }]);
    const done = await attempt(() =>
      isReasoned(step)
        ? steps.reasoned.mutateAsync({ step, version, reason: given })
        : steps.plain.mutateAsync({ step, version }),
    );
    if (!done) return;
    reason.forget();
    onDone();
  };
  return (
    <ConfirmDialog
      title={t(`reporting.act.${step}Title`)}
      confirm={t(`reporting.act.${step}`)}
      errors={errors}
      onConfirm={confirm}
      onCancel={onCancel}
    >
      <p>{t(`reporting.act.${step}Help`)}</p>
      {isReasoned(step) && (
        <TextField
          id={REASON}
          label={t('reporting.act.reason')}
          hint={reason.restored ? t('forms.draft') : t('reporting.act.reasonHelp')}
          value={reason.text}
          onChange={reason.write}
          lines={3}
          maxLength={4_000}
          error={errorOf(REASON)}
        />
      )}
    </ConfirmDialog>
  );
}
