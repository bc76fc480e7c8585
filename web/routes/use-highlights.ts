import { useNavigate, useSearch } from '@tanstack/react-router';
import { MOST_CHOSEN } from '../charts/chart-line';
import { areasOf, type Search } from '../features/selection/search';

/**
 * The areas that stand out, as many as can be told apart; kept in the address.
 * @param slugs the areas of the page: others in the address stand out nowhere, and are dropped with the next choice
 */
export function useHighlights(slugs: readonly string[]) {
  const search = useSearch({ from: '__root__' });
  const navigate = useNavigate();
  const chosen = areasOf(search)
    .filter((slug) => slugs.includes(slug))
    .slice(0, MOST_CHOSEN);
  const full = chosen.length >= MOST_CHOSEN;
  const toggle = (slug: string) => {
    if (full && !chosen.includes(slug)) return;
    const next = chosen.includes(slug) ? chosen.filter((one) => one !== slug) : [...chosen, slug];
    const omrade = next.length > 0 ? next.join(',') : undefined;
    void navigate({ to: '.', search: (before: Search) => ({ ...before, omrade }), resetScroll: false });
  };
  return { chosen, full, toggle };
}
