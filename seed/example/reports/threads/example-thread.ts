import type {
  Effect,
  Intervention,
  InterventionKind,
  InterventionStatus,
  MoneySource,
  NextStep,
} from '../../../../server/domain/follow-up/intervention';
import type { Problem } from '../../../../server/domain/reporting/answer';
import { EXAMPLE_PROGRAMME } from '../../programme/example-programme';

/** An ISO date, or so many days after the first made-up round opened. */
export type StoryDay = string | number;

/** A made-up problem with what is done about it, told over the made-up rounds. */
export interface ExampleThread {
  readonly key: string;
  readonly focusArea: string;
  readonly problem: Omit<Problem, 'id' | 'area' | 'focusArea' | 'revision'>;
  readonly interventions: readonly ExampleIntervention[];
}

export interface ExampleIntervention
  extends Pick<Intervention, 'title' | 'cause' | 'partners' | 'place' | 'expectedShort' | 'expectedLong'> {
  readonly key: string;
  readonly kind: InterventionKind;
  readonly goals: readonly string[];
  readonly indicators: readonly string[];
  readonly contributing?: readonly string[];
  readonly from: StoryDay;
  readonly to?: StoryDay;
  readonly followUpPlan: string;
  readonly followUpOn?: StoryDay;
  /** Kronor; without it nobody has said. */
  readonly planned?: number;
  readonly moneySource?: MoneySource;
  /** How it stands in the first made-up round, the second, and the one being written. */
  readonly told: readonly [Told, Told, Told];
  /** Not for a problem: it hangs loose. */
  readonly loose?: true;
}

interface Told {
  readonly status: InterventionStatus;
  readonly spent?: number;
  /** What came of it by then; what an earlier round said stays. */
  readonly followUp?: {
    readonly done: string;
    readonly effect: Effect;
    readonly effectText: string;
    readonly next: NextStep;
    readonly nextText: string;
  };
}

/** The made-up programme that the threads belong to. */
export const PROGRAMME = EXAMPLE_PROGRAMME.slug;
