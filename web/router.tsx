import type { QueryClient } from '@tanstack/react-query';
import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { parseSearch, stringifySearch } from './features/selection/search';
import { adminRoutes } from './routes/admin/admin-routes';
import { catalogueRoutes } from './routes/catalogue-routes';
import { cityDocumentRoutes } from './routes/city-document/city-document-routes';
import { doorRoutes } from './routes/door-routes';
import { embedRoutes } from './routes/embed/embed-routes';
import { followUpRoutes } from './routes/follow-up/follow-up-routes';
import { loadArea, loadComparison, loadIndicator, loadOverview } from './routes/loaders';
import { NotFoundPage } from './routes/not-found-page';
import { OverviewPage } from './routes/overview-page';
import { programmeEditingRoutes } from './routes/programme-editing/programme-editing-routes';
import { programmeRoutes } from './routes/programmes/programme-routes';
import { reportingRoutes } from './routes/reporting/reporting-routes';
import { reportRoutes } from './routes/reports/report-routes';
import { reviewRoutes } from './routes/review/review-routes';
import { rootRoute } from './routes/root-route';
import { roundRoutes } from './routes/rounds/round-routes';
import { threadEditingRoutes } from './routes/thread-editing/thread-editing-routes';
import { threadRoutes } from './routes/threads/thread-routes';
import { ErrorPanel } from './ui/error-panel';
import { PageSkeleton } from './ui/page-skeleton';

/** Nobody sees a skeleton for less than this. */
const PENDING_AFTER_MS = 300;

const parent = { getParentRoute: () => rootRoute } as const;

// The first page is in the first script; the others are fetched when a link to them is pointed at, or with their data.
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
    component: lazyRouteComponent(() => import('./routes/areas-page'), 'AreasPage'),
    loaderDeps: ({ search }) => search,
    loader: ({ context, deps }) => loadComparison(context.queryClient, deps),
  }),
  createRoute({
    ...parent,
    path: '/stadsdelar/$slug',
    component: lazyRouteComponent(() => import('./routes/area-page'), 'AreaPage'),
    notFoundComponent: () => <NotFoundPage what="area" />,
    loaderDeps: ({ search }) => search,
    loader: ({ context, deps, params }) => loadArea(context.queryClient, deps, params.slug),
  }),
  createRoute({
    ...parent,
    path: '/indikatorer',
    component: lazyRouteComponent(() => import('./routes/indicators-page'), 'IndicatorsPage'),
  }),
  createRoute({
    ...parent,
    path: '/indikatorer/$key',
    component: lazyRouteComponent(() => import('./routes/indicator-page'), 'IndicatorPage'),
    notFoundComponent: () => <NotFoundPage what="indicator" />,
    loaderDeps: ({ search }) => search,
    loader: ({ context, deps, params }) => loadIndicator(context.queryClient, deps, params.key),
  }),
  createRoute({
    ...parent,
    path: '/oppna-data',
    component: lazyRouteComponent(() => import('./routes/open-data-page'), 'OpenDataPage'),
  }),
  createRoute({
    ...parent,
    path: '/om',
    component: lazyRouteComponent(() => import('./routes/about-page'), 'AboutPage'),
  }),
  createRoute({
    ...parent,
    path: '/personuppgifter',
    component: lazyRouteComponent(() => import('./routes/statement-page'), 'PrivacyPage'),
  }),
  createRoute({
    ...parent,
    path: '/tillganglighet',
    component: lazyRouteComponent(() => import('./routes/statement-page'), 'AccessibilityPage'),
  }),
  ...programmeRoutes,
  ...programmeEditingRoutes,
  ...threadRoutes,
  ...threadEditingRoutes,
  ...reportRoutes,
  ...roundRoutes,
  ...reviewRoutes,
  ...followUpRoutes,
  ...cityDocumentRoutes,
  ...doorRoutes,
  ...adminRoutes,
  ...catalogueRoutes,
  ...reportingRoutes,
  ...embedRoutes,
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
