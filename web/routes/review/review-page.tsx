import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { DecisionView } from '../../features/report-content/decision-view';
import { EarlierReturns, StepList } from '../../features/report-review/earlier-returns';
import { OfficeSteps } from '../../features/report-review/office-steps';
import { type OfficeStep, useReviewDeeds } from '../../features/report-review/report-review.mutations';
import { reviewedContentQuery } from '../../features/report-review/report-review.queries';
import { WhatBecomesPublic } from '../../features/report-review/what-becomes-public';
import { historyQuery, reportQuery } from '../../features/reports/reports.queries';
import { useText } from '../../text/use-text';
import { Said } from '../../ui/said';
import { usePageTitle } from '../../ui/use-page-title';
import pages from '../pages.module.css';
import { ReviewHead } from './review-head';
import { ReviewedContent } from './reviewed-content';

/** One report as the office reviews it: where it stands, what is in it, what has changed, and what can be done. */
export function ReviewPage() {
  const { t, pick } = useText();
  const { report: id } = useParams({ from: '/granskning/$report' });
  const report = useSuspenseQuery(reportQuery(id)).data;
  const { steps } = useSuspenseQuery(historyQuery(id)).data;
  const content = useSuspenseQuery(reviewedContentQuery(id)).data;
  const deeds = useReviewDeeds(id);
  const [done, setDone] = useState<OfficeStep | 'return'>();
  const [returned, setReturned] = useState<readonly string[]>([]);
  const { organisation, round } = report;
  const title = t('review.report.title', { organisation: organisation.name, round: pick(round.label) });
  usePageTitle(title);
  const follows = (step: OfficeStep) =>
    step === 'publish' ? (
      <WhatBecomesPublic sections={content.sections} />
    ) : (
      <p>{t(`review.follows.${step}`)}</p>
    );
  return (
    <>
      <p data-print="no">
        <Link to="/granskning" search={{ rapportomgang: round.key }}>
          {t('review.report.back', { round: pick(round.label) })}
        </Link>
      </p>
      <ReviewHead title={title} report={report} />
      {done && (
        <Said key={`${done}${report.version}`}>
          {t(`review.done.${done}`)}{' '}
          {done === 'publish' && (
            <Link
              to="/rapporter/$round/$organisation"
              params={{ round: round.key, organisation: organisation.key }}
            >
              {t('review.publish.link')}
            </Link>
          )}
          {done === 'return' && (
            <ul>
              {returned.map((section) => (
                <li key={section}>{section}</li>
              ))}
            </ul>
          )}
        </Said>
      )}
      <OfficeSteps report={report} take={deeds.take} consequences={follows} onDone={setDone} />
      <EarlierReturns steps={steps} />
      <section className={pages['section']}>
        <h2>{t('review.report.content')}</h2>
        {content.takenAt === null ? (
          <p>{t('review.report.undecided')}</p>
        ) : (
          <ReviewedContent
            report={report}
            content={content}
            sendBack={deeds.sendBack}
            onDone={(titles) => {
              setReturned(titles);
              setDone('return');
            }}
          />
        )}
      </section>
      {content.decision && (
        <section className={pages['section']}>
          <h2>{t('review.report.decisions')}</h2>
          <DecisionView decision={content.decision} />
        </section>
      )}
      <section className={pages['section']}>
        <h2>{t('review.report.history')}</h2>
        <StepList steps={steps} />
      </section>
    </>
  );
}
