import { useState } from 'react';
import { useText } from '../../../text/use-text';
import { readNumber, writeNumber } from './read-number';

interface NumberInputProps {
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  /** Told whether what stands in the field is no number, and therefore not saved. */
  readonly onWrong: (wrong: boolean) => void;
  readonly id?: string;
  readonly label?: string;
  readonly labelledBy?: string;
  readonly describedBy?: string | undefined;
  readonly onBlur: () => void;
}

/** A number with a decimal comma or point. What is no number stays in the field, and is not taken for one. */
export function NumberInput({ value, onChange, onWrong, onBlur, ...names }: NumberInputProps) {
  const { language } = useText();
  const [text, setText] = useState(() => writeNumber(value, language));
  const read = readNumber(text);
  const wrong = read === undefined;
  // Another value than the one that stands in the field has come from elsewhere.
  const shown = wrong || read === value ? text : writeNumber(value, language);
  const write = (next: string) => {
    setText(next);
    const number = readNumber(next);
    onWrong(number === undefined);
    if (number !== undefined) onChange(number);
  };
  return (
    <input
      id={names.id}
      type="text"
      inputMode="decimal"
      autoComplete="off"
      value={shown}
      aria-label={names.label}
      aria-labelledby={names.labelledBy}
      aria-describedby={names.describedBy}
      aria-invalid={wrong || undefined}
      onChange={(event) => write(event.target.value)}
      onBlur={onBlur}
    />
  );
}
