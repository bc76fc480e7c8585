import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

/** Everything a page needs comes from the product itself. */
const headers = (framedBy: 'nobody' | 'anybody') =>
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: [framedBy === 'nobody' ? "'none'" : '*'],
    },
    xFrameOptions: framedBy === 'nobody' ? 'DENY' : false,
    // Open data may be read from anywhere.
    crossOriginResourcePolicy: 'cross-origin',
    // Whether the whole domain is on TLS is for the proxy in front to know.
    strictTransportSecurity: false,
    // For browsers nobody has any more.
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
    xDnsPrefetchControl: false,
    originAgentCluster: false,
    permissionsPolicy: { camera: [], geolocation: [], microphone: [] },
  });

const framedByNobody = headers('nobody');
const framedByAnybody = headers('anybody');

/** The pages that show one figure and nothing to press that does anything. */
const SINGLE_FIGURES = /^\/embed\/(staden|jamfor|karta|(stadsdelar|indikatorer)\/[a-z0-9_-]+)$/;

/** Only single figures may stand in a frame of another page; ways out of them open beside it. */
export const securityHeaders: MiddlewareHandler = (c, next) =>
  SINGLE_FIGURES.test(c.req.path) ? framedByAnybody(c, next) : framedByNobody(c, next);
