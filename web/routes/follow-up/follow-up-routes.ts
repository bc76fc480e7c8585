import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readJudgementSearch } from '../../features/judgements/judgement-search';
import { closedPage } from '../closed-page';
import { rootRoute } from '../root-route';

const parent = {
  getParentRoute: () => rootRoute,
  beforeLoad: closedPage,
  validateSearch: readJudgementSearch,
} as const;

const loaders = () => import('./follow-up-loaders');

const followUpRoute = createRoute({
  ...parent,
  path: '/uppfoljning',
  component: lazyRouteComponent(() => import('./follow-up-page'), 'FollowUpPage'),
  // Only for the first sight: another round is fetched beside what is shown.
  loader: async ({ context, location }) =>
    (await loaders()).loadFollowUp(context.queryClient, { ...location.search }),
});

const judgementsRoute = createRoute({
  ...parent,
  path: '/uppfoljning/bedomningar',
  component: lazyRouteComponent(() => import('./office-judgements-page'), 'OfficeJudgementsPage'),
  loader: async ({ context, location }) =>
    (await loaders()).loadOfficeJudgements(context.queryClient, { ...location.search }),
});

const documentsRoute = createRoute({
  ...parent,
  path: '/uppfoljning/dokument',
  component: lazyRouteComponent(() => import('./compilations-page'), 'CompilationsPage'),
  loader: async ({ context, location }) =>
    (await loaders()).loadCompilations(context.queryClient, { ...location.search }),
});

const documentRoute = createRoute({
  ...parent,
  path: '/uppfoljning/dokument/$id',
  component: lazyRouteComponent(() => import('./compilation-page'), 'CompilationPage'),
  loader: async ({ context, params }) => (await loaders()).loadCompilation(context.queryClient, params.id),
});

/** The office's pages: the programme on one page, judgements beside measurement, the city's document. */
export const followUpRoutes = [followUpRoute, judgementsRoute, documentsRoute, documentRoute];
