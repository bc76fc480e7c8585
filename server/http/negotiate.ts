import type { Context } from 'hono';
import { accepts } from 'hono/accepts';
import { FILE_KINDS } from './download/media-types';

/** The forms that an address may offer by `Accept`, the first without a wish. */
export const OFFERS = {
  figures: [...new Set(Object.values(FILE_KINDS).map(({ mediaType }) => mediaType))],
  catalog: ['application/ld+json', 'text/turtle'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/**
 * The form of an offer that a request's `Accept` asks for, by its q-values (RFC 9110, 12.5.1); the first when it asks
 * for nothing that there is.
 */
export function acceptedOf(c: Context, offer: keyof typeof OFFERS): string {
  const supports = [...OFFERS[offer]];
  const first = supports[0] ?? '';
  const header = c.req.header('accept');
  // What nearly every reader sends, answered without parsing.
  if (header === undefined || header === '*/*') return first;
  return accepts(c, { header: 'Accept', supports, default: first });
}

/** What any address makes of a request's `Accept`: few, however many ways there are to write it. */
export const acceptedForms = (c: Context): string =>
  `${acceptedOf(c, 'figures')} ${acceptedOf(c, 'catalog')}`;
