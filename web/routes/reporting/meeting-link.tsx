import { Link } from '@tanstack/react-router';
import { useText } from '../../text/use-text';
import { useRights } from '../admin/use-rights';

interface MeetingLinkProps {
  readonly organisation: { readonly key: string; readonly name: string };
}

/** A way to the days on which an organisation meets, for those who may change them. */
export function MeetingLink({ organisation }: MeetingLinkProps) {
  const { t } = useText();
  const { where } = useRights();
  if (where('meetings.change', [organisation]).length === 0) return null;
  return (
    <p data-print="no">
      <Link to="/rapportering/sammantraden/$organisation" params={{ organisation: organisation.key }}>
        {t('reporting.meetings', { name: organisation.name })}
      </Link>
      . {t('reporting.meetingsHelp')}
    </p>
  );
}
