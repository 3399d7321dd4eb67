/** PREPARE, EXECUTE and DEALLOCATE: of the session, whatever becomes of the transaction (prepare.c). */
import { CLAUSE } from '../../bind/clause.ts';
import { coerceTo } from '../../bind/coerce.ts';
import { bindQuery, outputOf } from '../../bind/query.ts';
import type { Binding } from '../../bind/scope.ts';
import { resolveType } from '../../bind/types.ts';
import { UNKNOWN } from '../../model/catalog/ids.ts';
import type { Prepare } from '../../model/change.ts';
import type { Datum } from '../../model/datum.ts';
import type { Query } from '../../model/query.ts';
import { Refusal, refuse } from '../../model/refusal.ts';
import { formatType } from '../../model/type-name.ts';
import type { Unbound, UnboundQuery } from '../../model/unbound.ts';
import { bindAlone } from '../bound.ts';
import { bindingOf, type Context, namesOf } from '../context.ts';
import { topEnvironment } from '../evaluate/environment.ts';
import { evaluate } from '../evaluate/expression.ts';

interface Prepared {
  readonly query: UnboundQuery;
  /** Of the parameters that were declared; 0 where the query is to say it. */
  readonly types: readonly number[];
  readonly gives?: string;
}

/** A prepared query with its parameters: bound anew, as PostgreSQL plans anew when a table has changed. */
export interface Executed {
  readonly query: Query;
  readonly parameter: (number: number) => Datum;
}

const prepared = new WeakMap<object, Map<string, Prepared>>();

const preparedOf = ({ store }: Context): Map<string, Prepared> => {
  const known = prepared.get(store) ?? new Map<string, Prepared>();
  prepared.set(store, known);
  return known;
};

export function prepare(context: Context, change: Prepare): void {
  const all = preparedOf(context);
  const types = change.types.map((type) => resolveType(namesOf(context), type).type).map((type) => (type === UNKNOWN ? 0 : type));
  const bound = boundAsFar(context, types, change.query);
  if (all.has(change.name)) refuse('42P05', `prepared statement "${change.name}" already exists`, { at: change.at, object: change.name });
  all.set(change.name, { query: change.query, types, ...(bound && { gives: shapeOf(bound) }) });
}

/** What an undeclared parameter is follows from where it stands, which is not worked out here. */
function boundAsFar(context: Context, types: readonly number[], query: UnboundQuery): Query | undefined {
  let undeclared = false;
  const binding = parameterBinding(context, types, () => {
    undeclared = true;
  });
  try {
    return bindQuery(binding, undefined, query);
  } catch (error) {
    if (undeclared && error instanceof Refusal) return undefined;
    throw error;
  }
}

/** Names and types of the columns that come out. */
const shapeOf = (query: Query): string =>
  outputOf(query)
    .map(({ name, type }) => `${name} ${type}`)
    .join();

function parameterBinding(context: Context, types: readonly number[], undeclared?: () => void): Binding {
  return {
    ...bindingOf(context),
    parameter: (number, at) => {
      const type = types[number - 1];
      if (!type) {
        undeclared?.();
        return undefined;
      }
      return { kind: 'parameter', number, type, modifier: -1, at };
    },
  };
}

const requirePrepared = (context: Context, name: string, at: number): Prepared =>
  preparedOf(context).get(name) ?? refuse('26000', `prepared statement "${name}" does not exist`, { at, object: name });

export function executed(context: Context, name: string, args: readonly Unbound[], at: number): Executed {
  const { store } = context;
  const { query, types, gives } = requirePrepared(context, name, at);
  if (types.length > args.length)
    refuse('42601', `wrong number of parameters for prepared statement "${name}"`, {
      at,
      detail: `Expected ${types.length} parameters but got ${args.length}.`,
    });
  const given = args.map((written, i) => {
    const bound = bindAlone(context, CLAUSE.execute, written);
    const type = types[i] || (bound.type === UNKNOWN ? 25 : bound.type);
    const coerced = coerceTo(store, bound, type, -1, 'assignment');
    if (!coerced)
      refuse(
        '42804',
        `parameter $${i + 1} of type ${formatType(store, bound.type, -1)} cannot be coerced to the expected type ${formatType(store, type, -1)}`,
        { at: written.at, hint: 'You will need to rewrite or cast the expression.' },
      );
    return { type, value: evaluate(coerced, topEnvironment(context)) };
  });
  const binding = parameterBinding(
    context,
    given.map(({ type }) => type),
  );
  const bound = bindQuery(binding, undefined, query);
  if (gives !== undefined && shapeOf(bound) !== gives) refuse('0A000', 'cached plan must not change result type', { at });
  return { query: bound, parameter: (number) => given[number - 1]?.value ?? null };
}

/** Without a name: all of them. */
export function deallocate(context: Context, name: string | undefined, at: number): void {
  const all = preparedOf(context);
  if (name === undefined) all.clear();
  else {
    requirePrepared(context, name, at);
    all.delete(name);
  }
}
