import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { organisationsQuery } from '../../features/organisations/organisations.queries';
import { programmeQuery, programmesQuery } from '../../features/programmes/programmes.queries';
import type { RegisterChoices } from '../../features/threads/register-filters';
import type { ThreadsSearch } from '../../features/threads/threads-search';
import { useText } from '../../text/use-text';
import { useDefinitions } from '../use-selection';

/** What the register can be narrowed by: everything that there is, whether anything is done there or not. */
export function useRegisterChoices(search: ThreadsSearch): RegisterChoices {
  const { pick, language } = useText();
  const { districts, indicators } = useDefinitions();
  const organisations = useSuspenseQuery(organisationsQuery).data;
  const { programmes } = useSuspenseQuery(programmesQuery).data;
  const goals = useGoals(search);
  const byLabel = (one: { readonly label: string }, other: { readonly label: string }) =>
    one.label.localeCompare(other.label, language);
  const chosen = programmes.filter(({ slug }) => search.program === undefined || slug === search.program);
  return {
    // Predecessors are found by the district of today.
    areas: districts
      .filter(({ validTo }) => validTo === null)
      .map(({ slug, label }) => ({ key: slug, label }))
      .sort(byLabel),
    organisations: organisations.map(({ key, name }) => ({ key, label: name })).sort(byLabel),
    programmes: programmes.map(({ slug, shortTitle }) => ({ key: slug, label: pick(shortTitle) })),
    focusAreas: chosen.flatMap(({ slug, shortTitle, focusAreas }) =>
      focusAreas.map(({ key, title }) => ({
        key: `${slug}/${key}`,
        label: chosen.length === 1 ? pick(title) : `${pick(title)} (${pick(shortTitle)})`,
      })),
    ),
    goals,
    indicators: indicators.map(({ key, label }) => ({ key, label: pick(label) })),
  };
}

/** The goals of the chosen focus area. */
function useGoals({ program = '', fokusomrade }: ThreadsSearch): RegisterChoices['goals'] {
  const { data } = useQuery({
    ...programmeQuery(program),
    enabled: program !== '' && fokusomrade !== undefined,
  });
  return data?.content.focusAreas.find(({ key }) => key === fokusomrade)?.goals ?? [];
}
