import type { QueryClient } from '@tanstack/react-query';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { auditQuery } from '../../features/audit/audit.queries';
import { readAuditSearch } from '../../features/audit/audit-search';
import { organisationQuery, organisationsQuery } from '../../features/organisations/organisations.queries';
import { peopleQuery, personQuery } from '../../features/people/people.queries';
import { readPeopleSearch } from '../../features/people/people-search';
import { closedPage } from '../closed-page';
import { rootRoute } from '../root-route';
import { AdminError } from './admin-error';

const parent = {
  getParentRoute: () => rootRoute,
  beforeLoad: closedPage,
  errorComponent: AdminError,
} as const;

interface Loading {
  readonly context: { readonly queryClient: QueryClient };
}

const peopleRoute = createRoute({
  ...parent,
  path: '/admin/personer',
  component: lazyRouteComponent(() => import('./people-page'), 'PeoplePage'),
  validateSearch: readPeopleSearch,
  // Only for the first sight: a changed choice is fetched beside what is shown.
  loader: ({ context, location }) =>
    Promise.all([
      context.queryClient.fetchQuery(peopleQuery(readPeopleSearch({ ...location.search }))),
      loadOrganisations({ context }),
    ]),
});

const personRoute = createRoute({
  ...parent,
  path: '/admin/personer/$id',
  component: lazyRouteComponent(() => import('./person-page'), 'PersonPage'),
  loader: ({ context, params }) =>
    Promise.all([context.queryClient.fetchQuery(personQuery(params.id)), loadOrganisations({ context })]),
});

const organisationsRoute = createRoute({
  ...parent,
  path: '/admin/organisationer',
  component: lazyRouteComponent(() => import('./organisations-page'), 'OrganisationsPage'),
  loader: loadOrganisations,
});

const organisationRoute = createRoute({
  ...parent,
  path: '/admin/organisationer/$key',
  component: lazyRouteComponent(() => import('./organisation-page'), 'OrganisationPage'),
  loader: ({ context, params }) =>
    Promise.all([
      context.queryClient.fetchQuery(organisationQuery(params.key)),
      loadOrganisations({ context }),
    ]),
});

const auditRoute = createRoute({
  ...parent,
  path: '/admin/logg',
  component: lazyRouteComponent(() => import('./audit-page'), 'AuditPage'),
  validateSearch: readAuditSearch,
  loader: ({ context, location }) =>
    Promise.all([
      context.queryClient.fetchQuery(auditQuery(readAuditSearch({ ...location.search }))),
      loadOrganisations({ context }),
    ]),
});

/** The pages of administrators. */
export const adminRoutes = [peopleRoute, personRoute, organisationsRoute, organisationRoute, auditRoute];

function loadOrganisations({ context }: Loading) {
  return context.queryClient.fetchQuery(organisationsQuery);
}
