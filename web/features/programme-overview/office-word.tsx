import { useText } from '../../text/use-text';
import type { OverviewGoal } from './overview-counts';

/** What the office judges of a goal, as a line of its own: what it has decided, or only suggests. */
export function OfficeWord({ office }: Pick<OverviewGoal, 'office'>) {
  const { t } = useText();
  if (office === null) return null;
  return (
    <small>
      {t(`judgements.matrix.${office.stage}`, {
        assessment: t(`reportWords.assessment.${office.assessment}`).toLowerCase(),
      })}
    </small>
  );
}
