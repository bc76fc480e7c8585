import type { ReactNode } from 'react';
import { useText } from '../../text/use-text';
import { BothFields } from '../../ui/both-fields';
import { FormSelect } from '../../ui/form-select';
import { TextField } from '../../ui/text-field';
import styles from './programme-editing.module.css';
import type { targetIds, WrittenDecision } from './written-decision';

interface DecisionFieldsProps {
  readonly value: WrittenDecision;
  readonly onChange: (part: Partial<WrittenDecision>) => void;
  readonly ids: ReturnType<typeof targetIds>;
  readonly errorOf: (field: string) => string | undefined;
  /** Whether there can be a figure to start from. */
  readonly startable: boolean;
  /** What the note is for. */
  readonly noteLabel: string;
  /** The round it starts from, where that is still chosen. */
  readonly baseline?: ReactNode;
}

/** What is decided of a target: which level, by when, what it is called, by whom, and why. */
export function DecisionFields(props: DecisionFieldsProps) {
  const { value, onChange, ids, errorOf, startable, noteLabel, baseline } = props;
  const { t } = useText();
  return (
    <>
      <div className={styles['row']}>
        {startable && (
          <FormSelect
            label={t('programmeEditing.target.kind')}
            value={value.kind}
            onChange={(chosen) => onChange({ kind: chosen === 'relative' ? 'relative' : 'absolute' })}
          >
            <option value="absolute">{t('programmeEditing.target.kinds.absolute')}</option>
            <option value="relative">{t('programmeEditing.target.kinds.relative')}</option>
          </FormSelect>
        )}
        <TextField
          id={ids.level}
          label={t(`programmeEditing.target.amount.${value.kind}`)}
          value={value.level}
          error={errorOf(ids.level)}
          onChange={(level) => onChange({ level })}
        />
        <TextField
          id={ids.year}
          label={t('programmeEditing.target.year')}
          value={value.year}
          error={errorOf(ids.year)}
          onChange={(year) => onChange({ year })}
        />
        {value.kind === 'relative' && baseline}
      </div>
      <BothFields
        id={ids.label}
        label={t('programmeEditing.target.label')}
        value={value.label}
        error={errorOf(ids.label)}
        onChange={(label) => onChange({ label })}
      />
      <div className={styles['row']}>
        <TextField
          id={ids.decidedBy}
          label={t('programmeEditing.field.decidedBy')}
          value={value.decidedBy}
          error={errorOf(ids.decidedBy)}
          onChange={(decidedBy) => onChange({ decidedBy })}
        />
        <TextField
          id={ids.day}
          type="date"
          label={t('programmeEditing.target.decidedOn')}
          value={value.decidedOn}
          error={errorOf(ids.day)}
          onChange={(decidedOn) => onChange({ decidedOn })}
        />
      </div>
      <BothFields
        id={ids.note}
        label={noteLabel}
        value={value.note}
        error={errorOf(ids.note)}
        onChange={(note) => onChange({ note })}
      />
    </>
  );
}
