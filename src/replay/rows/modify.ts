/** INSERT, UPDATE, DELETE and MERGE over the rows that are known. */
import type { Relation } from '../../model/objects.ts';
import type { Query, Range } from '../../model/query.ts';
import { visitQuery } from '../../model/walk.ts';
import type { Context } from '../context.ts';
import { cannotKnow, type Environment, Undecidable } from '../evaluate/environment.ts';
import { evaluate } from '../evaluate/expression.ts';
import { openEnvironment, type Result } from '../evaluate/query.ts';
import { deleteRows } from './delete.ts';
import { insertRows } from './insert.ts';
import { requireReplicaIdentity } from './replica-identity.ts';
import type { Row } from './rows.ts';
import { updateRows } from './update.ts';
import { throughViews, withPolicies } from './view.ts';

export function runModification(query: Query, outer: Environment): Result {
  const environment = openEnvironment(query, outer);
  const { context } = environment;
  const range = query.ranges.find((one) => one.id === query.into);
  const relation = range?.kind === 'relation' ? context.store.relation(range.relation) : undefined;
  if (!range || !relation) return cannotKnow(range?.kind === 'opaque' ? range.why : 'a table that is written to');
  try {
    return modify(query, environment, range, relation);
  } catch (error) {
    if (!(error instanceof Undecidable)) throw error;
    forgetFamily(context, relation, error.message);
    if (query.returning) throw error;
    return { rows: [] };
  }
}

function modify(asked: Query, environment: Environment, asRange: Range, asRelation: Relation): Result {
  if (asked.command === 'merge') return cannotKnow('MERGE');
  const { context } = environment;
  const { store } = context;
  const { user } = context.session;
  const behind = throughViews(context, { query: asked, range: asRange, relation: asRelation, checks: [], cascaded: false, user });
  const written = withPolicies(context, behind);
  const { query, range, relation } = written;
  if (query.command === 'update' || query.command === 'delete') {
    requireReplicaIdentity(context, relation, query.command);
    if (range.kind === 'relation' && !range.only && !query.where)
      for (const child of store.childrenOf(relation.id)) requireReplicaIdentity(context, child, query.command);
  }
  const returned: Row[] = [];
  let affected = 0;
  const returning = (row: Row) => {
    affected++;
    if (!query.returning) return;
    environment.rows.set(range.id, row);
    returned.push(query.returning.filter((t) => !t.junk).map((t) => evaluate(t.value, environment)));
  };
  switch (query.command) {
    case 'insert':
      insertRows(written, environment, returning);
      break;
    case 'update':
      updateRows(written, environment, returning);
      break;
    case 'delete':
      deleteRows(written, environment, returning);
      break;
    default:
  }
  return { rows: returned, affected };
}

/** The table and all that a write to it may reach: children, and what its cascades change. */
export function forgetFamily(context: Context, relation: Relation, why: string): void {
  const { store, rows } = context;
  const seen = new Set<number>();
  const open = [relation.id];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    const view = store.relation(id)?.view;
    if (view)
      visitQuery(
        view.query,
        () => undefined,
        (q) => open.push(...q.ranges.flatMap((range) => (range.kind === 'relation' ? [range.relation] : []))),
      );
    else rows.forget(id, why);
    open.push(...store.childrenOf(id).map((child) => child.id));
    for (const constraint of store.referencing(id))
      if (constraint.foreign && (constraint.foreign.onDelete !== 'no action' || constraint.foreign.onUpdate !== 'no action'))
        open.push(constraint.relation);
  }
}
