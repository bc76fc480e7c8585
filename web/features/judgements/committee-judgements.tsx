import type { ReactNode } from 'react';
import type { CommitteeJudgement } from '../../../server/features/judgements/judgements.contract';
import { useText } from '../../text/use-text';
import { DivergenceMark } from '../../ui/divergence-mark';
import { ExampleMark } from '../../ui/example-mark';
import { OutcomeMark } from '../../ui/outcome-mark';
import styles from './judgements.module.css';
import { MeasuredList } from './measured-list';
import { canBeCompared, isOf, sortCommittees } from './narrow-judgements';

interface CommitteeJudgementsProps {
  readonly committees: readonly CommitteeJudgement[];
  /** Slug of the district whose committee is marked. */
  readonly district: string | undefined;
  readonly onlyDivergences: boolean;
  /** The way to the report of a judgement, where there is one. */
  readonly reportLink: (judgement: CommitteeJudgement) => ReactNode;
}

/** What each committee judges beside what is measured in its own districts; what parts comes first. */
export function CommitteeJudgements(props: CommitteeJudgementsProps) {
  const { committees, district, onlyDivergences, reportLink } = props;
  const { t } = useText();
  const { first, agreeing, silent } = sortCommittees(committees, district);
  if (committees.length === 0) return <p className={styles['quiet']}>{t('judgements.noCommittee')}</p>;
  const list = (shown: readonly CommitteeJudgement[]) => (
    <ul className={styles['committees']}>
      {shown.map((judgement) => (
        <li key={judgement.organisation.key} data-marked={isOf(judgement, district)}>
          <Judgement
            judgement={judgement}
            marked={isOf(judgement, district)}
            report={reportLink(judgement)}
          />
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {first.length > 0 && list(first)}
      {!onlyDivergences &&
        (
          [
            ['agreeing', agreeing],
            ['silent', silent],
          ] as const
        )
          .filter(([, shown]) => shown.length > 0)
          .map(([kind, shown]) => (
            <details key={kind} className={styles['fold']} open={committees.length === 1}>
              <summary>{t(`judgements.${kind}`, { count: shown.length })}</summary>
              {list(shown)}
            </details>
          ))}
    </>
  );
}

interface JudgementProps {
  readonly judgement: CommitteeJudgement;
  readonly marked: boolean;
  readonly report: ReactNode;
}

/** To the left what the committee says, to the right what is measured. */
function Judgement({ judgement, marked, report }: JudgementProps) {
  const { t } = useText();
  const { organisation, assessment, motivation, divergence, outcome, basis, previous, measured } = judgement;
  return (
    <>
      <div className={styles['said']}>
        <h4>{organisation.name}</h4>
        {marked && <small>{t('judgements.marked')}</small>}
        <p>
          {t('judgements.judges')} <b>{t(`reportWords.assessment.${assessment}`).toLowerCase()}</b>{' '}
          {judgement.example && <ExampleMark />}
        </p>
        {divergence && (
          <p className={styles['parts']}>
            <DivergenceMark divergence={divergence} />. {t(`judgements.divergenceHelp.${divergence}`)}
          </p>
        )}
        {!canBeCompared(judgement) && <p className={styles['quiet']}>{t('judgements.silentOne')}</p>}
        <p className={styles['motivation']}>{motivation.trim() || t('judgements.noMotivation')}</p>
        <small>
          {previous &&
            t('judgements.previous', {
              assessment: t(`reportWords.assessment.${previous}`).toLowerCase(),
            })}{' '}
          {!judgement.published && `${t('judgements.unpublished')}. `}
          {report}
        </small>
      </div>
      <div className={styles['beside']}>
        <p>
          <b>{t(isCity(judgement) ? 'judgements.cityMeasured' : 'judgements.measured')}:</b>{' '}
          <OutcomeMark outcome={outcome} basis={basis} />
        </p>
        <MeasuredList
          label={t('judgements.ownMeasured', { organisation: organisation.name })}
          measured={measured}
        />
      </div>
    </>
  );
}

/** An organisation without districts is measured in the whole city. */
const isCity = ({ organisation }: CommitteeJudgement): boolean => organisation.kind !== 'district_committee';
