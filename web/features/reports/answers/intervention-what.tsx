import { useState } from 'react';
import { useText } from '../../../text/use-text';
import { FormSelect } from '../../../ui/form-select';
import { ChooseMany } from './choose-many';
import { ChooseOne } from './choose-one';
import { withProblems } from './chosen-problems';
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
  const { choices, problems, inReport } = useThread();
  const [answered] = useState(intervention.problems.length > 0);
  const around = inReport ? 'report' : 'page';
  // What the report does not hold at all is told from what it may hold where it is not read.
  const nameless =
    inReport && !choices.unread ? 'interventionWriting.problemGone' : 'threadWords.problemElsewhere';
  return (
    <>
      <GrowingText
        label={t('interventionWriting.title')}
        hint={t('interventionWriting.titleHint')}
        value={intervention.title}
        id={`${intervention.id}-title`}
        onChange={(title) => onChange({ title: title.replaceAll('\n', ' ') })}
        onBlur={onBlur}
        lines={1}
        maxLength={TITLE}
      />
      {problems.length === 0 && intervention.problems.length === 0 && !answered ? (
        <p className={styles['hint']}>{t(`interventionWriting.problemsNone.${around}`)}</p>
      ) : (
        <ChooseMany
          label={t('interventionWriting.problems')}
          hint={t(`interventionWriting.problemsHint.${around}`)}
          options={problems.map(({ id, what, ...problem }) => ({
            key: id,
            label: problem.inReport ? what : t('interventionWriting.notInReport', { what }),
          }))}
          chosen={intervention.problems}
          nameOf={(id) => choices.names.problems[id] ?? t(nameless)}
          most={MOST_PROBLEMS}
          onChange={(chosen) => onChange(withProblems(intervention, chosen, problems))}
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
