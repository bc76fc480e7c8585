import type { Decision } from '../../../server/features/reports/report-content.contract';
import { useText } from '../../text/use-text';
import { FactList } from '../../ui/fact-list';
import { Paragraphs } from './paragraphs';
import styles from './report-content.module.css';

/** A decision: when, by which paragraph, what came out, and who had something else to say. Under a heading of its own. */
export function DecisionView({ decision }: { readonly decision: Decision }) {
  const { t, format } = useText();
  const { outcome, decidedBy, decidedOn, paragraph, wording, statements, retractedAt } = decision;
  return (
    <div className={styles['decision']}>
      {retractedAt !== null && (
        <p className={styles['notice']}>
          {t('reportContent.decision.retracted', { when: format.instant(retractedAt) })}
        </p>
      )}
      <FactList
        facts={[
          [
            t('reportContent.decision.when'),
            t('reportContent.decision.paragraph', { paragraph, date: format.date(decidedOn) }),
          ],
          [t('reportContent.decision.by'), t(`reportWords.decidedBy.${decidedBy}`)],
          [t('reportContent.decision.outcome'), t(`reportWords.outcome.${outcome}`)],
          ...(wording === ''
            ? []
            : [[t('reportContent.decision.wording'), <Paragraphs key="w" text={wording} />] as const]),
        ]}
      />
      {statements.map(({ kind, signatories, text }) => (
        <section key={`${kind}${text}`} className={styles['statement']}>
          <h3>{t(`reportWords.statement.${kind}`)}</h3>
          <p className={styles['quiet']}>
            {format.list(
              signatories.map(({ name, party }) => t('reportContent.decision.signed', { name, party })),
            )}
          </p>
          <Paragraphs text={text} />
        </section>
      ))}
    </div>
  );
}
