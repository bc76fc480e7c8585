import { Link } from '@tanstack/react-router';

/** The way to a published report of an organisation. */
export const publishedReportLink = (round: string, organisation: string, label: string) => (
  <Link to="/rapporter/$round/$organisation" params={{ round, organisation }}>
    {label}
  </Link>
);
