import type { ReadDb } from '../../../db/database';
import type { AreaHistory } from '../../domain/areas/area-history';
import { AREA_KINDS } from '../../domain/areas/area-kind';
import { getAreaHistory } from '../areas/area-history.queries';
import { type AreaChoice, isNamed } from './choose-areas';

/** The history that a choice of areas needs. Neighbourhoods are many, and read only when one may be meant. */
export async function historyFor(db: ReadDb, choice: AreaChoice): Promise<AreaHistory> {
  if (!isNamed(choice) && choice.kind === 'neighbourhood') return await getAreaHistory(db, AREA_KINDS);
  const districts = await getAreaHistory(db, ['city', 'district']);
  const known = !isNamed(choice) || choice.every((slug) => districts.areas.has(slug));
  return known ? districts : await getAreaHistory(db, AREA_KINDS);
}
