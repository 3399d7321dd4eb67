/** What a repository shows, and what follows from it. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isAmong, platformNamed, platforms, recognisePlatform, supabaseRegime } from '../../src/platform/index.ts';
import { dayOf } from '../../src/platform/migration-date.ts';
import { exposedIn, exposesNewTables } from '../../src/platform/supabase/config.ts';
import { defaultCallers } from '../../src/settings/defaults.ts';
import { schema } from '../../src/settings/schema.ts';
import { evidence } from './replayed.ts';

const files = (given: Readonly<Record<string, string>>) => evidence({ file: (name) => given[name] });
const sql = (...texts: readonly string[]) => evidence({ texts: () => texts });
const named = (given: ReturnType<typeof evidence>): string => recognisePlatform(given).platform.name;

describe('a platform is recognised', () => {
  test.each([
    ['supabase', files({ 'supabase/config.toml': '' }), 'there is supabase/config.toml'],
    ['supabase', evidence({ folder: 'apps/web/supabase/migrations' }), 'the folder is supabase/migrations'],
    [
      'supabase',
      sql('create table t ();', 'create policy p on t using (auth.uid() = id);'),
      'its SQL takes auth.uid for given, which Supabase provides',
    ],
    [
      'supabase',
      sql('create policy p on "storage"."objects" for select using (true);'),
      'its SQL takes storage.objects for given, which Supabase provides',
    ],
    ['nhost', files({ 'nhost/nhost.toml': '', 'config.yaml': 'metadata_directory: metadata' }), 'there is nhost/nhost.toml'],
    ['hasura', files({ 'config.yaml': 'version: 3\nmetadata_directory: metadata\n' }), 'there is config.yaml, which is the Hasura CLI’s'],
    [
      'neon',
      sql('create policy p on t to authenticated using ((select auth.user_id() = t.user_id));'),
      'its SQL takes auth.user_id for given, which Neon’s Data API provides',
    ],
  ] as const)('%s', (name, given, reason) => {
    expect(recognisePlatform(given)).toEqual({ platform: platformNamed(name), reason });
  });

  test.each([
    [
      'a folder that makes its own auth',
      sql('create schema if not exists auth; create function auth.uid() returns uuid return null; select auth.uid();'),
    ],
    [
      'a folder that makes its own functions',
      sql('select auth.user_id()', 'create or replace function auth.user_id() returns text return null'),
    ],
    ['another tool’s config.yaml', files({ 'config.yaml': 'version: 3\n' })],
    ['nothing', evidence()],
  ])('but not from %s', (_, given) => {
    expect(named(given)).toBe('postgres');
  });
});

test('there is a platform for each name that the settings know', () => {
  const known = schema.shape.platform._zod.def.innerType._zod.def.entries;
  expect(platforms.map(({ name }) => name).sort()).toEqual(Object.keys(known).sort());
  expect(platforms.map(({ name }) => name)).toEqual(platforms.map(({ name }) => platformNamed(name).name));
});

test('callers come as the settings’ defaults say, and are no service roles', () => {
  for (const { name, callers, serviceRoles } of platforms) {
    expect(callers.map(({ through }) => through)).toEqual(callers.map(() => defaultCallers(name)));
    expect(callers.filter(({ role }) => serviceRoles.includes(role))).toEqual([]);
  }
});

test.each([
  ['20260529235959', 'granted'],
  ['20260530000000', 'explicit'],
  ['20270101', 'explicit'],
  ['2026-06-01-1200', 'explicit'],
  ['1780300000000', 'explicit'],
  ['1600000000', 'granted'],
  ['V2026.06.01', 'explicit'],
  ['0001', 'granted'],
  ['20261', 'granted'],
  ['99999999999999', 'granted'],
  [undefined, 'granted'],
] as const)('a history that begins with %s is %s', (version, regime) => {
  expect(supabaseRegime(version)).toBe(regime);
  expect([supabaseRegime(version, true), supabaseRegime(version, false)]).toEqual(['granted', 'explicit']);
});

test('a day is not read into a number in a row', () => {
  expect(['20', '202', '2026', '20261301', '12345678', '1'].map(dayOf)).toEqual(Array(6).fill(undefined));
});

test('the CLI’s settings are read', () => {
  const config =
    'project_id = "x"\n[api]\nenabled = true\n# schemas = ["no"]\nschemas = ["public",\n  \'storage\', "app"]\n# auto_expose_new_tables = false\n[api.tls]\nenabled = false\n';
  expect(exposedIn(config)).toEqual(['public', 'storage', 'app']);
  expect(exposesNewTables(config)).toBeUndefined();
  expect([
    exposesNewTables('[api]\nauto_expose_new_tables = false'),
    exposesNewTables('[api]\n  auto_expose_new_tables=true # for now'),
  ]).toEqual([false, true]);
  expect([exposedIn('[db]\nschemas = ["no"]'), exposedIn(''), exposedIn(undefined)]).toEqual([undefined, undefined, undefined]);
  const { exposedSchemas } = platformNamed('supabase');
  expect(exposedSchemas(files({ 'supabase/config.toml': config }))).toEqual(['public', 'storage', 'app']);
  expect(exposedSchemas(evidence())).toEqual(['public', 'graphql_public']);
});

test('settings of identity and of the caller are told apart', () => {
  const { identitySettings, callerSettings } = platformNamed('supabase');
  const asked = [
    'request.jwt.claims',
    'Request.JWT.claim.sub',
    'request.headers',
    'request.cookie.tenant',
    'realtime.topic',
    'app.tenant_id',
  ];
  expect(asked.map((name) => isAmong(identitySettings, name))).toEqual([true, true, false, false, false, false]);
  expect(asked.map((name) => isAmong(callerSettings, name))).toEqual([false, false, true, true, true, false]);
});

test('hostile texts are read in linear time', () => {
  const began = performance.now();
  for (const text of [
    'auth'.repeat(500_000),
    `[api]\n${'schemas = [\n'.repeat(100_000)}`,
    'create schema '.repeat(100_000),
    '['.repeat(1_000_000),
  ]) {
    expect(named(sql(text))).toBe('postgres');
    exposedIn(text);
    exposesNewTables(text);
  }
  expect(performance.now() - began).toBeLessThan(2000);
});

const SQL_FILES = join(import.meta.dirname, '../../src/platform');
const sqlFiles = readdirSync(SQL_FILES, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.sql.ts'));

test.each(sqlFiles)('%s can be read as it stands: no escapes, nothing filled in', (name) => {
  const text = readFileSync(join(SQL_FILES, name), 'utf8');
  expect([...text.matchAll(/\\|\$\{/g)]).toEqual([]);
});

/** Histories that lie under CORPUS: what their repositories show. */
const corpus = process.env['CORPUS'];
describe.skipIf(corpus === undefined || !existsSync(corpus))('histories', () => {
  test.each([
    ['usebasejump+basejump', 'supabase/migrations', 'supabase'],
    ['UWFlow+uwflow', 'hasura/migrations/default', 'hasura'],
    ['buster-so+buster', 'packages/database/drizzle', 'supabase'],
    ['midday-ai+midday', 'packages/db/migrations', 'supabase'],
    ['langfuse+langfuse', 'packages/shared/prisma/migrations', 'postgres'],
    ['hatchet-dev+hatchet', 'cmd/hatchet-migrate/migrate/migrations', 'postgres'],
  ])('%s %s is %s', (repository, folder, name) => {
    const root = join(corpus ?? '', repository);
    if (!existsSync(join(root, folder))) return;
    const file = (wanted: string): string | undefined => {
      for (let at = join(root, folder); at.length >= root.length; at = dirname(at)) {
        if (existsSync(join(at, wanted)) && statSync(join(at, wanted)).isFile()) return readFileSync(join(at, wanted), 'utf8');
      }
      return undefined;
    };
    const texts = () =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((one) => one.endsWith('.sql') && statSync(join(root, folder, one)).isFile())
        .map((one) => readFileSync(join(root, folder, one), 'utf8'));
    expect(named({ folder, file, texts })).toBe(name);
  });
});
