import type { OverviewCell } from '../../../server/features/programme-overview/programme-overview.contract';
import { useText } from '../../text/use-text';
import { type MatrixDistrict, reportStage } from './overview-counts';

interface Saying {
  readonly cell: Pick<OverviewCell, 'assessment'>;
  readonly report: MatrixDistrict['report'];
}

/** What the committee of a district says of a goal, or why it says nothing. */
export function useSaid() {
  const { t } = useText();
  return ({ cell, report }: Saying): string => {
    if (cell.assessment !== null) return t(`reportWords.assessment.${cell.assessment}`);
    const stage = reportStage(report);
    const judges = stage === 'accepted' || stage === 'included';
    return t(judges ? 'judgements.matrix.notJudged' : `judgements.matrix.report.${stage}`);
  };
}
