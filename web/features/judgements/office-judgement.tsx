import type { ReactNode } from 'react';
import type { JudgedGoal, OfficeJudgement } from '../../../server/features/judgements/judgements.contract';
import { useText } from '../../text/use-text';
import { ExampleMark } from '../../ui/example-mark';
import styles from './judgements.module.css';

interface OfficeJudgementsProps {
  readonly office: JudgedGoal['office'];
  /** The form to judge with, for who may. */
  readonly children?: ReactNode;
}

/** What the office judges: what is decided, what is suggested since, and what went before. */
export function OfficeJudgements({
  office: { decided, suggested, earlier },
  children,
}: OfficeJudgementsProps) {
  const { t } = useText();
  const standing = [decided, suggested].filter((one) => one !== null);
  // Who may not judge is told once for the page that nothing has been decided, and not at every goal.
  if (children === undefined && standing.length + earlier.length === 0) return null;
  return (
    <div className={styles['office']}>
      <h3>{t('judgements.office.title')}</h3>
      {standing.length === 0 && <p>{t('judgements.office.none')}</p>}
      {standing.map((judgement) => (
        <Stage key={judgement.seq} judgement={judgement} />
      ))}
      {earlier.length > 0 && (
        <details className={styles['fold']}>
          <summary>{t('judgements.office.earlier', { count: earlier.length })}</summary>
          {earlier.map((judgement) => (
            <Stage key={judgement.seq} judgement={judgement} />
          ))}
        </details>
      )}
      {children}
    </div>
  );
}

function Stage({ judgement }: { readonly judgement: OfficeJudgement }) {
  const { t, format } = useText();
  const { stage, assessment, motivation, decidedBy, at, by, example } = judgement;
  return (
    <div className={styles['stage']} data-stage={stage}>
      <p>
        <b>{t(`reportWords.assessment.${assessment}`)}</b> {example && <ExampleMark />}
      </p>
      <p className={styles['motivation']}>{motivation}</p>
      <small>
        {t('judgements.office.about', {
          stage: t(`judgements.office.stage.${stage}`),
          date: format.day(at),
        })}{' '}
        {stage === 'decided' && decidedBy !== '' && t('judgements.office.decidedBy', { decidedBy })}{' '}
        {by !== '' && t('judgements.office.by', { by })}
      </small>
    </div>
  );
}
