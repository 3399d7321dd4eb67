/** PRIMARY KEY, UNIQUE and EXCLUDE: a constraint and the index that keeps it. */
import { findOperator } from '../../bind/operator.ts';
import { defaultOperatorClass } from '../../bind/operator-class.ts';
import { baseType } from '../../bind/types.ts';
import type { ConstraintDefinition, IndexPart } from '../../model/change.ts';
import type { Constraint, IndexDefinition, Operator, OperatorClass, Relation } from '../../model/objects.ts';
import { refuse } from '../../model/refusal.ts';
import { formatType } from '../../model/type-name.ts';
import { type Context, namesOf } from '../context.ts';
import { defineIndex } from '../indexes/define.ts';
import { constraintOf } from '../indexes/partitions.ts';
import { clip } from '../made-names.ts';
import { current } from '../relations/make.ts';
import { columnNamed, SYSTEM_COLUMNS } from '../resolve.ts';
import { indexParameters, storageOptions } from '../storage-options.ts';
import { makeConstraint, requireFreeName } from './make.ts';
import { setNotNull } from './not-null.ts';

export type KeyDefinition = Extract<ConstraintDefinition, { kind: 'primary key' | 'unique' }>;
type ExclusionDefinition = Extract<ConstraintDefinition, { kind: 'exclude' }>;

export function addKey(context: Context, relation: Relation, definition: KeyDefinition): Constraint {
  const { store } = context;
  const { at } = definition;
  const primary = definition.kind === 'primary key';
  const now = current(store, relation);
  if (primary && hasPrimaryKey(context, now)) refuse('42P16', `multiple primary keys for table "${relation.name}" are not allowed`, { at });
  if (definition.usingIndex !== undefined) return adoptIndex(context, now, definition);
  if (definition.withoutOverlaps) requireRange(context, now, definition);
  const seen = new Set<string>();
  for (const name of definition.columns) {
    if (seen.has(name)) refuse('42701', `column "${name}" appears twice in ${primary ? 'primary key' : 'unique'} constraint`, { at });
    seen.add(name);
    const column = columnNamed(now, name);
    if (!column && !SYSTEM_COLUMNS.has(name)) refuse('42703', `column "${name}" named in key does not exist`, { at, object: name });
    if (primary && column) setNotNull(context, now, column.attribute, { at });
  }
  const index = defineIndex(context, current(store, relation), {
    ...(definition.name === undefined ? {} : { name: clip(definition.name) }),
    method: definition.withoutOverlaps ? 'gist' : 'btree',
    unique: true,
    primary,
    exclusion: definition.withoutOverlaps,
    constraint: true,
    immediate: !definition.deferrable,
    parts: definition.columns.map((column) => plainPart(column, at)),
    including: definition.including.map((column) => plainPart(column, at)),
    nullsNotDistinct: definition.nullsNotDistinct,
    options: storageOptions(store.version, indexParameters(definition.withoutOverlaps ? 'gist' : 'btree'), definition.options),
    at,
  });
  const made = constrain(context, current(store, relation), index, definition, primary ? 'primary key' : 'unique');
  return definition.withoutOverlaps ? store.alter(made, { period: true }) : made;
}

function requireRange({ store }: Context, relation: Relation, { columns, at }: KeyDefinition): void {
  const name = columns.at(-1) as string;
  if (columns.length < 2) refuse('42601', 'constraint using WITHOUT OVERLAPS needs at least two columns', { at });
  const column = columnNamed(relation, name);
  if (column && !['range', 'multirange'].includes(store.type(baseType(store, column.type))?.kind ?? ''))
    refuse('42804', `column "${name}" in WITHOUT OVERLAPS is not a range or multirange type`, { at });
}

export const hasPrimaryKey = ({ store }: Context, relation: Relation): boolean =>
  store.indexesOf(relation.id).some((index) => index.index?.primary);

const plainPart = (column: string, at: number): IndexPart => ({ column, descending: false, at });

function constrain(
  context: Context,
  relation: Relation,
  index: Relation,
  definition: KeyDefinition | ExclusionDefinition,
  kind: Constraint['kind'],
  operators?: readonly number[],
): Constraint {
  const { store } = context;
  requireFreeName(context, relation, index.name, definition.at);
  const { parts, keys } = index.index as IndexDefinition;
  const columns = parts.slice(0, keys).map((part) => part.attribute);
  const constraint = makeConstraint(
    context,
    relation,
    {
      name: index.name,
      kind,
      columns: columns.filter((attribute) => attribute !== 0),
      more: { columns, index: index.id, ...(operators ? { operators } : {}) },
      depends: parts.slice(keys).map((part) => ({ on: relation.id, column: part.attribute, type: 'auto' })),
    },
    definition,
  );
  store.alter(store.relation(index.id) as Relation, { depends: [...index.depends, { on: constraint.id, type: 'internal' }] });
  attachChildren(context, index, constraint);
  return constraint;
}

/** The partitions' indexes were made first; their constraints belong to this one. */
function attachChildren(context: Context, index: Relation, constraint: Constraint): void {
  const { store } = context;
  for (const child of store.childrenOf(index.id)) {
    const partition = store.relation(child.index?.table ?? 0) as Relation;
    const own = constraintOf(context, partition, child);
    if (own) {
      if (own.parent === undefined)
        store.alter(own, {
          parent: constraint.id,
          local: false,
          inheritedFrom: 1,
          depends: [...own.depends, { on: constraint.id, type: 'partition' }],
        });
      continue;
    }
    const definition = child.index as IndexDefinition;
    const made = makeConstraint(context, partition, {
      name: child.name,
      kind: constraint.kind,
      columns: definition.parts.slice(0, definition.keys).map((part) => part.attribute),
      more: {
        index: child.id,
        deferrable: constraint.deferrable,
        initiallyDeferred: constraint.initiallyDeferred,
        local: false,
        inheritedFrom: 1,
        parent: constraint.id,
      },
      depends: [{ on: constraint.id, type: 'partition' }],
    });
    const now = store.relation(child.id) as Relation;
    store.alter(now, { depends: [...now.depends.filter((d) => d.on !== partition.id), { on: made.id, type: 'internal' }] });
    attachChildren(context, child, made);
  }
}

/** ADD CONSTRAINT ... USING INDEX: the index takes the constraint's name. */
function adoptIndex(context: Context, relation: Relation, definition: KeyDefinition): Constraint {
  const { store } = context;
  const { at } = definition;
  const written = definition.usingIndex as string;
  if (relation.kind === 'partitioned table')
    refuse('0A000', 'ALTER TABLE / ADD CONSTRAINT USING INDEX is not supported on partitioned tables', { at });
  const index = store.indexesOf(relation.id).find((candidate) => candidate.name === written);
  if (!index?.index) {
    const other = store.relationNamed(relation.namespace, written);
    if (!other) refuse('42704', `index "${written}" does not exist`, { at, object: written });
    refuse('55000', `"${written}" is not an index for table "${relation.name}"`, { at });
  }
  if (constraintOf(context, relation, index)) refuse('55000', `index "${written}" is already associated with a constraint`, { at });
  if (!index.index.unique) refuse('42809', `"${written}" is not a unique index`, { at });
  if (index.index.predicate)
    refuse('42809', `"${written}" is a partial index`, {
      at,
      detail: 'Cannot create a primary key or unique constraint using such an index.',
    });
  if (index.index.parts.some((part) => part.attribute === 0)) refuse('42809', `index "${written}" contains expressions`, { at });
  if (!index.index.immediate && !definition.deferrable) refuse('42809', `"${written}" is a deferrable index`, { at });
  if (index.index.method !== 'btree') refuse('42809', `index "${written}" is not a btree`, { at });
  index.index.parts.slice(0, index.index.keys).forEach((part, i) => {
    const column = relation.columns[part.attribute - 1];
    const opclass = defaultOperatorClass(store, column?.type ?? 0, 'btree')?.id ?? 0;
    if (part.opclass !== opclass || part.descending || part.nullsFirst || (part.collation ?? column?.collation) !== column?.collation)
      refuse('42809', `index "${written}" column number ${i + 1} does not have default sorting behavior`, { at });
  });
  const primary = definition.kind === 'primary key';
  if (primary) for (const part of index.index.parts.slice(0, index.index.keys)) setNotNull(context, relation, part.attribute, { at });
  const name = clip(definition.name ?? written);
  if (name !== written && store.relationNamed(relation.namespace, name)) refuse('42P07', `relation "${name}" already exists`, { at });
  const adopted = store.alter(index, {
    name,
    index: { ...index.index, primary, immediate: !definition.deferrable },
    depends: index.depends.filter((d) => d.on !== relation.id),
  });
  return constrain(context, current(store, relation), adopted, definition, primary ? 'primary key' : 'unique');
}

/** An operator that excludes must not care about the order, and be one that the index can look for. */
function requireExcluding({ store }: Context, operator: Operator, opclass: OperatorClass | undefined, at: number): void {
  const spelled = `${operator.name}(${formatType(store, operator.left, -1)},${formatType(store, operator.right, -1)})`;
  if (operator.commutator !== operator.id)
    refuse('42809', `operator ${spelled} is not commutative`, {
      at,
      detail: 'Only commutative operators can be used in exclusion constraints.',
    });
  if (!opclass) return;
  const family = store.operatorClassesOf(opclass.method).filter((one) => one.family === opclass.family);
  if (family.every((one) => one.operators.length === 0)) return;
  if (!family.some((one) => one.operators.some((member) => member.operator === operator.id)))
    refuse('42809', `operator ${spelled} is not a member of operator family "${store.operatorFamily(opclass.family)?.name}"`, {
      at,
      detail: 'The exclusion operator must be related to the index operator class for the constraint.',
    });
}

export function addExclusion(context: Context, relation: Relation, definition: ExclusionDefinition): Constraint {
  const { store } = context;
  const { at } = definition;
  if (relation.kind === 'partitioned table' && store.version < 17)
    refuse('0A000', 'exclusion constraints are not supported on partitioned tables', { at });
  const index = defineIndex(context, current(store, relation), {
    ...(definition.name === undefined ? {} : { name: clip(definition.name) }),
    method: definition.method ?? 'btree',
    unique: false,
    primary: false,
    exclusion: true,
    constraint: true,
    immediate: !definition.deferrable,
    parts: definition.parts,
    including: definition.including.map((column) => plainPart(column, at)),
    ...(definition.where ? { where: definition.where } : {}),
    nullsNotDistinct: false,
    at,
  });
  const parts = (index.index as IndexDefinition).parts;
  const operators = definition.parts.map(({ operator }, i) => {
    const part = parts[i];
    const type = part?.expression?.expression.type ?? relation.columns[(part?.attribute ?? 1) - 1]?.type ?? 0;
    const found = findOperator(namesOf(context), operator, type, type, at);
    if (found) requireExcluding(context, found, store.operatorClass(part?.opclass ?? 0), at);
    return found?.id ?? 0;
  });
  return constrain(context, current(store, relation), index, definition, 'exclude', operators);
}
