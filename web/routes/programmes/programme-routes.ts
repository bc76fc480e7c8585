import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { reportingPage } from '../reporting-page';
import { rootRoute } from '../root-route';

const parent = {
  getParentRoute: () => rootRoute,
  beforeLoad: reportingPage,
  notFoundComponent: lazyRouteComponent(() => import('./programme-missing'), 'ProgrammeMissing'),
} as const;

const loaders = () => import('./programme-loaders');

const programmesRoute = createRoute({
  ...parent,
  path: '/program',
  component: lazyRouteComponent(() => import('./programmes-page'), 'ProgrammesPage'),
  loader: async ({ context }) => (await loaders()).loadProgrammes(context.queryClient),
});

const programmeRoute = createRoute({
  ...parent,
  path: '/program/$slug',
  component: lazyRouteComponent(() => import('./programme-page'), 'ProgrammePage'),
  loader: async ({ context, params }) => (await loaders()).loadProgramme(context.queryClient, params.slug),
});

const focusAreaRoute = createRoute({
  ...parent,
  path: '/program/$slug/$focusArea',
  component: lazyRouteComponent(() => import('./focus-area-page'), 'FocusAreaPage'),
  loader: async ({ context, params }) => (await loaders()).loadFocusArea(context.queryClient, params),
});

/** The open pages of programmes and what they hold. */
export const programmeRoutes = [programmesRoute, programmeRoute, focusAreaRoute];
