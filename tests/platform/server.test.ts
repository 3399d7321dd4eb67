/** The platforms on a real server: they apply, nothing but missing extensions is left out, and the roles get what is said of them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PGlite } from '@electric-sql/pglite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { platformNamed, platforms } from '../../src/platform/index.ts';
import { evidence, sourceNamed } from './replayed.ts';
import { run, startServer } from './server.ts';

const oracle = join(import.meta.dirname, '../../../shared/oracle');
const there = existsSync(oracle);

let db: PGlite;
beforeAll(async () => {
  db = await startServer();
});
afterAll(() => db.close());
beforeEach(() => db.exec('begin'));
afterEach(() => db.exec('rollback'));

/** What PGlite does not have; on the model these extensions' members are known. */
const MISSING: Readonly<Record<string, readonly string[]>> = { supabase: ['pgjwt', 'pg_graphql', 'supabase_vault'] };

test.each(platforms.map(({ name }) => name))('%s applies', async (name) => {
  expect(await run(db, await platformNamed(name).sql(evidence()))).toEqual(MISSING[name] ?? []);
});

type Digest = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Ends the transaction, as the dump does. */
async function digested(): Promise<Digest> {
  const [{ dumpCatalog }, { digest }] = await Promise.all(
    ['catalog.mjs', 'digest.mjs'].map((name) => import(pathToFileURL(join(oracle, name)).href)),
  );
  return digest(await dumpCatalog(db));
}

describe.skipIf(!there)('beside the prelude of the measured facts', () => {
  test('supabase has every fact of it', async () => {
    await run(db, [sourceNamed('supabase.sql', readFileSync(join(oracle, 'prelude/supabase.sql'), 'utf8'))]);
    const theirs = await digested();
    await db.exec('begin');
    await run(db, await platformNamed('supabase').sql(evidence()));
    const ours = await digested();
    const lacking = Object.entries(theirs).flatMap(([kind, facts]) =>
      Object.entries(facts)
        .filter(([name, fact]) => JSON.stringify(ours[kind]?.[name]) !== JSON.stringify(fact))
        .map(([name]) => `${kind} ${name}`),
    );
    expect(lacking).toEqual([]);
  });
});

describe('what the API’s roles get in public', () => {
  test.each([
    ['granted', '20240101000000', ['DELETE', 'INSERT', 'MAINTAIN', 'REFERENCES', 'SELECT', 'TRIGGER', 'TRUNCATE', 'UPDATE'], true],
    ['explicit', '20260601000000', ['MAINTAIN', 'REFERENCES', 'TRIGGER', 'TRUNCATE'], false],
  ] as const)('%s', async (_, firstVersion, privileges, usesSequences) => {
    await run(db, await platformNamed('supabase').sql(evidence({ firstVersion })));
    await db.exec('create table public.t (id bigserial primary key); create function public.f() returns integer language sql return 1');
    const { rows } = await db.query<{ privilege: string }>(
      "select x.privilege_type as privilege from pg_class, aclexplode(relacl) as x where relname = 't' and x.grantee = 'anon'::regrole order by 1",
    );
    expect(rows.map(({ privilege }) => privilege)).toEqual(privileges);
    const { rows: others } = await db.query(
      "select has_sequence_privilege('anon', 'public.t_id_seq', 'usage') as uses, has_function_privilege('anon', 'public.f()', 'execute') as calls, coalesce(proacl::text like '%anon=%', false) as named from pg_proc where proname = 'f'",
    );
    // Either way everybody may call it: PUBLIC's own right is not what the regime takes.
    expect(others).toEqual([{ uses: usesSequences, calls: true, named: usesSequences }]);
  });
});

test('the functions that policies call say what the platforms’ own say', async () => {
  await run(db, await platformNamed('supabase').sql(evidence()));
  const ask = async (expression: string): Promise<unknown> => (await db.query<{ it: unknown }>(`select ${expression} as it`)).rows[0]?.it;
  expect(await ask('auth.uid()')).toBeNull();
  await db.exec(
    `select set_config('request.jwt.claims', '{"sub": "00000000-0000-0000-0000-000000000001", "role": "authenticated", "email": "a@b.c"}', false)`,
  );
  expect(await ask('auth.uid()')).toBe('00000000-0000-0000-0000-000000000001');
  expect([await ask('auth.role()'), await ask('auth.email()'), await ask("auth.jwt() ->> 'role'")]).toEqual([
    'authenticated',
    'a@b.c',
    'authenticated',
  ]);
  await db.exec("select set_config('request.jwt.claims', '', false), set_config('storage.operation', 'storage.object.get', false)");
  expect([await ask('auth.uid()'), await ask('auth.jwt()')]).toEqual([null, null]);
  expect(await ask("storage.foldername('a/b/c.txt')")).toEqual(['a', 'b']);
  expect([await ask("storage.filename('a/b/c.txt')"), await ask("storage.extension('a/b/c.txt')")]).toEqual(['c.txt', 'txt']);
  expect([
    await ask("storage.get_prefix('a/b/c.txt')"),
    await ask("storage.get_prefix('c.txt')"),
    await ask("storage.get_prefix('a/b/')"),
  ]).toEqual(['a/b', '', 'a']);
  expect(await ask("storage.allow_any_operation(array['object.list', 'object.get'])")).toBe(true);
  expect([
    await ask("storage.allow_only_operation('storage.object.get')"),
    await ask("storage.allow_only_operation('object.list')"),
  ]).toEqual([true, false]);
  expect([await ask("storage.allow_only_operation('')"), await ask('storage.allow_only_operation(null)')]).toEqual([false, false]);
});
