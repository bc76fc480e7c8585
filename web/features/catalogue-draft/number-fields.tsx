import { useState } from 'react';
import type { NumberForm } from '../../../server/features/question-catalogue/question-catalogue.contract';
import { useText } from '../../text/use-text';
import { BothFields } from '../../ui/both-fields';
import { CheckList } from '../../ui/check-list';
import { TextField } from '../../ui/text-field';

/** A figure as it is asked for at first: most are counts. */
export const COUNT: NumberForm = {
  type: 'number',
  unit: { sv: '', en: '' },
  min: 0,
  max: null,
  whole: true,
};

interface NumberFieldsProps {
  readonly form: NumberForm;
  readonly onChange: (form: NumberForm) => void;
}

/** What a figure is of, and what it can be. */
export function NumberFields({ form, onChange }: NumberFieldsProps) {
  const { t } = useText();
  return (
    <>
      <BothFields
        label={t('catalogueDraft.unit')}
        value={form.unit}
        onChange={(unit) => onChange({ ...form, unit })}
      />
      <LimitField
        label={t('catalogueDraft.min')}
        limit={form.min}
        onChange={(min) => onChange({ ...form, min })}
      />
      <LimitField
        label={t('catalogueDraft.max')}
        limit={form.max}
        onChange={(max) => onChange({ ...form, max })}
      />
      <CheckList
        label={t('catalogueDraft.decimals')}
        options={[{ key: 'whole', label: t('catalogueDraft.whole') }]}
        chosen={form.whole ? ['whole'] : []}
        onChange={(chosen) => onChange({ ...form, whole: chosen.length > 0 })}
      />
    </>
  );
}

interface LimitFieldProps {
  readonly label: string;
  readonly limit: number | null;
  readonly onChange: (limit: number | null) => void;
}

/** Undefined where it is no number; empty: no limit. */
function limitOf(text: string): number | null | undefined {
  const plain = text.trim().replace('−', '-').replace(',', '.');
  if (plain === '') return null;
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

/** Keeps what is written while it is no number yet. */
function LimitField({ label, limit, onChange }: LimitFieldProps) {
  const { t } = useText();
  const [text, setText] = useState(limit === null ? '' : String(limit));
  const write = (next: string) => {
    setText(next);
    const read = limitOf(next);
    if (read !== undefined) onChange(read);
  };
  return (
    <TextField
      label={label}
      hint={t('catalogueDraft.limitHint')}
      value={text}
      onChange={write}
      width="short"
      error={limitOf(text) === undefined ? t('catalogueDraft.needed.limit') : undefined}
    />
  );
}
