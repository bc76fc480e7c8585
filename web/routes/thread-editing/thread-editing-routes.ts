import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { AdminError } from '../admin/admin-error';
import { closedPage } from '../closed-page';
import { rootRoute } from '../root-route';
import { readNewSearch } from './new-search';

const parent = {
  getParentRoute: () => rootRoute,
  beforeLoad: closedPage,
  errorComponent: AdminError,
} as const;

const loaders = () => import('./thread-editing-loaders');
const pages = () => import('./thread-editing-pages');

const newInterventionRoute = createRoute({
  ...parent,
  path: '/atgarder/ny',
  validateSearch: readNewSearch,
  component: lazyRouteComponent(pages, 'NewInterventionPage'),
  loader: async ({ context }) => (await loaders()).loadChoices(context.queryClient),
});

const newProblemRoute = createRoute({
  ...parent,
  path: '/problem/ny',
  component: lazyRouteComponent(pages, 'NewProblemPage'),
  loader: async ({ context }) => (await loaders()).loadChoices(context.queryClient),
});

const interventionRoute = createRoute({
  ...parent,
  path: '/atgarder/$owner/$id/andra',
  component: lazyRouteComponent(pages, 'InterventionEditPage'),
  loader: async ({ context, params }) =>
    (await loaders()).loadOwn(context.queryClient, params, 'interventions'),
});

const problemRoute = createRoute({
  ...parent,
  path: '/problem/$owner/$id/andra',
  component: lazyRouteComponent(pages, 'ProblemEditPage'),
  loader: async ({ context, params }) => (await loaders()).loadOwn(context.queryClient, params, 'problems'),
});

/** Where interventions and problems are written on their own pages. */
export const threadEditingRoutes = [newInterventionRoute, newProblemRoute, interventionRoute, problemRoute];
