import { useText } from '../../text/use-text';
import { BothFields } from '../../ui/both-fields';
import { keyOf } from '../../ui/key-of';
import { TextField } from '../../ui/text-field';
import { AssignmentList } from './assignment-list';
import type { EditingChoices, PartFieldsProps } from './choices';
import { ContinuationList } from './continuation-list';
import { fieldId } from './field-ids';
import { GoalFields } from './goal-fields';
import { ItemList } from './item-list';
import { NOTHING } from './new-content';
import type { FocusArea } from './parts-of';

interface AreaFieldsProps extends PartFieldsProps<FocusArea> {
  readonly choices: EditingChoices;
  readonly duties: readonly {
    readonly key: string;
    readonly label: { readonly sv: string; readonly en: string };
  }[];
}

/** Everything of one focus area. Its key and those of its goals stay when their texts change. */
export function AreaFields({ value, onChange, path, errorOf, choices, duties }: AreaFieldsProps) {
  const { t } = useText();
  const shared = (part: string) => ({
    id: fieldId(`${path}.${part}`),
    error: errorOf(fieldId(`${path}.${part}`)),
  });
  const goalKeys = value.goals.map(({ key }) => key);
  return (
    <>
      <BothFields
        {...shared('title')}
        label={t('programmeEditing.field.areaTitle')}
        value={value.title}
        onChange={(title) => onChange({ title })}
      />
      <BothFields
        {...shared('about')}
        label={t('programmeEditing.field.about')}
        lines={3}
        value={value.about}
        onChange={(about) => onChange({ about })}
      />
      <ItemList
        legend={t('programmeEditing.law.title')}
        hint={t('programmeEditing.law.hint')}
        items={value.statutoryRoles}
        onChange={(statutoryRoles) => onChange({ statutoryRoles })}
        make={() => ({ label: NOTHING, legalGround: '' })}
        add={t('programmeEditing.law.add')}
        nameOf={({ label }) => label.sv || t('programmeEditing.law.one')}
      >
        {(role, at, change) => (
          <>
            <BothFields
              {...shared(`statutoryRoles.${at}.label`)}
              label={t('programmeEditing.law.one')}
              value={role.label}
              onChange={(label) => change({ label })}
            />
            <TextField
              {...shared(`statutoryRoles.${at}.legalGround`)}
              label={t('programmeEditing.law.ground')}
              value={role.legalGround}
              maxLength={300}
              onChange={(legalGround) => change({ legalGround })}
            />
          </>
        )}
      </ItemList>
      <ItemList
        legend={t('programmeEditing.goal.title')}
        items={value.goals}
        onChange={(goals) => onChange({ goals })}
        make={() => ({
          key: keyOf('', goalKeys, `mal-${goalKeys.length + 1}`),
          text: NOTHING,
          indicators: [],
          targets: [],
          judgedBy: [],
        })}
        add={t('programmeEditing.goal.add')}
        nameOf={({ text }, at) => text.sv || t('programmeEditing.goal.one', { number: at + 1 })}
      >
        {(goal, at, change) => (
          <GoalFields
            value={goal}
            onChange={change}
            path={`${path}.goals.${at}`}
            errorOf={errorOf}
            choices={choices}
          />
        )}
      </ItemList>
      <AssignmentList
        value={value}
        onChange={onChange}
        duties={duties}
        organisations={choices.organisations}
      />
      <ContinuationList value={value} onChange={onChange} programmes={choices.programmes} />
    </>
  );
}
