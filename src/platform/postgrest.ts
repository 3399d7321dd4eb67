/**
 * Settings that PostgREST, and services that are compatible with it, make for each request (docs.postgrest.org, "Transactions").
 * Before version 9 every claim, header and cookie had a setting of its own, so policies may still read those.
 */
export const postgrestIdentity: readonly string[] = ['request.jwt.claims', 'request.jwt.claim.'];

export const postgrestCaller: readonly string[] = [
  'request.headers',
  'request.header.',
  'request.cookies',
  'request.cookie.',
  'request.method',
  'request.path',
];
