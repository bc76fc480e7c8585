import { createHmac } from 'node:crypto';
import type { Db, WriteDb } from '../../db/database';
import { digestOf } from '../access/make-link';
import type { BriefNews } from '../features/brief/brief.contract';
import { listSeats, readCityMap } from '../features/brief/city-map.queries';
import { ownPlace } from '../features/brief/own-places';
import { listPublished } from '../features/brief/published.queries';
import { type Clock, dayOf } from '../http/clock';
import type { Site } from '../http/site';
import { briefMail } from '../mail/brief-mail';
import { queueMail } from '../mail/queue-mail';
import { isNothing, newsToMail, realOnly } from './news-to-mail';
import { listSubscribers, type Subscriber } from './subscribers.queries';

/**
 * What is published bears the instant at which its deed began, and is there when that is done: what is younger than
 * this may be joined by something older.
 */
const SETTLED_MS = 5 * 60_000;

export interface BriefMailParts {
  readonly db: Db;
  readonly clock: Clock;
  readonly site: Site;
  /** From it the addresses are made that end the mails: of them only a digest is kept. */
  readonly secret: string;
}

/**
 * Puts one mail to each who has asked for it, about what has been published since the one before. Each is told once,
 * by whichever process comes first: how far they have been told moves in the transaction that puts the mail.
 * @param stopping once aborted, it ends after the person it is at; the rest are told the next time
 * @returns how many mails
 */
export async function sendBriefMails(parts: BriefMailParts, stopping?: AbortSignal): Promise<number> {
  const { db, clock } = parts;
  const now = clock.now();
  const until = new Date(now.getTime() - SETTLED_MS).toISOString();
  const subscribers = await listSubscribers(db, until);
  const [after] = subscribers.map(({ mailed_until }) => mailed_until).sort();
  if (after === undefined) return 0;
  const published = realOnly(await listPublished(db, { after, until }));
  if (isNothing(published)) return 0;
  const today = dayOf(now);
  const ids = subscribers.map(({ id }) => id);
  const [map, seats] = await Promise.all([readCityMap(db, today), listSeats(db, ids)]);
  let sent = 0;
  for (const reader of subscribers) {
    if (stopping?.aborted) return sent;
    const place = ownPlace(seats.get(reader.id) ?? [], map, today);
    const news = newsToMail(published, place, reader.mailed_until);
    const told = await db.transaction().execute((tx) => tell(tx, parts, { reader, news, until, now }));
    if (told) sent += 1;
  }
  return sent;
}

interface Telling {
  readonly reader: Subscriber;
  readonly news: readonly BriefNews[];
  /** Instant up to which they have been told then. */
  readonly until: string;
  readonly now: Date;
}

/** @returns whether a mail was put: not when there is nothing for them, or another process was first */
async function tell(
  tx: WriteDb,
  { site, secret }: BriefMailParts,
  { reader, news, until, now }: Telling,
): Promise<boolean> {
  const ending = createHmac('sha256', secret)
    .update(`ends the mails of ${reader.id} since ${reader.since}`)
    .digest('base64url');
  const { numUpdatedRows } = await tx
    .updateTable('brief_subscriptions')
    .set({ mailed_until: until, secret_hash: digestOf(ending) })
    .where('person_id', '=', reader.id)
    .where('since', '=', reader.since)
    .where('mailed_until', '=', reader.mailed_until)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n || news.length === 0) return false;
  await queueMail(tx, reader.id, briefMail(reader, news, ending, site), now);
  return true;
}
