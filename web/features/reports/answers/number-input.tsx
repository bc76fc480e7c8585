import { useId, useState } from 'react';
import { useText } from '../../../text/use-text';
import { faultIn, type NumberFault, type NumberLimits, readNumber, writeNumber } from './read-number';
import { useMarkWrong } from './wrong-fields';

interface NumberInputProps {
  readonly limits: NumberLimits;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  /** Told what is wrong with what stands in the field, which therefore is not saved; undefined: nothing. */
  readonly onFault: (fault: NumberFault | undefined) => void;
  readonly label?: string;
  readonly labelledBy?: string;
  readonly describedBy?: string | undefined;
  readonly onBlur: () => void;
}

/** A number with a decimal comma or point. What cannot be the answer stays in the field, and is not taken for one. */
export function NumberInput({ limits, value, onChange, onFault, onBlur, ...names }: NumberInputProps) {
  const { language } = useText();
  const id = useId();
  const [text, setText] = useState(() => writeNumber(value, language));
  const wrong = faultIn(text, limits) !== undefined;
  useMarkWrong(id, wrong);
  // Another value than the one that stands in the field has come from elsewhere.
  const shown = wrong || readNumber(text) === value ? text : writeNumber(value, language);
  const write = (next: string) => {
    setText(next);
    const fault = faultIn(next, limits);
    onFault(fault);
    if (fault === undefined) onChange(readNumber(next) ?? null);
  };
  return (
    <input
      id={id}
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
