const SOMEWHERE = 'http://here.invalid';

/**
 * A path within the pages of this product, as a browser would read it; anything that would lead elsewhere, to the API,
 * or nowhere, is the first page.
 */
export function ownPath(text: string | undefined): string {
  if (text === undefined || !text.startsWith('/') || !URL.canParse(text, SOMEWHERE)) return '/';
  const { origin, pathname, search, hash } = new URL(text, SOMEWHERE);
  // Dots that are taken away may leave two slashes at the beginning, which would name another host.
  const leadsAway = origin !== SOMEWHERE || pathname.startsWith('//') || /^\/api(\/|$)/i.test(pathname);
  return leadsAway ? '/' : `${pathname}${search}${hash}`;
}
