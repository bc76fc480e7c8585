import type { PublishedReportSummary } from '../../../server/features/published-reports/published-reports.contract';
import { useText } from '../../text/use-text';
import { FilterSelect } from '../../ui/filter-select';
import filters from '../../ui/filters.module.css';
import type { PublishedSearch } from './published-search';

interface PublishedFiltersProps {
  readonly reports: readonly PublishedReportSummary[];
  readonly search: PublishedSearch;
  readonly onChange: (search: PublishedSearch) => void;
}

interface Option {
  readonly key: string;
  readonly label: string;
}

/** By round, organisation and kind: only those that something has been published of. */
export function PublishedFilters({ reports, search, onChange }: PublishedFiltersProps) {
  const { t, pick, language } = useText();
  const byLabel = (one: Option, other: Option) => one.label.localeCompare(other.label, language);
  const rounds = unique(reports.map(({ round }) => ({ key: round.key, label: pick(round.label) })));
  const organisations = unique(reports.map(({ organisation: { key, name } }) => ({ key, label: name }))).sort(
    byLabel,
  );
  const kinds = unique(
    reports.flatMap((report) => report.kinds.map(({ key, label }) => ({ key, label: pick(label) }))),
  ).sort(byLabel);
  return (
    <search aria-label={t('published.filters')} data-print="no" className={filters['row']}>
      <FilterSelect
        label={t('published.round')}
        all={t('published.allRounds')}
        chosen={search.rapportomgang}
        options={rounds}
        onChoose={(rapportomgang) => onChange({ ...search, rapportomgang })}
      />
      <FilterSelect
        label={t('published.organisation')}
        all={t('published.allOrganisations')}
        chosen={search.organisation}
        options={organisations}
        onChoose={(organisation) => onChange({ ...search, organisation })}
      />
      <FilterSelect
        label={t('published.kind')}
        all={t('published.allKinds')}
        chosen={search.slag}
        options={kinds}
        onChoose={(slag) => onChange({ ...search, slag })}
      />
    </search>
  );
}

const unique = (options: readonly Option[]): Option[] => [
  ...new Map(options.map((option) => [option.key, option])).values(),
];
