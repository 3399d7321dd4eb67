/** The SQL inside PL/pgSQL statements, bound and searched. */
import { TEXT } from '../model/catalog/ids.ts';
import type { Expression } from '../model/expression.ts';
import type { Dynamic, Fragment, QuerySource } from '../model/program.ts';
import type { Query } from '../model/query.ts';
import { Refusal } from '../model/refusal.ts';
import { openQuery, perform } from './open.ts';
import type { Run, Spot } from './program.ts';
import { type Deferred, type Env, isTerm, type Next, type Search, UNKNOWN, type Value } from './search.ts';
import { spliced } from './spliced.ts';
import { truth } from './truth.ts';
import { value } from './value.ts';

/** What a fragment says; `fails` where PostgreSQL finds a name missing when it runs, nothing where it is no query. */
export function fragment(s: Search, run: Run, one: Fragment, spot: Spot): Expression | Query | Failure | undefined {
  run.frame.scope = spot.scope;
  try {
    return s.shop.bodies.fragment(run.routine, run.caller, run.frame, one);
  } catch (error) {
    if (error instanceof Refusal) return { fails: error.message };
    throw error;
  }
}

export interface Failure {
  readonly fails: string;
}

/** An error: a handler takes it, or nothing comes of the call. */
export const raised = (spot: Spot): boolean => spot.handler?.() ?? false;

export function valueOf(s: Search, run: Run, one: Fragment, spot: Spot, next: (value: Value) => boolean): boolean {
  const bound = fragment(s, run, one, spot);
  if (bound === undefined || 'fails' in bound) return raised(spot);
  if ('command' in bound)
    return openOrNot(
      s,
      bound,
      { ...run.env },
      (row) => row(0).value(next),
      () => next(s.world.null()),
    );
  return value(s, bound, run.env, next);
}

export function truthOf(s: Search, run: Run, one: Fragment, spot: Spot, want: number, next: Next): boolean {
  const bound = fragment(s, run, one, spot);
  if (bound === undefined || 'fails' in bound) return raised(spot);
  if ('command' in bound)
    return openOrNot(
      s,
      bound,
      { ...run.env },
      (row) => row(0).truth(want, next),
      () => (want & UNKNOWN) !== 0 && next(),
    );
  return truth(s, bound, run.env, want, next);
}

/** The rows of a query, or that there is none. */
export function openOrNot(
  s: Search,
  query: Query,
  env: Env,
  some: (row: (i: number) => Deferred, width: number) => boolean,
  none: Next,
): boolean {
  if (openQuery(s, query, env, some)) return true;
  if (query.hasAggregates && query.group.length === 0) return false;
  if (query.from.length === 0 && !query.where) return false;
  return s.absent({ query, env }, none);
}

export function rowsOf(
  s: Search,
  run: Run,
  source: QuerySource,
  spot: Spot,
  take: (row: (i: number) => Deferred, width: number, query: Query | undefined) => boolean,
  mustShow = false,
): boolean {
  if (source.kind === 'cursor') return s.blind('a cursor', () => false);
  if (source.kind === 'dynamic')
    return dynamic(
      s,
      run,
      source,
      spot,
      (row, width, query) => take(row, width, query),
      () => false,
    );
  const bound = fragment(s, run, source.query, spot);
  if (bound !== undefined && 'fails' in bound) return raised(spot);
  if (bound === undefined || !('command' in bound)) return false;
  return openQuery(s, bound, { ...run.env, mustShow }, (row, width) => take(row, width, bound));
}

/** EXECUTE of a text that is known but for quoted values; of others nothing can be said. */
export function dynamic(
  s: Search,
  run: Run,
  { text, using }: Dynamic,
  spot: Spot,
  take: (row: (i: number) => Deferred, width: number, query: Query | undefined) => boolean,
  none: Next,
): boolean {
  const { bodies } = s.shop;
  return valueOf(s, run, text, spot, (found) => {
    const known = isTerm(found) ? spliced(s, found, using.length) : undefined;
    if (known === undefined) return s.blind(`EXECUTE in ${run.routine.name}() of a text that is put together`, none);
    const args: Value[] = [];
    const types: number[] = [];
    const from = (i: number): boolean => {
      const one = using[i];
      if (one) {
        const bound = fragment(s, run, one, spot);
        types.push(bound && 'type' in bound ? bound.type : TEXT);
        return valueOf(s, run, one, spot, (arg) => {
          args[i] = arg;
          return from(i + 1);
        });
      }
      const query = bodies.dynamic(run.routine, run.caller, known.text, types);
      if (query === undefined) return s.blind(`EXECUTE in ${run.routine.name}() of a text that is not understood`, none);
      if (query === 'no query') return removing(s, bodies.emptied(run.routine, run.caller, known.text), run.env, none);
      const all = [...args, ...known.values];
      const env: Env = { ...run.env, parameter: (number) => all[number - 1] ?? s.world.null() };
      return query.command === 'select'
        ? openQuery(s, query, env, (row, width) => take(row, width, query)) || none()
        : perform(s, query, env, none);
    };
    return from(0);
  });
}

/** TRUNCATE of one table after the other. */
export function removing(s: Search, removals: readonly Query[], env: Env, next: Next): boolean {
  const from = (i: number): boolean => {
    const one = removals[i];
    return one ? perform(s, one, { ...env }, () => from(i + 1)) : next();
  };
  return from(0);
}
