import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readCatalogueSearch } from '../features/question-catalogue/catalogue-search';
import { AdminError } from './admin/admin-error';
import { closedPage } from './closed-page';
import { reportingPage } from './reporting-page';
import { rootRoute } from './root-route';

const parent = { getParentRoute: () => rootRoute } as const;

const loaders = () => import('./catalogue-loaders');

const catalogueRoute = createRoute({
  ...parent,
  path: '/fragekatalog',
  beforeLoad: reportingPage,
  component: lazyRouteComponent(() => import('./question-catalogue-page'), 'QuestionCataloguePage'),
  validateSearch: readCatalogueSearch,
  loaderDeps: ({ search }) => ({ version: search.version }),
  loader: async ({ context, deps }) => (await loaders()).loadCatalogue(context.queryClient, deps.version),
});

const draftRoute = createRoute({
  ...parent,
  path: '/fragekatalog/utkast',
  beforeLoad: closedPage,
  errorComponent: AdminError,
  component: lazyRouteComponent(() => import('./catalogue-draft-page'), 'CatalogueDraftPage'),
  loader: async ({ context }) => (await loaders()).loadCatalogueDraft(context.queryClient),
});

/** The questions that reports answer, and the next version of them. */
export const catalogueRoutes = [catalogueRoute, draftRoute];
