import type { ProblemDetail } from '../../../../server/features/threads/threads.contract';
import { useText } from '../../../text/use-text';
import { FormSelect } from '../../../ui/form-select';

const STATES = ['open', 'resolved'] as const;

interface StateFieldProps {
  readonly state: ProblemDetail['state'];
  readonly onChange: (state: ProblemDetail['state']) => void;
}

/** Whether a problem remains. */
export function StateField({ state, onChange }: StateFieldProps) {
  const { t } = useText();
  return (
    <FormSelect
      label={t('threadEditing.state')}
      value={state}
      onChange={(chosen) => onChange(STATES.find((one) => one === chosen) ?? state)}
    >
      {STATES.map((one) => (
        <option key={one} value={one}>
          {t(`threadWords.problemState.${one}`)}
        </option>
      ))}
    </FormSelect>
  );
}
