// The tables of PostgreSQL's own objects, over several versions: a row says since and until which one it was so.
import * as encode from './encode.mjs';
import { base36, flat } from './encode.mjs';

/** Oids from here on are handed out anew in every version: what is found there is known by its name. */
const FIRST_UNSTABLE = 10000;
const FIRST_USER = 16384;
const NEWEST = 18;

const CLASSES = [
  'namespaces',
  'types',
  'relations',
  'routines',
  'operators',
  'casts',
  'families',
  'classes',
  'collations',
  'methods',
  'languages',
  'textSearch',
  'roles',
];

const VIEWS =
  /^(pg_tables|pg_views|pg_matviews|pg_indexes|pg_policies|pg_rules|pg_roles|pg_user|pg_shadow|pg_group|pg_sequences|pg_publication_tables)$/;

/** `catalogs` is version -> catalog, `accepts(version, view, text)` asks a server whether a newer definition works there, too. */
export async function builtInTables(catalogs, accepts) {
  const versions = [...catalogs.keys()].sort((a, b) => a - b);
  const ids = canonicalIds(catalogs, versions);
  const tables = {};
  const add = (table, rowsOf) => {
    tables[table] = merge(versions, (version) =>
      rowsOf(catalogs.get(version), (oid, kind) => base36(ids.get(version)(oid, kind ?? 'types'))),
    );
  };

  add('types', (c, ref) => c.types.filter((t) => isOwnLine(c, t)).map((t) => line(ref(t.oid), `${spelled(t)} ${encode.type(t, ref)}`)));
  add('routines', (c, ref) =>
    c.routines.filter(builtIn).map((p) => line(ref(p.oid, 'routines'), encode.routine(p, ref, true), spelled(p))),
  );
  add('operators', (c, ref) =>
    c.operators.filter(builtIn).map((o) => line(ref(o.oid, 'operators'), encode.operator(o, plural(ref)), spelled(o))),
  );
  add('casts', (c, ref) => c.casts.filter(builtIn).map((k) => line(ref(k.oid, 'casts'), encode.cast(k, plural(ref)))));
  add('families', (c, ref) => c.families.filter(builtIn).map((f) => line(ref(f.oid, 'families'), `${spelled(f)} ${f.method}`)));
  add('classes', (c, ref) =>
    c.classes.filter(builtIn).map((k) => line(ref(k.oid, 'classes'), `${spelled(k)} ${encode.operatorClass(k, plural(ref))}`)),
  );
  add('small', (c, ref) => [
    ...c.namespaces
      .filter((n) => ['pg_catalog', 'pg_toast', 'information_schema'].includes(n.name))
      .map((n) => line(`n ${ref(n.oid, 'namespaces')}`, encode.namespace(n))),
    ...c.collations
      .filter((k) => builtIn(k) && isEverywhere(k))
      .map((k) => line(`c ${ref(k.oid, 'collations')}`, `${k.name} ${k.deterministic ? 1 : 0}`)),
    ...c.methods.filter(builtIn).map((m) => line(`m ${ref(m.oid, 'methods')}`, `${m.name} ${m.type}`)),
    ...c.languages.filter(builtIn).map((l) => line(`l ${ref(l.oid, 'languages')}`, `${l.name} ${l.trusted ? 1 : 0}`)),
    ...c.textSearch.filter(builtIn).map((o) => line(`t ${ref(o.oid, 'textSearch')}`, `${o.name} ${o.object}`)),
    ...c.roles
      .filter((r) => r.oid !== 10)
      .map((r) => line(`r ${ref(r.oid, 'roles')}`, `${r.name} ${(r.member_of ?? []).map((m) => ref(m, 'roles')).join(',') || '-'}`)),
  ]);
  add('relations', (c, ref) => {
    const types = new Map(c.types.map((t) => [t.oid, t]));
    return c.relations
      .filter((r) => builtIn(r) && 'rv'.includes(r.kind))
      .map((r) =>
        line(
          ref(r.oid, 'relations'),
          encode.relation(r, ref, (type) => types.get(type).array),
          spelled(r),
        ),
      );
  });
  tables.views = await viewTexts(catalogs, versions, (version, oid) => base36(ids.get(version)(oid, 'relations')), accepts);

  return {
    types: plain(tables.types),
    routines: byName(tables.routines),
    operators: byName(tables.operators),
    casts: plain(tables.casts),
    'operator-classes': [...plain(tables.families), '', ...plain(tables.classes)],
    small: plain(tables.small),
    relations: tables.relations.map((r) => `${r.name} ${r.id}${r.range} ${r.text}`).sort(byText),
    views: tables.views,
  };
}

const plural =
  (ref) =>
  (oid, kind = 'type') =>
    ref(oid, { type: 'types', routine: 'routines', operator: 'operators', family: 'families' }[kind]);

const builtIn = (row) => row.oid < FIRST_USER;
const spelled = (row) => (row.namespace === 'information_schema' ? `i.${row.name}` : row.name);

/** Row types and arrays follow from what they are rows or arrays of. */
function isOwnLine(catalog, type) {
  if (!builtIn(type) || type.kind === 'c') return false;
  catalog.arrayTypes ??= new Map(catalog.types.filter((t) => t.array !== 0).map((t) => [t.array, t]));
  const element = catalog.arrayTypes.get(type.oid);
  if (!element || type.kind !== 'b') return true;
  if (type.name !== `_${element.name}`) throw new Error(`array of ${element.name} is called ${type.name}`);
  return false;
}

/** Locales differ by machine; these are everywhere. */
const isEverywhere = (collation) => collation.oid < FIRST_UNSTABLE || collation.name === 'ucs_basic';

const line = (id, text, name = '') => ({ key: `${id} ${name}`, id, name, text });

/** Rows that say the same in neighbouring versions become one; the others say when they were true. */
export function merge(versions, rowsOf) {
  const rows = new Map();
  for (const version of versions) {
    for (const row of rowsOf(version)) {
      const entry = `${row.key}\t${row.text}`;
      const known = rows.get(entry);
      if (known) known.versions.push(version);
      else rows.set(entry, { ...row, versions: [version] });
    }
  }
  return [...rows.values()].flatMap((row) => ranges(row.versions, versions).map((range) => ({ ...row, range })));
}

/** `~S` since version 1S, `~SU` until 1U; nothing where it is so in all of them. */
function ranges(present, versions) {
  const found = [];
  for (const version of present) {
    const last = found.at(-1);
    if (last && versions.indexOf(version) === versions.indexOf(last[1]) + 1) last[1] = version;
    else found.push([version, version]);
  }
  return found.map(([since, until]) =>
    since === versions[0] && until === NEWEST ? '' : `~${since - 10}${until === NEWEST ? '' : until - 10}`,
  );
}

const byText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const byId = (a, b) => a.id.length - b.id.length || byText(a.id, b.id) || byText(a.range, b.range);

const plain = (rows) => rows.sort(byId).map((row) => `${row.id}${row.range} ${row.text}`);

/** One line for a name, and what it names behind tabs. */
function byName(rows) {
  const groups = new Map();
  for (const row of rows.sort(byId)) groups.set(row.name, [...(groups.get(row.name) ?? []), `${row.id}${row.range} ${row.text}`]);
  return [...groups].sort(([a], [b]) => byText(a, b)).map(([name, group]) => [name, ...group].join('\t'));
}

/** Every version's oids as the newest version has them. What vanished gets an oid from the end of the reserved range. */
export function canonicalIds(catalogs, versions) {
  const newest = identities(catalogs.get(NEWEST));
  const taken = new Set([...newest.values()].flatMap((byKey) => [...byKey.values()]));
  let free = FIRST_USER - 1;
  const maps = new Map();
  for (const version of versions) {
    const map = new Map();
    for (const [kind, byKey] of identities(catalogs.get(version))) {
      for (const [key, oid] of byKey) {
        const known = newest.get(kind).get(key);
        if (known === undefined) {
          while (taken.has(free)) free--;
          newest.get(kind).set(key, free--);
        }
        map.set(`${kind} ${oid}`, newest.get(kind).get(key));
      }
    }
    maps.set(version, (oid, kind) => {
      if (oid < FIRST_UNSTABLE) return oid;
      const id = map.get(`${kind} ${oid}`);
      if (id === undefined) throw new Error(`${version}: ${kind} ${oid} has no identity`);
      return id;
    });
  }
  return maps;
}

function identities(catalog) {
  const types = new Map(catalog.types.map((t) => [t.oid, `${t.namespace}.${t.name}`]));
  const name = {
    routines: (p) =>
      `${p.namespace}.${p.name}(${p.inputs
        .split(' ')
        .filter(Boolean)
        .map((t) => types.get(Number(t)))})`,
    casts: (k) => `${types.get(k.source)} ${types.get(k.target)}`,
    families: (f) => `${f.method} ${f.namespace}.${f.name}`,
    classes: (k) => `${k.method} ${k.namespace}.${k.name}`,
    textSearch: (o) => `${o.object} ${o.name}`,
    operators: (o) => `${o.name} ${types.get(o.left)} ${types.get(o.right)}`,
  };
  return new Map(
    CLASSES.map((kind) => [
      kind,
      new Map(
        catalog[kind]
          .filter((row) => row.oid >= FIRST_UNSTABLE && builtIn(row))
          .map((row) => [(name[kind] ?? ((r) => `${r.namespace ?? ''}.${r.name}`))(row), row.oid]),
      ),
    ]),
  );
}

/** The newest definition serves older versions where their server accepts it with the same columns. */
async function viewTexts(catalogs, versions, ref, accepts) {
  const texts = new Map();
  for (const version of [...versions].reverse()) {
    for (const view of catalogs.get(version).relations) {
      if (view.kind !== 'v' || !builtIn(view) || !(view.namespace === 'information_schema' || VIEWS.test(view.name))) continue;
      const id = ref(version, view.oid);
      const known = texts.get(id) ?? [];
      const newer = known.at(-1);
      if (newer && (await accepts(version, view, newer.text))) newer.since = version;
      else texts.set(id, [...known, { since: version, until: version, text: flat(view.definition).replace(/;$/, '') }]);
    }
  }
  return [...texts]
    .flatMap(([id, list]) =>
      list.map(({ since, until, text }) => ({
        id,
        range: since === versions[0] && until === NEWEST ? '' : `~${since - 10}${until === NEWEST ? '' : until - 10}`,
        text,
      })),
    )
    .sort(byId)
    .map((row) => `${row.id}${row.range} ${row.text}`);
}
