import type { Examples } from '../example';

/** Open data: the same for everyone. */
export const OPEN: Examples = {
  'GET /areas': () => ({ path: '/areas' }),
  'GET /organisations': () => ({ path: '/organisations' }),
  'GET /organisations/{key}': () => ({ path: '/organisations/farsta-stadsdelsnamnd' }),
  'GET /boundaries': () => ({ path: '/boundaries?on=2023-07-01&kind=district' }),
  'GET /surveys': () => ({ path: '/surveys' }),
  'GET /indicators': () => ({ path: '/indicators' }),
  'GET /indicators/{key}': () => ({ path: '/indicators/oro_brott_ofta' }),
  'GET /targets': () => ({ path: '/targets' }),
  'GET /series': () => ({ path: '/series?indicator=oro_brott_ofta&area=stockholm' }),
  'GET /comparison': () => ({ path: '/comparison?indicator=oro_brott_ofta&round=2020' }),
  'GET /catalog': () => ({ path: '/catalog' }),
};

/** What stands in no description, each with its address: pages about the product and its state. */
export const UNDESCRIBED: Examples = {
  'GET /api/v1/openapi.json': () => ({ path: '/api/v1/openapi.json' }),
  'GET /api/docs': () => ({ path: '/api/docs' }),
  'GET /api/docs/start.js': () => ({ path: '/api/docs/start.js' }),
  'GET /api/docs/swagger-ui.css': () => ({ path: '/api/docs/swagger-ui.css' }),
  'GET /api/docs/swagger-ui-bundle.js': () => ({ path: '/api/docs/swagger-ui-bundle.js' }),
  'GET /api/auth/callback/directory': () => ({ path: '/api/auth/callback/directory', gives: 404 }),
  'GET /healthz': () => ({ path: '/healthz' }),
  'GET /readyz': () => ({ path: '/readyz' }),
  'GET /.well-known/security.txt': () => ({ path: '/.well-known/security.txt', gives: 404 }),
  'GET /security.txt': () => ({ path: '/security.txt', gives: 301 }),
};
