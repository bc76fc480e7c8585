import type { Area } from '../../../server/features/areas/areas.contract';
import type { Organisation } from '../../../server/features/organisations/organisations.contract';

type Offered = Pick<Area, 'slug' | 'label' | 'kind'>;

/**
 * The areas that something can be tied to, the same as a report offers: an organisation's districts with the
 * neighbourhoods that lie in them today; all districts for one that has none.
 */
export function ownAreas(areas: readonly Area[], answeredFor: Organisation['districts']): Offered[] {
  const own = answeredFor.filter(({ validTo }) => validTo === null).map(({ slug }) => slug);
  return areas
    .filter(({ validTo }) => validTo === null)
    .filter(({ slug, kind, parents }) =>
      own.length === 0
        ? kind === 'district'
        : own.includes(slug) ||
          parents.some((parent) => parent.validTo === null && own.includes(parent.slug)),
    )
    .map(({ slug, label, kind }) => ({ slug, label, kind }));
}
