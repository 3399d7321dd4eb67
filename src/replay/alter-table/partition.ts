/** ATTACH and DETACH PARTITION, of tables and of indexes. */
import type { TableCommand } from '../../model/change.ts';
import type { Relation } from '../../model/objects.ts';
import { refuse } from '../../model/refusal.ts';
import type { Context } from '../context.ts';
import { attachPartitionIndex } from '../indexes/partitions.ts';
import { keepPartitionCheck } from '../relations/detached.ts';
import { current } from '../relations/make.ts';
import { inheritFromPartitioned } from '../relations/partition.ts';
import { bindBound, refuseOverlap } from '../relations/partition-bound.ts';
import { columnNamed, liveColumns, requireOwner, requireRelation } from '../resolve.ts';
import { refuseForeignRows, refuseRowsOfDefault } from '../rows/partition-rows.ts';
import { adopt, descends, release } from './inherit.ts';

export function attachPartition(context: Context, relation: Relation, command: Extract<TableCommand, { kind: 'attach partition' }>): void {
  const { store } = context;
  const { at } = command;
  const partition = requireRelation(context, command.partition);
  if (relation.kind === 'partitioned index') return attachPartitionIndex(context, relation, partition, at);
  requireOwner(context, partition, 'table', partition.name, command.partition.at);
  if (partition.partitionBound) refuse('42809', `"${partition.name}" is already a partition`, { at });
  if (descends(context, relation, partition.id))
    refuse('42P07', 'circular inheritance not allowed', { at, detail: `"${relation.name}" is already a child of "${partition.name}".` });
  if (partition.ofType !== undefined) refuse('42809', 'cannot attach a typed table as partition', { at });
  if (partition.parents.length > 0) refuse('42809', 'cannot attach inheritance child as partition', { at });
  if (partition.kind !== 'partitioned table' && store.childrenOf(partition.id).length > 0)
    refuse('42809', 'cannot attach inheritance parent as partition', { at });
  if (relation.persistence !== 'temporary' && partition.persistence === 'temporary')
    refuse('42809', `cannot attach a temporary relation as partition of permanent relation "${relation.name}"`, { at });
  for (const column of liveColumns(partition)) {
    if (!columnNamed(relation, column.name))
      refuse('42804', `table "${partition.name}" contains column "${column.name}" not found in parent "${relation.name}"`, {
        at,
        detail: 'The new partition may contain only the columns present in parent.',
      });
  }
  const bound = bindBound(context, relation, command.bound ?? { kind: 'default' }, at);
  refuseOverlap(context, relation, partition.name, bound, at);
  adopt(context, relation, partition, at);
  refuseForeignRows(context, relation, current(store, partition), bound);
  refuseRowsOfDefault(context, relation, bound);
  const now = current(store, partition);
  store.alter(now, { parents: [relation.id], partitionBound: bound, depends: [...now.depends, { on: relation.id, type: 'auto' }] });
  inheritFromPartitioned(context, relation, current(store, partition));
}

/** An identity belongs to the partitioned table. */
const withoutIdentities = (partition: Relation): Relation => ({
  ...partition,
  columns: partition.columns.map(({ identity: _identity, ...column }) => column),
});

export function detachPartition(context: Context, relation: Relation, command: Extract<TableCommand, { kind: 'detach partition' }>): void {
  const { store } = context;
  const partition = requireRelation(context, command.partition);
  if (!partition.parents.includes(relation.id))
    refuse('42P01', `relation "${partition.name}" is not a partition of relation "${relation.name}"`, { at: command.at });
  const fallback = store.childrenOf(relation.id).some(({ partitionBound }) => partitionBound?.kind === 'default');
  if (command.concurrently && fallback)
    refuse('55000', 'cannot detach partitions concurrently when a default partition exists', { at: command.at });
  if (command.finalize)
    refuse('55000', `cannot complete detaching partition "${partition.name}"`, {
      at: command.at,
      detail: "There's no pending concurrent detach.",
    });
  if (command.concurrently && partition.partitionBound)
    keepPartitionCheck(context, relation, partition, partition.partitionBound, command.at);
  release(context, relation, partition);
  const { partitionBound: _bound, ...rest } = withoutIdentities(current(store, partition));
  store.put(rest);
  for (const index of store.indexesOf(partition.id)) {
    if (index.parents.length > 0)
      store.alter(index, { parents: [], depends: index.depends.filter((dependency) => dependency.type !== 'partition') });
  }
  for (const constraint of store.constraintsOf(partition.id)) {
    if (constraint.parent === undefined) continue;
    const { parent: _parent, ...own } = constraint;
    store.put({
      ...own,
      local: true,
      inheritedFrom: 0,
      depends: constraint.depends.filter((dependency) => dependency.type !== 'partition'),
    });
  }
  for (const trigger of store.triggersOf(partition.id)) if (trigger.parent !== undefined) store.remove(trigger);
  for (const constraint of store.referencing(partition.id)) if (constraint.parent !== undefined) store.remove(constraint);
}
