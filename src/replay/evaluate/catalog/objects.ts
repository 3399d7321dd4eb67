/** Objects by catalog and id: what they are called, and what hangs together with them. */
import { type Datum, undecided } from '../../../model/datum.ts';
import { quoteQualified } from '../../../model/identifier.ts';
import type { DatabaseObject, Relation } from '../../../model/objects.ts';
import { refuse } from '../../../model/refusal.ts';
import { catalogId, catalogOf } from '../../catalogs/class-id.ts';
import { keyTrigger, viewOfRule } from '../../catalogs/made-up.ts';
import type { Context } from '../../context.ts';
import { describe } from '../../drop/describe.ts';
import { relationNamed } from '../../registered.ts';
import { type CatalogFunctions, rowsOf } from './function.ts';
import { identify } from './identify.ts';

export const objects: CatalogFunctions = {
  'pg_describe_object(oid,oid,integer)': ([catalog, id, column], context) =>
    description(context, catalog as number, id as number, column as number),
  'pg_identify_object(oid,oid,integer)': ([catalog, id, column], context) => {
    const object = objectIn(context, catalog as number, id as number);
    return object ? { fields: identify(context, object, column as number) } : { fields: [null, null, null, null] };
  },
  'pg_get_serial_sequence(text,text)': ([table, column], context) => serialSequence(context, table as string, column as string),
  'pg_partition_root(regclass)': ([id], context) => ancestorsOf(context, id as number).at(-1) ?? null,
  'pg_partition_ancestors(regclass)': ([id], context) => rowsOf(ancestorsOf(context, id as number).map((ancestor) => [ancestor])),
  'pg_partition_tree(regclass)': ([id], context) => rowsOf([...treeOf(context, id as number)]),
  'pg_index_column_has_property(regclass,integer,text)': ([id, number, property], { store }) => {
    const index = store.relation(id as number)?.index;
    const part = index?.parts[(number as number) - 1];
    if (!index || !part) return null;
    const ordered = index.method === 'btree' && (number as number) <= index.keys;
    const answers: Readonly<Record<string, boolean>> = {
      asc: ordered && !part.descending,
      desc: ordered && part.descending,
      nulls_first: ordered && part.nullsFirst,
      nulls_last: ordered && !part.nullsFirst,
      orderable: ordered,
    };
    return answers[String(property)] ?? undecided(`the property ${property} of an index`);
  },
};

/** What an id stands for in one of the catalogs. */
function objectIn({ store }: Context, catalog: number, id: number): DatabaseObject | undefined {
  const object: DatabaseObject | undefined =
    store.object(id) ??
    store.relation(id) ??
    store.type(id) ??
    store.routine(id) ??
    store.operator(id) ??
    store.collation(id) ??
    store.operatorClass(id);
  return object && catalogId(store, catalogOf(object)) === catalog ? object : undefined;
}

function description(context: Context, catalog: number, id: number, column: number): Datum {
  const object = objectIn(context, catalog, id);
  if (object) return describe(context, { object, column });
  const view = viewOfRule(context.store, id);
  if (view) return `rule _RETURN on ${describe(context, { object: view })}`;
  const trigger = keyTrigger(context.store, id);
  const table = trigger && context.store.relation(trigger.relation);
  return table ? `trigger ${trigger.name} on ${describe(context, { object: table })}` : null;
}

/** The sequence that a column draws from, always with its schema. */
function serialSequence(context: Context, table: string, column: string): Datum {
  const { store } = context;
  const relation = store.relation(relationNamed(context, table, false));
  const found = relation?.columns.find(({ name, dropped }) => name === column && !dropped);
  if (!relation || !found)
    refuse('42703', `column "${column}" of relation "${relation?.name}" does not exist`, { object: `${relation?.name}.${column}` });
  const sequence = store.sequencesOwnedBy(relation.id).find(({ sequence: owned }) => owned?.ownedBy?.attribute === found.attribute);
  return sequence ? quoteQualified(store.namespace(sequence.namespace)?.name ?? '', sequence.name) : null;
}

const isPartOfTree = ({ kind, partitionBound, index, parents }: Relation): boolean =>
  kind === 'partitioned table' ||
  kind === 'partitioned index' ||
  partitionBound !== undefined ||
  (index !== undefined && parents.length > 0);

/** Itself, its parent, and so on up. */
function ancestorsOf({ store }: Context, id: number): number[] {
  const found: number[] = [];
  for (let relation = store.relation(id); relation && isPartOfTree(relation); relation = store.relation(relation.parents[0] ?? 0))
    found.push(relation.id);
  return found;
}

function* treeOf({ store }: Context, id: number): Iterable<readonly Datum[]> {
  const root = store.relation(id);
  if (!root || !isPartOfTree(root)) return;
  const waiting: { readonly relation: Relation; readonly level: number }[] = [{ relation: root, level: 0 }];
  for (const { relation, level } of waiting) {
    const leaf = relation.kind !== 'partitioned table' && relation.kind !== 'partitioned index';
    yield [relation.id, relation.parents[0] ?? null, leaf, level];
    for (const child of store.childrenOf(relation.id)) waiting.push({ relation: child, level: level + 1 });
  }
}
