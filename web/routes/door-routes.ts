import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { safePath } from '../features/session/safe-path';
import { addClosedTexts } from '../text/language';
import { rootRoute } from './root-route';

const parent = { getParentRoute: () => rootRoute, beforeLoad: addClosedTexts } as const;

const signInRoute = createRoute({
  ...parent,
  path: '/logga-in',
  component: lazyRouteComponent(() => import('./sign-in-page'), 'SignInPage'),
  validateSearch: ({ till, fel, ut }: Record<string, unknown>): SignInSearch => ({
    till: till === undefined ? undefined : safePath(till),
    fel: typeof fel === 'string' ? fel : undefined,
    ut: ut === 'ja' ? 'ja' : undefined,
  }),
});

interface SignInSearch {
  /** Where to go afterwards. */
  readonly till?: string | undefined;
  /** Why the directory's sign-in failed. */
  readonly fel?: string | undefined;
  /** One has just signed out. */
  readonly ut?: 'ja' | undefined;
}

/** The pages by which one comes in. */
export const doorRoutes = [signInRoute];
