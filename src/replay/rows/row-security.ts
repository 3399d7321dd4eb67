/** Policies at work: a query as its user may see the tables, and what new rows must satisfy (rowsecurity.c). */
import type { Expression } from '../../model/expression.ts';
import type { Policy, Relation } from '../../model/objects.ts';
import type { Query, Range } from '../../model/query.ts';
import { refuse } from '../../model/refusal.ts';
import { overRow, rewriteStored } from '../../model/rewrite.ts';
import { visit, visitQuery } from '../../model/walk.ts';
import type { Context } from '../context.ts';
import { isOn } from '../options.ts';
import { hasPrivilegesOf, isSuperuser } from '../privileges/membership.ts';

type RelationRange = Extract<Range, { kind: 'relation' }>;
type Command = 'select' | 'insert' | 'update' | 'delete';

const BOOL = 16;

/** Whether policies stand between the user and the table (check_enable_rls). */
export function isSecured({ store, session }: Context, relation: Relation, user: number): boolean {
  if (!relation.rowSecurity || isSuperuser(store, user) || store.role(user)?.bypassRowSecurity) return false;
  if (!relation.forceRowSecurity && hasPrivilegesOf(store, user, relation.owner)) return false;
  if (session.setting('row_security') === 'off')
    refuse('42501', `query would be affected by row-level security policy for table "${relation.name}"`, { object: relation.name });
  return true;
}

/** The same query where no policy is in its way. Tables being looked through are `active`: a policy may not read its own table. */
export function secured(context: Context, query: Query, user: number, active: readonly number[] = []): Query {
  return readsSecured(context, query, user, new Set()) ? securedIn(context, query, user, active) : query;
}

export function securedExpression(context: Context, expression: Expression, user: number): Expression {
  let reads = false;
  visit(
    expression,
    () => undefined,
    (query) => {
      reads ||= readsSecured(context, query, user, new Set());
    },
  );
  return reads ? securedIn(context, expression, user, []) : expression;
}

/** Whether the query looks at any table whose policies could concern the user, through views as their owners. */
function readsSecured(context: Context, query: Query, user: number, seen: Set<string>): boolean {
  const { store } = context;
  let found = false;
  visitQuery(
    query,
    () => undefined,
    ({ ranges }) => {
      for (const range of ranges) {
        const relation = !found && range.kind === 'relation' ? store.relation(range.relation) : undefined;
        if (!relation) continue;
        if (relation.rowSecurity && !isSuperuser(store, user)) found = true;
        const view = relation.kind === 'view' ? relation.view : undefined;
        const as = view && isOn(relation.options['security_invoker']) ? user : relation.owner;
        if (!view || seen.has(`${relation.id} ${as}`)) continue;
        seen.add(`${relation.id} ${as}`);
        found ||= readsSecured(context, view.query, as, seen);
      }
    },
  );
  return found;
}

function securedIn<T extends object>(context: Context, holder: T, user: number, active: readonly number[]): T {
  const exchanged = new Map<Query, Query>();
  const visitQuery = (query: Query): Query => {
    const known = exchanged.get(query);
    if (known) return known;
    const ranges = query.ranges.map((range) =>
      range.kind === 'relation' && range.id !== query.into ? lookedThrough(context, range, user, active) : range,
    );
    const changed = ranges.some((range, i) => range !== query.ranges[i]) ? { ...query, ranges } : query;
    exchanged.set(query, changed);
    return changed;
  };
  return eachQuery(holder, visitQuery);
}

const WITHOUT_QUERIES = new Set(['place', 'provenance', 'depends', 'acl']);

/** The holder with every query in it exchanged, innermost first. */
function eachQuery<T>(node: T, exchange: (query: Query) => Query): T {
  if (typeof node !== 'object' || node === null) return node;
  if (Array.isArray(node)) {
    const list = node.map((item: unknown) => eachQuery(item, exchange));
    return list.some((item, i) => item !== node[i]) ? (list as T) : node;
  }
  let copied: Record<string, unknown> | undefined;
  for (const [key, value] of Object.entries(node)) {
    if (typeof value !== 'object' || value === null || WITHOUT_QUERIES.has(key)) continue;
    const fresh: unknown = eachQuery(value as unknown, exchange);
    if (fresh !== value) (copied ??= { ...node } as Record<string, unknown>)[key] = fresh;
  }
  const whole = (copied ?? node) as T;
  return 'command' in (whole as object) && 'ranges' in (whole as object) ? (exchange(whole as unknown as Query) as T) : whole;
}

/** The range of a secured table as one over the rows that policies let through; of a view, over its own query as its owner. */
function lookedThrough(context: Context, range: RelationRange, user: number, active: readonly number[]): Range {
  const relation = context.store.relation(range.relation);
  if (!relation) return range;
  if (relation.kind === 'view' && relation.view) {
    const query = secured(context, relation.view.query, isOn(relation.options['security_invoker']) ? user : relation.owner, active);
    return query === relation.view.query ? range : asSubquery(range, query);
  }
  if (!isSecured(context, relation, user)) return range;
  const inner: RelationRange = { ...range, id: context.store.newRange() };
  const where = visible(context, relation, 'select', inner.id, user, active);
  const targets = range.columns.map((column, i) => ({
    name: column.name,
    junk: false,
    value: {
      kind: 'column' as const,
      range: inner.id,
      attribute: i + 1,
      name: column.name,
      type: column.type,
      modifier: column.modifier,
      at: range.at,
    },
  }));
  return asSubquery(range, {
    command: 'select',
    commonTables: [],
    ranges: [inner],
    from: [{ kind: 'range', range: inner.id }],
    where,
    targets,
    group: [],
    groupingSets: false,
    hasAggregates: false,
    distinct: false,
    order: [],
    locks: [],
    at: range.at,
  });
}

function asSubquery({ id, name, columns, at, alias, aliases }: RelationRange, query: Query): Range {
  return {
    kind: 'subquery',
    id,
    name,
    columns,
    query,
    lateral: false,
    at,
    ...(alias === undefined ? {} : { alias }),
    ...(aliases ? { aliases } : {}),
  };
}

/** Which rows a command may reach: any permissive policy, and every restrictive one. */
export function visible(
  context: Context,
  relation: Relation,
  command: Command,
  range: number,
  user: number,
  active: readonly number[],
): Expression {
  return combined(context, relation, command, range, user, active, ({ using }) => using);
}

/** What a new row must satisfy: WITH CHECK, or where there is none, USING. */
export function required(context: Context, relation: Relation, command: 'insert' | 'update', range: number, user: number): Expression {
  return combined(context, relation, command, range, user, [], ({ check, using }) => check ?? using);
}

function combined(
  context: Context,
  relation: Relation,
  command: Command,
  range: number,
  user: number,
  active: readonly number[],
  part: (policy: Policy) => Policy['using'],
): Expression {
  const { store } = context;
  const at = store.place.start;
  const policies = store
    .policiesOf(relation.id)
    .filter((policy) => policy.command === 'all' || policy.command === command)
    .filter(({ roles }) => roles.some((role) => role === 0 || hasPrivilegesOf(store, user, role)));
  const conditions = (permissive: boolean): Expression[] =>
    policies.flatMap((policy) => {
      const stored = policy.permissive === permissive ? part(policy) : undefined;
      return stored ? [policyOver(context, relation, overRow(stored.expression, stored.row.id, range), user, active)] : [];
    });
  const open = conditions(true);
  const allowed: Expression =
    open.length === 0
      ? { kind: 'constant', value: policies.some(({ permissive }) => permissive), type: BOOL, modifier: -1, at }
      : open.length === 1
        ? (open[0] as Expression)
        : { kind: 'or', args: open, type: BOOL, modifier: -1, at };
  return { kind: 'and', args: [allowed, ...conditions(false)], type: BOOL, modifier: -1, at };
}

/** A policy's own subqueries are secured in turn; one that comes back to its table would never end. */
function policyOver(context: Context, relation: Relation, expression: Expression, user: number, active: readonly number[]): Expression {
  let reads = false;
  rewriteStored(expression, (e) => {
    if (e.kind === 'subquery') reads = true;
    return undefined;
  });
  if (!reads) return expression;
  if (active.includes(relation.id))
    refuse('42P17', `infinite recursion detected in policy for relation "${relation.name}"`, { object: relation.name });
  return securedIn(context, expression, user, [...active, relation.id]);
}
