import { useState } from 'react';
import { useText } from '../../text/use-text';
import { BothFields } from '../../ui/both-fields';
import { CheckList } from '../../ui/check-list';
import { ErrorSummary } from '../../ui/error-summary';
import { Form } from '../../ui/form';
import { FormSelect } from '../../ui/form-select';
import { Said } from '../../ui/said';
import { SubmitButton } from '../../ui/submit-button';
import { TextField } from '../../ui/text-field';
import { useAttempt } from '../../ui/use-attempt';
import type { EditingChoices } from './choices';
import { DetectableChange } from './detectable-change';
import styles from './programme-editing.module.css';
import { useDecideTarget } from './use-decide-target';
import {
  EMPTY_TARGET,
  missingTargetFields,
  TARGET_SCOPES,
  targetIds,
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
      <div className={styles['row']}>
        <FormSelect
          label={t('programmeEditing.target.kind')}
          value={target.kind}
          onChange={(chosen) => write({ kind: chosen === 'relative' ? 'relative' : 'absolute' })}
        >
          <option value="absolute">{t('programmeEditing.target.kinds.absolute')}</option>
          <option value="relative">{t('programmeEditing.target.kinds.relative')}</option>
        </FormSelect>
        <TextField
          id={ids.level}
          label={t(`programmeEditing.target.amount.${target.kind}`)}
          value={target.level}
          error={errorOf(ids.level)}
          onChange={(level) => write({ level })}
        />
        <TextField
          id={ids.year}
          label={t('programmeEditing.target.year')}
          value={target.year}
          error={errorOf(ids.year)}
          onChange={(year) => write({ year })}
        />
        {target.kind === 'relative' && (
          <FormSelect
            label={t('programmeEditing.target.baseline')}
            value={target.baselineRound}
            onChange={(baselineRound) => write({ baselineRound })}
          >
            <option value="">{t('programmeEditing.choose')}</option>
            {choices.roundsOf(target.indicator).map((round) => (
              <option key={round} value={round}>
                {round}
              </option>
            ))}
          </FormSelect>
        )}
      </div>
      <BothFields
        id={ids.label}
        label={t('programmeEditing.target.label')}
        value={target.label}
        error={errorOf(ids.label)}
        onChange={(label) => write({ label })}
      />
      <div className={styles['row']}>
        <TextField
          id={ids.decidedBy}
          label={t('programmeEditing.field.decidedBy')}
          value={target.decidedBy}
          error={errorOf(ids.decidedBy)}
          onChange={(decidedBy) => write({ decidedBy })}
        />
        <TextField
          id={ids.day}
          type="date"
          label={t('programmeEditing.target.decidedOn')}
          value={target.decidedOn}
          error={errorOf(ids.day)}
          onChange={(decidedOn) => write({ decidedOn })}
        />
      </div>
      <BothFields
        label={t('programmeEditing.target.note')}
        value={target.note}
        onChange={(note) => write({ note })}
      />
      <SubmitButton>{t('programmeEditing.target.save')}</SubmitButton>
      {decided && <Said>{t('programmeEditing.target.saved')}</Said>}
    </Form>
  );
}
