import { type FormEvent, useState } from 'react';
import { useText } from '../../text/use-text';
import buttons from '../../ui/button.module.css';
import filters from '../../ui/filters.module.css';
import { SelectField } from '../../ui/select-field';
import { TextField } from '../../ui/text-field';
import { PERSON_STATES, type PeopleSearch, ROLES } from './people-search';

interface PeopleFiltersProps {
  readonly search: PeopleSearch;
  readonly organisations: readonly { readonly key: string; readonly name: string }[];
  readonly onChange: (search: PeopleSearch) => void;
}

/** Which people are shown. What is written is searched for when it is sent, what is chosen at once. */
export function PeopleFilters({ search, organisations, onChange }: PeopleFiltersProps) {
  const { t } = useText();
  const [written, setWritten] = useState(search.sok ?? '');
  // Another choice begins at the first page again.
  const choose = (part: Partial<PeopleSearch>) =>
    onChange({ ...search, sok: written || undefined, efter: undefined, ...part });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    choose({});
  };
  return (
    <search aria-label={t('people.filters')} data-print="no">
      <form className={filters['row']} onSubmit={submit}>
        <TextField
          label={t('people.search')}
          type="search"
          value={written}
          onChange={setWritten}
          maxLength={200}
        />
        <button type="submit" className={buttons['button']}>
          {t('people.find')}
        </button>
        <SelectField
          label={t('people.organisation')}
          value={search.organisation ?? ''}
          onChange={(key) => choose({ organisation: key || undefined })}
        >
          <option value="">{t('people.all')}</option>
          {organisations.map(({ key, name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t('people.role')}
          value={search.roll ?? ''}
          onChange={(key) => choose({ roll: ROLES.find((role) => role === key) })}
        >
          <option value="">{t('people.all')}</option>
          {ROLES.map((role) => (
            <option key={role} value={role}>
              {t(`access.role.${role}`)}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t('people.state')}
          value={search.lage ?? ''}
          onChange={(key) => choose({ lage: PERSON_STATES.find((state) => state === key) })}
        >
          <option value="">{t('people.all')}</option>
          {PERSON_STATES.map((state) => (
            <option key={state} value={state}>
              {t(`access.state.${state}`)}
            </option>
          ))}
        </SelectField>
      </form>
    </search>
  );
}
