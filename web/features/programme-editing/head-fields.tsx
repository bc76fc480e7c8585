import type { ProgrammeContent } from '../../../server/features/programmes/programmes.contract';
import { useText } from '../../text/use-text';
import { BothFields } from '../../ui/both-fields';
import { TextField } from '../../ui/text-field';
import type { PartFieldsProps } from './choices';
import { fieldId } from './field-ids';
import styles from './programme-editing.module.css';
import { SourceFields } from './source-fields';

/** What a programme is called, for which years, and who decided it. */
export function HeadFields({ value, onChange, errorOf }: Omit<PartFieldsProps<ProgrammeContent>, 'path'>) {
  const { t } = useText();
  const { period, decision } = value;
  const shared = (path: string) => ({ id: fieldId(path), error: errorOf(fieldId(path)) });
  return (
    <>
      <BothFields
        {...shared('title')}
        label={t('programmeEditing.field.title')}
        value={value.title}
        onChange={(title) => onChange({ title })}
      />
      <BothFields
        {...shared('shortTitle')}
        label={t('programmeEditing.field.shortTitle')}
        value={value.shortTitle}
        onChange={(shortTitle) => onChange({ shortTitle })}
      />
      <BothFields
        {...shared('about')}
        label={t('programmeEditing.field.about')}
        lines={4}
        value={value.about}
        onChange={(about) => onChange({ about })}
      />
      <div className={styles['row']}>
        <TextField
          {...shared('period.from')}
          type="date"
          label={t('programmeEditing.field.from')}
          value={period.from}
          onChange={(from) => onChange({ period: { ...period, from } })}
        />
        <TextField
          {...shared('period.to')}
          type="date"
          label={t('programmeEditing.field.to')}
          value={period.to ?? ''}
          onChange={(to) => onChange({ period: { ...period, to: to || null } })}
        />
        <TextField
          {...shared('decision.by')}
          label={t('programmeEditing.field.decidedBy')}
          value={decision.by}
          maxLength={200}
          onChange={(by) => onChange({ decision: { ...decision, by } })}
        />
        <TextField
          {...shared('decision.on')}
          type="date"
          label={t('programmeEditing.field.decidedOn')}
          value={decision.on ?? ''}
          onChange={(on) => onChange({ decision: { ...decision, on: on || null } })}
        />
      </div>
      <BothFields
        {...shared('decision.note')}
        label={t('programmeEditing.field.decisionNote')}
        value={decision.note}
        onChange={(note) => onChange({ decision: { ...decision, note } })}
      />
      <SourceFields source={value.source} onChange={(source) => onChange({ source })} errorOf={errorOf} />
    </>
  );
}
