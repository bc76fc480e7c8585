import { Link } from '@tanstack/react-router';
import type { RoundDeadlines } from '../../../server/features/reporting-rounds/reporting-rounds.contract';
import { useText } from '../../text/use-text';
import { RecordTable } from '../../ui/record-table';

/** What is due when, for each organisation; who has no meeting in time is told first. */
export function DeadlineTable({ organisations }: Pick<RoundDeadlines, 'organisations'>) {
  const { t, format } = useText();
  const unknown = organisations.filter(({ deadlines }) => deadlines.meeting === null).length;
  return (
    <>
      {unknown > 0 && <p>{t('rounds.deadlines.unknown', { count: unknown })}</p>}
      <RecordTable
        caption={t('rounds.deadlines.title')}
        hiddenCaption
        named
        head={(['organisation', 'writing', 'papers', 'meeting', 'office', 'report'] as const).map((column) =>
          t(`rounds.deadlines.${column}`),
        )}
        rows={organisations.map(({ organisation, deadlines, report }) => ({
          key: organisation.key,
          cells: [
            <Link
              key="organisation"
              to="/rapportering/sammantraden/$organisation"
              params={{ organisation: organisation.key }}
            >
              {organisation.name}
            </Link>,
            format.date(deadlines.writing),
            format.date(deadlines.papers),
            deadlines.meeting === null ? t('rounds.deadlines.noMeeting') : format.date(deadlines.meeting),
            format.date(deadlines.office),
            t(report === null ? 'rounds.deadlines.hasNot' : 'rounds.deadlines.has'),
          ],
        }))}
      />
    </>
  );
}
