import type { QueryClient } from '@tanstack/react-query';
import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { parseSearch, stringifySearch } from './features/selection/search';
import { AboutPage } from './routes/about-page';
import { AreaPage } from './routes/area-page';
import { AreasPage } from './routes/areas-page';
import { IndicatorPage } from './routes/indicator-page';
import { IndicatorsPage } from './routes/indicators-page';
import { loadArea, loadComparison, loadIndicator, loadOverview } from './routes/loaders';
import { NotFoundPage } from './routes/not-found-page';
import { OverviewPage } from './routes/overview-page';
import { rootRoute } from './routes/root-route';
import { ErrorPanel } from './ui/error-panel';
import { PageSkeleton } from './ui/page-skeleton';

/** Nobody sees a skeleton for less than this. */
const PENDING_AFTER_MS = 300;

const parent = { getParentRoute: () => rootRoute } as const;

const routeTree = rootRoute.addChildren([
  createRoute({
    ...parent,
    path: '/',
    component: OverviewPage,
    loaderDeps: ({ search }) => search,
    loader: ({ context, deps }) => loadOverview(context.queryClient, deps),
  }),
  createRoute({
    ...parent,
    path: '/stadsdelar',
    component: AreasPage,
    loaderDeps: ({ search }) => search,
    loader: ({ context, deps }) => loadComparison(context.queryClient, deps),
  }),
  createRoute({
    ...parent,
    path: '/stadsdelar/$slug',
    component: AreaPage,
    notFoundComponent: () => <NotFoundPage what="area" />,
    loaderDeps: ({ search }) => search,
    loader: ({ context, deps, params }) => loadArea(context.queryClient, deps, params.slug),
  }),
  createRoute({ ...parent, path: '/indikatorer', component: IndicatorsPage }),
  createRoute({
    ...parent,
    path: '/indikatorer/$key',
    component: IndicatorPage,
    notFoundComponent: () => <NotFoundPage what="indicator" />,
    loaderDeps: ({ search }) => search,
    loader: ({ context, deps, params }) => loadIndicator(context.queryClient, deps, params.key),
  }),
  createRoute({
    ...parent,
    path: '/oppna-data',
    // Read by few: the first page does not wait for it.
    component: lazyRouteComponent(() => import('./routes/open-data-page'), 'OpenDataPage'),
  }),
  createRoute({ ...parent, path: '/om', component: AboutPage }),
]);

/** The pages and their addresses. */
export function createAppRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree,
    context: { queryClient },
    parseSearch,
    stringifySearch,
    defaultPreload: 'intent',
    // The query client decides what is fresh.
    defaultPreloadStaleTime: 0,
    defaultPendingMs: PENDING_AFTER_MS,
    defaultPendingComponent: PageSkeleton,
    defaultErrorComponent: ErrorPanel,
    defaultNotFoundComponent: () => <NotFoundPage what="page" />,
    scrollRestoration: true,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
