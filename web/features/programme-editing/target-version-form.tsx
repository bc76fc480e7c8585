import { useState } from 'react';
import type { Target } from '../../../server/features/targets/targets.contract';
import { useText } from '../../text/use-text';
import { ErrorSummary } from '../../ui/error-summary';
import { Form } from '../../ui/form';
import { Said } from '../../ui/said';
import { SubmitButton } from '../../ui/submit-button';
import { useAttempt } from '../../ui/use-attempt';
import type { EditingChoices } from './choices';
import { DecisionFields } from './decision-fields';
import { DetectableChange } from './detectable-change';
import { TargetHistory } from './target-history';
import { useChangeTarget } from './use-decide-target';
import { decisionFrom, missingDecisionFields, sentDecision, targetIds } from './written-decision';

interface TargetVersionFormProps {
  readonly target: Target;
  /** In force. */
  readonly latest: Target['versions'][number];
  readonly choices: Pick<EditingChoices, 'city'>;
}

/** Decides a target anew: what has held stands above, and goes on holding for the time it held. */
export function TargetVersionForm({ target, latest, choices }: TargetVersionFormProps) {
  const { t } = useText();
  const [decision, setDecision] = useState(decisionFrom(latest));
  const [decided, setDecided] = useState(false);
  const change = useChangeTarget(target.key);
  const ids = targetIds(target.key);
  const { errors, errorOf, refuse, attempt } = useAttempt(ids, ({ code }) =>
    code === 'version_conflict'
      ? { field: null, message: t('programmeEditing.version.meanwhile') }
      : undefined,
  );
  const submit = async () => {
    const missing = [
      ...missingDecisionFields(decision),
      ...(decision.note.sv.trim() === '' ? (['why'] as const) : []),
    ];
    refuse(
      missing.map((field) => ({
        field: ids[field === 'why' ? 'note' : field],
        message: t(`programmeEditing.needed.${field}`),
      })),
    );
    if (missing.length > 0) return;
    setDecided(false);
    const sent = { version: latest.version, ...sentDecision(decision) };
    if (!(await attempt(() => change.mutateAsync(sent)))) return;
    setDecided(true);
    setDecision({ ...decision, decidedBy: '', decidedOn: '', note: { sv: '', en: '' } });
  };
  return (
    <Form label={t('programmeEditing.version.title')} onSubmit={submit}>
      <TargetHistory target={target} />
      <ErrorSummary errors={errors} />
      <DetectableChange
        target={{
          indicator: target.indicator,
          scope: 'named',
          areas: target.areas.map(({ slug }) => slug),
        }}
        choices={choices}
      />
      <DecisionFields
        value={decision}
        onChange={(part) => setDecision({ ...decision, ...part })}
        ids={ids}
        errorOf={errorOf}
        startable={target.baselineRound !== null}
        noteLabel={t('programmeEditing.version.why')}
      />
      <SubmitButton>{t('programmeEditing.version.save')}</SubmitButton>
      {decided && <Said>{t('programmeEditing.version.saved')}</Said>}
    </Form>
  );
}
