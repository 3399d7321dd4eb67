/** The generated tables against the server that they are of: every row, every attribute that the model keeps. */
import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtIns } from '../../src/model/catalog/built-ins.ts';
import { PG_CATALOG } from '../../src/model/catalog/ids.ts';
import type { AccessList } from '../../src/model/privilege.ts';
import { privilegesIn } from '../../src/model/privilege.ts';

const model = builtIns(18);
let server: PGlite;
beforeAll(async () => {
  server = await PGlite.create();
});
afterAll(() => server.close());

type Row = Record<string, unknown>;
const ask = async (sql: string): Promise<Row[]> => (await server.query<Row>(sql)).rows;
const byId = <T extends { readonly id: number }>(objects: readonly T[]): T[] => [...objects].sort((a, b) => a.id - b.id);

const ACL = (column: string) =>
  `(select coalesce(array_agg(x.grantee || ' ' || x.privilege_type || ' ' || x.is_grantable order by x.grantee <> 10, x.grantee, x.privilege_type), '{}') from aclexplode(${column}) x where ${column} is not null)`;

const spellAcl = (acl: AccessList | null): string[] =>
  (acl ?? [])
    .flatMap((item) => privilegesIn(item.privileges).map((privilege) => ({ ...item, privilege })))
    .sort((a, b) => Number(a.grantee !== 10) - Number(b.grantee !== 10) || a.grantee - b.grantee || (a.privilege < b.privilege ? -1 : 1))
    .map(({ grantee, privilege }) => `${grantee} ${privilege} false`);

const namespaceName = (id: number): string | undefined => model.namespaces().find((namespace) => namespace.id === id)?.name;

describe('every built-in object of the server', () => {
  test('types', async () => {
    const rows = await ask(`
      select t.oid::int4 as id, n.nspname::text as namespace, t.typname::text as name, t.typcategory as category, t.typispreferred as preferred, t.typelem::int4 as element,
        t.typsubscript::text = 'array_subscript_handler' as "trueArray", t.typarray::int4 as array, t.typrelid::int4 as relation, t.typlen::int4 as length, t.typcollation <> 0 as collatable,
        case t.typtype when 'b' then 'base' when 'c' then 'composite' when 'd' then 'domain' when 'e' then 'enum' when 'p' then 'pseudo' when 'r' then 'range' when 'm' then 'multirange' end as kind,
        case when t.typtype = 'd' then t.typbasetype::int4 end as base, case when t.typtype = 'd' then t.typtypmod end as modifier,
        r.rngsubtype::int4 as subtype, r.rngmultitypid::int4 as multirange, r.rngsubopc::int4 as opclass, (select m.rngtypid::int4 from pg_range m where m.rngmultitypid = t.oid) as "rangeType"
      from pg_type t join pg_namespace n on n.oid = t.typnamespace left join pg_range r on r.rngtypid = t.oid where n.nspname <> 'pg_toast' order by t.oid`);
    const ours = byId(model.types()).map((t) => ({
      id: t.id,
      namespace: namespaceName(t.namespace),
      name: t.name,
      category: t.category,
      preferred: t.preferred,
      element: t.element,
      trueArray: t.trueArray,
      array: t.array,
      relation: t.relation,
      length: t.length,
      collatable: t.collatable,
      kind: t.kind,
      base: t.domain?.base ?? null,
      modifier: t.domain?.modifier ?? null,
      subtype: t.range?.subtype ?? null,
      multirange: t.range?.multirange ?? null,
      opclass: t.range?.opclass ?? null,
      rangeType: t.rangeType ?? null,
    }));
    expect(ours).toEqual(rows);
  });

  test('routines', async () => {
    const rows = await ask(`
      select p.oid::int4 as id, n.nspname::text as namespace, p.proname::text as name, case p.prokind when 'f' then 'function' when 'a' then 'aggregate' when 'w' then 'window' else 'procedure' end as kind,
        p.prorettype::int4 as returns, p.proretset as "returnsSet", p.proargtypes::int4[] as inputs, p.provariadic::int4 as variadic, p.pronargdefaults::int4 as defaults,
        coalesce(p.proallargtypes::int4[], p.proargtypes::int4[]) as types, coalesce(array_to_string(p.proargmodes, ''), '') as modes, coalesce(array_to_string(p.proargnames, ','), '') as names,
        case p.provolatile when 'i' then 'immutable' when 's' then 'stable' else 'volatile' end as volatility, p.proisstrict as strict, p.proleakproof as leakproof, p.prosecdef as "securityDefiner",
        case p.proparallel when 's' then 'safe' when 'r' then 'restricted' else 'unsafe' end as parallel, l.lanname::text as language, p.proconfig as settings,
        case a.aggkind when 'n' then 'normal' when 'o' then 'ordered set' when 'h' then 'hypothetical' end as aggregate, a.aggnumdirectargs::int4 as direct, ${ACL('p.proacl')} as acl
      from pg_proc p join pg_namespace n on n.oid = p.pronamespace join pg_language l on l.oid = p.prolang left join pg_aggregate a on a.aggfnoid = p.oid order by p.oid`);
    const letters = { in: 'i', out: 'o', inout: 'b', variadic: 'v', table: 't' };
    const ours = byId(model.routines()).map((p) => ({
      id: p.id,
      namespace: namespaceName(p.namespace),
      name: p.name,
      kind: p.kind,
      returns: p.returns,
      returnsSet: p.returnsSet,
      inputs: p.inputs,
      variadic: p.variadic,
      defaults: p.defaults,
      types: p.args.map((a) => a.type),
      modes: p.args.some((a) => a.mode !== 'in') ? p.args.map((a) => letters[a.mode]).join('') : '',
      names: p.args.some((a) => a.name !== undefined) ? p.args.map((a) => a.name ?? '').join(',') : '',
      volatility: p.volatility,
      strict: p.strict,
      leakproof: p.leakproof,
      securityDefiner: p.securityDefiner,
      parallel: p.parallel,
      language: p.language,
      settings: p.settings.length === 0 ? null : p.settings.map((s) => `${s.name}=${s.value}`),
      aggregate: p.aggregate?.kind ?? null,
      direct: p.aggregate?.direct ?? null,
      acl: spellAcl(p.acl),
    }));
    expect(ours).toEqual(rows);
  });

  test('bodies in SQL, and defaults', async () => {
    const rows = await ask(
      "select p.oid::int4 as id, p.pronargdefaults::int4 as defaults, l.lanname = 'sql' as sql from pg_proc p join pg_language l on l.oid = p.prolang where l.lanname = 'sql' or p.pronargdefaults > 0",
    );
    for (const row of rows) {
      const routine = model.routine(row['id'] as number);
      expect(routine?.body.kind).toBe(row['sql'] ? 'text' : 'native');
      if (routine?.body.kind === 'text') expect(routine.body.text).toMatch(/^select /i);
      expect(routine?.args.filter((a) => a.default !== undefined)).toHaveLength(row['defaults'] as number);
      expect(routine?.args.filter((a) => a.default?.expression.kind === 'opaque')).toEqual([]);
    }
    const set = model.routinesNamed(PG_CATALOG, 'jsonb_set')[0];
    expect(set?.args.map((a) => a.default?.expression.kind === 'constant' && a.default.expression.value)).toEqual(
      [undefined, undefined, undefined, true].map((v) => v ?? false),
    );
  });

  test('operators', async () => {
    const rows = await ask(`
      select oid::int4 as id, oprname::text as name, oprleft::int4 as left, oprright::int4 as right, oprresult::int4 as result, oprcode::int4 as function, oprcom::int4 as commutator, oprnegate::int4 as negator,
        oprcanhash as hashes, oprcanmerge as merges from pg_operator order by oid`);
    expect(
      byId(model.operators()).map(({ id, name, left, right, result, function: f, commutator, negator, hashes, merges }) => ({
        id,
        name,
        left,
        right,
        result,
        function: f,
        commutator,
        negator,
        hashes,
        merges,
      })),
    ).toEqual(rows);
  });

  test('casts', async () => {
    const rows = await ask(`
      select oid::int4 as id, castsource::int4 as source, casttarget::int4 as target, castfunc::int4 as function, case castcontext when 'i' then 'implicit' when 'a' then 'assignment' else 'explicit' end as context,
        case castmethod when 'f' then 'function' when 'b' then 'binary' else 'inout' end as method from pg_cast order by oid`);
    expect(
      byId(model.casts()).map(({ id, source, target, function: f, context, method }) => ({
        id,
        source,
        target,
        function: f,
        context,
        method,
      })),
    ).toEqual(rows);
    expect(model.cast(23, 20)?.context).toBe('implicit');
    expect(model.castsFrom(23).length).toBe(rows.filter((row) => row['source'] === 23).length);
  });

  test('operator families and classes', async () => {
    const families = await ask(
      'select f.oid::int4 as id, opfname::text as name, amname::text as method from pg_opfamily f join pg_am m on m.oid = opfmethod order by f.oid',
    );
    for (const { id, name, method } of families) expect(model.operatorFamily(id as number)).toMatchObject({ name, method });
    const classes = await ask(`
      select c.oid::int4 as id, opcname::text as name, amname::text as method, opcintype::int4 as type, opcdefault as "isDefault", opcfamily::int4 as family,
        (select coalesce(array_agg(a.amopstrategy || ' ' || a.amopopr::int4 order by a.amopstrategy, a.amopopr), '{}') from pg_amop a where a.amopfamily = c.opcfamily and a.amoplefttype = c.opcintype) as operators
      from pg_opclass c join pg_am m on m.oid = opcmethod order by c.oid`);
    const methods = [...new Set(classes.map((row) => row['method'] as string))];
    const ours = byId(methods.flatMap((method) => [...model.operatorClassesOf(method)])).map((c) => ({
      id: c.id,
      name: c.name,
      method: c.method,
      type: c.type,
      isDefault: c.isDefault,
      family: c.family,
      operators: [...c.operators]
        .sort((a, b) => a.strategy - b.strategy || a.operator - b.operator)
        .map((o) => `${o.strategy} ${o.operator}`),
    }));
    expect(ours).toEqual(classes);
  });

  test('relations and their columns', async () => {
    const rows = await ask(`
      select c.oid::int4 as id, n.nspname::text as namespace, c.relname::text as name, case c.relkind when 'r' then 'table' else 'view' end as kind, c.reltype::int4 as "rowType", ${ACL('c.relacl')} as acl,
        (select array_agg(a.attname || ' ' || a.atttypid || ' ' || a.atttypmod || ' ' || a.attnotnull order by a.attnum) from pg_attribute a where a.attrelid = c.oid and a.attnum > 0) as columns
      from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'v') order by c.oid`);
    const ours = byId(model.relations()).map((r) => ({
      id: r.id,
      namespace: namespaceName(r.namespace),
      name: r.name,
      kind: r.kind,
      rowType: r.rowType,
      acl: spellAcl(r.acl),
      columns: r.columns.map((c) => `${c.name} ${c.type} ${c.modifier} ${c.notNull}`),
    }));
    expect(ours).toEqual(rows);
  });

  test('definitions of views are accepted, and mean the same', async () => {
    let found = 0;
    for (const relation of model.relations()) {
      const text = relation.kind === 'view' ? model.viewText(relation.id) : undefined;
      if (text === undefined) continue;
      found++;
      await server.exec(`create or replace view public.reworded as ${text}`);
      const [row] = await ask(
        `select pg_get_viewdef('public.reworded'::regclass, true) as ours, pg_get_viewdef(${relation.id}, true) as its`,
      );
      // A column of UNION that nobody can name is given the name of its type.
      const [ours, its] = [row?.['ours'], row?.['its']].map((definition) =>
        String(definition).replaceAll("'PUBLIC'::name AS name)", "'PUBLIC'::name)").replace(/\s+/g, ' '),
      );
      expect(ours, relation.name).toBe(its);
      await server.exec('drop view public.reworded');
    }
    expect(found).toBe(77);
  });

  test('roles, languages, access methods, text search, collations, schemas', async () => {
    expect(byId(model.roles()).map((r) => `${r.id} ${r.name}`)).toEqual(
      (await ask("select oid || ' ' || rolname as r from pg_roles where oid <> 10 order by oid")).map((row) => row['r']),
    );
    expect(
      model
        .memberships()
        .map((m) => `${m.role} ${m.member}`)
        .sort(),
    ).toEqual((await ask("select roleid || ' ' || member as r from pg_auth_members")).map((row) => row['r']).sort());
    expect(model.languages().map((l) => `${l.id} ${l.name} ${l.trusted}`)).toEqual(
      (await ask("select oid || ' ' || lanname || ' ' || lanpltrusted::text as r from pg_language order by oid")).map((row) => row['r']),
    );
    expect(model.accessMethods().map((m) => `${m.id} ${m.name} ${m.type[0]}`)).toEqual(
      (await ask("select oid || ' ' || amname || ' ' || amtype::text as r from pg_am order by oid")).map((row) => row['r']),
    );
    for (const { name, deterministic } of await ask(
      'select collname::text as name, collisdeterministic as deterministic from pg_collation',
    )) {
      const collation = model.collationNamed(name as string);
      expect(collation, name as string).toMatchObject({ name, deterministic });
      expect(model.collation(collation?.id ?? 0)).toBe(collation);
    }
    expect(model.collationNamed('nonsense')).toBeUndefined();
    const configurations = model.textSearch().filter((t) => t.object === 'text search configuration');
    expect(configurations.map((t) => t.name).sort()).toEqual(
      (await ask('select cfgname::text as name from pg_ts_config')).map((row) => row['name']).sort(),
    );
    for (const namespace of model.namespaces()) {
      const [row] = await ask(`select oid::int4 as id, ${ACL('nspacl')} as acl from pg_namespace where nspname = '${namespace.name}'`);
      expect({ id: namespace.id, acl: spellAcl(namespace.acl) }).toEqual(row);
    }
  });
});

describe('versions', () => {
  test('a function is there from the version that brought it', () => {
    const has = (version: 15 | 16 | 17 | 18, name: string) => builtIns(version).routinesNamed(PG_CATALOG, name).length > 0;
    expect([15, 16, 17, 18].map((v) => has(v as 15, 'any_value'))).toEqual([false, true, true, true]);
    expect([15, 16, 17, 18].map((v) => has(v as 15, 'uuidv7'))).toEqual([false, false, false, true]);
    expect([15, 16, 17, 18].map((v) => has(v as 15, 'gen_random_uuid'))).toEqual([true, true, true, true]);
  });

  test('roles, columns, privileges, collations', () => {
    expect(
      [15, 16, 17, 18].map((v) =>
        builtIns(v as 15)
          .roles()
          .some((r) => r.name === 'pg_maintain'),
      ),
    ).toEqual([false, false, true, true]);
    const columns = (v: 15 | 18) =>
      builtIns(v)
        .relationNamed(PG_CATALOG, 'pg_constraint')
        ?.columns.map((c) => c.name);
    expect(columns(18)).toContain('conenforced');
    expect(columns(15)).not.toContain('conenforced');
    const owner = (v: 15 | 18) => privilegesIn(builtIns(v).relationNamed(PG_CATALOG, 'pg_class')?.acl?.[0]?.privileges ?? 0);
    expect(owner(18)).toContain('MAINTAIN');
    expect(owner(15)).not.toContain('MAINTAIN');
    expect([15, 16, 17, 18].map((v) => builtIns(v as 15).collationNamed('unicode') !== undefined)).toEqual([false, true, true, true]);
  });
});

test('asking for a few functions reads a few lines', () => {
  const started = performance.now();
  for (const name of ['now', 'lower', 'count', 'to_char', 'jsonb_build_object'])
    expect(builtIns(17).routinesNamed(PG_CATALOG, name).length).toBeGreaterThan(0);
  expect(performance.now() - started).toBeLessThan(30);
});
