import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readAuditSearch } from '../../features/audit/audit-search';
import { readPeopleSearch } from '../../features/people/people-search';
import { closedPage } from '../closed-page';
import { rootRoute } from '../root-route';
import { AdminError } from './admin-error';

const parent = {
  getParentRoute: () => rootRoute,
  beforeLoad: closedPage,
  errorComponent: AdminError,
} as const;

const loaders = () => import('./admin-loaders');

const peopleRoute = createRoute({
  ...parent,
  path: '/admin/personer',
  component: lazyRouteComponent(() => import('./people-page'), 'PeoplePage'),
  validateSearch: readPeopleSearch,
  // Only for the first sight: a changed choice is fetched beside what is shown.
  loader: async ({ context, location }) =>
    (await loaders()).loadPeople(context.queryClient, { ...location.search }),
});

const personRoute = createRoute({
  ...parent,
  path: '/admin/personer/$id',
  component: lazyRouteComponent(() => import('./person-page'), 'PersonPage'),
  loader: async ({ context, params }) => (await loaders()).loadPerson(context.queryClient, params.id),
});

const organisationsRoute = createRoute({
  ...parent,
  path: '/admin/organisationer',
  component: lazyRouteComponent(() => import('./organisations-page'), 'OrganisationsPage'),
  loader: async ({ context }) => (await loaders()).loadOrganisations(context.queryClient),
});

const organisationRoute = createRoute({
  ...parent,
  path: '/admin/organisationer/$key',
  component: lazyRouteComponent(() => import('./organisation-page'), 'OrganisationPage'),
  loader: async ({ context, params }) => (await loaders()).loadOrganisation(context.queryClient, params.key),
});

const auditRoute = createRoute({
  ...parent,
  path: '/admin/logg',
  component: lazyRouteComponent(() => import('./audit-page'), 'AuditPage'),
  validateSearch: readAuditSearch,
  loader: async ({ context, location }) =>
    (await loaders()).loadAudit(context.queryClient, { ...location.search }),
});

/** The pages of administrators. */
export const adminRoutes = [peopleRoute, personRoute, organisationsRoute, organisationRoute, auditRoute];
