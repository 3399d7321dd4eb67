/** FOREIGN KEY: the unique key that it points at, and whether the columns can be compared (ATAddForeignKeyConstraint). */
import { canCoerce } from '../../bind/coerce.ts';
import { baseType } from '../../bind/types.ts';
import type { ConstraintDefinition } from '../../model/change.ts';
import type { Column, Constraint, Dependency, Relation } from '../../model/objects.ts';
import { bit } from '../../model/privilege.ts';
import { refuse } from '../../model/refusal.ts';
import { formatType } from '../../model/type-name.ts';
import type { Context } from '../context.ts';
import { chooseConstraintName, clip, columnsAddition } from '../made-names.ts';
import { privilegesOn } from '../privileges/check.ts';
import { current } from '../relations/make.ts';
import { columnNamed, requireRelation } from '../resolve.ts';
import { requireReferences } from '../rows/checks.ts';
import { makeConstraint, requireFreeName } from './make.ts';
import { mapAttribute } from './map-attributes.ts';

export type ForeignKeyDefinition = Extract<ConstraintDefinition, { kind: 'foreign key' }>;

export function addForeignKey(context: Context, relation: Relation, definition: ForeignKeyDefinition, recurse = true): Constraint {
  const { store } = context;
  const { at } = definition;
  const now = current(store, relation);
  const name = definition.name === undefined ? undefined : clip(definition.name);
  const again = name !== undefined && requireFreeName(context, now, name, at);
  const target = requireRelation(context, definition.table);
  if (!['table', 'partitioned table'].includes(target.kind))
    refuse('42809', `referenced relation "${target.name}" is not a table`, { at: definition.table.at });
  if (!['table', 'partitioned table'].includes(now.kind)) refuse('42809', `"${now.name}" is not a table`, { at });
  refusePartitioned(context, now, target, definition, recurse);
  refusePersistence(now, target, at);
  const columns = definition.columns.map((column) => keyColumn(now, column, at));
  if (definition.references.length > 0 && definition.period !== definition.referencesPeriod)
    refuse(
      '42830',
      `foreign key uses PERIOD on the ${definition.period ? 'referencing table but not the referenced' : 'referenced table but not the referencing'} table`,
      { at },
    );
  const key = definition.references.length > 0 ? uniqueKey(context, target, definition) : primaryKey(context, target, definition);
  if (key.index.index?.exclusion && !definition.period)
    refuse('42830', 'foreign key must use PERIOD when referencing a primary key using WITHOUT OVERLAPS', { at });
  if (columns.length !== key.columns.length)
    refuse('42830', 'number of referencing and referenced columns for foreign key disagree', { at });
  mayReference(context, target, key.columns, at);
  for (const column of columns) {
    if (column.generated === 'virtual') refuse('0A000', 'foreign key constraints on virtual generated columns are not supported', { at });
    if (
      column.generated &&
      (['set null', 'set default'].includes(definition.onDelete) || ['set null', 'set default', 'cascade'].includes(definition.onUpdate))
    ) {
      const action = ['set null', 'set default'].includes(definition.onDelete) ? 'ON DELETE' : 'ON UPDATE';
      refuse('42601', `invalid ${action} action for foreign key constraint containing generated column`, { at });
    }
  }
  const onDeleteColumns = definition.onDeleteColumns.map((written) => {
    const column = keyColumn(now, written, at);
    if (!columns.includes(column))
      refuse('42P10', `column "${written}" referenced in ON DELETE SET action must be part of foreign key`, { at });
    return column.attribute;
  });
  const chosen = name ?? chooseConstraintName(store, now.name, columnsAddition(definition.columns), 'fkey', now.namespace, new Set());
  for (const [i, column] of columns.entries()) requireComparable(context, column, key.columns[i] as Column, chosen, at);
  const wanted: NewKey = {
    name: chosen,
    columns: columns.map((c) => c.attribute),
    target,
    references: key.columns.map((c) => c.attribute),
    index: key.index,
    onDeleteColumns,
    definition,
  };
  if (definition.period) {
    for (const [event, action] of [
      ['UPDATE', definition.onUpdate],
      ['DELETE', definition.onDelete],
    ])
      if (action !== 'no action') refuse('0A000', `unsupported ON ${event} action for foreign key constraint using PERIOD`, { at });
  }
  const made = storeKey(context, now, wanted);
  if (made.validated && made.enforced && !requireReferences(context, now, made) && !again)
    store.put({ ...made, unsure: [...(made.unsure ?? []), store.placeAt(at)] });
  spread(context, now, made, wanted);
  return made;
}

interface NewKey {
  readonly name: string;
  readonly columns: readonly number[];
  readonly target: Relation;
  readonly references: readonly number[];
  readonly index: Relation;
  readonly onDeleteColumns: readonly number[];
  readonly definition: Pick<
    ForeignKeyDefinition,
    'onDelete' | 'onUpdate' | 'match' | 'deferrable' | 'initiallyDeferred' | 'notValid' | 'enforced' | 'noInherit' | 'period' | 'at'
  >;
}

function storeKey(context: Context, relation: Relation, key: NewKey, parent?: Constraint, inherited = false): Constraint {
  const { definition, target } = key;
  const depends: Dependency[] = [
    ...key.references.map((column): Dependency => ({ on: target.id, column, type: 'normal' })),
    { on: key.index.id, type: 'normal' },
  ];
  if (parent) depends.push({ on: parent.id, type: 'partition' });
  return makeConstraint(
    context,
    relation,
    {
      name: key.name,
      kind: 'foreign key',
      columns: key.columns,
      more: {
        index: key.index.id,
        foreign: {
          table: target.id,
          columns: key.references,
          onDelete: definition.onDelete,
          onUpdate: definition.onUpdate,
          match: definition.match,
          operators: [],
          onDeleteColumns: key.onDeleteColumns,
        },
        ...(parent ? { parent: parent.id } : {}),
        ...(inherited ? { local: false, inheritedFrom: 1 } : {}),
        ...(definition.period ? { period: true } : {}),
      },
      depends,
    },
    definition,
  );
}

/** Every partition on either side has a constraint of its own. */
function spread(context: Context, relation: Relation, constraint: Constraint, key: NewKey): void {
  const { store } = context;
  const addition = columnsAddition(key.columns.map((attribute) => relation.columns[attribute - 1]?.name as string));
  for (const partition of store.childrenOf(key.target.id)) {
    if (key.target.kind !== 'partitioned table') break;
    const index = store.childrenOf(key.index.id).find((candidate) => candidate.index?.table === partition.id);
    if (!index) continue;
    const name = chooseConstraintName(store, relation.name, addition, 'fkey', relation.namespace, new Set());
    const references = key.references.map((attribute) => mapAttribute(key.target, partition, attribute));
    const made = storeKey(context, relation, { ...key, name, target: partition, references, index }, constraint);
    if (partition.kind === 'partitioned table')
      spread(context, { ...relation, kind: 'table' }, made, { ...key, target: partition, references, index });
  }
  if (relation.kind !== 'partitioned table') return;
  for (const partition of store.childrenOf(relation.id)) inheritForeignKey(context, relation, constraint, partition);
}

/** A partition's share in a foreign key of the partitioned table. */
export function inheritForeignKey(context: Context, parent: Relation, constraint: Constraint, partition: Relation): void {
  const { store } = context;
  const { foreign } = constraint;
  const target = store.relation(foreign?.table ?? 0);
  const index = store.relation(constraint.index ?? 0);
  if (!foreign || !target || !index) return;
  const columns = constraint.columns.map((attribute) => mapAttribute(parent, partition, attribute));
  const existing = store
    .constraintsOf(partition.id)
    .find(
      (other) =>
        other.kind === 'foreign key' &&
        other.parent === undefined &&
        other.foreign?.table === foreign.table &&
        String(other.columns) === String(columns) &&
        String(other.foreign.columns) === String(foreign.columns) &&
        other.foreign.onDelete === foreign.onDelete &&
        other.foreign.onUpdate === foreign.onUpdate &&
        other.deferrable === constraint.deferrable,
    );
  if (existing) {
    store.alter(existing, {
      parent: constraint.id,
      local: false,
      inheritedFrom: 1,
      depends: [...existing.depends, { on: constraint.id, type: 'partition' }],
    });
    return;
  }
  const free = store.constraintsOf(partition.id).every((other) => other.name !== constraint.name);
  const addition = columnsAddition(columns.map((attribute) => partition.columns[attribute - 1]?.name as string));
  const name = free ? constraint.name : chooseConstraintName(store, partition.name, addition, 'fkey', partition.namespace, new Set());
  const key: NewKey = {
    name,
    columns,
    target,
    references: foreign.columns,
    index,
    onDeleteColumns: foreign.onDeleteColumns.map((attribute) => mapAttribute(parent, partition, attribute)),
    definition: {
      onDelete: foreign.onDelete,
      onUpdate: foreign.onUpdate,
      match: foreign.match,
      deferrable: constraint.deferrable,
      initiallyDeferred: constraint.initiallyDeferred,
      notValid: !constraint.validated,
      enforced: constraint.enforced,
      noInherit: false,
      period: constraint.period ?? false,
      at: store.place.start,
    },
  };
  const made = storeKey(context, partition, key, constraint, true);
  if (partition.kind === 'partitioned table')
    for (const child of store.childrenOf(partition.id)) inheritForeignKey(context, partition, made, child);
}

function refusePartitioned(
  { store }: Context,
  relation: Relation,
  target: Relation,
  { notValid, at }: ForeignKeyDefinition,
  recurse: boolean,
): void {
  if (relation.kind !== 'partitioned table') return;
  const says = `on partitioned table "${relation.name}" referencing relation "${target.name}"`;
  if (!recurse) refuse('42809', `cannot use ONLY for foreign key ${says}`, { at });
  if (notValid && store.version < 18)
    refuse('42809', `cannot add NOT VALID foreign key ${says}`, { at, detail: 'This feature is not yet supported on partitioned tables.' });
}

function refusePersistence(relation: Relation, target: Relation, at: number): void {
  if (relation.persistence === 'permanent' && target.persistence !== 'permanent')
    refuse('42P16', 'constraints on permanent tables may reference only permanent tables', { at });
  if (relation.persistence === 'unlogged' && target.persistence === 'temporary')
    refuse('42P16', 'constraints on unlogged tables may reference only permanent or unlogged tables', { at });
  if (relation.persistence === 'temporary' && target.persistence !== 'temporary')
    refuse('42P16', 'constraints on temporary tables may reference only temporary tables', { at });
}

const keyColumn = (relation: Relation, name: string, at: number): Column =>
  columnNamed(relation, name) ??
  refuse('42703', `column "${name}" referenced in foreign key constraint does not exist`, { at, object: name });

interface Key {
  readonly columns: readonly Column[];
  readonly index: Relation;
}

const columnsOf = (relation: Relation, index: Relation): Column[] =>
  (index.index?.parts ?? []).slice(0, index.index?.keys).map((part) => relation.columns[part.attribute - 1] as Column);

function primaryKey({ store }: Context, target: Relation, { at }: ForeignKeyDefinition): Key {
  const index = store.indexesOf(target.id).find((candidate) => candidate.index?.primary && candidate.index.valid);
  if (!index) refuse('42704', `there is no primary key for referenced table "${target.name}"`, { at, object: target.name });
  if (!index.index?.immediate) refuse('55000', `cannot use a deferrable primary key for referenced table "${target.name}"`, { at });
  return { columns: columnsOf(target, index), index };
}

function uniqueKey({ store }: Context, target: Relation, definition: ForeignKeyDefinition): Key {
  const { at } = definition;
  const columns = definition.references.map((name) => keyColumn(target, name, at));
  if (new Set(columns).size < columns.length) refuse('42830', 'foreign key referenced-columns list must not contain duplicates', { at });
  const wanted = new Set(columns.map((column) => column.attribute));
  let deferrable = false;
  for (const index of store.indexesOf(target.id)) {
    const { unique, valid, keys, parts, predicate, immediate, exclusion } = index.index ?? { parts: [], keys: 0 };
    if (!unique || !valid || predicate || keys !== wanted.size || (definition.period && !exclusion)) continue;
    if (!parts.slice(0, keys).every((part) => part.attribute !== 0 && wanted.has(part.attribute))) continue;
    if (immediate) return { columns, index };
    deferrable = true;
  }
  if (deferrable) refuse('55000', `cannot use a deferrable unique constraint for referenced table "${target.name}"`, { at });
  return refuse('42830', `there is no unique constraint matching given keys for referenced table "${target.name}"`, {
    at,
    object: target.name,
  });
}

function mayReference({ store, session }: Context, target: Relation, columns: readonly Column[], at: number): void {
  const held = privilegesOn(store, session.user, target.acl, 'table', target.owner);
  if (held & bit('REFERENCES')) return;
  if (columns.every((column) => column.acl && privilegesOn(store, session.user, column.acl, 'column', target.owner) & bit('REFERENCES')))
    return;
  refuse('42501', `permission denied for table ${target.name}`, { at });
}

/** The key's index must be able to compare the referencing type with its own. */
export function requireComparable({ store }: Context, from: Column, to: Column, name: string, at: number): void {
  const own = baseType(store, from.type);
  const theirs = baseType(store, to.type);
  if (own === theirs || store.type(own)?.kind === 'shell') return;
  const equal = store.operatorsNamed(11, '=').find((operator) => operator.left === theirs && operator.right === own);
  if (equal?.merges && sameFamily(store, theirs, own)) return;
  if (canCoerce(store, [own], [theirs], 'implicit')) return;
  refuse('42804', `foreign key constraint "${name}" cannot be implemented`, {
    at,
    object: name,
    detail: `Key columns "${from.name}" of the referencing table and "${to.name}" of the referenced table are of incompatible types: ${formatType(store, from.type, from.modifier)} and ${formatType(store, to.type, to.modifier)}.`,
  });
}

const sameFamily = (store: Context['store'], a: number, b: number): boolean => {
  const family = (type: number) =>
    store.operatorClassesOf('btree').find((candidate) => candidate.isDefault && candidate.type === type)?.family;
  return family(a) !== undefined && family(a) === family(b);
};
