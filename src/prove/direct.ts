/** What a role does to a table itself. */
import type { Relation } from '../model/objects.ts';
import type { Attempt } from './decide.ts';
import { complete } from './finish.ts';
import { passes, visible } from './policies.ts';
import type { Env, Next, Search } from './search.ts';
import { beMine, beTheirs } from './target.ts';
import { fireBefore } from './triggers.ts';
import { termOf, value } from './value.ts';
import type { Row } from './world.ts';

/** Who acts, on which columns, and what a view in between asks of rows. */
export interface Actor {
  readonly role: number;
  readonly user: number;
  /** Columns that can be set. */
  readonly columns: readonly number[];
  /** What the view in between wants of the rows that are touched; of new ones, too, where it checks. */
  readonly filter?: (s: Search, row: Row, next: Next) => boolean;
  readonly checks?: boolean;
}

const envOf = (s: Search, actor: Actor): Env => s.top(actor.role, { user: actor.user });

const passesFilter = (s: Search, actor: Actor, row: Row, next: Next): boolean => (actor.filter ? actor.filter(s, row, next) : next());

/** WITH CHECK OPTION; then the world is complete. */
const allowedByView = (s: Search, actor: Actor, made: Row): boolean =>
  actor.checks ? passesFilter(s, actor, made, () => complete(s, () => true)) : complete(s, () => true);

export function selects(relation: Relation, actor: Actor): Attempt {
  return (s) => {
    const row = s.world.newRow(relation);
    s.target = row;
    return beTheirs(s, row, () => visible(s, row, envOf(s, actor), () => passesFilter(s, actor, row, () => complete(s, () => true))));
  };
}

export function deletes(relation: Relation, actor: Actor): Attempt {
  return (s) => {
    const row = s.world.newRow(relation);
    const env = envOf(s, actor);
    s.target = row;
    return beTheirs(s, row, () =>
      passes(s, row, env, 'delete', 'using', () =>
        passesFilter(s, actor, row, () =>
          fireBefore(s, relation, 'delete', row, undefined, env, () => complete(s, () => !isReferenced(s, row))),
        ),
      ),
    );
  };
}

/** A row of the world references this one, and its foreign key refuses the deletion. */
function isReferenced(s: Search, row: Row): boolean {
  const { world } = s;
  const real = world.real(row);
  return s.shop.context.store.referencing(row.relation.id).some(
    ({ relation, columns, foreign }) =>
      foreign !== undefined &&
      (foreign.onDelete === 'no action' || foreign.onDelete === 'restrict') &&
      world.rows.some(
        (other) =>
          !other.same &&
          other !== real &&
          other.kind === 'stored' &&
          other.relation.id === relation &&
          columns.every((attribute, i) => {
            const term = other.columns.get(attribute);
            return term !== undefined && world.find(term) === world.find(world.column(real, foreign.columns[i] as number));
          }),
      ),
  );
}

export function inserts(relation: Relation, actor: Actor): Attempt {
  return (s) => {
    const row = s.world.newRow(relation, 'inserted');
    const env = envOf(s, actor);
    s.target = row;
    return withDefaults(s, relation, row, actor, env, () =>
      fireBefore(s, relation, 'insert', undefined, row, env, (made) => {
        s.target = made;
        return beTheirs(s, made, () => passes(s, made, env, 'insert', 'check', () => allowedByView(s, actor, made)));
      }),
    );
  };
}

/** Columns that the role may not set have their defaults. */
function withDefaults(s: Search, relation: Relation, row: Row, actor: Actor, env: Env, next: Next): boolean {
  const may = new Set(actor.columns);
  const others = relation.columns.filter(
    (column) => !column.dropped && (!may.has(column.attribute) || column.identity === 'always' || column.generated),
  );
  const { world } = s;
  const from = (i: number): boolean => {
    const column = others[i];
    if (!column) return next();
    if (column.identity || column.generated) return from(i + 1);
    const expression = s.shop.context.store.defaultOf(relation.id, column.attribute)?.value.expression;
    if (!expression)
      return s.try(
        () => world.setNull(world.column(row, column.attribute)),
        () => from(i + 1),
      );
    return value(s, expression, env, (found) => {
      const before = world.mark();
      world.setColumn(row, column.attribute, termOf(s, found));
      if (from(i + 1)) return true;
      world.undo(before);
      return false;
    });
  };
  return from(0);
}

export function updates(relation: Relation, actor: Actor): Attempt {
  return (s) => {
    const { world } = s;
    const env = envOf(s, actor);
    const old = world.newRow(relation);
    const change = (next: (made: Row) => boolean): boolean => fireBefore(s, relation, 'update', old, replaced(s, old, actor), env, next);
    const allowed = (made: Row): boolean => passes(s, made, env, 'update', 'check', () => allowedByView(s, actor, made));
    const before = world.mark();
    s.target = old;
    const touched = beTheirs(s, old, () =>
      passes(s, old, env, 'update', 'using', () =>
        passesFilter(s, actor, old, () => change((made) => staysNobodys(s, old, made, () => allowed(made)))),
      ),
    );
    if (touched || s.leave.owner !== 'theirs') return touched;
    world.undo(before);
    // A row of the caller's own goes over to another tenant.
    s.target = undefined;
    return beMine(s, old, () =>
      passes(s, old, env, 'update', 'using', () =>
        passesFilter(s, actor, old, () =>
          change((made) => {
            s.target = made;
            s.targetNew = made;
            if (beTheirs(s, made, () => allowed(made))) return true;
            s.target = undefined;
            s.targetNew = undefined;
            return false;
          }),
        ),
      ),
    );
  };
}

/** To take a row that is nobody's harms nobody; to change it while it stays nobody's does. */
function staysNobodys(s: Search, old: Row, made: Row, next: Next): boolean {
  if (s.leave.owner !== 'nobody') return next();
  return s.try(
    () =>
      made.facts.belongs.every(
        (belonging) =>
          belonging.how === 'through' ||
          s.world.identify(s.world.column(old, belonging.attribute), s.world.column(made, belonging.attribute)),
      ),
    next,
  );
}

/** What the caller can make of a row by INSERT or UPDATE; `accept` says which row it is to be. */
export function makes(
  relation: Relation,
  actor: Actor,
  by: 'insert' | 'update',
  accept: (s: Search, row: Row, next: Next) => boolean,
  then?: Next,
): Attempt {
  return (s) => {
    const { world } = s;
    const env = envOf(s, actor);
    const end = (): boolean => (then ? then() : complete(s, () => true));
    const done = (made: Row): boolean => (actor.checks ? passesFilter(s, actor, made, end) : end());
    if (by === 'insert') {
      // A row of which it is asked how it came there stands there already.
      const row = world.newRow(relation, then ? 'new' : 'inserted');
      return withDefaults(s, relation, row, actor, env, () =>
        fireBefore(s, relation, 'insert', undefined, row, env, (made) =>
          accept(s, made, () => passes(s, made, env, 'insert', 'check', () => done(made))),
        ),
      );
    }
    const old = world.newRow(relation);
    if (!world.ground(old, false)) return false;
    return passes(s, old, env, 'update', 'using', () =>
      passesFilter(s, actor, old, () =>
        fireBefore(s, relation, 'update', old, replaced(s, old, actor), env, (made) =>
          accept(s, made, () => passes(s, made, env, 'update', 'check', () => done(made))),
        ),
      ),
    );
  };
}

/** The row with the columns that the caller may set set to anything. */
export function replaced(s: Search, old: Row, actor: Actor): Row {
  const row = s.world.newRow(old.relation, 'new');
  const may = new Set(actor.columns);
  for (const column of old.relation.columns) {
    if (!column.dropped && !may.has(column.attribute)) s.world.setColumn(row, column.attribute, s.world.column(old, column.attribute));
  }
  return row;
}

/** A row of another tenant becomes the caller's. */
export function takes(relation: Relation, actor: Actor): Attempt {
  return (s) => {
    const { world } = s;
    const env = envOf(s, actor);
    const old = world.newRow(relation);
    s.target = old;
    return beTheirs(s, old, () =>
      passes(s, old, env, 'update', 'using', () =>
        passesFilter(s, actor, old, () =>
          fireBefore(s, relation, 'update', old, replaced(s, old, actor), env, (made) =>
            beMine(s, made, () => passes(s, made, env, 'update', 'check', () => allowedByView(s, actor, made))),
          ),
        ),
      ),
    );
  };
}
