import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, retainSearchParams } from '@tanstack/react-router';
import { DEFAULT_LANGUAGE, KEPT, readSearch, type Search } from '../features/selection/search';
import { setTheme } from '../styles/theme';
import { setLanguage } from '../text/language';
import { Frame } from './frame';
import { loadDefinitions } from './loaders';

const THEMES = { ljust: 'light', morkt: 'dark' } as const;

interface RouterContext {
  readonly queryClient: QueryClient;
}

/** What every page shares: the choices in the address, the language, and the definitions of what is measured. */
export const rootRoute = createRootRouteWithContext<RouterContext>()({
  validateSearch: (raw: Record<string, unknown>): Search => readSearch(raw),
  search: { middlewares: [retainSearchParams<Search>([...KEPT])] },
  beforeLoad: ({ search }) => {
    setTheme(search.tema && THEMES[search.tema]);
    return setLanguage(search.lang ?? DEFAULT_LANGUAGE);
  },
  loader: ({ context }) => loadDefinitions(context.queryClient),
  component: Frame,
});
