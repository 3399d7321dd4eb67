/**
 * Another parser spells every statement that it accepts anew: another order of clauses, other parentheses, other quotes.
 * What is asked for must not change.
 */
import { readFileSync } from 'node:fs';
import { parse, toSql } from 'pgsql-ast-parser';
import { expect, test } from 'vitest';
import { lower } from '../../src/lower/index.ts';
import type { Statement } from '../../src/parse/index.ts';
import { changesOf, read, sharedFiles, textOf, withoutPlaces } from '../parse/with-parser.ts';

const STATEMENTS: readonly string[] = [
  'select a, t.b as c, "D" from s.t as t where (a = 1 and not b) or c is null order by a desc nulls first limit 3 offset 1',
  'select distinct on (a) a, count(*), max(b) filter (where c > 1) from t join u using (x) left join v on v.y = t.y group by a having count(*) > 1',
  "select case when a then 'x' else 'it''s' end, coalesce(a, b), a::int[], (a)::text || 'b', array[1, 2], a[1], -a, a between 1 and 2",
  "select a in (1, 2), b not in (select c from d), exists (select 1), a is distinct from b, a like 'x%', date '2020-01-01'",
  'select 1 union all select 2 union select 3',
  'with a as (select 1 as x), b (y) as (select x from a) select * from a, b, lateral f(b.y) as g (z)',
  "insert into s.t (a, b) values (1, default), ('x', null) on conflict (a) do update set b = excluded.b where t.a > 0 returning a as c",
  'insert into t select * from u',
  'update t as x set a = 1, b = c + 1 from u where x.d = u.d returning *',
  'delete from t where a = $1 returning b',
  "create table if not exists s.t (a serial primary key, b text not null default 'x' check (b <> ''), c int references s.u (d) on delete cascade, unique (b, c), constraint k foreign key (b) references v (w))",
  'create temporary table t (a numeric(10, 2) constraint n not null, b timestamptz default now(), c int generated always as identity)',
  'create view v (a) as select 1',
  'create materialized view if not exists v as select a from t',
  'create unique index if not exists i on t using gin (a text_pattern_ops, lower(b) desc nulls last) where c',
  'create index concurrently on t (a)',
  'alter table s.t add column if not exists a int not null default 0, drop column b cascade, alter column c set not null, alter d type text',
  'alter table t add constraint c unique (a, b), drop constraint if exists d',
  'alter table t rename column a to b',
  'alter table t rename to u',
  'alter table t owner to me',
  'create sequence if not exists s as int increment by 2 minvalue 1 start with 5 cache 3',
  "create type t as enum ('a', 'b')",
  'create type t as (a int, b text)',
  "alter type t add value 'c'",
  'create schema if not exists s',
  'create extension if not exists e with schema s',
  "create or replace function s.f(a int, b text default 'x') returns int language plpgsql immutable strict as $$body$$",
  'create function f() returns table (a int, b text) language sql as $$select 1, 2$$',
  'drop table if exists s.t cascade',
  'drop index concurrently i',
  'drop function f(int)',
  "comment on column t.a is 'x'",
  'do language plpgsql $$begin end$$',
  'truncate table t restart identity cascade',
  'begin',
  'commit',
  'set search_path = a, b',
  'prepare p (int) as select $1',
  'deallocate p',
];

/** What it does not spell as it was, though it accepts it: no difference of ours. */
const UNFAITHFUL: readonly RegExp[] = [
  /\bany\s*\(/i, // ANY (...) becomes a call of a function "any"
  /\bu&'/i, // a column u, and an operator
  /\d\.\d*0\b|\d\.0*[1-9]\d{6,}|\.0{6}/, // 1.50 becomes 1.5, and 0.0000001 becomes 1e-7
  /->>?\s*'[^']*'\s*::/, // a cast that binds tighter is put around the whole
  /\bset\s*\(/i, // SET (a, b) = (c, d) becomes two assignments
];

/** The same whatever the order of options, and of blanks around a body, which it trims. */
function settled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(settled);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]): [string, unknown] => {
    if (key === 'options' && Array.isArray(inner)) return [key, inner.map((option) => JSON.stringify(option)).toSorted()];
    return [key, key === 'text' && typeof inner === 'string' ? inner.trim() : settled(inner)];
  });
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** Another spelling, if the other parser accepts the statement. */
function respelled(text: string): string | undefined {
  try {
    const [statement, ...others] = parse(text);
    return statement && others.length === 0 ? toSql.statement(statement) : undefined;
  } catch {
    return undefined;
  }
}

function expectSame(statement: Statement, text: string, again: string): void {
  expect(settled(withoutPlaces(changesOf(again))), `${text}\n${again}`).toEqual(settled(withoutPlaces(lower(statement))));
}

test.each(STATEMENTS)('%s', (text) => {
  const [statement] = read(text);
  const again = respelled(text);
  expect(statement?.tree).toBeDefined();
  if (statement && again !== undefined && !UNFAITHFUL.some((pattern) => pattern.test(text))) expectSame(statement, text, again);
});

test('most examples are accepted by the other parser', () => {
  expect(STATEMENTS.filter((text) => respelled(text) !== undefined).length).toBeGreaterThan(STATEMENTS.length * 0.8);
});

const files = sharedFiles('leaks', 'worlds');
test.skipIf(files.length === 0)(`${files.length} files of others`, () => {
  const seen = new Set<string>();
  let compared = 0;
  for (const file of files) {
    for (const statement of read(new Uint8Array(readFileSync(file)))) {
      const text = textOf(statement);
      if (!statement.tree || text.length > 4000 || seen.has(text) || UNFAITHFUL.some((pattern) => pattern.test(text))) continue;
      seen.add(text);
      const again = respelled(text);
      if (again === undefined) continue;
      expectSame(statement, text, again);
      compared++;
    }
  }
  expect(compared).toBeGreaterThan(50);
});
