import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import {
  readPublishedReportSearch,
  readPublishedSearch,
} from '../../features/published-reports/published-search';
import { reportingPage } from '../reporting-page';
import { rootRoute } from '../root-route';

const parent = { getParentRoute: () => rootRoute, beforeLoad: reportingPage } as const;

const loaders = () => import('./report-loaders');

const publishedRoute = createRoute({
  ...parent,
  path: '/rapporter',
  component: lazyRouteComponent(() => import('./published-page'), 'PublishedPage'),
  validateSearch: readPublishedSearch,
  loader: async ({ context }) => (await loaders()).loadPublished(context.queryClient),
});

const publishedReportRoute = createRoute({
  ...parent,
  path: '/rapporter/$round/$organisation',
  component: lazyRouteComponent(() => import('./published-report-page'), 'PublishedReportPage'),
  validateSearch: readPublishedReportSearch,
  loaderDeps: ({ search }) => search,
  loader: async ({ context, params, location }) =>
    (await loaders()).loadPublishedReport(context.queryClient, params, { ...location.search }),
});

/** The pages of published reports. */
export const reportRoutes = [publishedRoute, publishedReportRoute];
