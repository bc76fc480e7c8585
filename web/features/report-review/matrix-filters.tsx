import type { Localized } from '../../../server/domain/localized';
import type { ReportMatrix } from '../../../server/features/reports/reports.contract';
import { useText } from '../../text/use-text';
import { CheckField } from '../../ui/check-field';
import { FilterSelect } from '../../ui/filter-select';
import filters from '../../ui/filters.module.css';
import { RoundSelect } from '../../ui/round-select';
import { type MatrixSearch, STATES } from './matrix-search';

interface MatrixFiltersProps {
  readonly rounds: readonly { readonly key: string; readonly label: Localized }[];
  readonly matrix: ReportMatrix;
  readonly search: MatrixSearch;
  readonly onChange: (search: Partial<MatrixSearch>) => void;
}

/** Which round, and which reports and sections of it. */
export function MatrixFilters({ rounds, matrix, search, onChange }: MatrixFiltersProps) {
  const { t, pick } = useText();
  return (
    <search aria-label={t('review.filters')} data-print="no" className={filters['row']}>
      <RoundSelect
        label={t('review.round')}
        round={matrix.round.key}
        rounds={rounds}
        onChange={(rapportomgang) => onChange({ rapportomgang })}
      />
      <FilterSelect
        label={t('review.state')}
        all={t('review.allStates')}
        chosen={search.lage}
        options={STATES.map((key) => ({ key, label: t(`reportWords.state.${key}`) }))}
        onChoose={(lage) => onChange({ lage })}
      />
      <FilterSelect
        label={t('review.kind')}
        all={t('review.allKinds')}
        chosen={search.slag}
        options={matrix.kinds.map(({ key, label }) => ({ key, label: pick(label) }))}
        onChoose={(slag) => onChange({ slag })}
      />
      <CheckField
        checked={search.sena === 'ja'}
        onChange={(checked) => onChange({ sena: checked ? 'ja' : undefined })}
      >
        {t('review.onlyLate')}
      </CheckField>
    </search>
  );
}
