import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { AdminError } from '../admin/admin-error';
import { closedPage } from '../closed-page';
import { rootRoute } from '../root-route';
import { readHistorySearch } from './history-search';
import { readSectionSearch } from './section-search';

const parent = {
  getParentRoute: () => rootRoute,
  beforeLoad: closedPage,
  errorComponent: AdminError,
} as const;

const loaders = () => import('./reporting-loaders');

const reportsRoute = createRoute({
  ...parent,
  path: '/rapportering',
  component: lazyRouteComponent(() => import('./reports-page'), 'ReportsPage'),
  loader: async ({ context }) => (await loaders()).loadReports(context.queryClient),
});

const reportRoute = createRoute({
  ...parent,
  path: '/rapportering/$report',
  component: lazyRouteComponent(() => import('./report-page'), 'ReportPage'),
  loader: async ({ context, params }) => (await loaders()).loadReport(context.queryClient, params.report),
});

const sectionRoute = createRoute({
  ...parent,
  path: '/rapportering/$report/$section',
  component: lazyRouteComponent(() => import('./section-page'), 'SectionPage'),
  validateSearch: readSectionSearch,
  loader: async ({ context, params }) =>
    (await loaders()).loadSection(context.queryClient, params.report, params.section),
});

const readingRoute = createRoute({
  ...parent,
  path: '/rapportering/$report/las',
  component: lazyRouteComponent(() => import('./reading-page'), 'ReadingPage'),
  loader: async ({ context, params }) => (await loaders()).loadReading(context.queryClient, params.report),
});

const checkRoute = createRoute({
  ...parent,
  path: '/rapportering/$report/kontroll',
  component: lazyRouteComponent(() => import('./check-page'), 'CheckPage'),
  loader: async ({ context, params }) => (await loaders()).loadCheck(context.queryClient, params.report),
});

const decisionRoute = createRoute({
  ...parent,
  path: '/rapportering/$report/beslut',
  component: lazyRouteComponent(() => import('./decision-page'), 'DecisionPage'),
  loader: async ({ context, params }) => (await loaders()).loadReport(context.queryClient, params.report),
});

const historyRoute = createRoute({
  ...parent,
  path: '/rapportering/$report/historik',
  component: lazyRouteComponent(() => import('./history-page'), 'HistoryPage'),
  validateSearch: readHistorySearch,
  loader: async ({ context, params }) => (await loaders()).loadHistory(context.queryClient, params.report),
});

/** The pages of those who write and decide a report. */
export const reportingRoutes = [
  reportsRoute,
  reportRoute,
  sectionRoute,
  readingRoute,
  checkRoute,
  decisionRoute,
  historyRoute,
];
