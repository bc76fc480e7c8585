import type { Judgements } from '../../../server/features/judgements/judgements.contract';
import { useText } from '../../text/use-text';
import { FilterSelect } from '../../ui/filter-select';
import filters from '../../ui/filters.module.css';
import { SelectField } from '../../ui/select-field';
import type { JudgementSearch } from './judgement-search';
import styles from './judgements.module.css';

interface JudgementFiltersProps {
  readonly judgements: Judgements;
  readonly search: JudgementSearch;
  readonly onChange: (search: Partial<JudgementSearch>) => void;
}

/** Which round, which goal, and whether only what parts is shown. */
export function JudgementFilters({ judgements, search, onChange }: JudgementFiltersProps) {
  const { t, pick } = useText();
  const { round, rounds, goals } = judgements;
  return (
    <search aria-label={t('judgements.filters')} data-print="no" className={filters['row']}>
      {round && (
        <SelectField
          label={t('judgements.round')}
          value={round.key}
          onChange={(rapportomgang) => onChange({ rapportomgang })}
        >
          {rounds.map(({ key, label }) => (
            <option key={key} value={key}>
              {pick(label)}
            </option>
          ))}
        </SelectField>
      )}
      <FilterSelect
        label={t('judgements.goal')}
        all={t('judgements.allGoals')}
        chosen={search.mal && `${search.fokusomrade}/${search.mal}`}
        options={goals.map(({ focusArea, goal }) => ({
          key: `${focusArea.key}/${goal.key}`,
          label: `${pick(focusArea.title)}: ${pick(goal.text)}`,
        }))}
        onChoose={(chosen) => {
          const [fokusomrade, mal] = chosen?.split('/') ?? [];
          onChange({ fokusomrade, mal });
        }}
      />
      <label className={styles['check']}>
        <input
          type="checkbox"
          checked={search.visa !== undefined}
          onChange={({ target }) => onChange({ visa: target.checked ? 'skillnader' : undefined })}
        />
        {t('judgements.onlyDivergences')}
      </label>
    </search>
  );
}
