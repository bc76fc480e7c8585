import type { ReadDb } from '../../../db/database';
import type { Person } from '../../access/find-person.queries';
import { organisationsReached } from '../../access/places.queries';
import { dayOf } from '../../http/clock';
import type { BriefNews } from './brief.contract';
import { listDecisionNews } from './decision-news.queries';
import type { OwnPlace } from './own-places';
import { listPublished } from './published.queries';
import { publishedNews } from './published-news';
import { listThreadNews } from './thread-news.queries';

/**
 * What is new for somebody since an instant, newest first. What is not open is told of only in organisations of which
 * they may read that.
 */
export async function listNews(
  db: ReadDb,
  person: Person,
  place: OwnPlace,
  { after, now }: { readonly after: string; readonly now: Date },
): Promise<BriefNews[]> {
  const today = dayOf(now);
  const [reports, threads] = await Promise.all([
    organisationsReached(db, person, 'reports.read', today),
    organisationsReached(db, person, 'threads.read', today),
  ]);
  const own = [...place.answersFor].filter((key) => reports.has(key));
  const [published, changed, decided] = await Promise.all([
    listPublished(db, { after, until: now.toISOString() }),
    listThreadNews(db, { place, readable: threads, after }),
    listDecisionNews(db, own, after),
  ]);
  return [...publishedNews(published, place.answersFor), ...changed, ...decided].sort(
    (one, other) => other.at.localeCompare(one.at) || one.link.localeCompare(other.link),
  );
}
