/** Partitioned tables: keys, bounds, and what a partition takes over from its parent. */
import { CLAUSE } from '../../bind/clause.ts';
import { bind } from '../../bind/expression.ts';
import { findCollation, spell } from '../../bind/names.ts';
import type { CreateTable, PartitionKey } from '../../model/change.ts';
import type { Expression } from '../../model/expression.ts';
import type { BoundPartition, PartitionKeyObject, Relation } from '../../model/objects.ts';
import { refuse } from '../../model/refusal.ts';
import type { Unbound } from '../../model/unbound.ts';
import { rangesIn, visit } from '../../model/walk.ts';
import { rowScope } from '../bound.ts';
import { inheritForeignKey } from '../constraints/foreign-key.ts';
import { type Context, namesOf } from '../context.ts';
import { MAX_KEYS, resolveOperatorClass } from '../indexes/define.ts';
import { ensurePartitionIndex } from '../indexes/partitions.ts';
import { refuseMutable } from '../mutable.ts';
import { columnNamed, SYSTEM_COLUMNS } from '../resolve.ts';
import { refuseRowsOfDefault } from '../rows/partition-rows.ts';
import { cloneRowTriggers } from '../triggers.ts';
import { current } from './make.ts';
import { bindBound, refuseOverlap } from './partition-bound.ts';

/** `generated` are the columns that the same statement says are generated. */
export function resolvePartitionKey(
  context: Context,
  relation: Relation,
  key: PartitionKey,
  generated: ReadonlySet<string>,
): PartitionKeyObject {
  if (key.parts.length > MAX_KEYS) refuse('54011', `cannot partition using more than ${MAX_KEYS} columns`, { at: key.at });
  if (key.strategy === 'list' && key.parts.length !== 1)
    refuse('42P17', 'cannot use "list" partition strategy with more than one column', { at: key.at });
  const { scope, row } = rowScope(context, relation, CLAUSE.partitionKey);
  const parts = key.parts.map((part) => {
    let attribute = 0;
    let type: number;
    let expression: ReturnType<typeof bind> | undefined;
    if (part.column !== undefined) {
      const column = columnNamed(relation, part.column);
      if (!column) {
        if (SYSTEM_COLUMNS.has(part.column)) refuse('42P17', `cannot use system column "${part.column}" in partition key`, { at: part.at });
        refuse('42703', `column "${part.column}" named in partition key does not exist`, { at: part.at, object: part.column });
      }
      if (column.generated || generated.has(column.name)) refuse('42P17', 'cannot use generated column in partition key', { at: part.at });
      attribute = column.attribute;
      type = column.type;
    } else {
      expression = bind(scope, part.expression as Unbound);
      type = expression.type;
      refuseInKey(expression, relation, generated);
      if (expression.kind === 'column') {
        attribute = expression.attribute;
        expression = undefined;
      } else {
        refuseMutable(context, expression, 'functions in partition key expression must be marked IMMUTABLE');
        if (rangesIn(expression).size === 0) refuse('42P17', 'cannot use constant expression as partition key', { at: part.at });
      }
    }
    const collation =
      part.collation &&
      (findCollation(namesOf(context), part.collation) ??
        refuse('42704', `collation "${spell(part.collation)}" for encoding "UTF8" does not exist`, { at: part.collation.at }));
    const opclass = resolveOperatorClass(context, part, type, key.strategy === 'hash' ? 'hash' : 'btree');
    return {
      attribute,
      ...(expression ? { expression } : {}),
      opclass: opclass?.id ?? 0,
      ...(collation ? { collation: collation.id } : {}),
    };
  });
  return { strategy: key.strategy, parts, range: row.id };
}

function refuseInKey(expression: Expression, relation: Relation, generated: ReadonlySet<string>): void {
  visit(expression, (e) => {
    if (e.kind === 'system column') refuse('42P17', 'partition key expressions cannot contain system column references', { at: e.at });
    if (e.kind === 'column' && (relation.columns[e.attribute - 1]?.generated || generated.has(e.name)))
      refuse('42P17', 'cannot use generated column in partition key', { at: e.at });
  });
}

export interface PreparedPartition {
  readonly parent: Relation;
  readonly bound: BoundPartition;
}

/** The bound, checked against the parent's other partitions. */
export function preparePartition(context: Context, change: CreateTable, parent: Relation): PreparedPartition {
  const bound = bindBound(context, parent, change.partitionOf?.bound as NonNullable<CreateTable['partitionOf']>['bound'], change.at);
  refuseOverlap(context, parent, change.name.name, bound, change.at);
  refuseRowsOfDefault(context, parent, bound);
  return { parent, bound };
}

/** From here on the table is the parent's partition: it has the parent's indexes, foreign keys and row triggers. */
export function becomePartition(context: Context, relation: Relation, { parent, bound }: PreparedPartition): void {
  const { store } = context;
  store.alter(current(store, relation), { partitionBound: bound });
  inheritFromPartitioned(context, parent, relation);
}

export function inheritFromPartitioned(context: Context, parent: Relation, relation: Relation): void {
  const { store } = context;
  if (relation.kind !== 'foreign table')
    for (const index of store.indexesOf(parent.id)) ensurePartitionIndex(context, index, parent, current(store, relation));
  for (const constraint of store.constraintsOf(parent.id)) {
    if (constraint.kind === 'foreign key' && !sameTableParent(context, parent, constraint.parent))
      inheritForeignKey(context, parent, constraint, current(store, relation));
  }
  cloneRowTriggers(context, parent, current(store, relation));
}

/** Constraints that stand for a partition of the referenced table are not handed down. */
const sameTableParent = ({ store }: Context, parent: Relation, constraint: number | undefined): boolean =>
  constraint !== undefined && store.constraint(constraint)?.relation === parent.id;
