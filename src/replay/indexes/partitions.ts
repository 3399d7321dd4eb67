/** Indexes of partitioned tables: each partition has one of its own that belongs to it (DefineIndex, AttachPartitionEnsureIndexes). */
import type { Constraint, IndexDefinition, IndexPartObject, Relation } from '../../model/objects.ts';
import { refuse } from '../../model/refusal.ts';
import { overRow } from '../../model/rewrite.ts';
import { sameExpression } from '../../model/same.ts';
import { makeConstraint } from '../constraints/make.ts';
import { mapAttribute, mapAttributes } from '../constraints/map-attributes.ts';
import type { Context } from '../context.ts';
import { indexColumnNames } from '../made-names.ts';
import { makeRelation } from '../relations/make.ts';
import { chooseIndexName, type NewIndex } from './define.ts';

/** A unique index of a partitioned table can only be kept partition by partition. */
export function requirePartitionColumns(
  relation: Relation,
  keys: readonly Pick<IndexPartObject, 'attribute'>[],
  wanted: Pick<NewIndex, 'primary' | 'constraint' | 'at'>,
): void {
  const what = wanted.primary ? 'PRIMARY KEY' : 'UNIQUE';
  for (const part of relation.partitionKey?.parts ?? []) {
    if (part.attribute === 0)
      refuse('0A000', `unsupported ${what} constraint with partition key definition`, {
        at: wanted.at,
        detail: `${what} constraints cannot be used when partition keys include expressions.`,
      });
    if (!keys.some((key) => key.attribute === part.attribute))
      refuse('0A000', 'unique constraint on partitioned table must include all partitioning columns', { at: wanted.at });
  }
}

export function spreadToPartitions(
  context: Context,
  relation: Relation,
  index: Relation,
  wanted: Pick<NewIndex, 'unique' | 'constraint' | 'at'>,
): void {
  for (const partition of context.store.childrenOf(relation.id)) {
    if (partition.kind === 'foreign table') {
      if (wanted.unique) refuse('42809', `cannot create unique index on partitioned table "${relation.name}"`, { at: wanted.at });
      continue;
    }
    ensurePartitionIndex(context, index, relation, partition, wanted.constraint);
  }
}

/** The partition's own index for the parent's: one that is there already, or a new one. */
export function ensurePartitionIndex(
  context: Context,
  parentIndex: Relation,
  parent: Relation,
  partition: Relation,
  ofConstraint = false,
): Relation {
  const { store } = context;
  const parentConstraint = constraintOf(context, parent, parentIndex);
  const existing = store
    .indexesOf(partition.id)
    .find(
      (candidate) =>
        candidate.parents.length === 0 &&
        alike(context, parent, parentIndex, partition, candidate) &&
        (!(parentConstraint || ofConstraint) || constraintOf(context, partition, candidate)),
    );
  if (existing) return attachIndex(context, existing, partition, parentIndex, parentConstraint);
  const definition = parentIndex.index as IndexDefinition;
  const parts = definition.parts.map(
    (part): IndexPartObject => ({
      ...part,
      attribute: part.attribute === 0 ? 0 : mapAttribute(parent, partition, part.attribute),
      ...(part.expression
        ? {
            expression: {
              ...part.expression,
              expression: mapAttributes(context, part.expression.expression, definition.range, parent, partition).expression,
            },
          }
        : {}),
    }),
  );
  const { unique, primary } = definition;
  if (unique && partition.kind === 'partitioned table')
    requirePartitionColumns(partition, parts.slice(0, definition.keys), { primary, constraint: ofConstraint, at: store.place.start });
  const labels = indexColumnNames(parts.map((part) => part.name));
  const name = chooseIndexName(context, partition, labels, {
    primary,
    unique,
    exclusion: definition.exclusion,
    constraint: ofConstraint || parentConstraint !== undefined,
  });
  const partitioned = partition.kind === 'partitioned table';
  const made = makeRelation(context, {
    name,
    namespace: partition.namespace,
    kind: partitioned ? 'partitioned index' : 'index',
    columns: [],
    persistence: partition.persistence,
    owner: partition.owner,
    parents: [parentIndex.id],
    more: {
      index: {
        ...definition,
        table: partition.id,
        parts,
        valid: true,
        ...(definition.predicate
          ? {
              predicate: {
                ...definition.predicate,
                expression: mapAttributes(context, definition.predicate.expression, definition.range, parent, partition).expression,
              },
            }
          : {}),
      },
    },
    depends: [
      { on: parentIndex.id, type: 'partition' },
      ...(parentConstraint
        ? []
        : parts
            .filter((part) => part.attribute !== 0)
            .map((part) => ({ on: partition.id, column: part.attribute, type: 'auto' as const }))),
      { on: partition.id, type: 'auto' },
    ],
  });
  if (parentConstraint) inheritIndexConstraint(context, partition, made, parentConstraint);
  if (partitioned) spreadToPartitions(context, partition, made, { unique, constraint: ofConstraint, at: store.place.start });
  return made;
}

export const constraintOf = ({ store }: Context, relation: Relation, index: Relation): Constraint | undefined =>
  store.constraintsOf(relation.id).find((constraint) => constraint.index === index.id && constraint.kind !== 'foreign key');

function inheritIndexConstraint(context: Context, partition: Relation, index: Relation, parent: Constraint): void {
  const { store } = context;
  const definition = index.index as IndexDefinition;
  const made = makeConstraint(context, partition, {
    name: index.name,
    kind: parent.kind,
    columns: definition.parts.slice(0, definition.keys).map((part) => part.attribute),
    more: {
      index: index.id,
      deferrable: parent.deferrable,
      initiallyDeferred: parent.initiallyDeferred,
      local: false,
      inheritedFrom: 1,
      parent: parent.id,
      ...(parent.operators ? { operators: parent.operators } : {}),
    },
    depends: [{ on: parent.id, type: 'partition' }],
  });
  store.alter(index, { depends: [...index.depends, { on: made.id, type: 'internal' }] });
}

function attachIndex(
  context: Context,
  index: Relation,
  partition: Relation,
  parentIndex: Relation,
  parentConstraint: Constraint | undefined,
): Relation {
  const { store } = context;
  const attached = store.alter(index, {
    parents: [parentIndex.id],
    depends: [...index.depends, { on: parentIndex.id, type: 'partition' }],
  });
  const own = constraintOf(context, partition, index);
  if (own && parentConstraint)
    store.alter(own, {
      parent: parentConstraint.id,
      local: false,
      inheritedFrom: 1,
      depends: [...own.depends, { on: parentConstraint.id, type: 'partition' }],
    });
  return attached;
}

/** ALTER INDEX parent ATTACH PARTITION child. */
export function attachPartitionIndex(context: Context, parentIndex: Relation, index: Relation, at: number): void {
  const { store } = context;
  if (index.parents.includes(parentIndex.id)) return;
  const parent = store.relation(parentIndex.index?.table ?? 0) as Relation;
  const partition = store.relation(index.index?.table ?? 0) as Relation;
  const cannot = (detail: string) =>
    refuse('55000', `cannot attach index "${index.name}" as a partition of index "${parentIndex.name}"`, { at, detail });
  if (index.parents.length > 0) cannot(`Index "${index.name}" is already attached to another index.`);
  if (!partition.parents.includes(parent.id)) cannot(`Index "${index.name}" is not an index on any partition of table "${parent.name}".`);
  const taken = store.childrenOf(parentIndex.id).some((other) => other.index?.table === partition.id);
  if (taken) cannot(`Another index is already attached for partition "${partition.name}".`);
  if (!alike(context, parent, parentIndex, partition, index))
    refuse('42P17', `cannot attach index "${index.name}" as a partition of index "${parentIndex.name}"`, {
      at,
      detail: 'The index definitions do not match.',
    });
  const parentConstraint = constraintOf(context, parent, parentIndex);
  if (parentConstraint && !constraintOf(context, partition, index))
    refuse('42P17', `cannot attach index "${index.name}" as a partition of index "${parentIndex.name}"`, {
      at,
      detail: `The index "${parentIndex.name}" belongs to a constraint in table "${parent.name}" but no constraint exists for index "${index.name}".`,
    });
  attachIndex(context, index, partition, parentIndex, parentConstraint);
  const all = store
    .childrenOf(parent.id)
    .every((child) => store.childrenOf(parentIndex.id).some((other) => other.index?.table === child.id));
  const now = store.relation(parentIndex.id) as Relation;
  if (all && now.index && !now.index.valid) store.alter(now, { index: { ...now.index, valid: true } });
}

function alike(context: Context, parent: Relation, a: Relation, partition: Relation, b: Relation): boolean {
  const [x, y] = [a.index, b.index];
  if (
    !x ||
    !y ||
    x.method !== y.method ||
    x.unique !== y.unique ||
    x.nullsNotDistinct !== y.nullsNotDistinct ||
    x.keys !== y.keys ||
    x.parts.length !== y.parts.length ||
    x.exclusion !== y.exclusion
  )
    return false;
  const sameParts = x.parts.every((part, i) => {
    const other = y.parts[i] as IndexPartObject;
    if (part.opclass !== other.opclass || part.collation !== other.collation) return false;
    if (part.attribute !== 0) return mapAttribute(parent, partition, part.attribute) === other.attribute;
    if (!part.expression || !other.expression) return false;
    return sameMapped(context, parent, partition, part.expression.expression, x.range, other.expression.expression, y.range);
  });
  if (!sameParts || (x.predicate === undefined) !== (y.predicate === undefined)) return false;
  return (
    !x.predicate || !y.predicate || sameMapped(context, parent, partition, x.predicate.expression, x.range, y.predicate.expression, y.range)
  );
}

type Mapped = Parameters<typeof mapAttributes>[1];

function sameMapped(
  context: Context,
  parent: Relation,
  partition: Relation,
  a: Mapped,
  aRange: number,
  b: Mapped,
  bRange: number,
): boolean {
  const left = mapAttributes(context, a, aRange, parent, partition);
  const right = mapAttributes(context, b, bRange, partition, partition);
  return sameExpression(left.expression, overRow(right.expression, right.row.id, left.row.id));
}
