import type { Assessment } from '../../../server/domain/reporting/answer';
import type { JudgedGoal } from '../../../server/features/judgements/judgements.contract';
import { useText } from '../../text/use-text';
import type { CountedReports } from './round-reports';

const ASSESSMENTS: readonly Assessment[] = ['full', 'partial', 'none', 'not_assessable'];

/**
 * "Av 14 bedömningar av målet, ur 16 av 24 rapporter i omgången, säger 9 att det är helt uppfyllt och 5 att det är delvis
 * uppfyllt."
 */
export function useAssessmentCounts() {
  const { t, format } = useText();
  return (counts: JudgedGoal['counts'], { seen, asked }: CountedReports): string => {
    const found = ASSESSMENTS.filter((assessment) => counts[assessment] > 0);
    return t('judgements.countLead', {
      ...{ seen, asked },
      count: found.reduce((sum, assessment) => sum + counts[assessment], 0),
      only: found.map((assessment) => t(`reportWords.assessment.${assessment}`).toLowerCase()).join(),
      parts: format.list(
        found.map((assessment) => t(`judgements.countOf.${assessment}`, { count: counts[assessment] })),
      ),
    });
  };
}
