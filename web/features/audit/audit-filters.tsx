import { type FormEvent, useState } from 'react';
import type { AuditRow } from '../../../server/features/audit/audit.contract';
import { useText } from '../../text/use-text';
import buttons from '../../ui/button.module.css';
import { CheckField } from '../../ui/check-field';
import { FilterSelect } from '../../ui/filter-select';
import filters from '../../ui/filters.module.css';
import { TextField } from '../../ui/text-field';
import type { AuditSearch } from './audit-search';
import { useActions } from './use-actions';

interface AuditFiltersProps {
  readonly search: AuditSearch;
  readonly organisations: readonly { readonly key: string; readonly name: string }[];
  readonly onChange: (search: AuditSearch) => void;
}

const OUTCOMES: readonly AuditRow['outcome'][] = ['done', 'refused'];

/** Which part of the log is shown. The days hold when they are sent, what is chosen from a list at once. */
export function AuditFilters({ search, organisations, onChange }: AuditFiltersProps) {
  const { t } = useText();
  const actions = useActions();
  const [from, setFrom] = useState(search.fran ?? '');
  const [to, setTo] = useState(search.tom ?? '');
  const choose = (part: Partial<AuditSearch>) =>
    onChange({ ...search, fran: from || undefined, tom: to || undefined, fore: undefined, ...part });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    choose({});
  };
  return (
    <search aria-label={t('audit.filters')} data-print="no">
      <form className={filters['row']} onSubmit={submit}>
        <FilterSelect
          label={t('audit.whatAction')}
          all={t('audit.all')}
          chosen={search.handelse}
          options={actions.map(({ action, label }) => ({ key: action, label }))}
          onChoose={(handelse) => choose({ handelse })}
        />
        <FilterSelect
          label={t('audit.organisation')}
          all={t('audit.all')}
          chosen={search.organisation}
          options={organisations.map(({ key, name }) => ({ key, label: name }))}
          onChoose={(organisation) => choose({ organisation })}
        />
        <FilterSelect
          label={t('audit.whichOutcome')}
          all={t('audit.all')}
          chosen={search.utfall}
          options={OUTCOMES.map((key) => ({ key, label: t(`audit.outcome.${key}`) }))}
          onChoose={(utfall) => choose({ utfall })}
        />
        <TextField label={t('audit.from')} type="date" value={from} onChange={setFrom} />
        <TextField label={t('audit.to')} type="date" value={to} onChange={setTo} />
        <CheckField
          checked={search.lasningar === 'ja'}
          onChange={(checked) => choose({ lasningar: checked ? 'ja' : undefined })}
        >
          {t('audit.readings')}
        </CheckField>
        <button type="submit" className={buttons['button']}>
          {t('audit.show')}
        </button>
      </form>
    </search>
  );
}
