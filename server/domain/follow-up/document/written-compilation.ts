import type { Localized } from '../../localized';
import type { Assessment } from '../../reporting/answer';
import type { WrittenFigure } from '../../reporting/document/written-report';
import type { Divergence, MeasuredOutcome } from '../divergence';
import type { InterventionStatus, MoneySource } from '../intervention';
import type { Orphan } from '../orphan';
import type { OutcomeBasis } from '../outcome-basis';
import type { WordedOutcome } from '../outcome-words';

/** What the city's document is made from: what was compiled, and nothing else. Kronor; ISO dates and instants. */
export interface WrittenCompilation {
  readonly programme: {
    readonly slug: string;
    readonly title: Localized;
    /** The revision it was compiled by and since when that held; documents from before it was told do not say. */
    readonly revision?: number | undefined;
    readonly revisedAt?: string | undefined;
  };
  readonly round: {
    readonly key: string;
    readonly label: Localized;
    readonly periodFrom: string;
    readonly periodTo: string;
  };
  readonly reports: readonly {
    readonly organisation: string;
    readonly decidedOn: string;
    readonly paragraph: string;
  }[];
  readonly missing: readonly { readonly organisation: string }[];
  readonly overview: WrittenOverview;
  readonly judgements: { readonly goals: readonly WrittenGoal[] };
  readonly figures: readonly {
    readonly indicator: string;
    readonly label: Localized;
    readonly figures: readonly WrittenFigure[];
  }[];
  readonly interventions: readonly WrittenIntervention[];
  readonly problems: readonly WrittenProblem[];
  readonly money: WrittenMoney;
  readonly foreword: string;
  readonly compiledAt: string;
  readonly example: boolean;
}

export interface WrittenOverview {
  /** ISO date. */
  readonly asOf: string;
  readonly previousRound: { readonly label: Localized } | null;
  readonly districts: readonly { readonly slug: string; readonly label: string }[];
  readonly goals: readonly {
    readonly focusArea: { readonly key: string; readonly title: Localized };
    readonly goal: { readonly key: string; readonly text: Localized };
    readonly city: WrittenCell;
    readonly cells: readonly WrittenCell[];
  }[];
  readonly reporting: { readonly reports: number };
  readonly orphans: Readonly<Record<Orphan, number>>;
  readonly vacantRoles: readonly {
    readonly label: Localized;
    readonly vacant: readonly { readonly name: string }[];
    readonly absent: readonly { readonly name: string }[];
    readonly notSaid: number;
    readonly asked: number;
  }[];
  readonly divergences: readonly unknown[];
  readonly changes: readonly { readonly what: string; readonly sentence: Localized }[];
}

export interface WrittenCell {
  readonly outcome: MeasuredOutcome;
  readonly basis: OutcomeBasis;
  readonly assessment: Assessment | null;
  readonly divergence: Divergence | null;
}

export interface WrittenGoal {
  readonly focusArea: { readonly key: string };
  readonly goal: { readonly key: string; readonly text: Localized };
  readonly city: WordedOutcome & { readonly measured: readonly WrittenMeasured[] };
  readonly committees: readonly {
    readonly organisation: { readonly name: string };
    readonly assessment: Assessment;
    readonly motivation: string;
    readonly previous: Assessment | null;
    readonly outcome: MeasuredOutcome;
    readonly basis: OutcomeBasis;
    readonly divergence: Divergence | null;
  }[];
  readonly office: {
    readonly decided: {
      readonly assessment: Assessment;
      readonly motivation: string;
      readonly decidedBy: string;
    } | null;
  };
}

export interface WrittenMeasured {
  readonly indicator: { readonly key: string; readonly label: Localized };
  readonly target: { readonly sentence: Localized; readonly example?: boolean } | null;
  readonly figure: Localized;
  readonly sentence: Localized;
  readonly example: boolean;
}

export interface WrittenIntervention {
  readonly title: string;
  readonly owner: { readonly name: string };
  /** The round it was taken up in, when the report of its organisation is missing in this one. */
  readonly earlier: { readonly label: Localized } | null;
  readonly focusArea: { readonly focusArea: string } | null;
  readonly status: InterventionStatus;
  readonly from: string | null;
  readonly to: string | null;
  readonly planned: number | null;
  readonly spent: number | null;
}

export interface WrittenProblem {
  readonly what: string;
  readonly where: string;
  readonly owner: { readonly name: string };
  /** The round it was taken up in, when the report of its organisation is missing in this one. */
  readonly earlier: { readonly label: Localized } | null;
  readonly focusArea: { readonly focusArea: string } | null;
  readonly state: 'open' | 'resolved';
  readonly interventions: readonly { readonly title: string }[];
}

interface Sums {
  readonly planned: number;
  readonly spent: number;
  readonly withoutPlanned: number;
  readonly withoutSpent: number;
}

export interface WrittenMoney extends Sums {
  readonly bySource: readonly ({
    readonly source: MoneySource | 'not_said';
    readonly interventions: number;
  } & Sums)[];
}
