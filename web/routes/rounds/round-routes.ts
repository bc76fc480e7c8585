import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { AdminError } from '../admin/admin-error';
import { closedPage } from '../closed-page';
import { rootRoute } from '../root-route';

const parent = {
  getParentRoute: () => rootRoute,
  beforeLoad: closedPage,
  errorComponent: AdminError,
} as const;

const loaders = () => import('./round-loaders');

const mineRoute = createRoute({
  ...parent,
  path: '/min-sida',
  component: lazyRouteComponent(() => import('./my-page'), 'MyPage'),
  validateSearch: ({ visa }: Record<string, unknown>): { visa?: 'oversikt' | 'uppgifter' | undefined } => ({
    visa: visa === 'oversikt' || visa === 'uppgifter' ? visa : undefined,
  }),
  loaderDeps: ({ search }) => search,
  loader: async ({ context, deps }) => (await loaders()).loadMine(context.queryClient, deps.visa),
});

const roundsRoute = createRoute({
  ...parent,
  path: '/admin/omgangar',
  component: lazyRouteComponent(() => import('./rounds-page'), 'RoundsPage'),
  loader: async ({ context }) => (await loaders()).loadRounds(context.queryClient),
});

const roundRoute = createRoute({
  ...parent,
  path: '/admin/omgangar/$round',
  component: lazyRouteComponent(() => import('./round-page'), 'RoundPage'),
  loader: async ({ context, params }) => (await loaders()).loadRound(context.queryClient, params.round),
});

const meetingsRoute = createRoute({
  ...parent,
  path: '/rapportering/sammantraden/$organisation',
  component: lazyRouteComponent(() => import('./meetings-page'), 'MeetingsPage'),
  loader: async ({ context, params }) =>
    (await loaders()).loadMeetings(context.queryClient, params.organisation),
});

/** One's own page, the office's rounds, and the days on which a committee meets. */
export const roundRoutes = [mineRoute, roundsRoute, roundRoute, meetingsRoute];
