import type { Decision } from '../../../server/features/reports/decision.contract';
import { useText } from '../../text/use-text';
import { FactList } from '../../ui/fact-list';
import { Paragraphs } from './paragraphs';
import styles from './report-content.module.css';

interface DecisionViewProps {
  readonly decision: Decision;
  /** Why it was taken back, where that is known. */
  readonly reason?: string | undefined;
}

/** A decision: by which paragraph, when, what came out, and who had something else to say. Below an h2. */
export function DecisionView({ decision, reason }: DecisionViewProps) {
  const { t, format } = useText();
  const { id, outcome, decidedBy, decidedOn, paragraph, wording, statements, retractedAt } = decision;
  return (
    <section className={styles['decision']} aria-labelledby={`beslut-${id}`}>
      <h3 id={`beslut-${id}`}>
        {t(
          retractedAt === null ? 'reportContent.decision.heading' : 'reportContent.decision.headingRetracted',
          {
            paragraph,
            date: format.date(decidedOn),
            outcome: t(`reportWords.outcome.${outcome}`).toLowerCase(),
          },
        )}
      </h3>
      {retractedAt !== null && (
        <p className={styles['notice']}>
          {t('reportContent.decision.retracted', { when: format.instant(retractedAt) })}
          {reason && ` ${t('reportContent.decision.reason', { reason })}`}
        </p>
      )}
      <FactList
        facts={[
          [t('reportContent.decision.by'), t(`reportWords.decidedBy.${decidedBy}`)],
          ...(wording === ''
            ? []
            : [[t('reportContent.decision.wording'), <Paragraphs key="w" text={wording} />] as const]),
        ]}
      />
      {statements.map(({ kind, signatories, text }) => (
        <section key={`${kind}${text}`} className={styles['statement']}>
          <h4>{t(`reportWords.statement.${kind}`)}</h4>
          <p className={styles['quiet']}>
            {format.list(
              signatories.map(({ name, party }) => t('reportContent.decision.signed', { name, party })),
            )}
          </p>
          <Paragraphs text={text} />
        </section>
      ))}
    </section>
  );
}
