import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';

interface AreaLinksProps {
  readonly areas: readonly { readonly slug: string; readonly label: string }[];
}

/** "Bromma, Farsta, Järva": areas in a sentence, each a link to its page. */
export const AreaLinks = ({ areas }: AreaLinksProps) =>
  areas.map(({ slug, label }, index) => (
    <Fragment key={slug}>
      {index > 0 && ', '}
      <Link to="/stadsdelar/$slug" params={{ slug }}>
        {label}
      </Link>
    </Fragment>
  ));
