import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import type { Site } from './site';

/** Everything a page needs comes from the product itself, and nothing stands inline. */
const headers = (framedBy: 'nobody' | 'anybody', address: string) =>
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: [framedBy === 'nobody' ? "'none'" : '*'],
    },
    xFrameOptions: framedBy === 'nobody' ? 'DENY' : false,
    // A page in somebody else's frame has no window to guard.
    crossOriginOpenerPolicy: framedBy === 'nobody',
    referrerPolicy: 'no-referrer',
    // A year, and not for names below this one: whose they are is not known here.
    strictTransportSecurity: address.startsWith('https://') && 'max-age=31536000',
    // For browsers nobody has any more.
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
    xDnsPrefetchControl: false,
    originAgentCluster: false,
    permissionsPolicy: { camera: [], geolocation: [], microphone: [] },
    // Open data may be read from anywhere, and says so itself.
    overwrite: false,
  });

/** The pages that show one figure and nothing to press that does anything. */
const SINGLE_FIGURES = /^\/embed\/(staden|jamfor|karta|(stadsdelar|indikatorer)\/[a-z0-9_-]+)$/;

/** Only single figures may stand in a frame of another page; ways out of them open beside it. */
export function securityHeaders(site: Site): MiddlewareHandler {
  let both: Record<'nobody' | 'anybody', MiddlewareHandler> | undefined;
  return (c, next) => {
    both ??= {
      nobody: headers('nobody', site.address()),
      anybody: headers('anybody', site.address()),
    };
    return both[SINGLE_FIGURES.test(c.req.path) ? 'anybody' : 'nobody'](c, next);
  };
}
