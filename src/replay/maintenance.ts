/** VACUUM, ANALYZE, CLUSTER, REINDEX and CHECKPOINT: they change no schema, and may still be refused. */
import { findRelation } from '../bind/names.ts';
import type { Maintenance } from '../model/change.ts';
import type { Relation } from '../model/objects.ts';
import { refuse } from '../model/refusal.ts';
import type { Name } from '../model/unbound.ts';
import { clusterOn } from './alter-table/table.ts';
import { type Context, namesOf } from './context.ts';
import { hasPrivilegesOf, isSuperuser } from './privileges/membership.ts';
import { requireOnRelation } from './privileges/query.ts';
import { KIND_WORD, requireNamespace, requireOwner, requireRelation } from './resolve.ts';
import { FIRST_USER_ID } from './store.ts';

const WITH_ROWS: readonly Relation['kind'][] = ['table', 'partitioned table', 'materialized view'];

export function runMaintenance(context: Context, change: Maintenance): void {
  switch (change.what) {
    case 'reindex':
      return reindex(context, change);
    case 'cluster':
      for (const name of change.relations) cluster(context, name, change.index);
      return;
    case 'checkpoint':
      return requireCheckpoint(context, change.at);
    default:
      for (const name of change.relations) if (!findRelation(namesOf(context), name)) requireRelation(context, name);
  }
}

function reindex(context: Context, change: Maintenance): void {
  const { store, database } = context;
  const { object, at } = change;
  const [name] = change.relations;
  if (object === 'schema' && name) return requireOwner(context, requireNamespace(context, name.name, at), 'schema', name.name, at);
  if (object === 'database' || object === 'system') {
    if (name && name.name !== database) refuse('0A000', 'can only reindex the currently open database', { at });
    if (!hasPrivilegesOf(store, context.session.user, store.database.owner))
      refuse('42501', `must be owner of database ${database}`, { at });
    return;
  }
  if (!name) return;
  const relation = requireRelation(context, name);
  if (object === 'index' && !relation.index) refuse('42809', `"${relation.name}" is not an index`, { at: name.at });
  if (object === 'table' && !WITH_ROWS.includes(relation.kind))
    refuse('42809', `"${relation.name}" is not a table or materialized view`, { at: name.at });
  requireToMaintain(context, relation, name.at);
  if (change.concurrently && relation.id < FIRST_USER_ID) refuse('0A000', 'cannot reindex system catalogs concurrently', { at });
}

function cluster(context: Context, name: Name, chosen: string | undefined): void {
  const relation = requireRelation(context, name);
  const { at } = name;
  if (!WITH_ROWS.includes(relation.kind)) refuse('42809', `"${relation.name}" is not a table or materialized view`, { at });
  requireToMaintain(context, relation, at);
  if (chosen === undefined && !context.store.indexesOf(relation.id).some(({ index }) => index?.clustered))
    refuse('42704', `there is no previously clustered index for table "${relation.name}"`, { at });
  // Its partitions are clustered, and nothing is marked.
  if (chosen !== undefined && relation.kind !== 'partitioned table') clusterOn(context, relation, chosen, at);
}

/** From 17 on there is a privilege for it; of an index it is its table's. */
export function requireToMaintain(context: Context, relation: Relation, at: number): void {
  const { store } = context;
  const table = store.relation(relation.index?.table ?? 0) ?? relation;
  if (store.version < 17) return requireOwner(context, table, KIND_WORD[table.kind], table.name, at);
  requireOnRelation(context, table, 'MAINTAIN');
}

function requireCheckpoint({ store, session }: Context, at: number): void {
  const may = store.roleNamed('pg_checkpoint');
  if (isSuperuser(store, session.user) || (may && hasPrivilegesOf(store, session.user, may.id))) return;
  refuse(
    '42501',
    store.version < 16
      ? 'must be superuser or have privileges of pg_checkpoint to do CHECKPOINT'
      : 'permission denied to execute CHECKPOINT command',
    { at },
  );
}
