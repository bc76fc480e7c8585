import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readThreadsSearch } from '../../features/threads/threads-search';
import { reportingPage } from '../reporting-page';
import { rootRoute } from '../root-route';

const parent = { getParentRoute: () => rootRoute, beforeLoad: reportingPage } as const;

const loaders = () => import('./thread-loaders');

const threadsRoute = createRoute({
  ...parent,
  path: '/atgarder',
  component: lazyRouteComponent(() => import('./threads-page'), 'ThreadsPage'),
  validateSearch: readThreadsSearch,
  loaderDeps: ({ search }) => search,
  loader: async ({ context, deps }) => (await loaders()).loadThreads(context.queryClient, deps),
});

const interventionRoute = createRoute({
  ...parent,
  path: '/atgarder/$owner/$id',
  component: lazyRouteComponent(() => import('./intervention-page'), 'InterventionPage'),
  loader: async ({ context, params }) => (await loaders()).loadIntervention(context.queryClient, params),
});

const problemRoute = createRoute({
  ...parent,
  path: '/problem/$owner/$id',
  component: lazyRouteComponent(() => import('./problem-page'), 'ProblemPage'),
  loader: async ({ context, params }) => (await loaders()).loadProblem(context.queryClient, params),
});

/** The register of what is done, and each intervention and problem with its thread. */
export const threadRoutes = [threadsRoute, interventionRoute, problemRoute];
