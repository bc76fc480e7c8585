import type { Report } from '../../../server/features/reports/reports.contract';
import { useText } from '../../text/use-text';
import { FactList } from '../../ui/fact-list';
import pages from '../pages.module.css';

interface ReviewHeadProps {
  readonly title: string;
  readonly report: Report;
}

/** Where the report stands: since when, who acts next, what was decided, how often it has gone back. */
export function ReviewHead({ title, report }: ReviewHeadProps) {
  const { t, format } = useText();
  const { state, since, edition, correction, registryNumber, timesReturned, decisions, late } = report;
  const decision = decisions.find(({ retractedAt }) => retractedAt === null);
  return (
    <>
      <div className={pages['head']}>
        <h1>{title}</h1>
        <p className={pages['lead']}>
          {t('review.report.lead', { state: t(`reportWords.state.${state}`), date: format.day(since) })}{' '}
          {nextStep()} {late && <b>{t('review.isLate')}.</b>}
        </p>
      </div>
      <FactList
        facts={[
          [
            t('review.report.decision'),
            decision
              ? t('review.report.decided', {
                  paragraph: decision.paragraph,
                  date: format.date(decision.decidedOn),
                  outcome: t(`reportWords.outcome.${decision.outcome}`).toLowerCase(),
                })
              : t('review.report.noDecision'),
          ],
          [t('review.report.returned'), t('review.report.times', { count: timesReturned })],
          [t('review.report.due'), format.date(report.deadlines.office)],
          ...(registryNumber === '' ? [] : [[t('review.report.registry'), registryNumber] as const]),
          ...(edition === 1
            ? []
            : [
                [t('review.report.edition'), String(edition)] as const,
                [t('review.report.correction'), correction] as const,
              ]),
        ]}
      />
    </>
  );

  function nextStep(): string {
    const { nextActor, nextDeadline } = report;
    if (nextActor === 'nobody') return t('review.report.finished');
    const actor = t(`review.actor.${nextActor}`);
    return nextDeadline === null
      ? t('review.report.nextUndated', { actor })
      : t('review.report.next', { actor, date: format.date(nextDeadline) });
  }
}
