/** Which tables of a WITH name which others, and whether a recursive one has the form it must have (parse_cte.c). */
import { refuse } from '../model/refusal.ts';
import type { UnboundCommonTable, UnboundQuery, UnboundWith } from '../model/unbound.ts';

/** The tables in an order in which each comes behind those that it reads, but for itself. */
export function inOrder(tables: readonly UnboundCommonTable[]): readonly UnboundCommonTable[] {
  const names = new Set(tables.map(({ name }) => name));
  const open = tables.map((table) => ({ table, reads: new Set([...tablesIn(table.query)].filter((name) => names.has(name))) }));
  const ordered: UnboundCommonTable[] = [];
  while (open.length > 0) {
    const at = open.findIndex(({ table, reads }) => [...reads].every((name) => name === table.name));
    const [next] = open.splice(Math.max(at, 0), 1);
    if (!next) break;
    if (at < 0) refuse('0A000', 'mutual recursion between WITH items is not implemented', { at: next.table.at });
    ordered.push(next.table);
    for (const { reads } of open) reads.delete(next.table.name);
  }
  return ordered;
}

export const readsItself = ({ name, query }: UnboundCommonTable): boolean => tablesIn(query).has(name);

type Node = Readonly<Record<string, unknown>>;

/** The tables that a query names without a schema and without a WITH of its own for them. */
function tablesIn(query: UnboundQuery): Set<string> {
  const found = new Set<string>();
  eachReference(query, 'fine', (name) => found.add(name));
  return found;
}

type Where = keyof typeof MUST_NOT | 'fine';

const MUST_NOT = {
  'non-recursive': 'within its non-recursive term',
  subquery: 'within a subquery',
  'outer join': 'within an outer join',
  intersect: 'within INTERSECT',
  except: 'within EXCEPT',
};

type See = (name: string, where: Where, at: number) => void;

function eachReference(node: unknown, where: Where, see: See): void {
  if (typeof node !== 'object' || node === null) return;
  if (Array.isArray(node)) {
    for (const one of node) eachReference(one, where, see);
    return;
  }
  const one = node as Node;
  const all = (place: Where, ...parts: readonly unknown[]) => {
    for (const part of parts) eachReference(part, place, see);
  };
  const inner = one['with'] as UnboundWith | undefined;
  if (inner) return eachBehindWith(one, inner, where, see);
  switch (one['kind']) {
    case 'table': {
      const name = one['name'] as { readonly schema?: string; readonly name: string };
      if (name.schema === undefined) see(name.name, where, one['at'] as number);
      return;
    }
    case 'subquery':
      return all('how' in one ? 'subquery' : where, ...Object.values(one));
    case 'join': {
      const { type, left, right, ...rest } = one;
      all(type === 'right' || type === 'full' ? 'outer join' : where, left);
      all(type === 'left' || type === 'full' ? 'outer join' : where, right);
      return all(where, ...Object.values(rest));
    }
    case 'set operation':
      return eachArm(one, where, see);
    default:
      return all(where, ...Object.values(one));
  }
}

function armsOf({ operation, all }: Node, where: Where): readonly [Where, Where] {
  if (operation === 'intersect') return all === true ? ['intersect', 'intersect'] : [where, where];
  return operation === 'except' ? [all === true ? 'except' : where, 'except'] : [where, where];
}

const isChain = (node: unknown): node is Node =>
  typeof node === 'object' && node !== null && (node as Node)['kind'] === 'set operation' && !(node as Node)['with'];

/** A chain of UNIONs leans to the left and may be thousands long. */
function eachArm(chain: Node, where: Where, see: See): void {
  let place = where;
  let at: unknown = chain;
  while (isChain(at)) {
    const { left, right, ...rest }: Node = at;
    const [onLeft, onRight] = armsOf(at, place);
    eachReference(right, onRight, see);
    eachReference(Object.values(rest), place, see);
    place = onLeft;
    at = left;
  }
  eachReference(at, place, see);
}

/** What an inner WITH makes hides what is called the same outside. */
function eachBehindWith({ with: _with, ...rest }: Node, inner: UnboundWith, where: Where, see: See): void {
  const hidden = new Set(inner.recursive ? inner.tables.map(({ name }) => name) : []);
  const seen: See = (name, place, at) => {
    if (!hidden.has(name)) see(name, place, at);
  };
  for (const { name, query } of inner.tables) {
    eachReference(query, where, seen);
    hidden.add(name);
  }
  eachReference(rest, where, seen);
}

/** Refused: 42P19, and 0A000 for what only standard SQL has. */
export function requireRecursiveForm({ name, query, at }: UnboundCommonTable): void {
  if (query.kind !== 'select' && query.kind !== 'values' && query.kind !== 'set operation')
    refuse('42P19', `recursive query "${name}" must not contain data-modifying statements`, { at });
  if (query.kind !== 'set operation' || query.operation !== 'union')
    return refuse('42P19', `recursive query "${name}" does not have the form non-recursive-term UNION [ALL] recursive-term`, { at });
  let count = 0;
  const see: See = (table, where, place) => {
    if (table !== name) return;
    const wrong = (how: string) => refuse('42P19', `recursive reference to query "${name}" must not appear ${how}`, { at: place });
    if (where !== 'fine') wrong(MUST_NOT[where]);
    if (++count > 1) wrong('more than once');
  };
  if (query.with) eachReference(query.with, 'subquery', see);
  const fine = { ...query, with: undefined };
  const says = (what: string) => refuse('0A000', `${what} in a recursive query is not implemented`, { at });
  eachReference(fine.left, 'non-recursive', see);
  eachReference(fine.right, 'fine', see);
  if (query.order.length > 0) says('ORDER BY');
  if (query.offset) says('OFFSET');
  if (query.limit) says('LIMIT');
  if (query.locks.length > 0) says('FOR UPDATE/SHARE');
}
