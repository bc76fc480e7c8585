import type { Brief } from '../../../server/features/brief/brief.contract';
import { useText } from '../../text/use-text';

/** Where somebody sits, and when it meets next. */
export function CommitteeDays({ committees }: Pick<Brief, 'committees'>) {
  const { t, format } = useText();
  return committees.map(({ key, name, nextMeeting }) => (
    <p key={key}>
      {nextMeeting === null
        ? t('brief.noMeeting', { name })
        : t('brief.meeting', { name, date: format.date(nextMeeting) })}
    </p>
  ));
}
