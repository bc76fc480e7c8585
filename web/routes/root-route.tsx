import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, retainSearchParams } from '@tanstack/react-router';
import { DEFAULT_LANGUAGE, KEPT, readSearch, type Search } from '../features/selection/search';
import { setTheme } from '../styles/theme';
import { addLaterTexts, setLanguage } from '../text/language';
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
  beforeLoad: async ({ search, location }) => {
    setTheme(search.tema && THEMES[search.tema]);
    // Before the language, which brings all that is wanted with it.
    if (location.pathname !== '/') await addLaterTexts();
    await setLanguage(search.lang ?? DEFAULT_LANGUAGE);
  },
  loader: ({ context }) => loadDefinitions(context.queryClient),
  component: Frame,
});
