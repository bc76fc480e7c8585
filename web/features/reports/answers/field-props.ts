import type { Answer } from '../../../../server/features/reports/report-content.contract';

/** What every form of answer is given. */
export interface FieldProps {
  /** Id of the question's heading, which names the fields. */
  readonly labelledBy: string;
  /** Ids of its hint and its state of saving. */
  readonly describedBy: string;
  readonly onChange: (answer: Answer) => void;
  /** The field is left: what was written is sent. */
  readonly onBlur: () => void;
}

/** As long as the server takes them. */
export const LONG = 50_000;
export const SHORT = 2_000;
export const CELL = 1_000;
export const MOST_PROBLEMS = 50;
export const MOST_INTERVENTIONS = 100;
export const MOST_FOLLOW_UPS = 50;
export const TITLE = 300;
