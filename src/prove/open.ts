/** Queries: which rows they can give, where rows of every table may be imagined. */
import type { Expression } from '../model/expression.ts';
import type { Relation } from '../model/objects.ts';
import type { FromItem, Query, Range } from '../model/query.ts';
import { visit, visitQuery } from '../model/walk.ts';
import { call } from './call.ts';
import { visible } from './policies.ts';
import {
  type Bound,
  type Deferred,
  type Env,
  FALSE,
  inner,
  isTerm,
  type Next,
  type Search,
  TRUE,
  tableOf,
  UNKNOWN,
  type Value,
} from './search.ts';
import { beTheirs } from './target.ts';
import { truth } from './truth.ts';
import { deferred, field, known, termOf, value } from './value.ts';
import { write } from './write.ts';

/** Looks at a row: its n-th column, and how many there are. */
export type Take = (row: (i: number) => Deferred, width: number) => boolean;

/** Each row that the query can give. */
export function openQuery(s: Search, query: Query, env: Env, take: Take): boolean {
  s.step();
  if (query.setOperation) return openSetOperation(s, query, env, take);
  if (query.command !== 'select')
    return query.command === 'utility' || query.command === 'merge' ? s.doubt(query.command, () => false) : write(s, query, env, take);
  if (env.mustShow && !s.target && s.goal?.kind === 'shows' && !mentions(s, query, s.goal.relation)) return false;
  if (query.limit?.kind === 'constant' && (query.limit.value === 0 || query.limit.value === 0n)) return false;
  const here = inner(env, { exposed: env.exposed, mustShow: env.mustShow });
  return commonTables(s, query, here, () => {
    const targets = query.targets.filter((target) => !target.junk);
    const give = (at: Env): boolean =>
      take((i) => (targets[i] ? deferred(s, targets[i].value, at) : known(s, s.world.null())), targets.length);
    const having = (at: Env): boolean => (query.having ? truth(s, query.having, at, TRUE, () => give(at)) : give(at));
    const withRow = (at: Env): boolean =>
      openItems(s, query, query.from, at, () => !missesTarget(s, query, at) && where(s, query, at, () => having(at)));
    if (!query.hasAggregates && query.group.length === 0) return withRow(here);
    if (withRow({ ...here, group: true })) return true;
    if (query.group.length > 0) return false;
    const alone: Query = { ...query, targets: [], hasAggregates: false, commonTables: [] };
    const { having: _, ...plain } = alone;
    return s.absent({ query: plain, env: here }, () => having({ ...here, group: false }));
  });
}

/** The rows that come out are asked for the target, and it is not among what was opened. */
function missesTarget(s: Search, query: Query, env: Env): boolean {
  if (!env.mustShow || s.target || s.goal?.kind !== 'shows') return false;
  return !query.targets.some((target) => target.value.kind !== 'column' && mayOpen(target.value));
}

const mentioned = new WeakMap<Query, ReadonlySet<number> | 'anything'>();

/** Whether the query, or a view or a function that it comes to, may open the relation. */
function mentions(s: Search, query: Query, relation: number): boolean {
  let known = mentioned.get(query);
  if (known === undefined) {
    const found = new Set<number>();
    let anything = false;
    const see = (e: Expression): void => {
      if (e.kind === 'call' && e.function >= 16384) anything = true;
    };
    const seeQuery = (inner: Query): void => {
      for (const range of inner.ranges) {
        if (range.kind === 'common table') anything = true;
        if (range.kind !== 'relation') continue;
        const opened = s.relation(range.relation);
        if (!opened || opened.view) anything = true;
        found.add(range.relation);
      }
    };
    visitQuery(query, see, seeQuery);
    known = anything ? 'anything' : found;
    mentioned.set(query, known);
  }
  return known === 'anything' || known.has(relation);
}

const openers = new WeakMap<Expression, boolean>();

/** Whether computing it looks at rows of its own. */
function mayOpen(e: Expression): boolean {
  let known = openers.get(e);
  if (known === undefined) {
    known = false;
    visit(e, (part) => {
      if (part.kind === 'subquery' || (part.kind === 'call' && part.function >= 16384)) known = true;
    });
    openers.set(e, known as boolean);
  }
  return known as boolean;
}

function where(s: Search, query: Query, env: Env, next: Next): boolean {
  return query.where ? truth(s, query.where, { ...env, exposed: false }, TRUE, next) : next();
}

/** WITH: each table is there to be opened; what writes is carried out. */
function commonTables(s: Search, query: Query, env: Env, next: Next): boolean {
  for (const table of query.commonTables) env.tables.set(table.id, { query: table.query, env });
  const writing = query.commonTables.filter((table) => table.query.command !== 'select');
  const from = (i: number): boolean => {
    const table = writing[i];
    return table ? perform(s, table.query, env, () => from(i + 1)) : next();
  };
  return from(0);
}

function openSetOperation(s: Search, query: Query, env: Env, take: Take): boolean {
  const { kind, left, right } = query.setOperation as NonNullable<Query['setOperation']>;
  const here = inner(env, { exposed: env.exposed });
  return commonTables(s, query, here, () => {
    switch (kind) {
      case 'union':
        return openQuery(s, left, here, take) || openQuery(s, right, here, take);
      case 'except':
        return openQuery(s, left, here, take);
      case 'intersect':
        return openQuery(s, left, here, (row, width) =>
          openQuery(s, right, { ...here, exposed: false }, (other) => {
            const from = (i: number): boolean =>
              i === width
                ? take(row, width)
                : row(i).value((a) =>
                    other(i).value((b) =>
                      s.try(
                        () => s.world.equate(termOf(s, a), termOf(s, b)),
                        () => from(i + 1),
                      ),
                    ),
                  );
            return from(0);
          }),
        );
      default:
        return kind satisfies never;
    }
  });
}

/** No row, and therefore null. */
export function absentAndUnknown(s: Search, query: Query, env: Env, next: Next): boolean {
  if (query.command !== 'select' || (query.hasAggregates && query.group.length === 0)) return false;
  return s.absent({ query, env }, next);
}

// ---------------------------------------------------------------- FROM

export function openItems(s: Search, query: Query, items: readonly FromItem[], env: Env, next: Next): boolean {
  const from = (i: number): boolean => {
    const item = items[i];
    return item ? openItem(s, query, item, env, () => from(i + 1)) : next();
  };
  return from(0);
}

function openItem(s: Search, query: Query, item: FromItem, env: Env, next: Next): boolean {
  if (item.kind === 'range') {
    const range = query.ranges.find((one) => one.id === item.range);
    return range ? openRange(s, query, range, env, next) : next();
  }
  const join = query.ranges.find((one) => one.id === item.range);
  const joined = (): boolean => {
    if (join?.kind === 'join') {
      const columns = join.aliased.length > 0 ? join.aliased : join.merged;
      env.rows.set(join.id, { kind: 'derived', column: (attribute) => deferred(s, columns[attribute - 1] as Expression, env) });
    }
    return next();
  };
  const on = (then: Next): boolean => (item.on ? truth(s, item.on, { ...env, exposed: false }, TRUE, then) : then());
  const both = (): boolean => openItem(s, query, item.left, env, () => openItem(s, query, item.right, env, () => on(joined)));
  const without = (kept: FromItem, missing: FromItem): boolean =>
    openItem(s, query, kept, env, () => {
      const { where: _, ...plain } = query;
      const none: Query = {
        ...plain,
        from: [missing],
        targets: [],
        group: [],
        hasAggregates: false,
        commonTables: [],
        ...(item.on && { where: item.on }),
      };
      return s.absent({ query: none, env }, () => {
        leaveOut(query, missing, env);
        return joined();
      });
    });
  switch (item.type) {
    case 'inner':
      return both();
    case 'left':
      return both() || without(item.left, item.right);
    case 'right':
      return both() || without(item.right, item.left);
    case 'full':
      return both() || without(item.left, item.right) || without(item.right, item.left);
    default:
      return item.type satisfies never;
  }
}

function leaveOut(query: Query, item: FromItem, env: Env): void {
  if (item.kind === 'range') {
    env.rows.set(item.range, 'absent');
    return;
  }
  env.rows.set(item.range, 'absent');
  leaveOut(query, item.left, env);
  leaveOut(query, item.right, env);
}

function openRange(s: Search, query: Query, range: Range, env: Env, next: Next): boolean {
  const bind = (bound: Bound): boolean => {
    env.rows.set(range.id, bound);
    return next();
  };
  switch (range.kind) {
    case 'relation': {
      const relation = s.relation(range.relation);
      if (!relation) return s.doubt(`relation ${range.name}`, () => bind(derivedOpaque(s, range.name)));
      return openRelation(s, relation, env, attributesUsed(query, range.id), bind) || openTemporary(s, relation, range, bind);
    }
    case 'subquery':
      return openQuery(s, range.query, { ...env, mustShow: false }, (row) => bind(derived(row)));
    case 'common table': {
      if (range.self) return s.doubt(`the recursion of ${range.name}`, () => bind(derivedOpaque(s, range.name)));
      const table = tableOf(env, range.table);
      if (!table) return s.doubt(`WITH ${range.name}`, () => bind(derivedOpaque(s, range.name)));
      if (table.query.command !== 'select' && !table.query.setOperation) {
        return openQuery(s, table.query, { ...table.env, exposed: env.exposed }, (row) => bind(derived(row)));
      }
      return openQuery(s, table.query, { ...table.env, exposed: env.exposed }, (row) => bind(derived(row)));
    }
    case 'values':
      return range.rows.some((row) => bind({ kind: 'derived', column: (attribute) => deferred(s, row[attribute - 1] as Expression, env) }));
    case 'function':
      return openFunctions(s, range, env, bind);
    case 'join':
    case 'set result':
      return next();
    case 'table function':
    case 'transition table':
    case 'opaque':
      return s.doubt(`${range.kind} ${range.name}`, () => bind(derivedOpaque(s, range.name)));
    default:
      return range satisfies never;
  }
}

/** A temporary table of the caller's, by the same name, with rows of the caller's choice. */
function openTemporary(s: Search, relation: Relation, range: Range, bind: (bound: Bound) => boolean): boolean {
  if (s.closed || relation.view || !s.shop.bodies.bare.has(range)) return false;
  return s.asTemporary(relation.name, () => {
    const columns = new Map<number, Value>();
    s.temporaryColumns.set(relation.name, { relation, columns });
    const column = (attribute: number): Deferred => {
      const made = columns.get(attribute) ?? s.world.fresh(`${relation.name} of the caller's own`);
      columns.set(attribute, made);
      return known(s, made);
    };
    return bind({ kind: 'derived', column });
  });
}

const derived = (row: (i: number) => Deferred): Bound => ({ kind: 'derived', column: (attribute) => row(attribute - 1) });

const derivedOpaque = (s: Search, name: string): Bound => ({ kind: 'derived', column: () => known(s, s.world.opaque(name)) });

function openFunctions(s: Search, range: Extract<Range, { kind: 'function' }>, env: Env, bind: (bound: Bound) => boolean): boolean {
  const results: { readonly width: number; readonly result: Deferred; readonly composite: boolean }[] = [];
  const from = (i: number): boolean => {
    const one = range.calls[i];
    if (!one)
      return bind({
        kind: 'derived',
        column,
        ...(results.length === 1 && {
          whole: { kind: 'record' as const, fields: Array.from({ length: results[0]?.width ?? 0 }, (_, n) => column(n + 1)) },
        }),
      });
    const take = (result: Deferred): boolean => {
      const routine = one.call.kind === 'call' ? s.shop.context.store.routine(one.call.function) : undefined;
      const returns = s.shop.context.store.type(routine?.returns ?? 0);
      const composite =
        one.columns.length !== 1 ||
        returns?.kind === 'composite' ||
        (returns?.kind === 'pseudo' && (routine?.args.some((arg) => arg.mode === 'table') ?? false) && one.columns.length > 1);
      results[i] = { width: one.columns.length, result, composite };
      return from(i + 1);
    };
    return one.call.kind === 'call' ? call(s, one.call, { ...env, exposed: env.exposed }, take) : take(deferred(s, one.call, env));
  };
  const column = (attribute: number): Deferred => {
    let n = attribute;
    for (const { width, result, composite } of results) {
      if (n > width) {
        n -= width;
        continue;
      }
      const at = n;
      if (!composite) return result;
      const get = (next: (value: Value) => boolean): boolean => result.value((found) => field(s, found, at, `${at}`, next));
      return { value: get, truth: (want, next) => get((found) => known(s, found).truth(want, next)) };
    }
    return known(s, s.world.fresh('ordinality'));
  };
  return from(0);
}

const usedAttributes = new WeakMap<Query, Map<number, ReadonlySet<number>>>();

/** The columns of a range that the query reads anywhere. */
export function attributesUsed(query: Query, range: number): ReadonlySet<number> {
  let all = usedAttributes.get(query);
  if (!all) {
    const found = new Map<number, Set<number>>();
    visitQuery(query, (e) => {
      if (e.kind === 'column') {
        const known = found.get(e.range);
        if (known) known.add(e.attribute);
        else found.set(e.range, new Set([e.attribute]));
      }
    });
    all = found;
    usedAttributes.set(query, all);
  }
  return all.get(range) ?? new Set();
}

export function openRelation(
  s: Search,
  relation: Relation,
  env: Env,
  attributes: ReadonlySet<number>,
  bind: (bound: Bound) => boolean,
): boolean {
  const { world, shop } = s;
  if (relation.namespace < 16384 && relation.id < 16384)
    return s.doubt(`the catalog ${relation.name}`, () => bind(derivedOpaque(s, relation.name)));
  if (!shop.access.may(env.role, relation, 'SELECT', attributes)) return false;
  if (relation.view) {
    const invoker = relation.kind === 'view' && isOn(relation.options.security_invoker);
    const role = invoker ? env.role : relation.owner;
    const at: Env = {
      ...s.top(role),
      user: relation.kind === 'view' ? env.user : relation.owner,
      guarding: env.guarding,
      calls: env.calls,
      exposed: env.exposed,
    };
    return openQuery(s, relation.view.query, at, (row) => bind(derived(row)));
  }
  if (s.closed) {
    return world.rows.some((row) => {
      if (row.same || row.relation.id !== relation.id || row.kind !== 'stored') return false;
      return visible(s, row, { ...env, exposed: false }, () => bind(row));
    });
  }
  const { goal } = s;
  if (env.exposed && goal?.kind === 'shows' && goal.relation === relation.id && !s.target) {
    const before = world.mark();
    const row = world.newRow(relation);
    s.target = row;
    if (beTheirs(s, row, () => visible(s, row, env, () => bind(row)))) return true;
    s.target = undefined;
    world.undo(before);
  }
  const before = world.mark();
  const row = world.newRow(relation);
  if (world.ground(row, false) && visible(s, row, env, () => bind(row))) return true;
  world.undo(before);
  return false;
}

export const isOn = (option: string | undefined): boolean => option !== undefined && /^(true|on|1|yes|t)$/i.test(option);

// ---------------------------------------------------------------- aggregates

export function aggregateValue(
  s: Search,
  e: Extract<Expression, { kind: 'aggregate' }>,
  env: Env,
  next: (value: Value) => boolean,
): boolean {
  const { world } = s;
  const group = groupOf(env);
  const [arg] = e.args;
  if (group === false) return next(e.name === 'count' ? world.constant('0') : world.null());
  const filtered = (then: Next): boolean => (e.filter ? truth(s, e.filter, env, TRUE, then) : then());
  switch (e.name) {
    case 'count': {
      const some = filtered(() => {
        const term = world.fresh('count');
        return s.try(
          () =>
            world.setNotNull(term) &&
            world.differ(term, world.constant('0')) &&
            world.equate(world.apply('<', [world.constant('0'), term]), world.constant('t')),
          () => next(term),
        );
      });
      return some || (e.filter !== undefined && truth(s, e.filter, env, FALSE | UNKNOWN, () => next(world.constant('0'))));
    }
    case 'array_agg':
    case 'json_agg':
    case 'jsonb_agg':
    case 'string_agg':
      return arg !== undefined && filtered(() => next({ kind: 'collection', pick: (take) => value(s, arg, env, take) }));
    case 'min':
    case 'max':
    case 'any_value':
    case 'bool_or':
    case 'bool_and':
    case 'every':
      return arg !== undefined && filtered(() => value(s, arg, env, next));
    default: {
      const depend = (list: Value[]): boolean =>
        next(
          world.apply(
            `${e.name}()`,
            list.map((one) => termOf(s, one)),
          ),
        );
      if (!arg) return next(world.fresh(`${e.name}()`));
      return filtered(() => value(s, arg, env, (one) => depend([one])));
    }
  }
}

function groupOf(env: Env): boolean | undefined {
  for (let at: Env | undefined = env; at; at = at.outer) if (at.group !== undefined) return at.group;
  return undefined;
}

// ---------------------------------------------------------------- statements

/** A query whose rows nobody looks at: what it does counts. */
export function perform(s: Search, query: Query, env: Env, next: Next): boolean {
  if (query.command !== 'select') return write(s, query, env, () => next()) || (mayMatchNothing(query) && next());
  if (!hasEffects(s, query)) return next();
  return (
    openQuery(s, query, env, (row, width) => {
      const from = (i: number): boolean => (i >= width ? next() : row(i).value((found) => (isTerm(found) ? from(i + 1) : from(i + 1))));
      return from(0);
    }) ||
    (query.from.length > 0 && s.absent({ query, env }, next))
  );
}

const mayMatchNothing = (query: Query): boolean => query.command !== 'insert' || query.from.some((item) => item.kind === 'join');

function hasEffects(s: Search, query: Query): boolean {
  let found = false;
  visitQuery(query, (e) => {
    if (e.kind !== 'call') return;
    const routine = s.shop.context.store.routine(e.function);
    if (e.name === 'set_config' || (e.function >= 16384 && routine !== undefined && routine.body.kind !== 'native')) found = true;
  });
  return found;
}

export { FALSE };
