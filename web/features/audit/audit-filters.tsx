import { type FormEvent, useState } from 'react';
import type { AuditRow } from '../../../server/features/audit/audit.contract';
import { useText } from '../../text/use-text';
import buttons from '../../ui/button.module.css';
import filters from '../../ui/filters.module.css';
import { SelectField } from '../../ui/select-field';
import { TextField } from '../../ui/text-field';
import styles from './audit.module.css';
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
        <SelectField
          label={t('audit.whatAction')}
          value={search.handelse ?? ''}
          onChange={(key) => choose({ handelse: actions.find(({ action }) => action === key)?.action })}
        >
          <option value="">{t('audit.all')}</option>
          {actions.map(({ action, label }) => (
            <option key={action} value={action}>
              {label}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t('audit.organisation')}
          value={search.organisation ?? ''}
          onChange={(key) => choose({ organisation: key || undefined })}
        >
          <option value="">{t('audit.all')}</option>
          {organisations.map(({ key, name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t('audit.whichOutcome')}
          value={search.utfall ?? ''}
          onChange={(key) => choose({ utfall: OUTCOMES.find((outcome) => outcome === key) })}
        >
          <option value="">{t('audit.all')}</option>
          {OUTCOMES.map((outcome) => (
            <option key={outcome} value={outcome}>
              {t(`audit.outcome.${outcome}`)}
            </option>
          ))}
        </SelectField>
        <TextField label={t('audit.from')} type="date" value={from} onChange={setFrom} />
        <TextField label={t('audit.to')} type="date" value={to} onChange={setTo} />
        <label className={styles['check']}>
          <input
            type="checkbox"
            checked={search.lasningar === 'ja'}
            onChange={({ target }) => choose({ lasningar: target.checked ? 'ja' : undefined })}
          />
          {t('audit.readings')}
        </label>
        <button type="submit" className={buttons['button']}>
          {t('audit.show')}
        </button>
      </form>
    </search>
  );
}
