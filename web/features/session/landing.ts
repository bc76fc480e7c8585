import type { Language } from '../../text/language';
import { safePath } from './safe-path';

const HERE = 'https://here.invalid';

/**
 * Where somebody lands who has signed in: where they wanted to go, in their own language unless an address says
 * which. Swedish stands in no address.
 */
export function landingOf(wanted: string | undefined, own: Language, chosen: Language | undefined): string {
  const url = new URL(safePath(wanted), HERE);
  if (url.searchParams.has('lang') || (chosen ?? own) === 'sv') return safePath(wanted);
  url.searchParams.set('lang', 'en');
  return `${url.pathname}${url.search.replaceAll('%2C', ',')}${url.hash}`;
}
