import { Link } from '@tanstack/react-router';
import type { Report, SectionSummary } from '../../../../server/features/reports/reports.contract';
import { useText } from '../../../text/use-text';

/** Where a section stands on the page on which the report is read. */
export type SectionAnchor = (section: string) => string;

interface SectionLinkProps {
  readonly report: Pick<Report, 'id' | 'readsLive'>;
  readonly section: Pick<SectionSummary, 'key' | 'title' | 'readable'>;
  readonly anchor: SectionAnchor;
}

/** To where a section is written, or where what is decided of it is read; only its title for who may read neither. */
export function SectionLink({ report, section: { key, title, readable }, anchor }: SectionLinkProps) {
  const { pick } = useText();
  if (!readable) return <b>{pick(title)}</b>;
  return report.readsLive ? (
    <Link to="/rapportering/$report/$section" params={{ report: report.id, section: key }}>
      {pick(title)}
    </Link>
  ) : (
    <Link to="/rapportering/$report/las" params={{ report: report.id }} hash={anchor(key)}>
      {pick(title)}
    </Link>
  );
}
