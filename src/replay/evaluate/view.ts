/** What a view reads: a made one's stored query, PostgreSQL's own by its definition. */
import { bindQuery } from '../../bind/query.ts';
import { PG_CATALOG } from '../../model/catalog/ids.ts';
import type { Query } from '../../model/query.ts';
import { bindingOf, type Context } from '../context.ts';
import { FIRST_USER_ID } from '../store.ts';

const builtIn = new WeakMap<object, Map<number, Query | undefined>>();

/** undefined for what is no view, or one whose query is not known. */
export function viewQuery(context: Context, id: number): Query | undefined {
  const { store } = context;
  const relation = store.relation(id);
  if (relation?.kind !== 'view') return undefined;
  if (relation.view) return relation.view.query;
  if (id >= FIRST_USER_ID) return undefined;
  let known = builtIn.get(store);
  if (!known) builtIn.set(store, (known = new Map()));
  if (!known.has(id)) known.set(id, readView(context, id));
  return known.get(id);
}

function readView(context: Context, id: number): Query | undefined {
  const text = context.store.builtIns.viewText(id);
  if (text === undefined) return undefined;
  const [statement] = context.reader.lowerText(text).value ?? [];
  if (statement?.kind !== 'query') return undefined;
  const path = { namespaces: [PG_CATALOG], creation: undefined, temporary: undefined };
  return bindQuery({ ...bindingOf(context), path }, undefined, statement.query);
}
