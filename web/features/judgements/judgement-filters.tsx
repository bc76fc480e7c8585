import type { Judgements } from '../../../server/features/judgements/judgements.contract';
import { useText } from '../../text/use-text';
import { CheckField } from '../../ui/check-field';
import { FilterSelect } from '../../ui/filter-select';
import filters from '../../ui/filters.module.css';
import { RoundSelect } from '../../ui/round-select';
import type { JudgementSearch } from './judgement-search';

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
        <RoundSelect
          label={t('judgements.round')}
          round={round.key}
          rounds={rounds}
          onChange={(rapportomgang) => onChange({ rapportomgang })}
        />
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
      <CheckField
        checked={search.visa !== undefined}
        onChange={(checked) => onChange({ visa: checked ? 'skillnader' : undefined })}
      >
        {t('judgements.onlyDivergences')}
      </CheckField>
    </search>
  );
}
