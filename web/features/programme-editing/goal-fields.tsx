import { useText } from '../../text/use-text';
import { BothFields } from '../../ui/both-fields';
import { CheckList } from '../../ui/check-list';
import { Unfold } from '../../ui/unfold';
import type { EditingChoices, PartFieldsProps } from './choices';
import { fieldId } from './field-ids';
import type { Goal } from './parts-of';
import { TargetForm } from './target-form';
import { TargetVersionForm } from './target-version-form';

interface GoalFieldsProps extends PartFieldsProps<Goal> {
  readonly choices: EditingChoices;
}

/** A goal: its text, what measures it, which levels are decided, and where committees judge it. */
export function GoalFields({ value, onChange, path, errorOf, choices }: GoalFieldsProps) {
  const { t, pick } = useText();
  const worded = (
    list: readonly { readonly key: string; readonly label: { readonly sv: string; readonly en: string } }[],
  ) => list.map(({ key, label }) => ({ key, label: pick(label) }));
  const targets = choices.targets.filter(
    ({ key, indicator }) => value.indicators.includes(indicator) || value.targets.includes(key),
  );
  const indicators = choices.indicators.filter(({ key }) => value.indicators.includes(key));
  const id = fieldId(`${path}.text`);
  return (
    <>
      <BothFields
        id={id}
        label={t('programmeEditing.goal.text')}
        lines={2}
        value={value.text}
        error={errorOf(id)}
        onChange={(text) => onChange({ text })}
      />
      <Unfold summary={t('programmeEditing.goal.indicators', { count: value.indicators.length })}>
        <CheckList
          label={t('programmeEditing.goal.indicatorsHelp')}
          options={worded(choices.indicators)}
          chosen={value.indicators}
          onChange={(chosen) => onChange({ indicators: chosen })}
        />
      </Unfold>
      {targets.length > 0 && (
        <CheckList
          label={t('programmeEditing.goal.targets')}
          options={worded(targets)}
          chosen={value.targets}
          onChange={(chosen) => onChange({ targets: chosen })}
        />
      )}
      {targets
        .filter(({ key }) => value.targets.includes(key))
        .map((target) => {
          const latest = target.versions.at(-1);
          return (
            latest && (
              <Unfold
                key={target.key}
                summary={t('programmeEditing.version.change', { target: pick(target.label) })}
              >
                <TargetVersionForm target={target} latest={latest} choices={choices} />
              </Unfold>
            )
          );
        })}
      {indicators.length > 0 && (
        <Unfold summary={t('programmeEditing.target.title')}>
          <TargetForm
            indicators={indicators}
            choices={choices}
            onDecided={(target) => onChange({ targets: [...value.targets, target] })}
          />
        </Unfold>
      )}
      {choices.questions.length > 0 && (
        <Unfold summary={t('programmeEditing.goal.judged', { count: value.judgedBy.length })}>
          <CheckList
            label={t('programmeEditing.goal.judgedHelp')}
            options={worded(choices.questions)}
            chosen={value.judgedBy}
            onChange={(chosen) => onChange({ judgedBy: chosen })}
          />
        </Unfold>
      )}
    </>
  );
}
