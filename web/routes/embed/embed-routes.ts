import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { Search } from '../../features/selection/search';
import { loadArea, loadIndicator, loadMap, loadOverview } from '../loaders';
import { rootRoute } from '../root-route';

const parent = {
  getParentRoute: () => rootRoute,
  loaderDeps: ({ search }: { search: Search }) => search,
} as const;

/** Single figures for frames. Fetched when one is shown: the pages do not carry them. */
export const embedRoutes = [
  createRoute({
    ...parent,
    path: '/embed/staden',
    component: lazyRouteComponent(() => import('./embed-city'), 'EmbedCity'),
    loader: ({ context, deps }) => loadOverview(context.queryClient, deps),
  }),
  createRoute({
    ...parent,
    path: '/embed/stadsdelar/$slug',
    component: lazyRouteComponent(() => import('./embed-area'), 'EmbedArea'),
    loader: ({ context, deps, params }) => loadArea(context.queryClient, deps, params.slug),
  }),
  createRoute({
    ...parent,
    path: '/embed/indikatorer/$key',
    component: lazyRouteComponent(() => import('./embed-indicator'), 'EmbedIndicator'),
    loader: ({ context, deps, params }) => loadIndicator(context.queryClient, deps, params.key),
  }),
  createRoute({
    ...parent,
    path: '/embed/jamfor',
    component: lazyRouteComponent(() => import('./embed-comparison'), 'EmbedComparison'),
    loader: ({ context, deps }) => loadMap(context.queryClient, deps),
  }),
  createRoute({
    ...parent,
    path: '/embed/karta',
    component: lazyRouteComponent(() => import('./embed-map'), 'EmbedMap'),
    loader: ({ context, deps }) => loadMap(context.queryClient, deps),
  }),
] as const;
