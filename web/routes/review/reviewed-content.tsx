import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type {
  AnsweredQuestion,
  ReportContent,
  SectionContent,
} from '../../../server/features/reports/report-content.contract';
import type { Report } from '../../../server/features/reports/reports.contract';
import { AnswerDifference } from '../../features/report-content/answer-difference';
import { ReportBody } from '../../features/report-content/report-body';
import type { ReviewDeeds } from '../../features/report-review/report-review.mutations';
import { differencesQuery } from '../../features/report-review/report-review.queries';
import { ReturnForm } from '../../features/report-review/return-form';
import type { ReviewSearch } from '../../features/report-review/review-search';
import { SectionReturn } from '../../features/report-review/section-return';
import { useReturnDraft } from '../../features/report-review/use-return-draft';
import { sectionPath } from '../../features/reports/reports.queries';
import { useText } from '../../text/use-text';
import type { FieldError } from '../../ui/error-summary';
import tabs from '../../ui/tab-links.module.css';
import pages from '../pages.module.css';
import { onlyChanged } from './only-changed';
import { SectionRemarks } from './section-remarks';

interface ReviewedContentProps {
  readonly report: Report;
  readonly content: ReportContent;
  readonly sendBack: ReviewDeeds['sendBack'];
  /** With the titles of the sections that were sent back. */
  readonly onDone: (titles: readonly string[]) => void;
}

const NO_ERRORS: readonly FieldError[] = [];

/** What was decided, with what has changed since it was decided before, and the way to ask for more of it. */
export function ReviewedContent({ report, content, sendBack, onDone }: ReviewedContentProps) {
  const { t, pick } = useText();
  const { visa } = useSearch({ from: '/granskning/$report' });
  const differences = useSuspenseQuery(differencesQuery(report.id)).data;
  const draft = useReturnDraft(report.id);
  const [errors, setErrors] = useState(NO_ERRORS);
  const mayReturn = report.allowedSteps.includes('return');
  const changes = new Map(
    differences.sections.flatMap(({ questions }) => questions.map((question) => [question.key, question])),
  );
  const compared = differences.from !== null;
  // What more is asked of stays in sight, changed or not.
  const kept = mayReturn ? draft.sections : [];
  const shown = compared && visa === 'andrat' ? onlyChanged(content, changes, kept) : content;
  const answerOf = ({ key, form }: AnsweredQuestion) => {
    const change = changes.get(key);
    return change && <AnswerDifference form={form} before={change.before} after={change.after} />;
  };
  const after = (section: SectionContent) => (
    <div>
      <SectionRemarks report={report} section={section} />
      {mayReturn && (
        <SectionReturn
          section={{ key: section.key, title: pick(section.title) }}
          draft={draft}
          error={errors.find(({ field }) => field === `return-reason-${section.key}`)?.message}
        />
      )}
    </div>
  );
  return (
    <>
      {compared && <DifferenceTabs changed={differences.changed} only={visa === 'andrat'} />}
      <ReportBody
        content={shown}
        addressOf={({ key }, { id }) => `/api/v1${sectionPath(report.id, key)}/attachments/${id}`}
        answerOf={answerOf}
        after={after}
      />
      {mayReturn && (
        <section className={pages['section']} data-print="no">
          <h2>{t('review.return.title')}</h2>
          <ReturnForm
            report={report}
            draft={draft}
            sendBack={sendBack}
            errors={errors}
            onErrors={setErrors}
            onDone={onDone}
          />
        </section>
      )}
    </>
  );
}

/** The whole text with its changes marked, or only those. */
function DifferenceTabs({ changed, only }: { readonly changed: number; readonly only: boolean }) {
  const { t } = useText();
  const modes = [
    [undefined, 'whole'],
    ['andrat', 'changed'],
  ] as const;
  return (
    <>
      <nav className={tabs['tabs']} aria-label={t('review.show.label')} data-print="no">
        {modes.map(([visa, name]) => (
          <Link
            key={name}
            to="."
            search={(kept: ReviewSearch) => ({ ...kept, visa })}
            activeOptions={{ exact: true }}
            aria-current={only === (visa !== undefined) ? 'page' : undefined}
            resetScroll={false}
          >
            {t(`review.show.${name}`)}
          </Link>
        ))}
      </nav>
      <p>{t('review.show.count', { count: changed })}</p>
    </>
  );
}
