import { useSuspenseQuery } from '@tanstack/react-query';
import { organisationsQuery } from '../../features/organisations/organisations.queries';
import { byName, hasEnded, standsOn } from '../../features/organisations/standing';
import { useRights } from './use-rights';

/** Every organisation by name, those of today, the keys of those that are no more, and the day it is. */
export function useOrganisations() {
  const { data } = useSuspenseQuery(organisationsQuery);
  const today = useRights().now.slice(0, 10);
  const all = [...data].sort(byName);
  return {
    all,
    today,
    standing: all.filter((organisation) => standsOn(organisation, today)),
    ended: new Set(all.filter((organisation) => hasEnded(organisation, today)).map(({ key }) => key)),
  };
}
