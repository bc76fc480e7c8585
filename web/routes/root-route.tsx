import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, retainSearchParams } from '@tanstack/react-router';
import { KEPT, readSearch, type Search } from '../features/selection/search';
import { setLanguage } from '../text/language';
import { loadDefinitions } from './loaders';
import { PageFrame } from './page-frame';

interface RouterContext {
  readonly queryClient: QueryClient;
}

/** What every page shares: the choices in the address, the language, and the definitions of what is measured. */
export const rootRoute = createRootRouteWithContext<RouterContext>()({
  validateSearch: (raw: Record<string, unknown>): Search => readSearch(raw),
  search: { middlewares: [retainSearchParams<Search>([...KEPT])] },
  beforeLoad: ({ search }) => setLanguage(search.lang ?? 'sv'),
  loader: ({ context }) => loadDefinitions(context.queryClient),
  component: PageFrame,
});
