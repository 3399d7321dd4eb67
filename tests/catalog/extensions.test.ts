/** Members of extensions against what a server lists after CREATE EXTENSION, by name: ids are handed out anew each time. */
import { PGlite } from '@electric-sql/pglite';
import { btree_gin } from '@electric-sql/pglite/contrib/btree_gin';
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import { citext } from '@electric-sql/pglite/contrib/citext';
import { cube } from '@electric-sql/pglite/contrib/cube';
import { earthdistance } from '@electric-sql/pglite/contrib/earthdistance';
import { fuzzystrmatch } from '@electric-sql/pglite/contrib/fuzzystrmatch';
import { hstore } from '@electric-sql/pglite/contrib/hstore';
import { intarray } from '@electric-sql/pglite/contrib/intarray';
import { isn } from '@electric-sql/pglite/contrib/isn';
import { ltree } from '@electric-sql/pglite/contrib/ltree';
import { pg_stat_statements } from '@electric-sql/pglite/contrib/pg_stat_statements';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { pgcrypto } from '@electric-sql/pglite/contrib/pgcrypto';
import { seg } from '@electric-sql/pglite/contrib/seg';
import { tablefunc } from '@electric-sql/pglite/contrib/tablefunc';
import { unaccent } from '@electric-sql/pglite/contrib/unaccent';
import { uuid_ossp } from '@electric-sql/pglite/contrib/uuid_ossp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtIns } from '../../src/model/catalog/built-ins.ts';
import { type ExtensionMembers, extensionMembers } from '../../src/model/catalog/extension-members.ts';
import { extensionNamed, loadExtensions } from '../../src/model/catalog/extensions.ts';
import type { DatabaseObject, ObjectClass, Type } from '../../src/model/objects.ts';
import type { OfClass } from '../../src/model/schema.ts';
import { formatType } from '../../src/model/type-name.ts';

const EXTENSIONS = [
  'btree_gin',
  'btree_gist',
  'citext',
  'cube',
  'earthdistance',
  'fuzzystrmatch',
  'hstore',
  'intarray',
  'isn',
  'ltree',
  'pg_stat_statements',
  'pg_trgm',
  'pgcrypto',
  'seg',
  'tablefunc',
  'unaccent',
  'uuid-ossp',
];

const model = builtIns(18);
const made = new Map<string, ExtensionMembers>();
const objects = new Map<number, DatabaseObject>();
let server: PGlite;

beforeAll(async () => {
  server = await PGlite.create({
    extensions: {
      btree_gin,
      btree_gist,
      citext,
      cube,
      earthdistance,
      fuzzystrmatch,
      hstore,
      intarray,
      isn,
      ltree,
      pg_stat_statements,
      pg_trgm,
      pgcrypto,
      seg,
      tablefunc,
      unaccent,
      uuid_ossp,
    },
  });
  for (const name of EXTENSIONS) await server.exec(`create extension if not exists "${name}" cascade`);
  await loadExtensions(EXTENSIONS);
  let next = 20_000;
  for (const name of EXTENSIONS) make(name, () => next++);
});
afterAll(() => server.close());

function make(name: string, allocate: () => number): void {
  const definition = extensionNamed(name, 18);
  const members =
    definition &&
    extensionMembers(definition, {
      version: 18,
      extension: allocate(),
      namespace: 2200,
      owner: 10,
      allocate,
      namespaceNamed: (schema) => (schema === 'pg_catalog' ? 11 : undefined),
      typeOf,
    });
  if (!members) throw new Error(name);
  made.set(name, members);
  for (const object of members.objects) {
    expect(objects.has(object.id)).toBe(false);
    objects.set(object.id, object);
  }
}

const typeOf = (_extension: string, name: string): Type | undefined =>
  [...objects.values()].find((object): object is Type => object.class === 'type' && object.name === name);

const names = {
  type: (id: number): Type | undefined => (id < 16384 ? model.type(id) : (objects.get(id) as Type | undefined)),
  namespace: () => ({ name: 'public' }),
};
const spell = (id: number): string => formatType(names, id, null);
const routineName = (id: number): string =>
  id === 0 ? '-' : id < 16384 ? (model.routine(id)?.name ?? '?') : (objects.get(id) as { name: string }).name;
const operatorName = (id: number): string => {
  if (id === 0) return '-';
  const found = id < 16384 ? model.operator(id) : (objects.get(id) as OfClass<'operator'>);
  return found ? `${found.name}(${spell(found.left)},${spell(found.right)})` : '?';
};
const ours = <C extends ObjectClass>(name: string, objectClass: C): OfClass<C>[] =>
  (made.get(name)?.objects ?? []).filter((object): object is OfClass<C> => object.class === objectClass);

const MEMBER = (catalog: string, oid: string, name: string) =>
  `exists (select 1 from pg_depend d join pg_extension e on e.oid = d.refobjid where d.classid = '${catalog}'::regclass and d.objid = ${oid} and d.deptype = 'e' and e.extname = '${name}')`;
const OPERATOR = (oid: string) =>
  `(select op.oprname || '(' || format_type(op.oprleft, null) || ',' || format_type(op.oprright, null) || ')' from pg_operator op where op.oid = ${oid})`;
const ask = async (sql: string): Promise<string[]> => (await server.query<{ row: string }>(sql)).rows.map(({ row }) => row).sort();

describe.each(EXTENSIONS)('%s', (name) => {
  test('its definition', async () => {
    const [row] = await ask(`
      select concat_ws(' ', e.extname, e.extversion, v.relocatable, v.trusted, v.superuser, v.schema, v.requires::text[]) as row
      from pg_extension e join pg_available_extension_versions v on v.name = e.extname and v.version = e.extversion where e.extname = '${name}'`);
    const definition = extensionNamed(name, 18);
    const requires = definition?.requires.length ? `{${definition.requires}}` : undefined;
    expect(
      [
        definition?.name,
        definition?.version,
        ...[definition?.relocatable, definition?.trusted, definition?.superuser].map((b) => (b ? 't' : 'f')),
        definition?.schema,
        requires,
      ]
        .filter(Boolean)
        .join(' '),
    ).toBe(row);
  });

  test('routines', async () => {
    const rows = await ask(`
      select concat_ws('|', p.proname, (select string_agg(format_type(t, null), ',' order by n) from unnest(p.proargtypes) with ordinality x(t, n)), format_type(p.prorettype, null), p.proretset, p.prokind, p.provolatile, p.proisstrict, p.proparallel, l.lanname,
        array_to_string(p.proargmodes, ''), array_to_string(p.proargnames, ','), p.pronargdefaults, p.provariadic <> 0, p.proacl is not null) as row
      from pg_proc p join pg_language l on l.oid = p.prolang where ${MEMBER('pg_proc', 'p.oid', name)}`);
    const kinds = { function: 'f', procedure: 'p', aggregate: 'a', window: 'w' };
    const modes = { in: 'i', out: 'o', inout: 'b', variadic: 'v', table: 't' };
    expect(
      ours(name, 'routine')
        .map((p) =>
          [
            p.name,
            p.inputs.length === 0 ? undefined : p.inputs.map(spell).join(','),
            spell(p.returns),
            p.returnsSet ? 't' : 'f',
            kinds[p.kind],
            p.volatility === 'volatile' ? 'v' : p.volatility[0],
            p.strict ? 't' : 'f',
            p.parallel[0],
            p.language,
            p.args.some((a) => a.mode !== 'in') ? p.args.map((a) => modes[a.mode]).join('') : undefined,
            p.args.some((a) => a.name !== undefined) ? p.args.map((a) => a.name ?? '').join(',') : undefined,
            p.defaults,
            p.variadic !== 0 ? 't' : 'f',
            p.acl === null ? 'f' : 't',
          ]
            .filter((part) => part !== undefined)
            .join('|'),
        )
        .sort(),
    ).toEqual(rows);
  });

  test('operators, casts, operator classes', async () => {
    const operators = await ask(`
      select concat_ws('|', o.oprname, format_type(o.oprleft, null), format_type(o.oprright, null), format_type(o.oprresult, null), (select proname from pg_proc where oid = o.oprcode), coalesce(${OPERATOR('o.oprcom')}, '-'), o.oprcanhash, o.oprcanmerge) as row
      from pg_operator o where ${MEMBER('pg_operator', 'o.oid', name)}`);
    expect(
      ours(name, 'operator')
        .map((o) =>
          [
            o.name,
            spell(o.left),
            spell(o.right),
            spell(o.result),
            routineName(o.function),
            operatorName(o.commutator),
            o.hashes ? 't' : 'f',
            o.merges ? 't' : 'f',
          ].join('|'),
        )
        .sort(),
    ).toEqual(operators);

    const casts = await ask(`
      select concat_ws('|', format_type(k.castsource, null), format_type(k.casttarget, null), coalesce((select proname from pg_proc where oid = k.castfunc), '-'), k.castcontext, k.castmethod) as row from pg_cast k where ${MEMBER('pg_cast', 'k.oid', name)}`);
    expect(
      ours(name, 'cast')
        .map((k) => [spell(k.source), spell(k.target), routineName(k.function), k.context[0], k.method[0]].join('|'))
        .sort(),
    ).toEqual(casts);

    const classes = await ask(`
      select concat_ws('|', c.opcname, m.amname, format_type(c.opcintype, null), c.opcdefault, f.opfname,
        (select string_agg(a.amopstrategy || ' ' || ${OPERATOR('a.amopopr')}, ';' order by a.amopstrategy, ${OPERATOR('a.amopopr')} collate "C") from pg_amop a where a.amopfamily = c.opcfamily and a.amoplefttype = c.opcintype)) as row
      from pg_opclass c join pg_am m on m.oid = c.opcmethod join pg_opfamily f on f.oid = c.opcfamily where ${MEMBER('pg_opclass', 'c.oid', name)}`);
    const families = new Map(ours(name, 'operator family').map((f) => [f.id, f.name]));
    expect(
      ours(name, 'operator class')
        .map((c) => {
          const operators = c.operators
            .map((o) => ({ strategy: o.strategy, name: operatorName(o.operator) }))
            .sort((a, b) => a.strategy - b.strategy || (a.name < b.name ? -1 : 1));
          const family = families.get(c.family) ?? model.operatorFamily(c.family)?.name;
          return [
            c.name,
            c.method,
            spell(c.type),
            c.isDefault ? 't' : 'f',
            family,
            operators.length ? operators.map((o) => `${o.strategy} ${o.name}`).join(';') : undefined,
          ]
            .filter((part) => part !== undefined)
            .join('|');
        })
        .sort(),
    ).toEqual(classes);
  });

  test('types, relations, text search', async () => {
    const types = await ask(`
      select concat_ws('|', t.typname, t.typtype, t.typcategory, t.typispreferred, t.typlen, t.typcollation <> 0, t.typarray <> 0) as row
      from pg_type t where ${MEMBER('pg_type', 't.oid', name)} and not exists (select 1 from pg_type e where e.typarray = t.oid)
        and not exists (select 1 from pg_class c where c.oid = t.typrelid and c.relkind <> 'c')`);
    const letters: Record<string, string> = { base: 'b', domain: 'd', enum: 'e', composite: 'c', range: 'r' };
    const withArray = (t: Type) => t.array !== 0;
    const isRowOfTable = (t: Type) =>
      t.relation !== 0 && ours(name, 'relation').some((r) => r.id === t.relation && r.kind !== 'composite type');
    expect(
      ours(name, 'type')
        .filter((t) => !t.trueArray && !isRowOfTable(t))
        .map((t) =>
          [t.name, letters[t.kind], t.category, t.preferred ? 't' : 'f', t.length, t.collatable ? 't' : 'f', withArray(t) ? 't' : 'f'].join(
            '|',
          ),
        )
        .sort(),
    ).toEqual(types);
    const relations = await ask(`
      select concat_ws('|', c.relname, c.relkind, (select string_agg(a.attname || ' ' || format_type(a.atttypid, null), ',' order by a.attnum) from pg_attribute a where a.attrelid = c.oid and a.attnum > 0)) as row
      from pg_class c where ${MEMBER('pg_class', 'c.oid', name)}`);
    expect(
      ours(name, 'relation')
        .filter((r) => r.kind !== 'composite type')
        .map((r) => [r.name, r.kind[0], r.columns.map((c) => `${c.name} ${spell(c.type)}`).join(',')].join('|'))
        .sort(),
    ).toEqual(relations);
    const search = await ask(
      `select dictname::text as row from pg_ts_dict t where ${MEMBER('pg_ts_dict', 't.oid', name)} union all select tmplname from pg_ts_template t where ${MEMBER('pg_ts_template', 't.oid', name)}`,
    );
    expect(
      ours(name, 'text search')
        .map((t) => t.name)
        .sort(),
    ).toEqual(search);
  });
});
