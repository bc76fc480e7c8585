import type { ReadDb } from '../../../db/database';
import { notFound } from '../../http/problem';
import type { Indicator } from './indicators.contract';
import { listIndicators } from './list-indicators.queries';

/** @throws Problem 404 when there is no such indicator */
export async function getIndicator(db: ReadDb, key: string): Promise<Indicator> {
  const [indicator] = await listIndicators(db, key);
  if (indicator === undefined) throw notFound(`There is no indicator ${key}`);
  return indicator;
}
