import { useText } from '../../../text/use-text';
import { TextField } from '../../../ui/text-field';
import { AreaChoice } from './area-choice';
import { SHORT } from './field-props';
import { GrowingText } from './growing-text';
import styles from './interventions-answer.module.css';
import type { PartProps } from './part-props';

/** Where it is done, and when: from, to, and when it is followed up at the latest. */
export function InterventionPlace({ intervention, onChange, onBlur }: PartProps) {
  const { t } = useText();
  const { from, to } = intervention;
  const backwards = from !== null && to !== null && to < from;
  const day = (part: 'from' | 'to' | 'followUpOn', hint?: string, error?: string) => (
    <TextField
      id={`${intervention.id}-${part}`}
      label={t(`threadWords.part.${part}`)}
      hint={hint}
      error={error}
      type="date"
      width="short"
      value={intervention[part] ?? ''}
      onChange={(on) => onChange({ [part]: on === '' ? null : on })}
    />
  );
  return (
    <>
      <GrowingText
        label={t('threadWords.part.place')}
        hint={t('interventionWriting.placeHint')}
        value={intervention.place}
        onChange={(place) => onChange({ place })}
        onBlur={onBlur}
        lines={1}
        maxLength={SHORT}
      />
      <AreaChoice
        hint={t('interventionWriting.areaHint')}
        chosen={intervention.area}
        onChange={(area) => onChange({ area })}
      />
      <div className={styles['row']}>
        {day('from')}
        {day(
          'to',
          t('interventionWriting.toHint'),
          backwards ? t('interventionWriting.endsBeforeItBegins') : undefined,
        )}
        {day('followUpOn')}
      </div>
    </>
  );
}
