import { useId, useState } from 'react';
import type { OfficeStage } from '../../../server/domain/follow-up/divergence';
import type { Assessment } from '../../../server/domain/reporting/answer';
import type { JudgedGoal } from '../../../server/features/judgements/judgements.contract';
import { useText } from '../../text/use-text';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { ErrorSummary, type FieldError } from '../../ui/error-summary';
import { Form } from '../../ui/form';
import { FormSelect } from '../../ui/form-select';
import { SubmitButton } from '../../ui/submit-button';
import { TextField } from '../../ui/text-field';
import { useAttempt } from '../../ui/use-attempt';
import { useFormDraft } from '../../ui/use-form-draft';
import { isOvertaken, useJudge } from './judgements.mutations';
import { latestJudgement } from './latest-judgement';

interface OfficeFormProps {
  readonly programme: string;
  readonly round: string;
  readonly judged: JudgedGoal;
  readonly draftKey: string;
  readonly onDone: (stage: OfficeStage) => void;
}

interface Fields {
  readonly assessment: Assessment | '';
  readonly motivation: string;
  readonly stage: OfficeStage;
  readonly decidedBy: string;
}

const ASSESSMENTS: readonly Assessment[] = ['full', 'partial', 'none', 'not_assessable'];
const STAGES: readonly OfficeStage[] = ['suggested', 'decided'];

/** The office suggests, then decides. A decision is seen by everybody, and is asked about first. */
export function OfficeForm({ programme, round, judged, draftKey, onDone }: OfficeFormProps) {
  const { t, pick } = useText();
  const { focusArea, goal, office } = judged;
  const id = useId();
  const latest = latestJudgement(office);
  const [began] = useState<Fields>({
    assessment: latest?.assessment ?? '',
    motivation: latest?.motivation ?? '',
    stage: latest?.stage === 'suggested' ? 'decided' : 'suggested',
    decidedBy: '',
  });
  const { fields, write, restored, forget } = useFormDraft<Fields>(draftKey, began);
  const [asking, setAsking] = useState(false);
  const judge = useJudge(programme);
  const ids = { assessment: `${id}a`, motivation: `${id}m`, decidedBy: `${id}d` };
  const { errors, errorOf, refuse, attempt } = useAttempt(ids, (problem) =>
    isOvertaken(problem) ? { field: null, message: t('programmeOverview.judge.conflict') } : undefined,
  );
  const { assessment, motivation, stage, decidedBy } = fields;
  const faults = (): readonly FieldError[] => [
    ...(assessment === ''
      ? [{ field: ids.assessment, message: t('programmeOverview.judge.assessmentMissing') }]
      : []),
    ...(motivation.trim() === ''
      ? [{ field: ids.motivation, message: t('programmeOverview.judge.motivationMissing') }]
      : []),
    ...(stage === 'decided' && decidedBy.trim() === ''
      ? [{ field: ids.decidedBy, message: t('programmeOverview.judge.decidedByMissing') }]
      : []),
  ];
  const save = async () => {
    if (assessment === '') return;
    const done = await attempt(() =>
      judge.mutateAsync({
        ...{ round, focusArea: focusArea.key, goal: goal.key, seq: latest?.seq ?? 0, stage, assessment },
        motivation: motivation.trim(),
        decidedBy: stage === 'decided' ? decidedBy.trim() : '',
      }),
    );
    setAsking(false);
    if (!done) return;
    forget();
    onDone(stage);
  };
  const check = async () => {
    const found = faults();
    refuse(found);
    if (found.length > 0) return;
    if (stage === 'decided') setAsking(true);
    else await save();
  };
  return (
    <>
      <Form label={t('programmeOverview.judge.title', { goal: pick(goal.text) })} onSubmit={check}>
        <ErrorSummary errors={errors} />
        {restored && <p>{t('forms.draft')}</p>}
        <FormSelect
          id={ids.assessment}
          label={t('programmeOverview.judge.assessment')}
          value={assessment}
          error={errorOf(ids.assessment)}
          onChange={(value) => write({ assessment: ASSESSMENTS.find((one) => one === value) ?? '' })}
        >
          <option value="">{t('programmeOverview.judge.choose')}</option>
          {ASSESSMENTS.map((one) => (
            <option key={one} value={one}>
              {t(`reportWords.assessment.${one}`)}
            </option>
          ))}
        </FormSelect>
        <TextField
          id={ids.motivation}
          label={t('programmeOverview.judge.motivation')}
          hint={t('programmeOverview.judge.motivationHint')}
          value={motivation}
          error={errorOf(ids.motivation)}
          onChange={(text) => write({ motivation: text })}
          lines={5}
          maxLength={5000}
        />
        <FormSelect
          label={t('programmeOverview.judge.stage')}
          value={stage}
          onChange={(value) => write({ stage: value === 'decided' ? 'decided' : 'suggested' })}
        >
          {STAGES.map((one) => (
            <option key={one} value={one}>
              {t(`programmeOverview.judge.stages.${one}`)}
            </option>
          ))}
        </FormSelect>
        {stage === 'decided' && (
          <TextField
            id={ids.decidedBy}
            label={t('programmeOverview.judge.decidedBy')}
            hint={t('programmeOverview.judge.decidedByHint')}
            value={decidedBy}
            error={errorOf(ids.decidedBy)}
            onChange={(text) => write({ decidedBy: text })}
            maxLength={300}
          />
        )}
        <SubmitButton>{t(`programmeOverview.judge.save.${stage}`)}</SubmitButton>
      </Form>
      {asking && assessment !== '' && (
        <ConfirmDialog
          title={t('programmeOverview.judge.confirm', {
            goal: pick(goal.text),
            assessment: t(`reportWords.assessment.${assessment}`).toLowerCase(),
          })}
          confirm={t('programmeOverview.judge.save.decided')}
          onConfirm={save}
          onCancel={() => setAsking(false)}
        >
          <p>{t('programmeOverview.judge.confirmLead')}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
