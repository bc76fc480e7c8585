import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { AdminError } from '../admin/admin-error';
import { closedPage } from '../closed-page';
import { rootRoute } from '../root-route';

const parent = {
  getParentRoute: () => rootRoute,
  beforeLoad: closedPage,
  errorComponent: AdminError,
  notFoundComponent: lazyRouteComponent(() => import('../programmes/programme-missing'), 'ProgrammeMissing'),
} as const;

const loaders = () => import('./programme-editing-loaders');

const newRoute = createRoute({
  ...parent,
  path: '/program/ny',
  component: lazyRouteComponent(() => import('./new-programme-page'), 'NewProgrammePage'),
  loader: async ({ context }) => (await loaders()).loadChoices(context.queryClient),
});

const editRoute = createRoute({
  ...parent,
  path: '/program/$slug/andra',
  component: lazyRouteComponent(() => import('./edit-programme-page'), 'EditProgrammePage'),
  loader: async ({ context, params }) =>
    (await loaders()).loadProgrammeEditing(context.queryClient, params.slug),
});

const historyRoute = createRoute({
  ...parent,
  path: '/program/$slug/historik',
  component: lazyRouteComponent(() => import('./programme-history-page'), 'ProgrammeHistoryPage'),
  loader: async ({ context, params }) =>
    (await loaders()).loadProgrammeHistory(context.queryClient, params.slug),
});

const rolesRoute = createRoute({
  ...parent,
  path: '/admin/funktioner/$organisation',
  component: lazyRouteComponent(() => import('./role-fillings-page'), 'RoleFillingsPage'),
  loader: async ({ context, params }) =>
    (await loaders()).loadRoleFillings(context.queryClient, params.organisation),
});

/** The pages on which programmes are changed, and organisations say how their coordinators stand. */
export const programmeEditingRoutes = [newRoute, editRoute, historyRoute, rolesRoute];
