import { Hono } from 'hono';
import type { ApiParts } from './api-parts';
import { notFound } from './problem';

const HOUR_MS = 3_600_000;
/** RFC 9116 asks for less than a year ahead, so that a contact nobody keeps up runs out. */
const VALID_MS = 180 * 24 * HOUR_MS;

/** Whom to tell of a weakness (RFC 9116); nothing where no contact is set. */
export function securityTxt({ site, clock }: Pick<ApiParts, 'site' | 'clock'>): Hono {
  return new Hono()
    .get('/.well-known/security.txt', (c) => {
      const { contactEmail } = site;
      if (contactEmail === null) throw notFound('This installation names no contact');
      const lines = [
        `Contact: mailto:${contactEmail}`,
        `Expires: ${expiry(clock.now())}`,
        'Preferred-Languages: sv, en',
        `Canonical: ${site.address()}/.well-known/security.txt`,
      ];
      return c.text(`${lines.join('\n')}\n`, 200, { 'cache-control': 'no-cache' });
    })
    .get('/security.txt', (c) => c.redirect('/.well-known/security.txt', 301));
}

/** A whole hour, so that the text is the same from one reader to the next. */
const expiry = (now: Date): string =>
  new Date(Math.floor((now.getTime() + VALID_MS) / HOUR_MS) * HOUR_MS).toISOString().replace('.000Z', 'Z');
