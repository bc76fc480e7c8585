import { Link } from '@tanstack/react-router';
import type { ReportingRound } from '../../../server/features/reporting-rounds/reporting-rounds.contract';
import { useText } from '../../text/use-text';
import { RecordTable } from '../../ui/record-table';

/** Rounds with where they stand and their days. */
export function RoundTable({ rounds }: { readonly rounds: readonly ReportingRound[] }) {
  const { t, format, pick } = useText();
  return (
    <RecordTable
      caption={t('rounds.list')}
      hiddenCaption
      named
      head={[
        t('rounds.round'),
        t('rounds.state.label'),
        t('rounds.opensOn'),
        t('rounds.dueToCommittee'),
        t('rounds.dueToOffice'),
      ]}
      rows={rounds.map((round) => ({
        key: round.key,
        cells: [
          <span key="round">
            <Link to="/admin/omgangar/$round" params={{ round: round.key }}>
              {pick(round.label)}
            </Link>
            {round.provenance === 'example' && ` (${t('rounds.example')})`}
          </span>,
          t(`rounds.state.${round.state}`),
          format.date(round.opensOn),
          format.date(round.dueToCommittee),
          format.date(round.dueToOffice),
        ],
      }))}
    />
  );
}
