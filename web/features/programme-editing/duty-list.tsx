import type { ProgrammeContent } from '../../../server/features/programmes/programmes.contract';
import { useText } from '../../text/use-text';
import { BothFields } from '../../ui/both-fields';
import { keyOf } from '../../ui/key-of';
import type { PartFieldsProps } from './choices';
import { fieldId } from './field-ids';
import { ItemList } from './item-list';
import { NOTHING } from './new-content';

type DutyListProps = Pick<PartFieldsProps<ProgrammeContent>, 'value' | 'onChange' | 'errorOf'>;

/** What somebody can be made to answer for in a focus area. */
export function DutyList({ value, onChange, errorOf }: DutyListProps) {
  const { t } = useText();
  const keys = value.duties.map(({ key }) => key);
  return (
    <ItemList
      legend={t('programmeEditing.duty.title')}
      hint={t('programmeEditing.duty.hint')}
      items={value.duties}
      onChange={(duties) => onChange({ duties })}
      make={() => ({ key: keyOf('', keys, `ansvar-${keys.length + 1}`), label: NOTHING })}
      add={t('programmeEditing.duty.add')}
      nameOf={({ label }) => label.sv || t('programmes.duties.what')}
    >
      {(duty, at, change) => (
        <BothFields
          id={fieldId(`duties.${at}.label`)}
          label={t('programmes.duties.what')}
          value={duty.label}
          error={errorOf(fieldId(`duties.${at}.label`))}
          onChange={(label) => change({ label })}
        />
      )}
    </ItemList>
  );
}
