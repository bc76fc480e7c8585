import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { safePath } from '../features/session/safe-path';
import { addClosedTexts } from '../text/language';
import { closedPage } from './closed-page';
import { rootRoute } from './root-route';

const parent = { getParentRoute: () => rootRoute, beforeLoad: addClosedTexts } as const;

const signInRoute = createRoute({
  ...parent,
  path: '/logga-in',
  component: lazyRouteComponent(() => import('./sign-in-page'), 'SignInPage'),
  validateSearch: ({ till, fel, ut, kravs }: Record<string, unknown>): SignInSearch => ({
    till: till === undefined ? undefined : safePath(till),
    fel: typeof fel === 'string' ? fel : undefined,
    ut: ut === 'ja' ? 'ja' : undefined,
    kravs: kravs === 'ja' ? 'ja' : undefined,
  }),
});

interface SignInSearch {
  /** Where to go afterwards. */
  readonly till?: string | undefined;
  /** Why the directory's sign-in failed. */
  readonly fel?: string | undefined;
  /** The page one wanted to see asks for it. */
  readonly kravs?: 'ja' | undefined;
  /** One has just signed out. */
  readonly ut?: 'ja' | undefined;
}

const linkRoute = createRoute({
  ...parent,
  path: '/lank',
  component: lazyRouteComponent(() => import('./link-page'), 'LinkPage'),
});

const forgottenRoute = createRoute({
  ...parent,
  path: '/glomt-losenord',
  component: lazyRouteComponent(() => import('./forgotten-page'), 'ForgottenPage'),
});

const endingRoute = createRoute({
  ...parent,
  path: '/avsluta-utskick/$secret',
  component: lazyRouteComponent(() => import('./ending-page'), 'EndingPage'),
});

const profileRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/profil',
  beforeLoad: closedPage,
  loader: async ({ context }) => (await import('./load-profile')).loadProfile(context.queryClient),
  component: lazyRouteComponent(() => import('./profile-page'), 'ProfilePage'),
});

/** The pages by which one comes in, and one's own. */
export const doorRoutes = [signInRoute, linkRoute, forgottenRoute, endingRoute, profileRoute];
