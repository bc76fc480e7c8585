import { type FormEvent, useState } from 'react';
import { useText } from '../../text/use-text';
import buttons from '../../ui/button.module.css';
import { FilterSelect } from '../../ui/filter-select';
import filters from '../../ui/filters.module.css';
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
        <FilterSelect
          label={t('people.organisation')}
          all={t('people.all')}
          chosen={search.organisation}
          options={organisations.map(({ key, name }) => ({ key, label: name }))}
          onChoose={(organisation) => choose({ organisation })}
        />
        <FilterSelect
          label={t('people.role')}
          all={t('people.all')}
          chosen={search.roll}
          options={ROLES.map((key) => ({ key, label: t(`access.role.${key}`) }))}
          onChoose={(roll) => choose({ roll })}
        />
        <FilterSelect
          label={t('people.state')}
          all={t('people.all')}
          chosen={search.lage}
          options={PERSON_STATES.map((key) => ({ key, label: t(`access.state.${key}`) }))}
          onChoose={(lage) => choose({ lage })}
        />
      </form>
    </search>
  );
}
