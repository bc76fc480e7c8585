import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readJudgementSearch } from '../../features/judgements/judgement-search';
import { reportingPage } from '../reporting-page';
import { rootRoute } from '../root-route';

const parent = { getParentRoute: () => rootRoute, beforeLoad: reportingPage } as const;

const loaders = () => import('./city-document-loaders');

const judgementsRoute = createRoute({
  ...parent,
  path: '/program/$slug/bedomningar',
  component: lazyRouteComponent(() => import('./judgements-page'), 'JudgementsPage'),
  validateSearch: readJudgementSearch,
  loader: async ({ context, params, location }) =>
    (await loaders()).loadJudgements(context.queryClient, params.slug, { ...location.search }),
});

const documentRoute = createRoute({
  ...parent,
  path: '/stadens-dokument/$id',
  component: lazyRouteComponent(() => import('./city-document-page'), 'CityDocumentPage'),
  loader: async ({ context, params }) => (await loaders()).loadCityDocument(context.queryClient, params.id),
});

/** What everybody reads of judgements, and the documents that the city has published. */
export const cityDocumentRoutes = [judgementsRoute, documentRoute];
