import type { CreateIndex } from '../../model/change.ts';
import { refuse } from '../../model/refusal.ts';
import type { Context } from '../context.ts';
import { clip } from '../made-names.ts';
import { refuseCatalog, requireOwner, requireRelation } from '../resolve.ts';
import { requireNoneAwaited } from '../rows/awaited.ts';
import { indexParameters, storageOptions } from '../storage-options.ts';
import { defineIndex } from './define.ts';

/** CREATE INDEX. */
export function createIndexStatement(context: Context, change: CreateIndex): void {
  const { store } = context;
  const { at } = change;
  const relation = requireRelation(context, change.table);
  if (change.concurrently && relation.kind === 'partitioned table')
    refuse('0A000', `cannot create index on partitioned table "${relation.name}" concurrently`, { at });
  if (!['table', 'partitioned table', 'materialized view'].includes(relation.kind)) {
    refuse('42809', `cannot create index on relation "${relation.name}"`, {
      at: change.table.at,
      detail: `This operation is not supported for ${relation.kind}s.`,
    });
  }
  requireOwner(context, relation, 'table', relation.name, change.table.at);
  refuseCatalog(relation, change.table.at);
  requireNoneAwaited(context, relation, 'CREATE INDEX');
  const name = change.name === undefined ? undefined : clip(change.name);
  if (name !== undefined && store.relationNamed(relation.namespace, name)) {
    if (change.ifNotExists) return;
    refuse('42P07', `relation "${name}" already exists`, { at, object: name });
  }
  const made = defineIndex(context, relation, {
    method: change.method,
    unique: change.unique,
    primary: false,
    exclusion: false,
    constraint: false,
    immediate: true,
    parts: change.parts,
    including: change.including,
    nullsNotDistinct: change.nullsNotDistinct,
    options: storageOptions(store.version, indexParameters(change.method), change.options),
    at,
    only: change.only,
    ...(name !== undefined && { name }),
    ...(change.where && { where: change.where }),
  });
  context.report('CREATE INDEX', made);
}
