import type { Localized } from '../../../server/domain/localized';
import type { ReportMatrix } from '../../../server/features/reports/reports.contract';
import { useText } from '../../text/use-text';
import { FilterSelect } from '../../ui/filter-select';
import filters from '../../ui/filters.module.css';
import { SelectField } from '../../ui/select-field';
import { type MatrixSearch, STATES } from './matrix-search';
import styles from './report-review.module.css';

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
      <SelectField
        label={t('review.round')}
        value={matrix.round.key}
        onChange={(rapportomgang) => onChange({ rapportomgang })}
      >
        {rounds.map(({ key, label }) => (
          <option key={key} value={key}>
            {pick(label)}
          </option>
        ))}
      </SelectField>
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
      <label className={styles['check']}>
        <input
          type="checkbox"
          checked={search.sena === 'ja'}
          onChange={({ target }) => onChange({ sena: target.checked ? 'ja' : undefined })}
        />
        {t('review.onlyLate')}
      </label>
    </search>
  );
}
