import type { ReactNode } from 'react';
import type { CommitteeJudgement, JudgedGoal } from '../../../server/features/judgements/judgements.contract';
import { useText } from '../../text/use-text';
import { OutcomeMark } from '../../ui/outcome-mark';
import { CommitteeJudgements } from './committee-judgements';
import { goalAnchor } from './goal-anchor';
import styles from './judgements.module.css';
import { MeasuredList } from './measured-list';
import { isOf } from './narrow-judgements';
import type { CountedReports } from './round-reports';
import { useAssessmentCounts } from './use-assessment-counts';
import { useComparedCounts } from './use-compared-counts';

interface JudgedGoalSectionProps {
  readonly judged: JudgedGoal;
  readonly district: string | undefined;
  readonly onlyDivergences: boolean;
  readonly reportLink: (judgement: CommitteeJudgement) => ReactNode;
  /** Of how many reports the judgements are told; null: nobody could judge it, outside of a round. */
  readonly reports: CountedReports | null;
  /** The office's own judgement. */
  readonly office: ReactNode;
}

/** One goal: what is measured in the city, what every committee judges, what the office does. */
export function JudgedGoalSection({ judged, reports, office, ...shown }: JudgedGoalSectionProps) {
  const { t, pick } = useText();
  const { focusArea, goal, city, district, committees } = judged;
  const counts = useAssessmentCounts();
  const compared = useComparedCounts();
  const judgedThere = committees.some((one) => isOf(one, district?.area.slug));
  const anchor = goalAnchor({ focusArea: focusArea.key, goal: goal.key });
  return (
    <section className={styles['goal']} aria-labelledby={anchor}>
      <h2 id={anchor} tabIndex={-1}>
        <small>{pick(focusArea.title)}</small>
        {pick(goal.text)}
      </h2>
      <div className={styles['city']}>
        <p>
          <b>{t('judgements.cityMeasured')}:</b> <OutcomeMark outcome={city.outcome} basis={city.basis} />
        </p>
        <MeasuredList label={t('judgements.cityMeasured')} measured={city.measured} />
      </div>
      {district && !judgedThere && (
        <div className={`${styles['city']} ${styles['marked']}`}>
          <p>
            <b>{t('judgements.districtMeasured', { district: district.area.label })}:</b>{' '}
            <OutcomeMark outcome={district.outcome} basis={district.basis} />
          </p>
          <MeasuredList
            label={t('judgements.districtMeasured', { district: district.area.label })}
            measured={district.measured}
          />
          {reports && <p className={styles['quiet']}>{t('judgements.notJudgedThere')}</p>}
        </div>
      )}
      {reports && (
        <>
          {office}
          <h3>{t('judgements.committees')}</h3>
          {committees.length > 0 && (
            <p>
              {counts(judged.counts, reports)} {compared(committees)}
            </p>
          )}
          <CommitteeJudgements committees={committees} {...shown} />
        </>
      )}
    </section>
  );
}
