/** The platforms on the model: no refusals, and everything that the measured facts were made with, equally. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Platform, platformNamed, platforms } from '../../src/platform/index.ts';
import { catalogOf } from '../../src/report/schema/index.ts';
import { factsOf, lacking } from './facts.ts';
import { evidence, replayed, sourceNamed } from './replayed.ts';

const preludes = join(import.meta.dirname, '../../../shared/oracle/prelude');
const there = existsSync(preludes);
const preludeNamed = (name: string) => sourceNamed(name, readFileSync(join(preludes, name), 'utf8'));

describe.each(platforms.map((platform): [string, Platform] => [platform.name, platform]))('%s', (_, platform) => {
  test.each([15, 16, 17, 18] as const)('replays without a refusal in PostgreSQL %i', async (version) => {
    const history = await replayed(await platform.sql(evidence()), [], version);
    expect(history.preludeRefused).toEqual([]);
  });

  test('names roles and schemas that it makes', async () => {
    const { schema } = await replayed(await platform.sql(evidence()));
    const roles = [...platform.callers.map(({ role }) => role), ...platform.serviceRoles];
    expect(roles.filter((name) => schema.roleNamed(name) === undefined)).toEqual([]);
    const made = [...schema.all('namespace')].filter(({ id }) => id >= FIRST_OF_OURS).map(({ name }) => name);
    expect(made.filter((name) => !platform.ownSchemas.includes(name))).toEqual([]);
  });
});

/** Ids below are PostgreSQL's own. */
const FIRST_OF_OURS = 16384;

test.each([
  ['granted', '20240101000000', ['DELETE', 'INSERT', 'MAINTAIN', 'REFERENCES', 'SELECT', 'TRIGGER', 'TRUNCATE', 'UPDATE']],
  ['explicit', '20260601120000', ['MAINTAIN', 'REFERENCES', 'TRIGGER', 'TRUNCATE']],
] as const)('on Supabase with the regime %s a new table has its grants', async (_, firstVersion, privileges) => {
  const history = await replayed(await platformNamed('supabase').sql(evidence({ firstVersion })), ['create table t (id bigserial)']);
  expect([...history.preludeRefused, ...history.refused]).toEqual([]);
  const grants = catalogOf(history.schema).relations.find(({ name }) => name === 't')?.['grants'];
  expect(grants).toEqual(['anon', 'authenticated', 'service_role'].map((grantee) => ({ grantee, privileges })));
});

describe.skipIf(!there)('beside the preludes of the measured facts', () => {
  test.each([15, 18] as const)('supabase has all of it, in PostgreSQL %i', async (version) => {
    const theirs = factsOf((await replayed([preludeNamed('supabase.sql')], [], version)).schema);
    const ours = factsOf((await replayed(await platformNamed('supabase').sql(evidence()), [], version)).schema);
    expect(theirs.size).toBeGreaterThan(500);
    expect(lacking(theirs, ours)).toEqual([]);
  });

  test('what supabase has beyond it is new objects, and columns of auth and storage only', async () => {
    const theirs = factsOf((await replayed([preludeNamed('supabase.sql')])).schema);
    const ours = factsOf((await replayed(await platformNamed('supabase').sql(evidence()))).schema);
    const more = [...ours.keys()].filter((name) => !theirs.has(name));
    const newKinds = /^(relations|columns|constraints|indexes|functions|enums) /;
    expect(more.filter((name) => !newKinds.test(name))).toEqual([]);
    const oldTables = more.filter((name) => theirs.has(name.replace(/^columns (.*)[.]\w+$/, 'relations $1')));
    expect(oldTables.sort()).toEqual([
      'columns auth.mfa_factors.last_webauthn_challenge_data',
      'columns auth.sessions.oauth_client_id',
      'columns auth.sessions.refresh_token_counter',
      'columns auth.sessions.refresh_token_hmac_key',
      'columns auth.sessions.scopes',
      'columns auth.sso_providers.disabled',
      'columns storage.s3_multipart_uploads.metadata',
    ]);
  });

  test('nhost has what hasura-auth finds before its migrations', async () => {
    const theirs = factsOf((await replayed([preludeNamed('hasura-auth.sql')])).schema);
    const ours = factsOf((await replayed(await platformNamed('nhost').sql(evidence()))).schema);
    // The service's own table of migrations is nobody else's, and Nhost's schema has another owner.
    const platformFacts = new Map(
      [...theirs].filter(([name]) => !name.includes('schema_migrations') && name !== 'owners auth' && name !== 'schemas auth'),
    );
    expect(platformFacts.size).toBeGreaterThan(2);
    expect(lacking(platformFacts, ours)).toEqual([]);
  });

  test('hasura has the tables that planx refers to', async () => {
    const theirs = factsOf((await replayed([preludeNamed('planx.sql')])).schema);
    const ours = factsOf((await replayed(await platformNamed('hasura').sql(evidence()))).schema);
    // One extension is the project's own choice, and Hasura's function is that of PostgreSQL's in a wrapper.
    const wrapped = (says: string) => says.replace('gen_random_uuid()', 'hdb_catalog.gen_hasura_uuid()');
    const platformFacts = new Map(
      [...theirs].filter(([name]) => !name.endsWith('.fuzzystrmatch')).map(([name, says]) => [name, wrapped(says)]),
    );
    expect(lacking(platformFacts, ours)).toEqual([]);
  });

  test('a project’s own script for Neon runs on neon, and finds the role and the functions that it expects', async () => {
    const sources = await platformNamed('neon').sql(evidence());
    const ours = factsOf((await replayed(sources)).schema);
    const theirs = factsOf((await replayed([preludeNamed('neon.sql')])).schema);
    for (const name of ['roles authenticated', 'schemas auth', 'functions auth.user_id']) expect(ours.has(name), name).toBe(true);
    expect(ours.get('attributes authenticated')).toBe(theirs.get('attributes authenticated'));
    const both = await replayed([...sources, preludeNamed('neon.sql')]);
    expect(both.preludeRefused).toEqual([]);
  });
});
