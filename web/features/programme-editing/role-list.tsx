import type { ProgrammeContent } from '../../../server/features/programmes/programmes.contract';
import { useText } from '../../text/use-text';
import { BothFields } from '../../ui/both-fields';
import { CheckList } from '../../ui/check-list';
import { keyOf } from '../../ui/key-of';
import type { PartFieldsProps } from './choices';
import { fieldId } from './field-ids';
import { ItemList } from './item-list';
import { NOTHING } from './new-content';
import { ORGANISATION_KINDS } from './organisation-kinds';

type Role = ProgrammeContent['roles'][number];
type RoleListProps = Pick<PartFieldsProps<ProgrammeContent>, 'value' | 'onChange' | 'errorOf'>;

/** Functions that organisations fill or leave vacant. The same key is the same role in every programme. */
export function RoleList({ value, onChange, errorOf }: RoleListProps) {
  const { t, pick } = useText();
  const areas = value.focusAreas.map(({ key, title }) => ({ key, label: pick(title) || key }));
  const kinds = ORGANISATION_KINDS.map((key) => ({
    key,
    label: t(`questionCatalogue.organisations.${key}`),
  }));
  const keys = value.roles.map(({ key }) => key);
  return (
    <ItemList<Role>
      legend={t('programmes.roles.title')}
      items={value.roles}
      onChange={(roles) => onChange({ roles })}
      make={() => ({
        key: keyOf('', keys, `funktion-${keys.length + 1}`),
        label: NOTHING,
        about: NOTHING,
        focusAreas: [],
        kinds: [...ORGANISATION_KINDS],
      })}
      add={t('programmeEditing.role.add')}
      nameOf={({ label }) => label.sv || t('programmes.roles.role')}
    >
      {(role, at, change) => (
        <>
          <BothFields
            id={fieldId(`roles.${at}.label`)}
            label={t('programmes.roles.role')}
            value={role.label}
            error={errorOf(fieldId(`roles.${at}.label`))}
            onChange={(label) => change({ label })}
          />
          <BothFields
            label={t('programmeEditing.role.about')}
            value={role.about}
            onChange={(about) => change({ about })}
          />
          <CheckList
            id={fieldId(`roles.${at}.kinds`)}
            label={t('programmeEditing.role.kinds')}
            options={kinds}
            chosen={role.kinds}
            error={errorOf(fieldId(`roles.${at}.kinds`))}
            onChange={(chosen) =>
              change({ kinds: ORGANISATION_KINDS.filter((kind) => chosen.includes(kind)) })
            }
          />
          <CheckList
            label={t('programmeEditing.role.areas')}
            hint={t('programmeEditing.role.areasHint')}
            options={areas}
            chosen={role.focusAreas}
            onChange={(focusAreas) => change({ focusAreas })}
          />
        </>
      )}
    </ItemList>
  );
}
