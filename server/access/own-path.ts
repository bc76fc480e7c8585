/** What is no page, and the pages one comes to by not being signed in: going there would go round in a circle. */
const NO_AIM = /^\/(api|assets|logga-in|lank|glomt-losenord)(\/|$)/i;
const SOMEWHERE = 'http://here.invalid';

/**
 * A path within the pages of this product, as a browser would read it; anything that would lead elsewhere, to what is
 * no page, or nowhere, is the first page.
 */
export function ownPath(text: string | undefined): string {
  if (text === undefined || !text.startsWith('/') || !URL.canParse(text, SOMEWHERE)) return '/';
  const { origin, pathname, search, hash } = new URL(text, SOMEWHERE);
  // Dots that are taken away may leave two slashes at the beginning, which would name another host.
  const leadsAway = origin !== SOMEWHERE || pathname.startsWith('//') || NO_AIM.test(pathname);
  return leadsAway ? '/' : `${pathname}${search}${hash}`;
}
