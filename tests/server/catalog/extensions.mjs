// The members of extensions. An id is `.N` for line N of the extension's section, `.N[]` for the array of its type, `.N*` for the
// row type of its relation; `@cube/cube` is a type of another extension; without a mark it is PostgreSQL's own.
//
// FILE: [{ "table": "extension-...", "servers": { "15": CONNECTION, ... } | { "every": CONNECTION } | { "every": { "pglite": MODULE, "extensions": { NAME: MODULE } } },
//          "extensions": [NAMES], "partial": [NAMES of which only some members are there], "native": true where stand-ins took the place of C }],
// modules by absolute path. What one server has in every version counts for all.
import * as encode from './encode.mjs';
import { base36, escaped, flat } from './encode.mjs';

const FIRST_USER = 16384;
const KINDS = [
  'namespaces',
  'methods',
  'languages',
  'wrappers',
  'types',
  'relations',
  'routines',
  'operators',
  'casts',
  'families',
  'classes',
  'textSearch',
  'collations',
  'eventTriggers',
  'servers',
  'transforms',
];

/** One line of the list of extensions. */
export function definition(catalog, name, partial) {
  const row = catalog.extensions.find((e) => e.name === name);
  const requires = (row.requires ?? []).join(',') || '-';
  return `${row.version} ${row.schema ?? '-'} ${(row.relocatable ? 'r' : '') + (row.trusted ? 't' : '') + (row.superuser ? 's' : '') + (partial ? 'p' : '') || '-'} ${requires}`;
}

/** What an extension made, as entries of a key and a text, with keys between \u0001 and \u0002 where other entries are meant. */
export function members(catalog, name, canonical) {
  const extension = catalog.extensions.find((e) => e.name === name);
  const own = Object.fromEntries(KINDS.map((kind) => [kind, catalog[kind].filter((row) => row.extension === name)]));
  const types = new Map(catalog.types.map((t) => [t.oid, t]));
  const arrays = new Map(catalog.types.filter((t) => t.array !== 0).map((t) => [t.array, t]));
  own.types.push(
    ...catalog.types.filter((t) => t.range_type && own.types.some((range) => range.oid === t.range_type) && t.extension !== name),
  );
  const composites = new Set(own.types.filter((t) => t.kind === 'c').map((t) => t.relation));
  own.relations.push(...catalog.relations.filter((r) => composites.has(r.oid) && r.extension !== name));
  own.types = own.types.filter((t) => !arrays.has(t.oid) && t.kind !== 'c');
  const relations = new Map(own.relations.map((r) => [r.oid, r]));
  const byRowType = new Map(own.relations.filter((r) => r.row_type !== 0).map((r) => [r.row_type, r]));
  const indexes = catalog.relations.filter((r) => r.index && relations.has(r.index.table));

  const place = (row) => (row.namespace === extension.namespace ? '' : `${escaped(row.namespace)}:`) + escaped(row.name);
  const keys = {
    routines: (p) => `f ${place(p)}(${list(p.inputs).map(spell)})`,
    casts: (k) => `k ${spell(k.source)} ${spell(k.target)}`,
    operators: (o) => `o ${place(o)} ${spell(o.left)} ${spell(o.right)}`,
    families: (f) => `F ${f.method} ${place(f)}`,
    classes: (k) => `C ${k.method} ${place(k)}`,
    textSearch: (o) => `x ${o.object} ${place(o)}`,
    transforms: (t) => `T ${spell(t.type)} ${t.language}`,
  };
  const keyOf = (kind, row) => keys[kind]?.(row) ?? `${kind} ${row.namespace === undefined ? escaped(row.name) : place(row)}`;
  const known = new Map(KINDS.flatMap((kind) => own[kind].map((row) => [`${kind} ${row.oid}`, keyOf(kind, row)])));
  for (const index of indexes) known.set(`relations ${index.oid}`, `relations ${place(index)}`);

  function spell(oid) {
    const type = types.get(oid);
    return type ? `${type.namespace === extension.namespace ? '' : `${type.namespace}.`}${type.name}` : String(oid);
  }
  function ref(oid, kind = 'types') {
    if (oid < FIRST_USER) return base36(canonical(oid, kind));
    const key = known.get(`${kind} ${oid}`);
    if (key !== undefined) return mark(key);
    if (kind !== 'types') return '0';
    if (byRowType.has(oid)) return `${mark(`relations ${place(byRowType.get(oid))}`)}*`;
    if (arrays.has(oid)) return `${ref(arrays.get(oid).oid)}[]`;
    const type = types.get(oid);
    const owner = type.extension ?? catalog.relations.find((r) => r.oid === type.relation)?.extension;
    return `@${owner}/${escaped(type.name)}`;
  }
  const singular = (oid, kind = 'type') =>
    ref(oid, { type: 'types', routine: 'routines', operator: 'operators', family: 'families' }[kind] ?? kind);

  const entries = [];
  const add = (letter, kind, row, text) => entries.push({ key: keyOf(kind, row), text: `${letter} ${text}` });
  const part = (relation, letter, label, text) =>
    entries.push({
      key: `${keyOf('relations', relation)} ${letter} ${label}`,
      text: `${letter} ${mark(`relations ${place(relation)}`)} ${text}`,
    });

  for (const row of own.namespaces)
    add('n', 'namespaces', row, `${escaped(row.name)} ${encode.namespace(row).slice(row.name.length + 1)}`.trim());
  for (const row of own.types) add('t', 'types', row, `${place(row)} ${encode.type(row, ref)}`);
  for (const row of own.relations) {
    if (row.kind === 'i' || row.kind === 'I') continue;
    add('r', 'relations', row, `${place(row)} ${encode.relation(row, ref, (type) => types.get(type).array)}`);
    if (row.sequence)
      part(
        row,
        's',
        '',
        encode.sequence(row.sequence, ref, (table) => (relations.has(table) ? ref(table, 'relations') : '0')),
      );
    if (row.definition) part(row, 'v', '', flat(row.definition).replace(/;$/, ''));
    for (const p of row.policies ?? []) part(row, 'p', p.name, encode.policy(p));
    for (const t of row.triggers ?? [])
      part(
        row,
        'g',
        t.name,
        encode.trigger(t, (oid) => ref(oid, 'routines')),
      );
  }
  for (const index of indexes) {
    const table = mark(`relations ${place(relations.get(index.index.table))}`);
    entries.push({
      key: `relations ${place(index)}`,
      text: `i ${table} ${place(index)} ${encode.index(index, (oid) => ref(oid, 'classes'))}`,
    });
  }
  for (const [, row] of relations)
    for (const c of row.constraints ?? [])
      part(
        row,
        'c',
        c.name,
        encode.constraint(c, (oid) => (oid === 0 ? '0' : ref(oid, 'relations'))),
      );
  for (const row of own.routines) add('f', 'routines', row, `${place(row)} ${encode.routine(row, ref, false)}`);
  for (const row of own.operators) add('o', 'operators', row, `${place(row)} ${encode.operator(row, singular)}`);
  for (const row of own.casts) add('k', 'casts', row, encode.cast(row, singular));
  for (const row of own.families) add('F', 'families', row, `${place(row)} ${row.method}`);
  for (const row of own.classes) add('C', 'classes', row, `${place(row)} ${encode.operatorClass(row, singular)}`);
  for (const row of own.methods) add('m', 'methods', row, `${escaped(row.name)} ${row.type}`);
  for (const row of own.languages) add('l', 'languages', row, `${escaped(row.name)} ${row.trusted ? 1 : 0}`);
  for (const row of own.textSearch) add('x', 'textSearch', row, `${place(row)} ${row.object}`);
  for (const row of own.collations) add('L', 'collations', row, `${place(row)} ${row.deterministic ? 1 : 0}`);
  for (const row of own.eventTriggers)
    add(
      'e',
      'eventTriggers',
      row,
      `${escaped(row.name)} ${row.event} ${ref(row.function, 'routines')} ${row.enabled} ${(row.tags ?? []).map(escaped).join(',') || '-'}`,
    );
  for (const row of own.wrappers) add('w', 'wrappers', row, escaped(row.name));
  for (const row of own.servers) add('S', 'servers', row, `${escaped(row.name)} ${ref(row.wrapper, 'wrappers')}`);
  for (const row of own.transforms) add('T', 'transforms', row, `${ref(row.type)} ${row.language}`);

  const fixed = catalog.namespaces.find((n) => n.name === extension.schema && n.has_acl && n.extension === null && n.oid >= FIRST_USER);
  if (fixed) entries.push({ key: 'schema', text: `N ${encode.namespace(fixed).slice(fixed.name.length + 1)}` });
  const namespaces = new Set([extension.schema, ...own.namespaces.map((n) => n.name)].filter(Boolean));
  for (const d of catalog.defaultPrivileges)
    if (namespaces.has(d.namespace))
      entries.push({ key: `d ${d.namespace} ${d.object}`, text: `d ${escaped(d.namespace)} ${d.object} ${encode.accessList(d)}` });
  return entries;
}

const mark = (key) => `\u0001${key}\u0002`;
const list = (text) => text.split(' ').filter(Boolean).map(Number);

/** Several versions' entries as numbered lines; `since` and `until` as in the tables of built-in objects. */
export function section(name, entriesByVersion, merge) {
  const merged = merge((version) =>
    (entriesByVersion.get(version) ?? entriesByVersion.get('every') ?? []).map(({ key, text }) => ({ key, text, id: '', name: key })),
  );
  merged.sort((a, b) => order(a.text) - order(b.text) || (a.key < b.key ? -1 : a.key > b.key ? 1 : a.range < b.range ? -1 : 1));
  const numbers = new Map();
  merged.forEach((entry, i) => {
    if (!numbers.has(entry.key)) numbers.set(entry.key, i);
  });
  const lines = merged.map((entry, i) => {
    const first = numbers.get(entry.key);
    // Another version's line of the same object goes by the number of the first.
    const same = first === i ? '' : `=${base36(first)}`;
    return `${entry.text[0]}${same}${entry.range}${entry.text.slice(1).replace(/\u0001([^\u0002]*)\u0002/g, (_, key) => (numbers.has(key) ? `.${base36(numbers.get(key))}` : lost(name, key)))}`;
  });
  return [`# ${name}`, ...lines];
}

const ORDER = 'nNmlwtrsvipcgfokFCxLeSTd';
const order = (text) => ORDER.indexOf(text[0]);

function lost(name, key) {
  throw new Error(`${name}: nothing is called ${key}`);
}
