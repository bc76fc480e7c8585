import type { Intervention } from '../../../../server/features/reports/report-content.contract';

/** What every part of an intervention's fields is given. */
export interface PartProps {
  readonly intervention: Intervention;
  readonly onChange: (part: Partial<Intervention>) => void;
  readonly onBlur: () => void;
}
