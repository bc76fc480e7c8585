import { Link } from '@tanstack/react-router';
import type { Brief, BriefDistrict } from '../../../server/features/brief/brief.contract';
import { useText } from '../../text/use-text';
import styles from './brief.module.css';
import { BriefList } from './brief-list';
import { BriefPart } from './brief-part';
import { ChangeItem } from './change-item';
import { InterventionItem } from './intervention-item';
import { followedTargets } from './item-lines';
import { JudgementItem } from './judgement-item';
import { KeyFigures } from './key-figures';
import type { Printed } from './printed';
import { ProblemItem } from './problem-item';
import { TargetItem } from './target-item';

/** So much of a list stands on the screen before the rest is folded. */
const SHOWN = 8;

interface DistrictBriefProps {
  readonly district: BriefDistrict;
  readonly programmes: Brief['programmes'];
  readonly printed: Printed;
  /** ISO date. */
  readonly today: string;
}

/** What is to be known of a district: what is measured and has changed, what is to be reached, what is done and what remains. */
export function DistrictBrief({ district, programmes, printed, today }: DistrictBriefProps) {
  const { t } = useText();
  const { area, changes, targets, interventions, problems, judgements } = district;
  // Who has the whole city sits on no district committee that judges it.
  const ofCity = area.slug === 'stockholm';
  const elsewhere = ofCity ? {} : { omrade: area.slug };
  const followed = followedTargets(district);
  const unfollowed = targets.filter((one) => !followed.includes(one));
  const keyOf = (one: { readonly owner: { readonly key: string }; readonly id: string }) =>
    `${one.owner.key}/${one.id}`;
  return (
    <div className={styles['district']}>
      <KeyFigures district={district} programmes={programmes} printed={printed.measured} />
      <BriefPart title={t('brief.changes')}>
        <BriefList
          none={t('brief.changesNone')}
          shown={SHOWN}
          printed={printed.changes}
          items={changes.map((one) => ({
            key: one.figure.indicator.key,
            content: <ChangeItem change={one} />,
          }))}
        />
        <Unchanged district={district} />
      </BriefPart>
      <BriefPart title={t('brief.targets')}>
        <BriefList
          none={unfollowed.length === 0 ? t('brief.targetsNone') : ''}
          shown={SHOWN}
          printed={printed.targets}
          items={followed.map((one, index) => ({ key: String(index), content: <TargetItem one={one} /> }))}
        />
        <Unfollowed targets={unfollowed} />
      </BriefPart>
      <BriefPart title={t('brief.interventions')}>
        <BriefList
          none={t('brief.interventionsNone')}
          printed={printed.interventions}
          besides={district.interventionCount - interventions.length}
          elsewhere={elsewhere}
          items={interventions.map((one) => ({
            key: keyOf(one),
            content: <InterventionItem one={one} today={today} />,
          }))}
        />
        {interventions.some(({ lastFollowUp }) => lastFollowUp?.effect) && (
          <p className={styles['aside']}>{t('threadWords.ownJudgement')}</p>
        )}
      </BriefPart>
      <BriefPart title={t('brief.problems')}>
        <BriefList
          none={t('brief.problemsNone')}
          printed={printed.problems}
          besides={district.problemCount - problems.length}
          elsewhere={elsewhere}
          items={problems.map((one) => ({ key: keyOf(one), content: <ProblemItem one={one} /> }))}
        />
      </BriefPart>
      {(judgements.length > 0 || !ofCity) && (
        <BriefPart title={t('brief.judgements')}>
          <BriefList
            none={t('brief.judgementsNone')}
            shown={SHOWN}
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

/** How many targets cannot be followed up, and what they are of. */
function Unfollowed({ targets }: Pick<BriefDistrict, 'targets'>) {
  const { t, pick } = useText();
  if (targets.length === 0) return null;
  const indicators = new Map(targets.map(({ figure: { indicator } }) => [indicator.key, indicator.label]));
  return (
    <p>
      {t('brief.targetsUnmeasured', { count: targets.length })}{' '}
      {[...indicators].map(([key, label], index) => (
        <span key={key} data-print="no">
          {index > 0 && ', '}
          <Link to="/indikatorer/$key" params={{ key }}>
            {pick(label)}
          </Link>
        </span>
      ))}
    </p>
  );
}

/** How many have not changed for certain, how many cannot be assessed and why. */
function Unchanged({ district }: Pick<DistrictBriefProps, 'district'>) {
  const { t, pick } = useText();
  const { unchanged, notAssessable, notAssessableReason: reason, unassessedRound } = district;
  if (unchanged === 0 && reason === null && unassessedRound === null) return null;
  return (
    <p>
      {unchanged > 0 && t('brief.unchanged', { count: unchanged })}{' '}
      {reason !== null && t('brief.notAssessable', { count: notAssessable, reason: pick(reason) })}{' '}
      {unassessedRound !== null &&
        t('brief.unassessedRound', { round: unassessedRound.round, reason: pick(unassessedRound.reason) })}
    </p>
  );
}
