import type { ProgrammeOverview } from '../../../server/features/programme-overview/programme-overview.contract';
import { useText } from '../../text/use-text';
import filters from '../../ui/filters.module.css';
import { RoundSelect } from '../../ui/round-select';
import { SelectField } from '../../ui/select-field';

interface OverviewFiltersProps {
  readonly overview: Pick<ProgrammeOverview, 'programme' | 'programmes' | 'round' | 'rounds'>;
  readonly onChange: (chosen: {
    readonly program?: string;
    readonly rapportomgang?: string | undefined;
  }) => void;
}

/** Which programme, and how it stood in which round. */
export function OverviewFilters({ overview, onChange }: OverviewFiltersProps) {
  const { t, pick } = useText();
  const { programme, programmes, round, rounds } = overview;
  return (
    <search aria-label={t('programmeOverview.filters')} data-print="no" className={filters['row']}>
      <SelectField
        label={t('judgements.programme')}
        value={programme.slug}
        onChange={(program) => onChange({ program, rapportomgang: undefined })}
      >
        {programmes.map(({ slug, title }) => (
          <option key={slug} value={slug}>
            {pick(title)}
          </option>
        ))}
      </SelectField>
      {round && (
        <RoundSelect
          label={t('judgements.round')}
          round={round.key}
          rounds={rounds}
          onChange={(rapportomgang) => onChange({ rapportomgang })}
        />
      )}
    </search>
  );
}
