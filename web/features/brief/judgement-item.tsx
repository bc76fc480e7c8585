import type { BriefDistrict } from '../../../server/features/brief/brief.contract';
import { useText } from '../../text/use-text';
import styles from './brief.module.css';
import { BriefMarks } from './brief-marks';

/** What a committee judged of a goal itself, and where that parts from what is measured. */
export function JudgementItem({ one }: { readonly one: BriefDistrict['judgements'][number] }) {
  const { t, pick } = useText();
  const { organisation, assessment, divergence, example } = one.judgement;
  return (
    <>
      {pick(one.goal)} <b>{t(`reportWords.assessment.${assessment}`)}</b>
      <BriefMarks example={example} />{' '}
      <span className={styles['aside']}>
        {organisation.name}, {pick(one.round)}
        {divergence !== null && ` · ${t(`brief.divergence.${divergence}`)}`}
      </span>
    </>
  );
}
