import { type FormEvent, useState } from 'react';
import type { Localized } from '../../../server/domain/localized';
import { useText } from '../../text/use-text';
import buttons from '../../ui/button.module.css';
import { FilterSelect } from '../../ui/filter-select';
import filters from '../../ui/filters.module.css';
import { TextField } from '../../ui/text-field';
import registerStyles from './register.module.css';
import styles from './threads.module.css';
import { KINDS, LOOSE_INTERVENTIONS, SOURCES, STATUSES } from './threads-parameters';
import type { ThreadsSearch } from './threads-search';

interface Option {
  readonly key: string;
  readonly label: string;
}

/** What the register can be narrowed by; a focus area is named by its programme too: `programme/focusArea`. */
export interface RegisterChoices {
  readonly areas: readonly Option[];
  readonly organisations: readonly Option[];
  readonly programmes: readonly Option[];
  readonly focusAreas: readonly Option[];
  /** Of the chosen focus area. */
  readonly goals: readonly { readonly key: string; readonly text: Localized }[];
  readonly indicators: readonly Option[];
}

interface RegisterFiltersProps {
  readonly search: ThreadsSearch;
  readonly choices: RegisterChoices;
  readonly onChange: (search: ThreadsSearch) => void;
}

/** Which interventions are shown. What is written is searched for when it is sent, what is chosen at once. */
export function RegisterFilters({ search, choices, onChange }: RegisterFiltersProps) {
  const { t, pick } = useText();
  const [written, setWritten] = useState(search.sok ?? '');
  // Another choice begins at the first page again.
  const choose = (part: ThreadsSearch) =>
    onChange({ ...search, sok: written || undefined, sida: undefined, ...part });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    choose({});
  };
  const chosenFocus =
    search.program && search.fokusomrade ? `${search.program}/${search.fokusomrade}` : undefined;
  const select = (
    name: keyof ThreadsSearch & keyof typeof LABELS,
    options: readonly Option[],
    chosen = search[name],
    part: (key: string | undefined) => ThreadsSearch = (key) => ({ [name]: key }),
  ) => (
    <FilterSelect
      label={t(`threads.filter.${LABELS[name]}`)}
      all={t('threads.filter.all')}
      chosen={chosen}
      options={options}
      onChoose={(key) => choose(part(key))}
    />
  );
  const more = MORE.some((name) => search[name] !== undefined);
  return (
    <search aria-label={t('threads.filter.label')} data-print="no">
      <form className={registerStyles['filters']} onSubmit={submit}>
        <div className={filters['row']}>
          <TextField
            label={t('threads.filter.text')}
            type="search"
            value={written}
            onChange={setWritten}
            maxLength={100}
          />
          <button type="submit" className={buttons['button']}>
            {t('threads.filter.find')}
          </button>
          {select('omrade', choices.areas)}
          {select(
            'status',
            worded(STATUSES, (key) => t(`threadWords.status.${key}`)),
          )}
        </div>
        <details className={styles['more']} open={more}>
          <summary>{t('threads.filter.more')}</summary>
          <div className={filters['row']}>
            {select('organisation', choices.organisations)}
            {select('program', choices.programmes, search.program, (program) => ({
              program,
              fokusomrade: undefined,
              mal: undefined,
            }))}
            {select('fokusomrade', choices.focusAreas, chosenFocus, (key) => {
              const [program, fokusomrade] = key?.split('/') ?? [search.program, undefined];
              return { program, fokusomrade, mal: undefined };
            })}
            {choices.goals.length > 0 &&
              select(
                'mal',
                choices.goals.map(({ key, text }) => ({ key, label: pick(text) })),
              )}
            {select('mot', choices.indicators)}
            {select(
              'slag',
              worded(KINDS, (key) => t(`threadWords.kind.${key}`)),
            )}
            {select(
              'pengar',
              worded(SOURCES, (key) => t(`threadWords.moneySource.${key}`)),
            )}
            {select(
              'los',
              worded(LOOSE_INTERVENTIONS, (key) => t(`threadWords.orphan.${key}`)),
            )}
          </div>
        </details>
      </form>
    </search>
  );
}

const LABELS = {
  omrade: 'area',
  status: 'status',
  organisation: 'organisation',
  program: 'programme',
  fokusomrade: 'focusArea',
  mal: 'goal',
  mot: 'indicator',
  slag: 'kind',
  pengar: 'money',
  los: 'loose',
} as const;

/** Folded away until they are wanted, or chosen. */
const MORE = ['organisation', 'program', 'fokusomrade', 'mal', 'mot', 'slag', 'pengar', 'los'] as const;

const worded = <Key extends string>(keys: readonly Key[], word: (key: Key) => string): Option[] =>
  keys.map((key) => ({ key, label: word(key) }));
