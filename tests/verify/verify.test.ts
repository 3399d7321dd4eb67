import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { replayHistory } from '../../src/history.ts';
import { catalogOf } from '../../src/report/schema/index.ts';
import { compareCatalogs } from '../../src/verify/compare-catalogs.ts';
import { canonical, historyOf, verdictsOf, verified } from './history.ts';

const folder = join(import.meta.dirname, 'agree');
const agreed = Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));

test('histories on which both agree', async () => {
  const verification = await verified(historyOf(agreed, 'statement'));
  expect(verdictsOf(verification)).toEqual([]);
  expect(verification.differences).toEqual([]);
  expect(verification.unmodelled.map(({ why }) => why)).toEqual([]);
  expect(verification.facts).toBeGreaterThan(90);
  expect(verification.server).toMatch(/^PostgreSQL 18/);
});

describe('what is not the same is seen', () => {
  const history = {
    '1.sql': 'create table docs (id integer primary key, "Title" text)',
    '2.sql':
      'alter table docs alter column "Title" set not null; create index docs_title on docs ("Title"); create function f(a text) returns text language sql as $$ select a $$',
    '3.sql': 'drop function f(text); create policy p on docs using (true)',
  };

  test('objects and facts of them, where the replay stops early', async () => {
    const whole = catalogOf((await replayHistory(historyOf(history))).schema);
    const early = catalogOf((await replayHistory({ ...historyOf(history), until: '1.sql' })).schema);
    const middle = catalogOf((await replayHistory({ ...historyOf(history), until: '2.sql' })).schema);
    const told = ({ kind, object, server, model }: ReturnType<typeof compareCatalogs>['differences'][number]) => [
      `${kind} ${object}`,
      server && model ? [server, model] : server ? 'only there' : 'only here',
    ];
    expect(compareCatalogs(whole, early).differences.map(told)).toEqual([
      ['columns public.docs."Title"', [{ notNull: true }, { notNull: false }]],
      ['constraints public.docs."docs_Title_not_null"', 'only there'],
      ['indexes public.docs_title', 'only there'],
      ['policies public.docs.p', 'only there'],
    ]);
    expect(compareCatalogs(whole, middle).differences.map(told)).toEqual([
      ['policies public.docs.p', 'only there'],
      ['functions public.f(text)', 'only here'],
    ]);
  });

  test('by a server that was asked', async () => {
    const blind: typeof canonical = {
      ...canonical,
      catalogOf: (schema) => ({ ...catalogOf(schema), policies: [] }),
    };
    const { differences } = await verified(historyOf(history), blind);
    expect(differences.map(({ kind, object, model }) => [kind, object, model])).toEqual([['policies', 'public.docs.p', null]]);
  });
});

test('refused statements cost themselves alone, on both sides', async () => {
  const history = historyOf({
    '1.sql':
      'create table a (id integer primary key);\ninsert into a values (1);\ninsert into a values (1);\nselect nothing();\ncreate table b (a integer references a);',
    '2.sql': 'begin;\ncreate table c (id integer);\nselect 1/0;\ncommit;\ncreate table d ();\nrollback;',
    '3.sql':
      "create type mood as enum ('x');\nalter type mood add value 'y';\ncreate table e (m mood default 'y');\ncreate index concurrently i on a (id);\nvacuum a;",
    '4.sql': "alter type mood add value 'z';\ncreate table f (m mood default 'z');\nthis is no SQL;\ncreate table g (m mood);",
    '5.sql':
      'create table h (id integer);\nsavepoint one;\ncreate table i ();\nrollback to one;\nset local search_path = nowhere;\ncreate table public.j ();',
  });
  const verification = await verified(history);
  expect(verdictsOf(verification)).toEqual([]);
  expect(verification.differences).toEqual([]);
});

test('psql’s files bring their data and their transactions along', async () => {
  const history = historyOf(
    {
      '1.sql':
        '\\set owner \'app\'\ncreate role :owner;\ncreate table t (id integer primary key, "name" text);\ncopy t (id, name) from stdin;\n1\tone\n2\t\\N\n\\.\ncopy t to stdout;\nbegin;\ncreate table open ();',
      '2.sql': "insert into t values (2, 'two');\nalter table t owner to app;\ncreate table open ();",
      '3.sql':
        "do $$ begin execute format('comment on table t is %L', (select string_agg(coalesce(name, 'none'), ' ' order by id) from t)); end $$;",
    },
    'none',
  );
  const verification = await verified(history);
  expect(verdictsOf(verification)).toEqual([]);
  expect(verification.differences).toEqual([]);
});

describe('extensions', () => {
  test('that PGlite has are used', async () => {
    const verification = await verified(
      historyOf({
        '1.sql': 'create extension citext; create extension "uuid-ossp"; create table t (id uuid default uuid_generate_v4(), name citext)',
      }),
    );
    expect(verification).toMatchObject({ differences: [], verdicts: [], leftOut: [], standIns: [] });
  });

  test('that it lacks have stand-ins, as far as their members are known', async () => {
    const verification = await verified(
      historyOf(
        {
          '1.sql':
            'create schema extensions; create extension vector schema extensions; create extension pg_cron; create extension pgmq cascade; create extension pgjwt schema extensions cascade;',
          '2.sql':
            'create table items (v extensions.vector(3), near double precision generated always as (v operator(extensions.<->) v) stored);\ncreate view close as select v operator(extensions.<=>) v as distance, extensions.sum(v) from items group by 1;\ncreate index on items using hnsw (v extensions.vector_l2_ops) with (m = 16);',
          '3.sql':
            "create function job() returns bigint language sql as $$ select cron.schedule('a', 'b', 'c') $$; grant usage on schema pgmq to public; create policy p on cron.job using (jobid > 0);",
        },
        'statement',
      ),
    );
    expect(verdictsOf(verification)).toEqual([]);
    expect(verification.differences).toEqual([]);
    expect(verification.standIns).toEqual(['vector', 'pg_cron', 'pgmq', 'pgjwt']);
    expect(verification.leftOut.map(({ source, why }) => [source.name, why.replace(/:.*/, '')])).toEqual([
      ['2.sql', "no stand-in has the extension's indexes"],
    ]);
  });

  test('of which nothing is known leave out what may need them', async () => {
    const verification = await verified(
      historyOf({
        '1.sql': 'create extension something;\ncreate table t (id integer, place some_type);',
        '2.sql': 'create table u (id integer references t);',
        '3.sql': 'create table w (id integer);',
      }),
    );
    expect(verdictsOf(verification)).toEqual([]);
    expect(verification.differences).toEqual([]);
    expect(verification.leftOut.map(({ source, why }) => [source.name, why])).toEqual([
      ['1.sql', 'it may need something, whose members are not known: type "some_type" does not exist'],
    ]);
  });
});

test('what stood there before the first migration is not compared, unless it is changed', async () => {
  const prelude =
    'create role app; create schema api; create table api.base (id integer); alter role postgres set search_path = api, public;';
  const verification = await verified(
    historyOf({ '1.sql': 'create table own (id integer); alter table base add column more text;' }, 'file', prelude),
  );
  expect(verification).toMatchObject({ differences: [], verdicts: [] });
  expect(verification.facts).toBe(5);
});

test('a runner’s conditions and schemas hold on both sides', async () => {
  const input = historyOf({
    '1.sql': 'create schema app; create table public.switch ();',
    '2.sql': 'create table first ();',
    '3.sql': 'create table second ();',
  });
  const [one, two, three] = input.migrations;
  if (!one || !two || !three) throw new Error('three are needed');
  const asked = (result: string) => ({ query: "select count(*) from pg_tables where tablename = 'switch'", result });
  const verification = await verified({
    ...input,
    migrations: [one, { ...two, schema: 'app', conditions: [asked('1')] }, { ...three, schema: 'app', conditions: [asked('0')] }],
  });
  expect(verification).toMatchObject({ differences: [], verdicts: [] });
  expect(verification.facts).toBe(3);
});
