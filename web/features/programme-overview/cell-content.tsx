import type { OverviewCell } from '../../../server/features/programme-overview/programme-overview.contract';
import { useText } from '../../text/use-text';
import { DivergenceMark } from '../../ui/divergence-mark';
import { Heard } from '../../ui/heard';
import { OutcomeMark } from '../../ui/outcome-mark';
import matrixStyles from './goal-matrix.module.css';

interface CellContentProps {
  readonly cell: OverviewCell;
  /** Where it is: heard, for the columns are not when one goes by links. */
  readonly area: string;
}

/** What is measured, below it what the committee says, and whether the two part. */
export function CellContent({ cell: { outcome, basis, assessment, divergence }, area }: CellContentProps) {
  const { t } = useText();
  return (
    <>
      <Heard>{area}: </Heard>
      <OutcomeMark outcome={outcome} basis={basis} narrow />
      <Heard>. </Heard>
      {assessment !== null && (
        <span className={matrixStyles['assessment']}>
          <span aria-hidden="true">{t(`judgements.shortAssessment.${assessment}`)}</span>
          <Heard>{t(`reportWords.assessment.${assessment}`)}. </Heard>
        </span>
      )}
      {divergence !== null && <DivergenceMark divergence={divergence} narrow />}
    </>
  );
}
