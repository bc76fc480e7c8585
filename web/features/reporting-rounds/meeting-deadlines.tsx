import type { Meetings } from '../../../server/features/reporting-rounds/reporting-rounds.contract';
import { useText } from '../../text/use-text';
import { RecordTable } from '../../ui/record-table';

/** What a committee's meetings make of its deadlines in the rounds that are not over. */
export function MeetingDeadlines({ rounds }: Pick<Meetings, 'rounds'>) {
  const { t, format, pick } = useText();
  if (rounds.length === 0) return <p>{t('rounds.meetings.noRounds')}</p>;
  return (
    <RecordTable
      caption={t('rounds.meetings.deadlines')}
      hiddenCaption
      named
      head={[
        t('rounds.round'),
        ...(['writing', 'papers', 'meeting', 'office'] as const).map((column) =>
          t(`rounds.deadlines.${column}`),
        ),
      ]}
      rows={rounds.map(({ key, label, deadlines }) => ({
        key,
        cells: [
          pick(label),
          format.date(deadlines.writing),
          format.date(deadlines.papers),
          deadlines.meeting === null ? t('rounds.deadlines.noMeeting') : format.date(deadlines.meeting),
          format.date(deadlines.office),
        ],
      }))}
    />
  );
}
