import type { ComponentType } from 'react';
import type { AnswerForm } from '../../../../server/domain/reporting/catalogue';
import type { RegisterChange } from '../../../../server/features/report-writing/register-changes.contract';
import type { Answer, Figure } from '../../../../server/features/reports/report-content.contract';
import type { ThreadNames } from '../../../../server/features/reports/thread-names.contract';

/** How answers and figures are read everywhere in the product: given by the page, which knows the parts that show them. */
export interface AnswerViews {
  readonly Read: ComponentType<{
    readonly form: AnswerForm;
    readonly answer: Answer | null;
    readonly question: string;
  }>;
  readonly Difference: ComponentType<{
    readonly form: AnswerForm;
    readonly before: Answer | null;
    readonly after: Answer | null;
  }>;
  readonly Changed: ComponentType<{
    readonly change: RegisterChange;
    readonly names: ThreadNames;
  }>;
  readonly Figures: ComponentType<{
    readonly figures: readonly Figure[];
    /** Whether the names lead to the indicators' pages. */
    readonly linked?: boolean;
  }>;
}
