import type { Localized } from '../../server/domain/localized';
import { useText } from '../text/use-text';
import { SelectField } from './select-field';

interface RoundSelectProps {
  readonly label: string;
  /** Key of the round that is shown. */
  readonly round: string;
  readonly rounds: readonly { readonly key: string; readonly label: Localized }[];
  readonly onChange: (key: string) => void;
}

/** Which reporting round is shown. */
export function RoundSelect({ label, round, rounds, onChange }: RoundSelectProps) {
  const { pick } = useText();
  return (
    <SelectField label={label} value={round} onChange={onChange}>
      {rounds.map((one) => (
        <option key={one.key} value={one.key}>
          {pick(one.label)}
        </option>
      ))}
    </SelectField>
  );
}
