/** One example of every kind of change, and what matters in it. */
import { describe, expect, test } from 'vitest';
import type { Change, ConstraintDefinition, TableCommand } from '../../src/model/change.ts';
import { change, changesOf, withoutPlaces } from '../parse/with-parser.ts';

type Examples<Kind extends string> = Readonly<Record<Kind, readonly [sql: string, shape: object]>>;

const role = (name: string, kind = 'named') => ({ kind, name });
const int4 = { path: ['pg_catalog', 'int4'], dimensions: 0 };

const CHANGES: Examples<Change['kind']> = {
  'create schema': [
    'create schema if not exists s authorization current_user',
    { name: 's', owner: role('current_user', 'current user'), ifNotExists: true },
  ],
  'create table': [
    'create unlogged table if not exists s.t (a int) inherits (b) with (fillfactor = 70, toast.x) using heap'.replace(
      ' with (fillfactor = 70, toast.x) using heap',
      ' using heap with (fillfactor = 70, toast.x)',
    ),
    {
      name: { schema: 's', name: 't' },
      persistence: 'unlogged',
      elements: [{ kind: 'column', column: { name: 'a', type: int4 } }],
      inherits: [{ name: 'b' }],
      accessMethod: 'heap',
      options: [
        { name: 'fillfactor', value: 70 },
        { namespace: 'toast', name: 'x', value: undefined },
      ],
    },
  ],
  'create table as': [
    'create temp table t (a) on commit drop as select 1 with no data',
    { name: { name: 't' }, columns: ['a'], persistence: 'temporary', onCommit: 'drop', withData: false, materializedView: false },
  ],
  'alter table': [
    'alter table if exists only s.t drop a, drop b',
    { name: { schema: 's', name: 't' }, only: true, ifExists: true, objectKind: 'table', commands: [{ at: 31 }, { at: 39 }] },
  ],
  'create index': [
    'create unique index concurrently if not exists i on only t using gist (a gist_x_ops (y = 1) desc nulls last, lower(b) collate "C") include (c) nulls not distinct where d',
    {
      name: 'i',
      only: true,
      unique: true,
      concurrently: true,
      method: 'gist',
      nullsNotDistinct: true,
      parts: [
        {
          column: 'a',
          opclass: { name: 'gist_x_ops' },
          opclassOptions: [{ name: 'y', value: 1 }],
          descending: true,
          nullsFirst: false,
          at: 71,
        },
        { expression: { kind: 'call' }, collation: { name: 'C' }, at: 109 },
      ],
      including: [{ column: 'c', at: 140 }],
      where: { kind: 'name' },
    },
  ],
  'create view': [
    'create or replace view v (a) with (security_invoker, security_barrier = off) as select 1 with local check option',
    {
      replace: true,
      columns: ['a'],
      checkOption: 'local',
      options: [
        { name: 'security_invoker', value: undefined },
        { name: 'security_barrier', value: 'off' },
      ],
    },
  ],
  'refresh view': ['refresh materialized view concurrently v with no data', { concurrently: true, withData: false }],
  'create sequence': [
    'create temp sequence if not exists s as bigint increment -1 minvalue -9223372036854775808 no maxvalue owned by a.b',
    {
      persistence: 'temporary',
      options: [
        { name: 'as', value: { path: ['pg_catalog', 'int8'] } },
        { name: 'increment', value: -1 },
        { name: 'minvalue', value: '-9223372036854775808' },
        { name: 'maxvalue', value: undefined },
        { name: 'owned_by', value: ['a', 'b'] },
      ],
    },
  ],
  'alter sequence': ['alter sequence if exists s restart with 5', { ifExists: true, options: [{ name: 'restart', value: 5 }] }],
  'create routine': [
    "create or replace function s.f(int, out b text, variadic c int[] default '{}') returns setof record language plpgsql stable strict security definer set search_path to a, '' cost 10 parallel safe as $x$ body $x$",
    {
      name: { schema: 's', name: 'f', at: 27 },
      replace: true,
      args: [{ mode: 'default' }, { mode: 'out', name: 'b' }, { mode: 'variadic', name: 'c', default: { kind: 'constant' } }],
      returns: { setof: true },
      attributes: {
        language: 'plpgsql',
        volatility: 'stable',
        strict: true,
        securityDefiner: true,
        cost: 10,
        parallel: 'safe',
        settings: [{ name: 'search_path', action: 'set', values: ['a', ''] }],
      },
      body: { text: ' body ', at: 201 },
    },
  ],
  'alter routine': [
    'alter function f(int) security invoker reset all',
    {
      routine: { kind: 'function', name: { name: 'f' }, args: [{ type: int4 }] },
      attributes: { securityDefiner: false, settings: [{ action: 'reset all' }] },
    },
  ],
  'create aggregate': [
    "create aggregate a(float8 order by int) (sfunc = s.f, stype = int[], initcond = '{}')",
    { direct: 1, args: [{}, {}], options: [{ name: 'sfunc', value: { path: ['s', 'f'] } }, { name: 'stype' }, { value: '{}' }] },
  ],
  'create operator': ['create operator s.=== (leftarg = int, function = f, hashes)', { name: { schema: 's', name: '===' } }],
  'alter operator': [
    'alter operator = (none, int) set (restrict = none)',
    { operator: { kind: 'operator', args: [undefined, { type: int4 }] }, options: [{ name: 'restrict', value: undefined }] },
  ],
  'create operator class': [
    'create operator class c default for type int using btree family f as operator 1 <, function 1 g(int, int), storage int',
    {
      isDefault: true,
      method: 'btree',
      family: { name: 'f' },
      items: [
        { kind: 'operator', number: 1 },
        { kind: 'function', name: { name: 'g' } },
        { kind: 'storage', storage: int4 },
      ],
    },
  ],
  'create operator family': ['create operator family f using hash', { method: 'hash' }],
  'alter operator family': [
    'alter operator family f using btree drop operator 1 (int, int)',
    { drop: true, items: [{ classArgs: [int4, int4] }] },
  ],
  'create cast': [
    'create cast (int as text) with function f(int) as assignment',
    { source: int4, context: 'assignment', function: { kind: 'function', name: { name: 'f' } }, inout: false },
  ],
  'create transform': [
    'create or replace transform for int language l (from sql with function f(internal))',
    { language: 'l', replace: true },
  ],
  'create conversion': [
    "create default conversion c for 'a' to 'b' from f",
    { isDefault: true, from: 'a', to: 'b', function: { name: 'f' } },
  ],
  'create language': ['create or replace trusted language l handler h', { name: 'l', trusted: true, handler: { name: 'h' } }],
  'create access method': ['create access method a type table handler h', { type: 'table' }],
  'create collation': [
    "create collation if not exists c (provider = icu, locale = 'x')",
    { ifNotExists: true, options: [{}, { value: 'x' }] },
  ],
  'create text search': ['create text search configuration c (copy = simple)', { object: 'text search configuration' }],
  'alter text search': [
    'alter text search configuration c add mapping for word with simple',
    { object: 'text search configuration', name: { name: 'c' } },
  ],
  'create base type': ['create type t', { name: { name: 't' } }],
  'alter base type': ['alter type t set (storage = plain)', { options: [{ name: 'storage' }] }],
  'create composite': [
    'create type t as (a int, b text collate "C")',
    {
      columns: [
        { name: 'a', end: 23 },
        { collation: { name: 'C' }, end: 43 },
      ],
    },
  ],
  'create enum': ["create type t as enum ('a', 'b')", { labels: ['a', 'b'] }],
  'alter enum': [
    "alter type t add value if not exists 'c' before 'a'",
    { action: { kind: 'add', label: 'c', neighbour: 'a', after: false, ifNotExists: true } },
  ],
  'create range type': ['create type t as range (subtype = int)', { options: [{ name: 'subtype', value: int4 }] }],
  'create domain': [
    'create domain d as text collate "C" not null constraint c check (value <> \'\')',
    {
      collation: { name: 'C' },
      constraints: [{ kind: 'not null' }, { kind: 'check', name: 'c' }],
    },
  ],
  'alter domain': [
    'alter domain d drop constraint if exists c cascade',
    { action: { kind: 'drop constraint', name: 'c', ifExists: true, cascade: true } },
  ],
  'create trigger': [
    'create or replace trigger r instead of insert or update of a, b or delete on s.v referencing old table as o for each row when (new.a) execute function s.f(1, x)',
    {
      name: 'r',
      table: { schema: 's', name: 'v' },
      function: { schema: 's', name: 'f', at: 151 },
      args: ['1', 'x'],
      timing: 'instead of',
      events: ['insert', 'delete', 'update'],
      columns: ['a', 'b'],
      level: 'row',
      transitions: [{ name: 'o', isNew: false, isTable: true }],
      replace: true,
    },
  ],
  'create event trigger': [
    "create event trigger e on ddl_command_end when tag in ('a', 'b') execute function f()",
    { event: 'ddl_command_end', filters: [{ variable: 'tag', values: ['a', 'b'] }] },
  ],
  'alter event trigger': ['alter event trigger e enable replica', { mode: 'replica' }],
  'create rule': [
    'create rule r as on update to t where a do instead (select 1; notify x)',
    { event: 'update', instead: true, actions: [{ kind: 'select' }, { kind: 'notify' }] },
  ],
  'create policy': [
    'create policy p on t as restrictive for update to public, current_user, "X" using (a) with check (b)',
    {
      command: 'update',
      permissive: false,
      roles: [role('public', 'public'), role('current_user', 'current user'), role('X')],
      using: { kind: 'name', path: ['a'] },
      check: { kind: 'name', path: ['b'] },
    },
  ],
  'alter policy': ['alter policy p on t with check (b)', { table: { name: 't' }, check: { path: ['b'] } }],
  'create statistics': ['create statistics s (ndistinct) on a, (b + 1) from t', { kinds: ['ndistinct'], parts: [{ column: 'a' }, {}] }],
  'alter statistics': ['alter statistics if exists s set statistics 5', { ifExists: true }],
  'create extension': [
    "create extension if not exists e with schema s version '1' cascade",
    { schema: 's', version: '1', cascade: true, ifNotExists: true },
  ],
  'alter extension': ['alter extension e add table t', { action: { kind: 'add', object: { kind: 'table', name: { name: 't' } } } }],
  'create foreign': [
    "create user mapping if not exists for public server s options (user 'x')",
    { object: 'user mapping', name: 's', user: role('public', 'public'), options: [{ name: 'user', value: 'x' }] },
  ],
  'alter foreign': [
    "alter server s options (set a 'b', drop c)",
    { object: 'server', options: [{ action: 'set' }, { action: 'drop', value: undefined }] },
  ],
  'import foreign schema': ['import foreign schema r from server s into l', { server: 's', remote: 'r', into: 'l' }],
  'create publication': [
    "create publication p for table a, only b (x) where (y), tables in schema s with (publish = 'x')",
    {
      allTables: false,
      objects: [
        { kind: 'table', only: false },
        { kind: 'table', only: true, columns: ['x'], where: {} },
        { kind: 'tables in schema', schema: 's' },
      ],
    },
  ],
  'alter publication': ['alter publication p drop table a', { action: 'drop', objects: [{ kind: 'table' }] }],
  'create subscription': ["create subscription s connection 'x' publication p", { name: 's' }],
  'create role': [
    'create user u superuser nobypassrls in role a admin b role c',
    {
      attributes: { login: true, superuser: true, bypassRowSecurity: false },
      inRoles: [role('a')],
      adminMembers: [role('b')],
      members: [role('c')],
    },
  ],
  'alter role': ['alter group g drop user a', { role: role('g'), members: { add: false, roles: [role('a')] } }],
  'alter role settings': [
    "alter role r in database d set x = 'y'",
    { role: role('r'), database: 'd', setting: { name: 'x', action: 'set', values: ['y'] } },
  ],
  'drop roles': ['drop role if exists a, b', { ifExists: true, roles: [role('a'), role('b')] }],
  'grant role': [
    'revoke admin option for a, b from c granted by d cascade',
    {
      grant: false,
      roles: [
        { name: 'a', at: 24 },
        { name: 'b', at: 27 },
      ],
      to: [role('c')],
      options: { admin: true },
      grantedBy: role('d'),
      cascade: true,
    },
  ],
  grant: [
    'grant select (a, b), update on t, s.u to public, x with grant option',
    {
      grant: true,
      objectKind: 'table',
      target: { kind: 'objects', objects: [{ name: { name: 't' } }, { name: { schema: 's', name: 'u' } }] },
      privileges: [
        { name: 'select', columns: ['a', 'b'] },
        { name: 'update', columns: [] },
      ],
      to: [role('public', 'public'), role('x')],
      grantOption: true,
    },
  ],
  'alter default privileges': [
    'alter default privileges for role a in schema s revoke all on functions from public',
    { roles: [role('a')], schemas: ['s'], grant: false, objectKind: 'function', to: [role('public', 'public')] },
  ],
  'reassign owned': ['reassign owned by a to session_user', { roles: [role('a')], to: role('session_user', 'session user') }],
  'drop owned': ['drop owned by a cascade', { cascade: true }],
  rename: [
    'alter view if exists v rename column a to b',
    {
      object: { kind: 'column', name: { name: 'a', at: 37 }, on: { name: 'v' } },
      to: 'b',
      ifExists: true,
      relationKind: 'view',
    },
  ],
  'set schema': ['alter function f set schema s', { object: { kind: 'function', name: { name: 'f' } }, schema: 's' }],
  'set owner': ['alter schema s owner to x', { object: { kind: 'schema', name: { name: 's' } }, owner: role('x') }],
  'depends on extension': ['alter index i no depends on extension x', { object: { kind: 'index' }, extension: 'x', remove: true }],
  drop: [
    'drop table if exists a, s.b cascade',
    {
      objectKind: 'table',
      objects: [{ name: { name: 'a', at: 21 } }, { name: { schema: 's', name: 'b', at: 24 } }],
      ifExists: true,
      cascade: true,
    },
  ],
  comment: [
    "comment on policy p on s.t is 'x'",
    { object: { kind: 'policy', name: { name: 'p' }, on: { schema: 's', name: 't' } }, text: 'x' },
  ],
  set: ['set local search_path to a, "B"', { local: true, setting: { name: 'search_path', values: ['a', 'B'] } }],
  'set constraints': ['set constraints a, s.b deferred', { names: [{ name: 'a' }, { schema: 's' }], deferred: true }],
  transaction: ['rollback to savepoint a', { action: 'rollback to', savepoint: 'a' }],
  discard: ['discard temp', { what: 'temporary tables' }],
  query: ['select 1', { query: { kind: 'select' } }],
  do: ["do language plpgsql 'begin end'", { language: 'plpgsql', body: 'begin end', bodyAt: 21 }],
  call: ['call s.p(1)', { call: { kind: 'call', name: ['s', 'p'] } }],
  truncate: ['truncate a, only b restart identity cascade', { tables: [{ only: false }, { only: true }], restart: true, cascade: true }],
  copy: ["copy t (a) from program 'x' with (format csv) where b", { columns: ['a'], from: true, source: 'program', where: {} }],
  lock: ['lock t in share row exclusive mode', { mode: 'share row exclusive' }],
  prepare: ['prepare p (int) as select $1', { types: [int4], query: { targets: [{ value: { kind: 'parameter', number: 1 } }] } }],
  execute: ['execute p(1)', { name: 'p', args: [{}] }],
  deallocate: ['deallocate p', { name: 'p' }],
  'declare cursor': ['declare c cursor with hold for select 1', { hold: true }],
  database: ['create database d', { action: 'create', name: 'd' }],
  maintenance: ['reindex (concurrently) index i', { what: 'reindex', concurrently: true, object: 'index', relations: [{ name: 'i' }] }],
  malformed: ['create table t (a int not null deferrable)', { at: 31, sqlstate: '42601', message: 'misplaced DEFERRABLE clause' }],
  show: ['show search_path', { name: 'search_path' }],
  'no effect': ['listen changes', { what: 'LISTEN' }],
  unmodelled: [`select ${'1+'.repeat(1100)}(select a from s.t)`, { touches: [{ schema: 's', name: 't' }] }],
};

describe('every kind of change', () => {
  for (const [kind, [sql, shape]] of Object.entries(CHANGES)) {
    test(`${kind}: ${sql.slice(0, 60)}`, () => expect(change(sql)).toMatchObject({ kind, at: 0, ...shape }));
  }
});

const COMMANDS: Examples<TableCommand['kind']> = {
  'add column': ['add column if not exists a int', { ifNotExists: true, column: { name: 'a' } }],
  'drop column': ['drop column if exists a cascade', { column: 'a', ifExists: true, cascade: true }],
  'alter type': [
    'alter a type int collate "C" using b::int',
    { column: 'a', type: int4, collation: { name: 'C' }, using: { kind: 'cast' } },
  ],
  'set default': ['alter a set default 1', { column: 'a', value: { value: 1 } }],
  'drop default': ['alter a drop default', { column: 'a' }],
  'set not null': ['alter a set not null', { column: 'a' }],
  'drop not null': ['alter a drop not null', { column: 'a' }],
  'set expression': ['alter a set expression as (b)', { column: 'a', value: { path: ['b'] } }],
  'drop expression': ['alter a drop expression if exists', { ifExists: true }],
  'add identity': ['alter a add generated always as identity (start 5)', { always: true, options: [{ name: 'start', value: 5 }] }],
  'set identity': ['alter a set generated by default', { options: [{ name: 'generated' }] }],
  'drop identity': ['alter a drop identity if exists', { ifExists: true }],
  'set statistics': ['alter a set statistics -1', { target: -1 }],
  'set storage': ['alter a set storage main', { value: 'main' }],
  'set compression': ['alter a set compression lz4', { value: 'lz4' }],
  'set column options': ['alter a set (n_distinct = 5)', { options: [{ value: 5 }] }],
  'reset column options': ['alter a reset (n_distinct)', { column: 'a' }],
  'column foreign options': ["alter a options (add x 'y')", { options: [{ action: 'add', value: 'y' }] }],
  'add constraint': ['add constraint c check (a) not valid', { constraint: { kind: 'check', name: 'c', notValid: true } }],
  'alter constraint': ['alter constraint c deferrable initially deferred', { name: 'c', deferrable: true, initiallyDeferred: true }],
  'validate constraint': ['validate constraint c', { name: 'c' }],
  'drop constraint': ['drop constraint if exists c', { name: 'c', ifExists: true, cascade: false }],
  owner: ['owner to x', { owner: role('x') }],
  'cluster on': ['cluster on i', { index: 'i' }],
  'set without cluster': ['set without cluster', {}],
  'set logged': ['set logged', {}],
  'set unlogged': ['set unlogged', {}],
  'set tablespace': ['set tablespace s', { name: 's' }],
  'set access method': ['set access method heap', { name: 'heap' }],
  'set options': ['set (autovacuum_enabled = off)', { options: [{ value: 'off' }] }],
  'reset options': ['reset (autovacuum_enabled)', { options: [{ name: 'autovacuum_enabled' }] }],
  'replace options': ['', {}],
  'foreign options': ['options (drop x)', { options: [{ action: 'drop' }] }],
  'replica identity': ['replica identity using index i', { identity: 'index', index: 'i' }],
  'fire trigger': ['disable trigger all', { trigger: 'all', named: false, mode: 'disabled' }],
  'fire rule': ['enable always rule r', { rule: 'r', mode: 'always' }],
  'row security': ['enable row level security', { enabled: true }],
  'force row security': ['no force row level security', { forced: false }],
  inherit: ['inherit p', { parent: { name: 'p' } }],
  'no inherit': ['no inherit p', { parent: { name: 'p' } }],
  'of type': ['of y', { type: { path: ['y'] } }],
  'not of type': ['not of', {}],
  'attach partition': ['attach partition p for values in (1, 2)', { partition: { name: 'p' }, bound: { kind: 'list', values: [{}, {}] } }],
  'detach partition': ['detach partition p concurrently', { partition: { name: 'p' }, concurrently: true, finalize: false }],
  unmodelled: ['', {}],
};

describe('every command of ALTER TABLE', () => {
  for (const [kind, [sql, shape]] of Object.entries(COMMANDS)) {
    if (sql !== '') test(sql, () => expect(change(`alter table t ${sql}`)).toMatchObject({ commands: [{ kind, at: 14, ...shape }] }));
  }
  test.each([
    ['enable trigger x', { trigger: 'x', named: true, mode: 'origin' }],
    ['enable replica trigger x', { mode: 'replica' }],
    ['disable trigger user', { trigger: 'user', named: false }],
    ['alter constraint c not enforced', { kind: 'alter constraint', enforced: false }],
    ['alter constraint c no inherit', { noInherit: true }],
  ])('%s', (sql, shape) => expect(change(`alter table t ${sql}`)).toMatchObject({ commands: [shape] }));
  test('of other kinds of relation', () => {
    expect(change('alter type t add attribute a int cascade')).toMatchObject({
      objectKind: 'composite type',
      commands: [{ cascade: true }],
    });
    expect(change('alter index i attach partition p')).toMatchObject({ objectKind: 'index', commands: [{ partition: { name: 'p' } }] });
    expect(change('alter index i alter column 2 set statistics 5')).toMatchObject({ commands: [{ column: '2', target: 5 }] });
  });
});

const CONSTRAINTS: Examples<ConstraintDefinition['kind']> = {
  'not null': ['a int constraint c not null', { name: 'c' }],
  null: ['a int null', {}],
  default: ['a int default 1', { value: { value: 1 } }],
  generated: ['a int generated always as (b) virtual', { stored: false, always: true }],
  identity: ['a int generated by default as identity (increment 2)', { always: false, options: [{ name: 'increment' }] }],
  check: ['a int check (a > 0) no inherit', { noInherit: true, enforced: true }],
  'primary key': ['a int primary key deferrable initially deferred', { columns: [], deferrable: true, initiallyDeferred: true }],
  unique: ['unique nulls not distinct (a, b) include (c)', { columns: ['a', 'b'], including: ['c'], nullsNotDistinct: true }],
  exclude: [
    'exclude using gist (a with &&, (b + 1) with operator(s.=)) where (c)',
    {
      method: 'gist',
      parts: [
        { column: 'a', operator: ['&&'] },
        { expression: {}, operator: ['s', '='] },
      ],
      where: {},
    },
  ],
  'foreign key': [
    'foreign key (a, b) references s.t (c, d) match full on delete set null (a) on update cascade not enforced',
    {
      columns: ['a', 'b'],
      table: { schema: 's', name: 't' },
      references: ['c', 'd'],
      match: 'full',
      onDelete: 'set null',
      onDeleteColumns: ['a'],
      onUpdate: 'cascade',
      enforced: false,
    },
  ],
};

describe('every kind of constraint', () => {
  for (const [kind, [sql, shape]] of Object.entries(CONSTRAINTS)) {
    test(sql, () => {
      const made = change(`create table t (x int, ${sql})`);
      const element = made.kind === 'create table' ? made.elements[1] : undefined;
      const found = element?.kind === 'column' ? element.column.constraints : element?.kind === 'constraint' ? [element.constraint] : [];
      expect(found).toMatchObject([{ kind, ...shape }]);
    });
  }
  test('attributes stand behind their constraint', () => {
    expect(change('create table t (a int unique initially deferred not null check (a) not enforced)')).toMatchObject({
      elements: [
        {
          column: {
            constraints: [
              { kind: 'unique', deferrable: true, initiallyDeferred: true },
              { kind: 'not null', enforced: true },
              { kind: 'check', enforced: false },
            ],
          },
        },
      ],
    });
  });
});

describe('tables', () => {
  test.each([
    [
      'partition by range (a, lower(b) collate "C" x)',
      { partitionBy: { strategy: 'range', parts: [{ column: 'a' }, { opclass: { name: 'x' } }] } },
    ],
    ['on commit delete rows', { onCommit: 'delete rows' }],
  ])('create table t (a int) %s', (sql, shape) => expect(change(`create table t (a int) ${sql}`)).toMatchObject(shape));
  test.each([
    ['for values in (1, null)', { kind: 'list', values: [{ value: 1 }, { value: null }] }],
    [
      "for values from (1, minvalue) to (maxvalue, 'x')",
      { kind: 'range', from: [{ value: 1 }, 'minvalue'], to: ['maxvalue', { value: 'x' }] },
    ],
    ['for values with (modulus 4, remainder 1)', { kind: 'hash', modulus: 4, remainder: 1 }],
    ['default', { kind: 'default' }],
  ])('partition %s', (sql, bound) => {
    expect(change(`create table p partition of t ${sql}`)).toMatchObject({ partitionOf: { parent: { name: 't' }, bound }, inherits: [] });
  });
  test('LIKE', () => {
    const made = change('create table t (like s including all excluding indexes)');
    const element = made.kind === 'create table' ? made.elements[0] : undefined;
    const including = element?.kind === 'like' ? [...element.including] : [];
    expect(including).toEqual(['comments', 'compression', 'constraints', 'defaults', 'generated', 'identity', 'statistics', 'storage']);
  });
  test('foreign and typed ones', () => {
    expect(change("create foreign table t (a int options (x 'y')) server s options (z 'w')")).toMatchObject({
      foreign: { server: 's', options: [{ name: 'z' }] },
      elements: [{ column: { options: [{ name: 'x' }] } }],
    });
    expect(change('create table t of s.y (a primary key)')).toMatchObject({
      ofType: { path: ['s', 'y'] },
      elements: [{ column: { name: 'a' } }],
    });
  });
  test('a column ends where its definition does', () => {
    const sql = "create table t (a int default f(1, '),'), -- c\n b numeric(10, 2)[] check (b > '(') /* d */ , c int\n)";
    const made = change(sql);
    const spans =
      made.kind === 'create table'
        ? made.elements.map((element) => (element.kind === 'column' ? sql.slice(element.column.at, element.column.end) : ''))
        : [];
    expect(spans).toEqual(["a int default f(1, '),')", "b numeric(10, 2)[] check (b > '(')", 'c int']);
  });
});

describe('several changes', () => {
  const kinds = (sql: string) => changesOf(sql).map(({ kind }) => kind);
  test('BEGIN with modes sets them', () => {
    expect(changesOf('begin isolation level serializable, read only')).toMatchObject([
      { kind: 'transaction', action: 'begin' },
      { kind: 'set', local: true, setting: { name: 'transaction_isolation', values: ['serializable'] } },
      { kind: 'set', local: true, setting: { name: 'transaction_read_only', values: [1] } },
    ]);
  });
  test('so do SET TRANSACTION and SET SESSION CHARACTERISTICS', () => {
    expect(change('set transaction read write')).toMatchObject({ local: true, setting: { name: 'transaction_read_only', values: [0] } });
    expect(change('set session characteristics as transaction deferrable')).toMatchObject({
      local: false,
      setting: { name: 'default_transaction_deferrable' },
    });
  });
  test('CLUSTER names the index', () => expect(change('cluster t using i')).toMatchObject({ kind: 'maintenance', index: 'i' }));
  test('CREATE SCHEMA holds others', () => {
    expect(change('create schema s create table a (x int) grant select on a to b')).toMatchObject({
      elements: [{ kind: 'create table' }, { kind: 'grant' }],
    });
  });
  test('what a change does not say is noted', () => {
    expect(kinds('create table t (a int deferrable)')).toEqual(['malformed']);
    expect(kinds('create function f() returns int transform for type a language x as $$$$')).toEqual(['create routine', 'unmodelled']);
  });
});

test('EXPLAIN runs nothing unless it is to ANALYZE', () => {
  expect(change('explain delete from t')).toMatchObject({ kind: 'query', explainOnly: true, query: { kind: 'delete' } });
  expect(change('explain (analyze, costs off) create table t as select 1')).toMatchObject({ kind: 'create table as' });
  expect(change('explain (analyze off) create table t as select 1')).toMatchObject({ kind: 'no effect' });
});

test('SELECT INTO makes a table', () => {
  expect(withoutPlaces(change('select 1 as a into temp t from u'))).toEqual(
    withoutPlaces(change('create temp table t as select 1 as a from u')),
  );
  expect(withoutPlaces(change('select 1 into t union select 2'))).toEqual(
    withoutPlaces(change('create table t as select 1 union select 2')),
  );
});

test('REVOKE', () => {
  expect(change('revoke grant option for all privileges on all tables in schema a, b from x cascade')).toMatchObject({
    grant: false,
    grantOption: true,
    cascade: true,
    target: { kind: 'all in schema', schemas: ['a', 'b'] },
  });
  expect(change('grant all (a, b) on t to x')).toMatchObject({ allColumns: ['a', 'b'] });
});

test.each([
  ['comment on column a.b.c is null', { kind: 'column', name: { name: 'c' }, on: { schema: 'a', name: 'b' } }],
  ["comment on function a.f(int, out x text) is ''", { kind: 'function', args: [{ mode: 'default' }, { mode: 'out', name: 'x' }] }],
  ["comment on aggregate a(*) is ''", { kind: 'aggregate', args: [] }],
  ["comment on operator s.+ (none, int) is ''", { kind: 'operator', name: { schema: 's', name: '+' }, args: [undefined, {}] }],
  ["comment on cast (int as text) is ''", { kind: 'cast', args: [{ type: int4 }, { type: { path: ['text'] } }] }],
  ["comment on transform for int language l is ''", { kind: 'transform', of: 'l' }],
  ["comment on operator class s.c using btree is ''", { kind: 'operator class', name: { schema: 's', name: 'c' }, of: 'btree' }],
  ["comment on constraint c on s.t is ''", { kind: 'constraint', name: { name: 'c' }, on: { schema: 's', name: 't' } }],
  ["comment on constraint c on domain d is ''", { kind: 'domain constraint', name: { name: 'c' }, on: { name: 'd' } }],
  ["comment on trigger r on t is ''", { kind: 'trigger', name: { name: 'r' }, on: { name: 't' } }],
  ["comment on type s.y is ''", { kind: 'type', name: { schema: 's', name: 'y' } }],
  ["comment on large object 12 is ''", { kind: 'large object', name: { name: '12' } }],
  ["comment on database d is ''", { kind: 'database', name: { name: 'd' } }],
])('%s', (sql, object) => expect(change(sql)).toMatchObject({ object }));

test.each([
  ['alter table s.t rename constraint a to b', { kind: 'constraint', name: { name: 'a', at: 34 }, on: { schema: 's', name: 't' } }],
  ['alter policy p on t rename to q', { kind: 'policy', name: { name: 'p', at: 13 }, on: { name: 't', at: 18 } }],
  ['alter domain d rename constraint a to b', { kind: 'domain constraint', name: { name: 'a' }, on: { name: 'd' } }],
  ['alter type y rename attribute a to b', { kind: 'attribute', name: { name: 'a' }, on: { name: 'y' } }],
  ['alter role a rename to b', { kind: 'role', name: { name: 'a' } }],
  ['alter function s.f() rename to g', { kind: 'function', name: { schema: 's', name: 'f', at: 15 }, args: [] }],
  ['alter table t rename to u', { kind: 'table', name: { name: 't' } }],
])('%s', (sql, object) => expect(change(sql)).toMatchObject({ object }));
