import { useQuery } from '@tanstack/react-query';
import type { Area } from '../../server/features/areas/areas.contract';
import { neighbourhoodsQuery } from '../features/areas/areas.queries';

/** A district or a neighbourhood; the loader of the page has read it. */
export function useArea(slug: string, districts: readonly Area[]): Area | undefined {
  const district = districts.find((one) => one.slug === slug);
  const { data: neighbourhoods = [] } = useQuery({ ...neighbourhoodsQuery, enabled: district === undefined });
  return district ?? neighbourhoods.find((one) => one.slug === slug);
}
