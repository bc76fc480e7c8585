import { SelectField } from './select-field';

interface FilterSelectProps<Key extends string> {
  readonly label: string;
  /** What the choice that leaves nothing out is called. */
  readonly all: string;
  /** Undefined: nothing is left out. */
  readonly chosen: Key | undefined;
  readonly options: readonly { readonly key: Key; readonly label: string }[];
  readonly onChoose: (key: Key | undefined) => void;
}

/** A list to choose from, or not: what narrows a table. */
export function FilterSelect<Key extends string>({
  label,
  all,
  chosen,
  options,
  onChoose,
}: FilterSelectProps<Key>) {
  return (
    <SelectField
      label={label}
      value={chosen ?? ''}
      onChange={(value) => onChoose(options.find(({ key }) => key === value)?.key)}
    >
      <option value="">{all}</option>
      {options.map((option) => (
        <option key={option.key} value={option.key}>
          {option.label}
        </option>
      ))}
    </SelectField>
  );
}
