/** Statements about rows that stand by themselves. */

import { bindQuery } from '../../bind/query.ts';
import type { Execute, Lock, RunQuery, Truncate } from '../../model/change.ts';
import type { Relation } from '../../model/objects.ts';
import type { Privilege } from '../../model/privilege.ts';
import type { Query } from '../../model/query.ts';
import { refuse } from '../../model/refusal.ts';
import { visitQuery } from '../../model/walk.ts';
import { bindingOf, type Context } from '../context.ts';
import { type Environment, topEnvironment, Undecidable } from '../evaluate/environment.ts';
import type { Result } from '../evaluate/query.ts';
import { requireOnRelation } from '../privileges/query.ts';
import { refuseCatalog, requireRelation } from '../resolve.ts';
import { createTableAs } from '../views.ts';
import { requireNoneAwaited } from './awaited.ts';
import { entered } from './entered.ts';
import { executed } from './prepared.ts';
import { runEntered } from './run.ts';

/** A query: SELECT may call functions that change the schema; the others change rows. */
export function runQueryStatement(context: Context, change: RunQuery): Result | undefined {
  const { query: unbound } = change;
  if (unbound.kind === 'select' && unbound.into) {
    const { into, ...rest } = unbound;
    createTableAs(context, {
      kind: 'create table as',
      materializedView: false,
      name: into,
      columns: [],
      persistence: 'permanent',
      query: rest,
      withData: true,
      options: [],
      ifNotExists: false,
      at: change.at,
    });
    return undefined;
  }
  const query = bindQuery(bindingOf(context), undefined, unbound);
  if (change.explainOnly) return void entered(context, query);
  return runBound(context, query, topEnvironment(context), change.at);
}

function runBound(context: Context, query: Query, environment: Environment, at: number): Result | undefined {
  try {
    return runEntered(context, query, environment);
  } catch (error) {
    if (!(error instanceof Undecidable)) throw error;
    // Nobody knows what a query does that calls functions of the folder over rows nobody knows.
    if (callsOwnRoutine(context, query)) context.unmodelled(error.message, context.store.placeAt(at));
    return undefined;
  }
}

function callsOwnRoutine({ store }: Context, query: Parameters<typeof visitQuery>[0]): boolean {
  let found = false;
  visitQuery(query, (e) => {
    if (e.kind === 'call' && e.function >= 16384 && store.routine(e.function)?.extension === undefined) found = true;
  });
  return found;
}

export function truncate(context: Context, change: Truncate): void {
  const { store, rows } = context;
  const tables: Relation[] = [];
  const add = (relation: Relation, only: boolean): void => {
    if (tables.includes(relation)) return;
    tables.push(relation);
    if (!only) for (const child of store.childrenOf(relation.id)) add(child, false);
  };
  for (const { name, only } of change.tables) {
    const relation = requireRelation(context, name);
    if (!['table', 'partitioned table', 'foreign table'].includes(relation.kind))
      refuse('42809', `"${relation.name}" is not a table`, { at: name.at });
    if (only && relation.kind === 'partitioned table')
      refuse('42809', 'cannot truncate only a partitioned table', {
        at: name.at,
        hint: 'Do not specify the ONLY keyword, or use TRUNCATE ONLY on the partitions directly.',
      });
    requireOnRelation(context, relation, 'TRUNCATE');
    refuseCatalog(relation, name.at);
    add(relation, only);
  }
  for (const table of tables) {
    for (const constraint of store.referencing(table.id)) {
      const other = store.relation(constraint.relation) as Relation;
      if (tables.includes(other)) continue;
      if (!change.cascade)
        refuse('0A000', 'cannot truncate a table referenced in a foreign key constraint', {
          at: change.at,
          object: table.name,
          detail: `Table "${other.name}" references "${table.name}".`,
          hint: `Truncate table "${other.name}" at the same time, or use TRUNCATE ... CASCADE.`,
        });
      requireOnRelation(context, other, 'TRUNCATE');
      add(other, false);
    }
  }
  for (const table of tables) requireNoneAwaited(context, table, 'TRUNCATE');
  for (const table of tables) {
    rows.clear(table.id);
    if (change.restart) for (const sequence of store.sequencesOwnedBy(table.id)) context.sequences.delete(sequence.id);
  }
}

export function lockTables(context: Context, change: Lock): void {
  for (const name of change.tables) {
    const relation = requireRelation(context, name);
    if (!['table', 'partitioned table', 'view'].includes(relation.kind))
      refuse('42809', `cannot lock relation "${relation.name}"`, { at: name.at });
    requireOnRelation(context, relation, ...needsToLock(context, change.mode));
  }
}

/** Any of these lets one lock a table so (LockTableAclCheck). */
function needsToLock({ store }: Context, mode: string): readonly Privilege[] {
  if (mode === 'access share' && store.version < 16) return ['SELECT'];
  const strong: readonly Privilege[] = ['UPDATE', 'DELETE', 'TRUNCATE', ...(store.version >= 17 ? (['MAINTAIN'] as const) : [])];
  if (mode === 'access share') return ['SELECT', 'INSERT', ...strong];
  return mode === 'row share' || mode === 'row exclusive' ? ['INSERT', ...strong] : strong;
}

export function executePrepared(context: Context, change: Execute): Result | undefined {
  const { query, parameter } = executed(context, change.name, change.args, change.at);
  return runBound(context, query, topEnvironment(context, parameter), change.at);
}
