import type { ReactNode } from 'react';
import type { Report } from '../../../../server/features/reports/reports.contract';
import { useText } from '../../../text/use-text';
import { FactList } from '../../../ui/fact-list';
import styles from './standing.module.css';

/** Where a report stands, who acts next, and its dates counted from the committee's meeting. */
export function ReportFacts({ report }: { readonly report: Report }) {
  const { t, format } = useText();
  const { state, nextActor, since, deadlines, edition, correction, registryNumber, late } = report;
  const facts: (readonly [string, ReactNode])[] = [
    [t('reporting.fact.state'), t(`reportWords.state.${state}`)],
    [
      t('reporting.fact.next'),
      <>
        {t(`reporting.next.${nextActor}`)}, {t('reporting.since', { date: format.date(since.slice(0, 10)) })}
        {late && (
          <>
            {' '}
            <b className={styles['late']}>{t('reporting.late')}</b>
          </>
        )}
      </>,
    ],
    [t('reporting.fact.writing'), format.date(deadlines.writing)],
    [t('reporting.fact.papers'), format.date(deadlines.papers)],
    [
      t('reporting.fact.meeting'),
      deadlines.meeting === null ? t('reporting.fact.noMeeting') : format.date(deadlines.meeting),
    ],
    [t('reporting.fact.committee'), format.date(deadlines.committee)],
    [t('reporting.fact.office'), format.date(deadlines.office)],
    [t('reporting.fact.registry'), registryNumber === '' ? t('reporting.fact.noRegistry') : registryNumber],
    ...(edition > 1 ? [[t('reporting.fact.edition'), String(edition)] as const] : []),
    ...(correction === '' ? [] : [[t('reporting.fact.correction'), correction] as const]),
    ...(report.timesReturned > 0
      ? [[t('reporting.fact.returned'), t('reporting.fact.times', { count: report.timesReturned })] as const]
      : []),
  ];
  return <FactList facts={facts} />;
}
