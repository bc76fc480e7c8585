import type { Examples } from '../example';

/** The audit log. */
export const AUDIT: Examples = {
  'GET /audit': () => ({ path: '/audit', subject: 'somewhere' }),
  'POST /audit/verification': () => ({ path: '/audit/verification', subject: { kind: 'city' } }),
};
