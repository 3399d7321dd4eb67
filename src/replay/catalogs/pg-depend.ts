import { PUBLIC_SCHEMA } from '../../model/catalog/ids.ts';
import type { DatabaseObject, Dependency, Relation } from '../../model/objects.ts';
import { FIRST_USER_ID, type Store } from '../store.ts';
import { catalog } from './catalog.ts';
import { catalogId, classId, everythingMade } from './class-id.ts';
import { hasViewRule, keyTrigger, keyTriggers, viewOfRule, viewRule } from './made-up.ts';

interface Row {
  readonly classid: number;
  readonly objid: number;
  readonly objsubid: number;
  readonly refclassid: number;
  readonly refobjid: number;
  readonly refobjsubid: number;
  readonly deptype: string;
}

const TYPE: Readonly<Record<Dependency['type'], string>> = { normal: 'n', auto: 'a', internal: 'i', partition: 'P', extension: 'e' };

export const pgDepend = catalog<Row>({
  all: function* ({ store }) {
    for (const object of everythingMade(store)) yield* dependenciesOf(store, object);
  },
  by: {
    objid: (id, { store }) => dependenciesOfId(store, id as number),
    refobjid: (id, { store }) => dependentsOf(store, id as number),
  },
  columns: {
    classid: (d) => d.classid,
    objid: (d) => d.objid,
    objsubid: (d) => d.objsubid,
    refclassid: (d) => d.refclassid,
    refobjid: (d) => d.refobjid,
    refobjsubid: (d) => d.refobjsubid,
    deptype: (d) => d.deptype,
  },
});

function dependenciesOfId(store: Store, id: number): Row[] {
  const view = viewOfRule(store, id);
  if (view) return dependenciesOf(store, view).filter((row) => row.objid === id);
  const key = keyTrigger(store, id);
  const object = key?.constraint ?? store.object(id);
  return object ? dependenciesOf(store, object).filter((row) => row.objid === id) : [];
}

let known: { readonly store: Store; readonly changes: number; readonly rows: Map<number, Row[]> } | undefined;

/** Asked once for each column of a table, so what was found is kept until something changes. */
function dependentsOf(store: Store, id: number): Row[] {
  if (known?.store !== store || known.changes !== store.changes) known = { store, changes: store.changes, rows: new Map() };
  const { rows } = known;
  const found = rows.get(id) ?? findDependents(store, id);
  rows.set(id, found);
  return found;
}

function findDependents(store: Store, id: number): Row[] {
  const self = store.object(id);
  const near = new Set<DatabaseObject>(store.dependents(id).map(({ object }) => object));
  if (self) near.add(self);
  if (self?.class === 'namespace') for (const object of store.inNamespace(id)) near.add(object);
  if (self?.class === 'extension') for (const object of store.membersOf(id)) near.add(object);
  // A composite type stands behind its relation, where others stand before it.
  if (self?.class === 'type' && self.relation !== 0) for (const object of some(store, self.relation)) near.add(object);
  return [...near].flatMap((object) => dependenciesOf(store, object)).filter((row) => row.refobjid === id);
}

const some = (store: Store, id: number): DatabaseObject[] => {
  const object = store.object(id);
  return object ? [object] : [];
};

/** An object's rows, and those of what the model has no object of its own for. */
function dependenciesOf(store: Store, object: DatabaseObject): Row[] {
  const rows: Row[] = [];
  const self = { classid: classId(store, object), objid: object.id, objsubid: 0 };
  const on = (id: number, deptype: string, from: Pick<Row, 'classid' | 'objid' | 'objsubid'> = self, refobjsubid = 0) => {
    const target = store.object(id);
    if (target) rows.push({ ...from, refclassid: classId(store, target), refobjid: id, refobjsubid, deptype });
  };
  const rule = object.class === 'relation' && hasViewRule(object) ? ruleOf(store, object) : undefined;
  if (rule) on(object.id, 'i', rule);
  const seen = new Set<string>();
  for (const { on: id, column = 0, type, from } of preferringColumns(object.depends)) {
    const key = `${id} ${column} ${type} ${from ?? 0}`;
    if (type === 'extension' || seen.has(key) || isReversed(store, object, id)) continue;
    seen.add(key);
    on(id, TYPE[type], from !== undefined ? { ...self, objsubid: from } : (rule ?? self), column);
  }
  if (object.class === 'relation' && object.kind === 'composite type') on(object.rowType, 'i');
  if (object.extension !== undefined) on(object.extension, 'e');
  const namespace = namespaceNeeded(store, object);
  if (namespace !== undefined) on(namespace, 'n');
  if (object.class === 'constraint')
    for (const { id } of keyTriggers(object)) on(object.id, 'i', { classid: catalogId(store, 'pg_trigger'), objid: id, objsubid: 0 });
  return rows;
}

const ruleOf = (store: Store, view: Relation): Pick<Row, 'classid' | 'objid' | 'objsubid'> => ({
  classid: catalogId(store, 'pg_rewrite'),
  objid: viewRule(view.id),
  objsubid: 0,
});

/** Whoever needs a column of a relation does not need the whole of it besides. */
function preferringColumns(depends: readonly Dependency[]): readonly Dependency[] {
  const withColumn = new Set(depends.filter(({ column }) => column !== undefined).map(({ on, type }) => `${on} ${type}`));
  return depends.filter(({ on, column, type }) => column !== undefined || !withColumn.has(`${on} ${type}`));
}

/** CREATE TYPE ... AS (...): it is the relation that is an inner part of the type. */
const isReversed = (store: Store, object: DatabaseObject, on: number): boolean =>
  object.class === 'type' && object.relation === on && store.relation(on)?.kind === 'composite type';

/** PostgreSQL's own schemas never go away; what is an inner part of another object goes with that. */
function namespaceNeeded(store: Store, object: DatabaseObject): number | undefined {
  if (!('namespace' in object) || object.class === 'constraint' || object.class === 'extension') return undefined;
  if (object.class === 'relation' && (object.index || object.kind === 'composite type')) return undefined;
  if (object.class === 'type' && object.relation !== 0 && store.relation(object.relation)?.kind !== 'composite type') return undefined;
  if (object.class === 'type' && (object.trueArray || object.kind === 'multirange')) return undefined;
  return object.namespace >= FIRST_USER_ID || object.namespace === PUBLIC_SCHEMA ? object.namespace : undefined;
}
