const HERE = 'https://here.invalid';

/** Where one comes to by signing in or following a link: going there after it would go round in a circle. */
const DOORS = /^\/(logga-in|lank|glomt-losenord)(\/|$)/;
/** What is no page of the product. */
const NO_PAGES = /^\/(api|assets)(\/|$)/;

/**
 * Where to go after signing in: a path of the product with its choices, read as a browser reads it. Whatever leads, or
 * could be read to lead, anywhere else becomes the first page.
 */
export function safePath(wanted: unknown): string {
  if (typeof wanted !== 'string' || !wanted.startsWith('/')) return '/';
  const url = parse(wanted);
  // "/.//elsewhere" is within the product until its dots are taken away.
  if (url?.origin !== HERE || url.pathname.startsWith('//')) return '/';
  if (DOORS.test(url.pathname) || NO_PAGES.test(url.pathname)) return '/';
  return `${url.pathname}${url.search}${url.hash}`;
}

function parse(path: string): URL | undefined {
  try {
    return new URL(path, HERE);
  } catch {
    return undefined;
  }
}
