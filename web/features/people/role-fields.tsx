import type { Organisation } from '../../../server/features/organisations/organisations.contract';
import type { NewRole } from '../../../server/features/people/people.contract';
import { useText } from '../../text/use-text';
import { FormSelect } from '../../ui/form-select';

/** Where somebody can be given a role, and which ones: as the server says. */
export type Place = Pick<Organisation, 'key' | 'name' | 'kind' | 'roles'>;

/** What is chosen so far; empty until it is. */
export interface ChosenRole {
  readonly organisation: string;
  readonly role: NewRole['role'] | '';
}

interface RoleFieldsProps {
  readonly places: readonly Place[];
  readonly chosen: ChosenRole;
  readonly onChange: (chosen: ChosenRole) => void;
  readonly ids: { readonly organisation: string; readonly role: string };
  readonly errorOf: (id: string) => string | undefined;
}

/** With a single place there is nothing to choose. */
export const firstChoice = (places: readonly Place[]): ChosenRole => ({
  organisation: places.length === 1 ? (places[0]?.key ?? '') : '',
  role: '',
});

/** An organisation, and one of the roles it has. */
export function RoleFields({ places, chosen, onChange, ids, errorOf }: RoleFieldsProps) {
  const { t } = useText();
  const roles = places.find(({ key }) => key === chosen.organisation)?.roles ?? [];
  const move = (organisation: string) => {
    const possible = places.find(({ key }) => key === organisation)?.roles ?? [];
    onChange({ organisation, role: possible.find((role) => role === chosen.role) ?? '' });
  };
  return (
    <>
      <FormSelect
        id={ids.organisation}
        label={t('people.organisation')}
        value={chosen.organisation}
        error={errorOf(ids.organisation)}
        onChange={move}
      >
        <option value="">{t('people.choose')}</option>
        {groupByKind(places).map(([kind, members]) => (
          <optgroup key={kind} label={t(`access.kinds.${kind}`)}>
            {members.map(({ key, name }) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
          </optgroup>
        ))}
      </FormSelect>
      <FormSelect
        id={ids.role}
        label={t('people.role')}
        value={chosen.role}
        error={errorOf(ids.role)}
        onChange={(key) => onChange({ ...chosen, role: roles.find((role) => role === key) ?? '' })}
      >
        <option value="">{t('people.choose')}</option>
        {roles.map((role) => (
          <option key={role} value={role}>
            {t(`access.role.${role}`)} – {t(`access.roleHelp.${role}`)}
          </option>
        ))}
      </FormSelect>
    </>
  );
}

function groupByKind(places: readonly Place[]): [Place['kind'], Place[]][] {
  const groups = new Map<Place['kind'], Place[]>();
  for (const place of places) groups.set(place.kind, [...(groups.get(place.kind) ?? []), place]);
  return [...groups];
}
