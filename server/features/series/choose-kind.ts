import type { ReadDb } from '../../../db/database';
import { notFound } from '../../http/problem';
import { getAreaHistory, listChildren } from '../areas/area-history.queries';
import type { AreaChoice } from './choose-areas';

interface KindRequest {
  readonly kind?: 'district' | 'neighbourhood' | undefined;
  /** The slug of the district whose neighbourhoods are wanted. */
  readonly within?: string | undefined;
}

/**
 * Every district, or every neighbourhood, or those of one district on a day (without one: that ever lay in it).
 * @throws Problem 404 when there is no such district
 */
export async function chooseKind(
  db: ReadDb,
  { kind = 'district', within }: KindRequest,
  day: string | undefined,
): Promise<AreaChoice> {
  if (within === undefined) return { kind, only: undefined };
  const { areas } = await getAreaHistory(db, ['district']);
  if (areas.get(within)?.kind !== 'district') throw notFound(`no district is called ${within}`);
  return { kind: 'neighbourhood', only: new Set(await listChildren(db, within, day)) };
}
