import type { BriefDistrict } from '../../../server/features/brief/brief.contract';
import { useText } from '../../text/use-text';
import { ExampleMark } from '../../ui/example-mark';
import { TargetMark } from '../../ui/target-mark';
import styles from './brief.module.css';
import { BriefPart } from './brief-part';
import { ChangeItem } from './change-item';
import { CutList } from './cut-list';
import { InterventionItem } from './intervention-item';
import { JudgementItem } from './judgement-item';
import type { Printed } from './printed';
import { ProblemItem } from './problem-item';

interface DistrictBriefProps {
  readonly district: BriefDistrict;
  readonly printed: Printed;
}

/** What is to be known of a district: what has changed, what is to be reached, what is done and what remains. */
export function DistrictBrief({ district, printed }: DistrictBriefProps) {
  const { t, pick } = useText();
  const { changes, unchanged, notAssessable, targets, interventions, problems, judgements } = district;
  const { notAssessableReason: reason, unassessedRound } = district;
  const followed = targets.filter(({ status }) => status !== 'not_measurable');
  const unfollowed = targets.length - followed.length;
  return (
    <div className={styles['district']}>
      <BriefPart title={t('brief.changes')}>
        <CutList
          printed={printed.changes}
          items={changes.map((change) => ({
            key: change.figure.indicator.key,
            content: <ChangeItem change={change} />,
          }))}
        />
        {changes.length === 0 && <p>{t('brief.changesNone')}</p>}
        <p>
          {unchanged > 0 && t('brief.unchanged', { count: unchanged })}{' '}
          {reason !== null && t('brief.notAssessable', { count: notAssessable, reason: pick(reason) })}{' '}
          {unassessedRound !== null &&
            t('brief.unassessedRound', {
              round: unassessedRound.round,
              reason: pick(unassessedRound.reason),
            })}
        </p>
      </BriefPart>
      {targets.length > 0 && (
        <BriefPart title={t('brief.targets')}>
          {followed.length > 0 && (
            <CutList
              printed={printed.targets}
              items={followed.map(({ label, status, sentence, example }, index) => ({
                key: String(index),
                content: (
                  <>
                    {pick(label)} {example && <ExampleMark />}{' '}
                    <span className={styles['aside']}>
                      <TargetMark status={status as TargetStatus}>{pick(sentence)}</TargetMark>
                    </span>
                  </>
                ),
              }))}
            />
          )}
          {unfollowed > 0 && <p>{t('brief.targetsUnmeasured', { count: unfollowed })}</p>}
        </BriefPart>
      )}
      {interventions.length > 0 && (
        <BriefPart title={t('brief.interventions')}>
          <CutList
            printed={printed.interventions}
            besides={district.interventionCount - interventions.length}
            items={interventions.map((one) => ({
              key: `${one.owner.key}/${one.id}`,
              content: <InterventionItem one={one} />,
            }))}
          />
          <p className={styles['aside']}>{t('threadWords.ownJudgement')}</p>
        </BriefPart>
      )}
      {problems.length > 0 && (
        <BriefPart title={t('brief.problems')}>
          <CutList
            printed={printed.problems}
            items={problems.map((one) => ({
              key: `${one.owner.key}/${one.id}`,
              content: <ProblemItem one={one} />,
            }))}
          />
        </BriefPart>
      )}
      {judgements.length > 0 && (
        <BriefPart title={t('brief.judgements')}>
          <CutList
            printed={printed.judgements}
            items={judgements.map((one) => ({
              key: `${one.judgement.report}/${one.judgement.question}`,
              content: <JudgementItem one={one} />,
            }))}
          />
        </BriefPart>
      )}
    </div>
  );
}

type TargetStatus = Parameters<typeof TargetMark>[0]['status'];
