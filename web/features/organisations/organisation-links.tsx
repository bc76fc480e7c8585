import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';

interface OrganisationLinksProps {
  readonly organisations: readonly { readonly key: string; readonly name: string }[];
}

/** Organisations in a row, each leading to its page. */
export function OrganisationLinks({ organisations }: OrganisationLinksProps) {
  return organisations.map(({ key, name }, index) => (
    <Fragment key={key}>
      {index > 0 && ', '}
      <Link to="/admin/organisationer/$key" params={{ key }}>
        {name}
      </Link>
    </Fragment>
  ));
}
