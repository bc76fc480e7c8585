import type { ReadDb } from '../../../db/database';
import { notFound } from '../../http/problem';
import { getAreaHistory, listChildren } from '../areas/area-history.queries';
import type { FoundBy } from './threads-found.queries';

/**
 * The areas that are meant by one: a district with its neighbourhoods and with the districts it came from; a
 * neighbourhood with those it came from; and the organisations that have answered for one of the districts. The city
 * is everything.
 * @throws Problem 404 for an area that never was
 */
export async function placeMeant(db: ReadDb, slug: string | undefined): Promise<FoundBy['place']> {
  if (slug === undefined) return undefined;
  const history = await getAreaHistory(db, ['city', 'district', 'neighbourhood']);
  const area = history.areas.get(slug);
  if (area === undefined) throw notFound(`No area is called ${slug}`);
  if (area.kind === 'city') return undefined;
  const earlier = (of: string): string[] => [of, ...(history.predecessors.get(of) ?? []).flatMap(earlier)];
  const districts = earlier(slug);
  const neighbourhoods = (await listChildren(db, slug)).flatMap(earlier);
  const owners = await db
    .selectFrom('organisation_districts')
    .select('organisation_key as key')
    .distinct()
    .where('area_slug', 'in', districts)
    .execute();
  return {
    areas: [...new Set([...districts, ...neighbourhoods])],
    owners: owners.map(({ key }) => key),
  };
}
