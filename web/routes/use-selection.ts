import { useSuspenseQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { districtsQuery } from '../features/areas/areas.queries';
import { indicatorsQuery } from '../features/indicators/indicators.queries';
import { resolveSelection } from '../features/selection/selection';
import { surveysQuery } from '../features/surveys/surveys.queries';

/** Every definition; the loader of the page has read them. */
export function useDefinitions() {
  return {
    indicators: useSuspenseQuery(indicatorsQuery).data,
    surveys: useSuspenseQuery(surveysQuery).data,
    districts: useSuspenseQuery(districtsQuery).data,
  };
}

/** What the reader has chosen; on an indicator's own page its key goes before the choice in the address. */
export function useSelection(indicator?: string) {
  const search = useSearch({ from: '__root__' });
  const definitions = useDefinitions();
  const chosen = indicator === undefined ? search : { ...search, indikator: indicator };
  return { ...definitions, selection: resolveSelection(chosen, definitions) };
}
