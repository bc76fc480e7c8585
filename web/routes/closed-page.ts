import type { QueryClient } from '@tanstack/react-query';
import { redirect } from '@tanstack/react-router';
import { sessionQuery } from '../api/session-query';
import { addClosedTexts, addFollowUpTexts, addReportingTexts } from '../text/language';

interface Visit {
  readonly context: { readonly queryClient: QueryClient };
  readonly location: { readonly href: string };
  /** Only pointed at, so far. */
  readonly preload: boolean;
}

/**
 * Before a page for people signed in: its texts, and who is here. Somebody who is not signed in does that first and
 * then comes to the page. `createRoute({ …, beforeLoad: closedPage, component: lazyRouteComponent(…) })`
 */
export async function closedPage({ context: { queryClient }, location, preload }: Visit): Promise<void> {
  const [session] = await Promise.all([
    queryClient.ensureQueryData(sessionQuery),
    addClosedTexts(),
    addReportingTexts(),
    addFollowUpTexts(),
    // What watches over the session is there before anything can be sent.
    import('../features/session/signed-in'),
  ]);
  if (session.person === null && !preload)
    throw redirect({ to: '/logga-in', search: { till: location.href, kravs: 'ja' } });
}
