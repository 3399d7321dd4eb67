/** One example of every kind of expression, query and FROM item, and what matters in it. */
import { describe, expect, test } from 'vitest';
import type { Unbound, UnboundQuery, UnboundRange } from '../../src/model/unbound.ts';
import { change, reader } from '../parse/with-parser.ts';

function expression(sql: string): Unbound | undefined {
  const { value } = reader.lowerExpression(sql);
  return value?.kind === 'select' ? value.targets[0]?.value : undefined;
}

const name = (...path: string[]) => ({ kind: 'name', path });

const EXPRESSIONS: Readonly<Record<Unbound['kind'], readonly (readonly [string, object])[]>> = {
  constant: [
    ['0', { form: 'integer', value: 0 }],
    ['-2', { form: 'integer', value: -2 }],
    ['99999999999', { form: 'number', value: '99999999999' }],
    ['1.50', { form: 'number', value: '1.50' }],
    ["''", { form: 'string', value: '' }],
    ["E'a\\nb'", { form: 'string', value: 'a\nb' }],
    ["b'101'", { form: 'bit', value: 'b101' }],
    ['false', { form: 'boolean', value: false }],
    ['null', { form: 'null', value: null }],
  ],
  name: [
    ['s."T".c', { path: ['s', 'T', 'c'], star: false }],
    ['t.*', { path: ['t'], star: true }],
  ],
  parameter: [['$3', { number: 3 }]],
  call: [
    ['s.f(1, b => 2)', { name: ['s', 'f'], argNames: [undefined, 'b'], args: [{ value: 1 }, { value: 2 }] }],
    ['count(*) filter (where a)', { star: true, filter: name('a') }],
    [
      'array_agg(distinct a order by b desc nulls last)',
      { distinct: true, order: [{ by: name('b'), descending: true, nullsFirst: false }] },
    ],
    ['percentile_cont(0.5) within group (order by a)', { withinGroup: true }],
    ['f(variadic a)', { variadic: true }],
    ['sum(a) over (partition by b order by c)', { over: { partition: [name('b')], order: [{ by: name('c') }] } }],
    ['sum(a) over w', { over: { name: 'w' } }],
    ['extract(day from a)', { name: ['pg_catalog', 'extract'], sqlSyntax: true }],
    ['a at time zone b', { name: ['pg_catalog', 'timezone'], sqlSyntax: true }],
  ],
  operator: [
    ['a + b', { name: ['+'], left: name('a'), right: name('b') }],
    ['- a', { name: ['-'], right: name('a') }],
    ['a operator(s.===) b', { name: ['s', '==='] }],
    ["a not like 'x'", { name: ['!~~'] }],
    ["a ilike 'x'", { name: ['~~*'] }],
  ],
  quantified: [['a = any (b)', { all: false, name: ['='], left: name('a'), right: name('b') }]],
  and: [['a and b and c', { args: [name('a'), name('b'), name('c')] }]],
  or: [['a or b', { args: [name('a'), name('b')] }]],
  not: [['not a', { arg: name('a') }]],
  'is null': [['a is not null', { arg: name('a'), negated: true }]],
  'is truth': [['a is not unknown', { is: 'unknown', negated: true }]],
  'is distinct': [['a is not distinct from b', { negated: true }]],
  nullif: [['nullif(a, b)', { left: name('a'), right: name('b') }]],
  in: [['a not in (1, 2)', { negated: true, list: [{ value: 1 }, { value: 2 }] }]],
  between: [['a not between symmetric 1 and 2', { negated: true, symmetric: true, low: { value: 1 }, high: { value: 2 } }]],
  case: [['case a when 1 then 2 else 3 end', { subject: name('a'), whens: [{ when: { value: 1 } }], otherwise: { value: 3 } }]],
  coalesce: [['coalesce(a, b)', { args: [name('a'), name('b')] }]],
  greatest: [['greatest(a, b)', {}]],
  least: [['least(a, b)', {}]],
  cast: [
    ['a::int[][]', { arg: name('a'), type: { path: ['pg_catalog', 'int4'], dimensions: 2 } }],
    ["numeric(10, 2) '1'", { type: { path: ['pg_catalog', 'numeric'], modifiers: [{ value: 10 }, { value: 2 }] } }],
    ['a::s.t', { type: { path: ['s', 't'], setof: false, percentType: false } }],
  ],
  collate: [['a collate s."C"', { collation: { schema: 's', name: 'C' } }]],
  array: [['array[a, array[b]]', { elements: [name('a'), { kind: 'array' }] }]],
  row: [
    ['row(a)', { explicit: true }],
    ['(a, b)', { explicit: false, fields: [name('a'), name('b')] }],
  ],
  subquery: [
    ['exists (select 1)', { how: 'exists' }],
    ['a in (select 1)', { how: 'any', test: name('a'), operator: ['='] }],
    ['a > all (select 1)', { how: 'all', operator: ['>'] }],
    ['(select 1)', { how: 'scalar' }],
    ['array(select 1)', { how: 'array' }],
  ],
  indirection: [
    ['(f(a)).b', { arg: { kind: 'call' }, steps: [{ kind: 'field', name: 'b' }] }],
    ['(f(a)).*', { steps: [{ kind: 'star' }] }],
    ['a[1].b[2:]', { steps: [{ kind: 'element', index: { value: 1 } }, { kind: 'field' }, { kind: 'slice', low: { value: 2 } }] }],
  ],
  session: [
    ['current_user', { what: 'current_user' }],
    ['current_timestamp(3)', { what: 'current_timestamp', modifier: 3 }],
    ['localtime(0)', { what: 'localtime', modifier: 0 }],
  ],
  default: [],
  'current of': [],
  grouping: [['grouping(a, b)', { args: [name('a'), name('b')] }]],
  'merge action': [],
  xml: [
    [
      'xmlelement(name a, xmlattributes(b as c), d)',
      { what: 'element', name: 'a', named: [{ name: 'c', value: name('b') }], args: [name('d')] },
    ],
    ['xmlserialize(content a as text)', { what: 'serialize', type: { path: ['text'] } }],
    ['a is document', { what: 'document' }],
  ],
  json: [
    ['json_object(a: b returning jsonb)', { what: 'object', args: [name('a'), name('b')], returning: { path: ['jsonb'] } }],
    ['json_array(a, b)', { what: 'array', args: [name('a'), name('b')] }],
    ['json_array(select 1)', { what: 'array query', query: { kind: 'select' } }],
    ['json_objectagg(a: b) filter (where c)', { what: 'objectagg', args: [name('a'), name('b'), name('c')] }],
    ['json_arrayagg(a order by b) over (partition by c)', { what: 'arrayagg', args: [name('a'), name('b'), name('c')] }],
    ['json(a)', { what: 'parse' }],
    ['json_scalar(a)', { what: 'scalar' }],
    ['json_serialize(a)', { what: 'serialize' }],
    ['a is json', { what: 'is json', args: [name('a')] }],
    ["json_value(a, '$' passing b as x default c on empty)", { what: 'value', args: [name('a'), { value: '$' }, name('b'), name('c')] }],
    ["json_query(a, '$')", { what: 'query' }],
    ["json_exists(a, '$')", { what: 'exists' }],
  ],
};

describe('every kind of expression', () => {
  for (const [kind, examples] of Object.entries(EXPRESSIONS)) {
    for (const [sql, shape] of examples) test(sql, () => expect(expression(sql)).toMatchObject({ kind, ...shape }));
  }
});

const queryOf = (sql: string): UnboundQuery | undefined => {
  const made = change(sql);
  return made.kind === 'query' ? made.query : undefined;
};

const QUERIES: Readonly<Record<UnboundQuery['kind'], readonly (readonly [string, object])[]>> = {
  select: [
    ['select distinct a', { distinct: true }],
    ['select distinct on (a) b', { distinct: [name('a')] }],
    ['select a b, c', { targets: [{ name: 'b', value: name('a') }, { value: name('c') }] }],
    ['select from t where a', { targets: [], where: name('a') }],
    [
      'select 1 order by a using <, b nulls first offset 1 fetch first 2 rows with ties',
      { order: [{ using: ['<'] }, { nullsFirst: true }], withTies: true },
    ],
    ['select 1 limit 3', { limit: { value: 3 } }],
    ['select 1 from t for no key update of t nowait', { locks: [{ strength: 'no key update', of: ['t'] }] }],
    [
      'select 1 group by distinct a, rollup (b, c), grouping sets ((d), ())',
      { groupDistinct: true, group: [{ kind: 'expression' }, { kind: 'rollup' }, { kind: 'sets', items: [{}, { kind: 'empty' }] }] },
    ],
    ['select 1 having a', { having: name('a') }],
    ['select sum(a) over w from t window w as (partition by b)', { windows: [{ name: 'w', partition: [name('b')] }] }],
    [
      'with recursive a (x) as not materialized (select 1), b as (delete from t returning *) select 1',
      {
        with: {
          recursive: true,
          tables: [
            { name: 'a', columns: ['x'], materialized: false, query: { kind: 'select' } },
            { name: 'b', query: { kind: 'delete', returning: [{}] } },
          ],
        },
      },
    ],
    [
      'with recursive a as (select 1) search depth first by x set y cycle x set z using w select 1',
      { with: { tables: [{ search: { column: 'y' }, cycle: { mark: 'z', path: 'w' } }] } },
    ],
  ],
  'set operation': [
    ['select 1 union all select 2', { operation: 'union', all: true, left: { kind: 'select' }, right: { kind: 'select' } }],
    ['select 1 except select 2 order by 1', { operation: 'except', all: false, order: [{}] }],
    ['table a intersect table b', { operation: 'intersect' }],
  ],
  values: [
    [
      'values (1, default), (2, 3)',
      {
        rows: [
          [{ value: 1 }, { kind: 'default' }],
          [{}, {}],
        ],
      },
    ],
  ],
  insert: [
    [
      'insert into s.t as u (a, b.c) overriding system value values (1, 2)',
      { overriding: 'system', columns: [{ name: 'a' }, { name: 'b', steps: [{}] }] },
    ],
    ['insert into t default values', { into: { name: { name: 't' } } }],
    ['insert into t select 1 on conflict do nothing', { conflict: {}, query: { kind: 'select' } }],
    [
      'insert into t values (1) on conflict (a, lower(b)) where c do update set d = excluded.d where e returning f',
      {
        conflict: { columns: [{ by: name('a') }, { by: { kind: 'call' } }], where: name('c'), set: [{ name: 'd' }], setWhere: name('e') },
        returning: [{ value: name('f') }],
      },
    ],
    ['insert into t values (1) on conflict on constraint k do nothing', { conflict: { constraint: 'k' } }],
  ],
  update: [
    [
      'update only t u set a = 1, (b, c) = (select 2, 3), d[1] = default from v where u.a = v.a',
      {
        table: { only: true, alias: { name: 'u' } },
        set: [
          { name: 'a', value: { value: 1 } },
          { name: 'b', element: 0, value: { kind: 'subquery' } },
          { name: 'c', element: 1 },
          { name: 'd', steps: [{ kind: 'element' }], value: { kind: 'default' } },
        ],
        from: [{ kind: 'table' }],
      },
    ],
    ['update t set a = 1 where current of c', { where: { kind: 'current of', cursor: 'c' } }],
  ],
  delete: [['delete from t using u where true returning *', { using: [{ kind: 'table' }], returning: [{ value: { star: true } }] }]],
  merge: [
    [
      'merge into t using u on a when matched and b then update set c = 1 when not matched by source then delete when not matched then insert (d) overriding user value values (2) when matched then do nothing returning merge_action()',
      {
        using: { kind: 'table' },
        on: name('a'),
        whens: [
          { match: 'matched', condition: name('b'), action: 'update', targets: [{ name: 'c' }] },
          { match: 'not matched by source', action: 'delete' },
          { match: 'not matched', action: 'insert', targets: [{ name: 'd' }], values: [{ value: 2 }], overriding: 'user' },
          { match: 'matched', action: 'nothing' },
        ],
        returning: [{ value: { kind: 'merge action' } }],
      },
    ],
  ],
};

describe('every kind of query', () => {
  for (const [kind, examples] of Object.entries(QUERIES)) {
    for (const [sql, shape] of examples) test(sql, () => expect(queryOf(sql)).toMatchObject({ kind, ...shape }));
  }
});

const RANGES: Readonly<Record<UnboundRange['kind'], readonly (readonly [string, object])[]>> = {
  table: [['only s.t as u (a, b)', { only: true, name: { schema: 's', name: 't' }, alias: { name: 'u', columns: ['a', 'b'] } }]],
  subquery: [['lateral (select 1) s', { lateral: true, alias: { name: 's' } }]],
  function: [
    ['f(1) with ordinality as g', { calls: [{ call: { kind: 'call' } }], ordinality: true }],
    ['f() as (a int, b text)', { columns: [{ name: 'a' }, { name: 'b' }] }],
    ['rows from (f() as (a int), g())', { calls: [{ columns: [{ name: 'a' }] }, { columns: [] }] }],
  ],
  join: [
    ['a left join b on c', { type: 'left', on: name('c') }],
    ['a natural full join b', { type: 'full', natural: true }],
    ['a join b using (c, d) as x', { type: 'inner', using: ['c', 'd'], usingAlias: 'x' }],
    ['a cross join b', { type: 'inner', natural: false }],
    ['(a right join b on true) j', { type: 'right', alias: { name: 'j' } }],
  ],
  sample: [['t tablesample system (1)', { range: { kind: 'table' } }]],
  'table function': [
    [
      "xmltable(xmlnamespaces('x' as y), '/r' passing a columns b int path 'c' default 1, d for ordinality) x",
      { args: [{ value: 'x' }, { value: '/r' }, name('a')], columns: [{ name: 'b', args: [{ value: 'c' }, { value: 1 }] }, { name: 'd' }] },
    ],
    [
      "json_table(a, '$' passing b as c columns (d int path '$.d', nested path '$.e' columns (f text)))",
      { args: [name('a'), name('b')], columns: [{ name: 'd' }, { name: 'f', type: { path: ['text'] } }] },
    ],
  ],
};

describe('every kind of FROM item', () => {
  for (const [kind, examples] of Object.entries(RANGES)) {
    for (const [sql, shape] of examples) {
      test(sql, () => expect(queryOf(`select 1 from ${sql}`)).toMatchObject({ from: [{ kind, ...shape }] }));
    }
  }
});

test('places are those of the text', () => {
  const sql = 'select \'ä\', s.f(a) from "ö".t join u on x = y';
  const at = (text: string) => new TextEncoder().encode(sql.slice(0, sql.indexOf(text))).length;
  expect(queryOf(sql)).toMatchObject({
    targets: [{ at: 7 }, { value: { at: at('s.f'), args: [{ at: at('a)') }] } }],
    from: [{ at: at('"ö"'), right: { at: at('u on') }, on: { at: at('= y'), left: { at: at('x =') } } }],
  });
});
