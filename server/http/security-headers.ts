import { secureHeaders } from 'hono/secure-headers';

/** Everything a page needs comes from the product itself; nothing may frame it. */
export const securityHeaders = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
  xFrameOptions: 'DENY',
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
