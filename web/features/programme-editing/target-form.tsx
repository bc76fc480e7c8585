import { useState } from 'react';
import { useText } from '../../text/use-text';
import { CheckList } from '../../ui/check-list';
import { ErrorSummary } from '../../ui/error-summary';
import { Form } from '../../ui/form';
import { FormSelect } from '../../ui/form-select';
import { Said } from '../../ui/said';
import { SubmitButton } from '../../ui/submit-button';
import { useAttempt } from '../../ui/use-attempt';
import type { EditingChoices } from './choices';
import { DecisionFields } from './decision-fields';
import { DetectableChange } from './detectable-change';
import styles from './programme-editing.module.css';
import { useDecideTarget } from './use-decide-target';
import { targetIds } from './written-decision';
import {
  EMPTY_TARGET,
  missingTargetFields,
  TARGET_SCOPES,
  targetOf,
  type WrittenTarget,
} from './written-target';

interface TargetFormProps {
  /** Those of the goal: at least one. */
  readonly indicators: EditingChoices['indicators'];
  readonly choices: EditingChoices;
  /** Tells the key of the target that was decided. */
  readonly onDecided: (target: string) => void;
}

/** Decides what an indicator is to reach; how small a change can be seen is told before anything is promised. */
export function TargetForm({ indicators, choices, onDecided }: TargetFormProps) {
  const { t, pick } = useText();
  const [target, setTarget] = useState<WrittenTarget>({
    ...EMPTY_TARGET,
    indicator: indicators[0]?.key ?? '',
  });
  const [decided, setDecided] = useState(false);
  const decide = useDecideTarget();
  const ids = targetIds(target.indicator);
  const { errors, errorOf, refuse, attempt } = useAttempt(ids);
  const write = (part: Partial<WrittenTarget>) => setTarget({ ...target, ...part });
  const taken = choices.targets.map(({ key }) => key);
  const submit = async () => {
    const missing = missingTargetFields(target);
    refuse(missing.map((field) => ({ field: ids[field], message: t(`programmeEditing.needed.${field}`) })));
    if (missing.length > 0) return;
    const sent = targetOf(target, taken);
    setDecided(false);
    if (!(await attempt(() => decide.mutateAsync(sent)))) return;
    setDecided(true);
    setTarget({ ...EMPTY_TARGET, indicator: target.indicator });
    onDecided(sent.key);
  };
  return (
    <Form label={t('programmeEditing.target.title')} onSubmit={submit}>
      <ErrorSummary errors={errors} />
      <div className={styles['row']}>
        <FormSelect
          label={t('control.indicator')}
          value={target.indicator}
          onChange={(indicator) => write({ indicator })}
        >
          {indicators.map(({ key, label }) => (
            <option key={key} value={key}>
              {pick(label)}
            </option>
          ))}
        </FormSelect>
        <FormSelect
          label={t('programmeEditing.target.scope')}
          value={target.scope}
          onChange={(chosen) => write({ scope: TARGET_SCOPES.find((scope) => scope === chosen) ?? 'city' })}
        >
          {TARGET_SCOPES.map((scope) => (
            <option key={scope} value={scope}>
              {t(`programmeEditing.target.scopes.${scope}`)}
            </option>
          ))}
        </FormSelect>
      </div>
      {target.scope === 'named' && (
        <CheckList
          id={ids.areas}
          label={t('programmeEditing.target.areas')}
          options={choices.districts.map(({ slug, label }) => ({ key: slug, label }))}
          chosen={target.areas}
          error={errorOf(ids.areas)}
          onChange={(areas) => write({ areas })}
        />
      )}
      <DetectableChange target={target} choices={choices} />
      <DecisionFields
        value={target}
        onChange={write}
        ids={ids}
        errorOf={errorOf}
        startable
        noteLabel={t('programmeEditing.target.note')}
        baseline={
          <FormSelect
            id={ids.baseline}
            label={t('programmeEditing.target.baseline')}
            value={target.baselineRound}
            error={errorOf(ids.baseline)}
            onChange={(baselineRound) => write({ baselineRound })}
          >
            <option value="">{t('programmeEditing.choose')}</option>
            {choices.roundsOf(target.indicator).map((round) => (
              <option key={round} value={round}>
                {round}
              </option>
            ))}
          </FormSelect>
        }
      />
      <SubmitButton>{t('programmeEditing.target.save')}</SubmitButton>
      {decided && <Said>{t('programmeEditing.target.saved')}</Said>}
    </Form>
  );
}
