import type { History } from '../../../../server/features/report-workflow/report-workflow.contract';
import { useText } from '../../../text/use-text';
import { SelectField } from '../../../ui/select-field';
import type { Point } from '../reports.queries';

interface PointChoiceProps {
  readonly label: string;
  readonly snapshots: History['snapshots'];
  readonly value: Point;
  readonly onChange: (point: Point) => void;
}

/** As it is now, or one of the times that it was decided. */
export function PointChoice({ label, snapshots, value, onChange }: PointChoiceProps) {
  const { t, format } = useText();
  return (
    <SelectField
      label={label}
      value={String(value)}
      onChange={(chosen) => onChange(chosen === 'now' ? 'now' : Number(chosen))}
    >
      <option value="now">{t('deciding.history.now')}</option>
      {snapshots.map(({ seq, takenAt, paragraph, edition }) => (
        <option key={seq} value={seq}>
          {t('deciding.history.snapshot', { date: format.date(takenAt.slice(0, 10)), paragraph, edition })}
        </option>
      ))}
    </SelectField>
  );
}
