import { useText } from '../../../text/use-text';
import { FormSelect } from '../../../ui/form-select';
import { ChooseMany } from './choose-many';
import { ChooseOne } from './choose-one';
import { SHORT, TITLE } from './field-props';
import { GrowingText } from './growing-text';
import styles from './interventions-answer.module.css';
import type { PartProps } from './part-props';
import { useThread } from './thread-setting';

const KINDS = ['situational', 'social', 'knowledge', 'cooperation', 'organisational'] as const;
const STATUSES = ['planned', 'ongoing', 'done', 'stopped'] as const;
const MOST_PROBLEMS = 50;

/** What is done, about which problems, and which of their causes it works on. */
export function InterventionWhat({ intervention, onChange, onBlur }: PartProps) {
  const { t } = useText();
  const { choices, problems } = useThread();
  const choose = (chosen: string[]) => {
    const added = problems.find(({ id }) => chosen.includes(id) && !intervention.problems.includes(id));
    onChange({
      problems: chosen,
      // Only where nothing has been said: what somebody has written is theirs.
      ...(intervention.cause.trim() === '' && added ? { cause: added.cause } : {}),
      ...(intervention.place.trim() === '' && added ? { place: added.where } : {}),
    });
  };
  return (
    <>
      <GrowingText
        label={t('interventionWriting.title')}
        hint={t('interventionWriting.titleHint')}
        value={intervention.title}
        onChange={(title) => onChange({ title: title.replaceAll('\n', ' ') })}
        onBlur={onBlur}
        lines={1}
        maxLength={TITLE}
      />
      {problems.length === 0 && intervention.problems.length === 0 ? (
        <p className={styles['hint']}>{t('interventionWriting.problemsNone')}</p>
      ) : (
        <ChooseMany
          label={t('interventionWriting.problems')}
          hint={t('interventionWriting.problemsHint')}
          options={problems.map(({ id, what, inReport }) => ({
            key: id,
            label: inReport ? what : t('interventionWriting.notInReport', { what }),
          }))}
          chosen={intervention.problems}
          nameOf={(id) => choices.names.problems[id] ?? t('threadWords.problemElsewhere')}
          most={MOST_PROBLEMS}
          onChange={choose}
        />
      )}
      <GrowingText
        label={t('interventionWriting.cause')}
        hint={t('interventionWriting.causeHint')}
        value={intervention.cause}
        onChange={(cause) => onChange({ cause })}
        onBlur={onBlur}
        lines={1}
        maxLength={SHORT}
      />
      <div className={styles['row']}>
        <ChooseOne
          label={t('threadWords.part.kind')}
          hint={t('interventionWriting.kindHint')}
          options={KINDS.map((key) => ({ key, label: t(`threadWords.kind.${key}`) }))}
          chosen={intervention.kind}
          onChange={(chosen) => onChange({ kind: KINDS.find((one) => one === chosen) ?? null })}
        />
        <FormSelect
          label={t('threadWords.part.status')}
          value={intervention.status}
          onChange={(chosen) => onChange({ status: STATUSES.find((one) => one === chosen) ?? 'planned' })}
        >
          {STATUSES.map((status) => (
            <option key={status} value={status}>
              {t(`threadWords.status.${status}`)}
            </option>
          ))}
        </FormSelect>
      </div>
    </>
  );
}
