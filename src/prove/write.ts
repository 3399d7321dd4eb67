/** INSERT, UPDATE and DELETE inside bodies: what they do to rows, and whether that is what the search is after. */
import { BOOL } from '../model/catalog/ids.ts';
import type { Expression } from '../model/expression.ts';
import type { Relation } from '../model/objects.ts';
import type { Query } from '../model/query.ts';
import { visit } from '../model/walk.ts';
import { attributesUsed, openItems, type Take } from './open.ts';
import { passes, visible } from './policies.ts';
import { type Deferred, type Env, inner, type Next, type Search, TRUE } from './search.ts';
import { beMine, beTheirs, linkToTheirs } from './target.ts';
import { fireBefore } from './triggers.ts';
import { truth } from './truth.ts';
import { deferred, known, termOf, value } from './value.ts';
import { isQuiet } from './waiting.ts';
import type { Row, Term } from './world.ts';

/** Carries the statement out; `take` sees what it returns. */
export function write(s: Search, query: Query, env: Env, take: Take): boolean {
  const range = query.ranges.find((one) => one.id === query.into);
  const relation = range?.kind === 'relation' ? s.relation(range.relation) : undefined;
  if (!relation || !range) return s.doubt('a write to something unknown', () => take(() => known(s, s.world.null()), 0));
  if (relation.view)
    return s.blind(`a write to the view ${relation.name} inside a function`, () => take(() => known(s, s.world.null()), 0));
  const here = inner(env);
  for (const table of query.commonTables) here.tables.set(table.id, { query: table.query, env: here });
  if (s.shop.bodies.emptying.has(query)) return empty(s, relation, env.role, () => take(() => known(s, s.world.null()), 0));
  const returning = (row: Row): boolean => {
    here.rows.set(range.id, row);
    const targets = query.returning ?? [];
    return take(
      (i): Deferred => (targets[i] ? deferred(s, targets[i].value, { ...here, exposed: env.exposed }) : known(s, s.world.null())),
      targets.length,
    );
  };
  const { access } = s.shop;
  switch (query.command) {
    case 'insert':
      if (
        !access.may(
          env.role,
          relation,
          'INSERT',
          query.targets.flatMap((target) => target.attribute ?? []),
        )
      )
        return false;
      return insert(s, query, relation, here, returning);
    case 'update':
      if (
        !access.may(
          env.role,
          relation,
          'UPDATE',
          query.targets.flatMap((target) => target.attribute ?? []),
        )
      )
        return false;
      return change(s, query, range.id, relation, here, 'update', returning);
    case 'delete':
      if (!access.may(env.role, relation, 'DELETE')) return false;
      return change(s, query, range.id, relation, here, 'delete', returning);
    default:
      return s.blind(query.command.toUpperCase(), () => take(() => known(s, s.world.null()), 0));
  }
}

/** TRUNCATE removes every row: whoever may asks no policy, and no trigger looks at the rows. */
function empty(s: Search, relation: Relation, role: number, next: Next): boolean {
  const { access } = s.shop;
  if (!access.may(role, relation, 'TRUNCATE') && !access.owns(role, relation)) return false;
  const before = s.world.mark();
  const old = s.world.newRow(relation);
  if (s.world.ground(old, false) && seek(s, relation, 'delete', old, undefined, next)) return true;
  s.world.undo(before);
  return next();
}

function insert(s: Search, query: Query, relation: Relation, env: Env, next: (row: Row) => boolean): boolean {
  return openItems(s, query, query.from, env, () =>
    whereHolds(s, query, env, () => {
      // A row of which it is asked how it came there stands there already.
      const row = s.world.newRow(relation, s.goal?.kind === 'makes' ? 'new' : 'inserted');
      const given = new Map(
        query.targets.flatMap((target) => (target.attribute === undefined ? [] : [[target.attribute, target.value] as const])),
      );
      return fill(s, relation, row, env, given, query, () => {
        return (
          fireBefore(s, relation, 'insert', undefined, row, env, (made) =>
            seek(s, relation, 'insert', undefined, made, () => passes(s, made, env, 'insert', 'check', () => next(made))),
          ) ||
          (query.conflict?.set !== undefined && upsert(s, query, relation, row, env, next))
        );
      });
    }),
  );
}

function whereHolds(s: Search, query: Query, env: Env, next: Next): boolean {
  return query.where ? truth(s, query.where, env, TRUE, next) : next();
}

/** The new row's columns: what is given, else their defaults. */
function fill(
  s: Search,
  relation: Relation,
  row: Row,
  env: Env,
  given: ReadonlyMap<number, Query['targets'][number]['value']>,
  query: Query,
  next: Next,
): boolean {
  const columns = relation.columns.filter((column) => !column.dropped);
  const source =
    query.from.length === 1 && query.from[0]?.kind === 'range'
      ? query.ranges.find((one) => one.id === (query.from[0] as { range: number }).range)
      : undefined;
  const isDefault = (e: Query['targets'][number]['value']): boolean =>
    e.kind === 'default' ||
    (e.kind === 'column' && source?.kind === 'values' && source.rows.every((cells) => cells[e.attribute - 1]?.kind === 'default'));
  const from = (i: number): boolean => {
    const column = columns[i];
    if (!column) return next();
    const own = given.get(column.attribute);
    if (own && isUnseen(s, relation, column.attribute, own, query)) return from(i + 1);
    const expression = own && !isDefault(own) ? own : s.shop.context.store.defaultOf(relation.id, column.attribute)?.value.expression;
    if (!expression) {
      if (column.identity || column.generated) return from(i + 1);
      const empty = s.world.column(row, column.attribute);
      return s.try(
        () => s.world.setNull(empty),
        () => from(i + 1),
      );
    }
    return value(s, expression, env, (found) => {
      const before = s.world.mark();
      s.world.setColumn(row, column.attribute, termOf(s, found));
      if ((!column.notNull || s.world.setNotNull(s.world.column(row, column.attribute))) && from(i + 1)) return true;
      s.world.undo(before);
      return false;
    });
  };
  return from(0);
}

/** ON CONFLICT DO UPDATE: a row with the same key is there already. */
function upsert(s: Search, query: Query, relation: Relation, made: Row, env: Env, next: (row: Row) => boolean): boolean {
  const { conflict } = query;
  if (!conflict?.set) return false;
  const { world } = s;
  const before = world.mark();
  // It takes the place of the row that is there.
  made.isInserted = false;
  world.onUndo(() => {
    made.isInserted = true;
  });
  const old = world.newRow(relation);
  const same = (): boolean =>
    conflict.columns.every(
      (column) => column.kind !== 'column' || world.equate(world.column(old, column.attribute), world.column(made, column.attribute)),
    ) && world.ground(old, false);
  if (same()) {
    env.rows.set(query.into as number, old);
    env.rows.set(conflict.excluded, made);
    const go = (): boolean =>
      passes(s, old, env, 'update', 'using', () =>
        updated(s, relation, old, query, conflict.set ?? [], env, (row) => passes(s, row, env, 'update', 'check', () => next(row))),
      );
    if (conflict.setWhere ? truth(s, conflict.setWhere, env, TRUE, go) : go()) return true;
  }
  world.undo(before);
  return false;
}

function change(
  s: Search,
  query: Query,
  range: number,
  relation: Relation,
  env: Env,
  command: 'update' | 'delete',
  next: (row: Row) => boolean,
): boolean {
  const { world } = s;
  const before = world.mark();
  const old = world.newRow(relation);
  env.rows.set(range, old);
  const reads = attributesUsed(query, range).size > 0;
  const others = query.from.filter((item) => item.kind !== 'range' || item.range !== range);
  const go = (): boolean =>
    openItems(s, query, others, env, () =>
      whereHolds(s, query, env, () =>
        passes(s, old, env, command, 'using', () =>
          (reads ? visible : always)(s, old, env, () =>
            command === 'delete'
              ? fireBefore(s, relation, 'delete', old, undefined, env, () => next(old))
              : updated(s, relation, old, query, query.targets, env, (row) => passes(s, row, env, 'update', 'check', () => next(row))),
          ),
        ),
      ),
    );
  const found =
    command === 'delete'
      ? world.ground(old, false) && seek(s, relation, 'delete', old, undefined, go)
      : world.ground(old, false) && seekOld(s, relation, query, old, go);
  if (found) return true;
  world.undo(before);
  return false;
}

const always = (_s: Search, _row: Row, _env: Env, next: Next): boolean => next();

/** The old row as the search wants it: another's, or one of the caller's that then goes over to another. */
function seekOld(s: Search, relation: Relation, query: Query, old: Row, go: Next): boolean {
  const { goal } = s;
  if (goal?.kind === 'writes' && goal.relation === relation.id && goal.command === 'update' && !s.target && !onlyRecomputes(query)) {
    s.target = old;
    s.reached = true;
    if (beTheirs(s, old, go)) return true;
    s.target = undefined;
    s.reached = false;
  }
  if (goal?.kind === 'takes' && goal.relation === relation.id && !s.target) {
    s.target = old;
    if (beTheirs(s, old, go)) return true;
    s.target = undefined;
  }
  return go();
}

/** Every value that is set is computed from rows, none is given or fixed: a cache that is brought up to date. */
const onlyRecomputes = (query: Query): boolean =>
  query.targets.length > 0 && query.targets.every((target) => target.value.kind === 'subquery');

/** The row after SET, and after its triggers. */
function updated(
  s: Search,
  relation: Relation,
  old: Row,
  query: Query,
  targets: Query['targets'],
  env: Env,
  next: (row: Row) => boolean,
): boolean {
  const { world } = s;
  const row = world.newRow(relation, 'new');
  const set = new Map(targets.flatMap((target) => (target.attribute === undefined ? [] : [[target.attribute, target.value] as const])));
  const columns = relation.columns.filter((column) => !column.dropped);
  const from = (i: number): boolean => {
    const column = columns[i];
    if (!column) {
      return fireBefore(s, relation, 'update', old, row, env, (made) => seek(s, relation, 'update', old, made, () => next(made)));
    }
    const e = set.get(column.attribute);
    if (!e) {
      world.setColumn(row, column.attribute, world.column(old, column.attribute));
      return from(i + 1);
    }
    if (isUnseen(s, relation, column.attribute, e, query)) return from(i + 1);
    return value(
      s,
      e.kind === 'default' ? (s.shop.context.store.defaultOf(relation.id, column.attribute)?.value.expression ?? e) : e,
      env,
      (found) => {
        const before = world.mark();
        world.setColumn(row, column.attribute, termOf(s, found));
        if (from(i + 1)) return true;
        world.undo(before);
        return false;
      },
    );
  };
  return from(0);
}

/** Lets a written row be what the search is after, or goes on without. */
export function seek(
  s: Search,
  relation: Relation,
  command: 'insert' | 'update' | 'delete',
  old: Row | undefined,
  made: Row | undefined,
  go: Next,
): boolean {
  const { goal } = s;
  const reach = (row: Row, next: Next): boolean => {
    const [target, reached] = [s.target, s.reached];
    s.target = row;
    s.reached = true;
    if (next()) return true;
    s.target = target;
    s.reached = reached;
    return false;
  };
  if (goal && 'relation' in goal && goal.relation === relation.id && !s.reached) {
    if (goal.kind === 'writes' && goal.command === command) {
      if (command === 'delete' && old && reach(old, () => beTheirs(s, old, go))) return true;
      if (command === 'insert' && made && reach(made, () => beTheirs(s, made, go))) return true;
      if (command === 'update' && made && old && moves(s, old, made) && reach(made, () => beMine(s, old, () => beTheirs(s, made, go))))
        return true;
    }
    if (goal.kind === 'links' && made && !isFounding(s, relation, command) && reach(made, () => linkToTheirs(s, made, goal.attribute, go)))
      return true;
    if (goal.kind === 'makes' && made && reach(made, () => s.try(() => beSame(s, made, goal.row), go))) return true;
    if (goal.kind === 'takes' && command === 'update' && old && made && s.target === old && reach(old, () => beMine(s, made, go)))
      return true;
  }
  return go();
}

/** All that is known of a row is so of another. */
export function beSame(s: Search, made: Row, row: Row): boolean {
  const real = s.world.real(row);
  return [...real.columns].every(([attribute, term]) => s.world.identify(s.world.column(made, attribute), term));
}

/** A new tenant's own row touches nobody's. */
const isFounding = (s: Search, relation: Relation, command: string): boolean =>
  command === 'insert' && s.shop.tenancy.scopes.get(relation.id)?.kind === 'root';

/** Whether the update can change whose the row is. */
function moves(s: Search, old: Row, made: Row): boolean {
  const same = (a: Term, b: Term): boolean => s.world.find(a) === s.world.find(b);
  return made.facts.belongs.some((belonging) =>
    belonging.how === 'through'
      ? belonging.attributes.some((attribute) => !same(s.world.column(old, attribute), s.world.column(made, attribute)))
      : !same(s.world.column(old, belonging.attribute), s.world.column(made, belonging.attribute)),
  );
}

/** What the column is set to is asked for by nothing, and takes cases to compute: any value will do. */
function isUnseen(s: Search, relation: Relation, attribute: number, e: Expression, query: Query): boolean {
  return (
    !query.returning &&
    hasCases(e) &&
    isQuiet(s.shop, e) &&
    !s.shop.book.of(relation).asked.has(attribute) &&
    s.shop.context.store.triggersOf(relation.id).every((trigger) => trigger.internal || trigger.timing !== 'before')
  );
}

const withCases = new WeakMap<Expression, boolean>();

function hasCases(e: Expression): boolean {
  let found = withCases.get(e);
  if (found === undefined) {
    found = false;
    visit(e, (part) => {
      if (CASES.has(part.kind) || part.type === BOOL || (part.kind === 'call' && part.function >= 16384) || part.kind === 'parameter')
        found = true;
    });
    withCases.set(e, found as boolean);
  }
  return found as boolean;
}

const CASES = new Set<Expression['kind']>(['coalesce', 'nullif', 'case', 'subquery', 'greatest', 'least', 'subscript']);
