import type { History } from '../../../../server/features/report-workflow/report-workflow.contract';
import { useText } from '../../../text/use-text';
import { SelectField } from '../../../ui/select-field';
import type { Point } from '../reports.queries';

interface PointChoiceProps {
  readonly label: string;
  /** What can be chosen here, newest first. */
  readonly points: readonly Point[];
  readonly snapshots: History['snapshots'];
  readonly value: Point;
  readonly onChange: (point: Point) => void;
}

/** As it is now, or one of the times that it was decided. */
export function PointChoice({ label, points, snapshots, value, onChange }: PointChoiceProps) {
  const { t, format } = useText();
  const nameOf = (point: Point) => {
    const snapshot = snapshots.find(({ seq }) => seq === point);
    if (snapshot === undefined) return t('deciding.history.now');
    const { takenAt, paragraph, edition } = snapshot;
    return t('deciding.history.snapshot', { date: format.date(takenAt.slice(0, 10)), paragraph, edition });
  };
  return (
    <SelectField
      label={label}
      value={String(value)}
      onChange={(chosen) => onChange(chosen === 'now' ? 'now' : Number(chosen))}
    >
      {points.map((point) => (
        <option key={point} value={point}>
          {nameOf(point)}
        </option>
      ))}
    </SelectField>
  );
}
