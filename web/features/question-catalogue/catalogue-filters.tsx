import type { CatalogueVersion } from '../../../server/features/question-catalogue/question-catalogue.contract';
import { useText } from '../../text/use-text';
import { FilterSelect } from '../../ui/filter-select';
import filters from '../../ui/filters.module.css';
import { type CatalogueSearch, CHOICES, SHOWN } from './catalogue-search';

interface CatalogueFiltersProps {
  readonly kinds: CatalogueVersion['content']['kinds'];
  readonly search: CatalogueSearch;
  readonly onChange: (search: CatalogueSearch) => void;
}

/** Of which kind questions are shown, and whether those it shares, has alone, or lacks. */
export function CatalogueFilters({ kinds, search, onChange }: CatalogueFiltersProps) {
  const { t, pick } = useText();
  const words = search.lagesbild === undefined ? 'showMark' : 'showMarkOf';
  return (
    <search aria-label={t('questionCatalogue.filters')} className={filters['row']} data-print="no">
      <FilterSelect
        label={t('questionCatalogue.kind')}
        all={t('questionCatalogue.allKinds')}
        chosen={search.lagesbild}
        options={kinds.map(({ key, label }) => ({ key, label: pick(label) }))}
        onChoose={(lagesbild) => onChange({ ...search, lagesbild })}
      />
      <FilterSelect
        label={t('questionCatalogue.show')}
        all={t('questionCatalogue.all')}
        chosen={search.visa}
        options={CHOICES.map((key) => ({ key, label: t(`questionCatalogue.${words}.${SHOWN[key]}`) }))}
        onChoose={(visa) => onChange({ ...search, visa })}
      />
    </search>
  );
}
