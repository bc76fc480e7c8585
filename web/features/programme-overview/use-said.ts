import type {
  OverviewCell,
  ProgrammeOverview,
} from '../../../server/features/programme-overview/programme-overview.contract';
import { useText } from '../../text/use-text';
import { reportStage } from './overview-counts';

interface Saying {
  readonly cell: Pick<OverviewCell, 'assessment'>;
  readonly report: ProgrammeOverview['districts'][number]['report'];
}

/** What the committee of a district says of a goal, or why it says nothing. */
export function useSaid() {
  const { t } = useText();
  return ({ cell, report }: Saying): string => {
    if (cell.assessment !== null) return t(`reportWords.assessment.${cell.assessment}`);
    const stage = reportStage(report);
    return t(stage === 'accepted' ? 'judgements.matrix.notJudged' : `judgements.matrix.report.${stage}`);
  };
}
