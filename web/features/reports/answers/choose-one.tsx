import { useText } from '../../../text/use-text';
import { FormSelect } from '../../../ui/form-select';

interface ChooseOneProps {
  readonly label: string;
  readonly hint?: string;
  readonly options: readonly { readonly key: string; readonly label: string }[];
  readonly chosen: string | null;
  /** What nothing chosen is called. */
  readonly none?: string;
  /** What the chosen is called where it is no longer among the options. */
  readonly name?: string | undefined;
  readonly onChange: (chosen: string | null) => void;
}

/** One of a list, or none. What was chosen stays a choice even when it is no longer offered. */
export function ChooseOne({ label, hint, options, chosen, none, name, onChange }: ChooseOneProps) {
  const { t } = useText();
  const gone = chosen !== null && !options.some(({ key }) => key === chosen);
  return (
    <FormSelect
      label={label}
      hint={hint}
      value={chosen ?? ''}
      onChange={(key) => onChange(key === '' ? null : key)}
    >
      <option value="">{none ?? t('interventionWriting.notChosen')}</option>
      {gone && <option value={chosen}>{name ?? chosen}</option>}
      {options.map((option) => (
        <option key={option.key} value={option.key}>
          {option.label}
        </option>
      ))}
    </FormSelect>
  );
}
