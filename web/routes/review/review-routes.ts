import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readMatrixSearch } from '../../features/report-review/matrix-search';
import { readReviewSearch } from '../../features/report-review/review-search';
import { closedPage } from '../closed-page';
import { rootRoute } from '../root-route';

const parent = { getParentRoute: () => rootRoute, beforeLoad: closedPage } as const;

const loaders = () => import('./review-loaders');

const matrixRoute = createRoute({
  ...parent,
  path: '/granskning',
  component: lazyRouteComponent(() => import('./matrix-page'), 'MatrixPage'),
  validateSearch: readMatrixSearch,
  // Only for the first sight: another round is fetched beside what is shown.
  loader: async ({ context, location }) =>
    (await loaders()).loadMatrix(context.queryClient, { ...location.search }),
});

const reviewRoute = createRoute({
  ...parent,
  path: '/granskning/$report',
  component: lazyRouteComponent(() => import('./review-page'), 'ReviewPage'),
  validateSearch: readReviewSearch,
  loader: async ({ context, params }) => (await loaders()).loadReview(context.queryClient, params.report),
});

/** The office's pages: who has come how far, and one report to review. */
export const reviewRoutes = [matrixRoute, reviewRoute];
