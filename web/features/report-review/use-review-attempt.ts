import { useText } from '../../text/use-text';
import { useAttempt } from '../../ui/use-attempt';
import { isOvertaken } from './report-review.mutations';

/** Tries a step of the office, and tells when somebody else was faster. */
export function useReviewAttempt() {
  const { t } = useText();
  return useAttempt({}, (problem) =>
    isOvertaken(problem) ? { field: null, message: t('review.conflict') } : undefined,
  );
}
