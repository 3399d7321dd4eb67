/** Calls of routines with bodies: SQL and PL/pgSQL run, others are undecided. */
import { bindQuery, outputOf } from '../../bind/query.ts';
import { isRowType, relationOfType } from '../../bind/types.ts';
import { BOOL, EVENT_TRIGGER, RECORD, TRIGGER, VOID } from '../../model/catalog/ids.ts';
import type { Change } from '../../model/change.ts';
import { type Datum, undecided } from '../../model/datum.ts';
import type { Routine } from '../../model/objects.ts';
import type { Query } from '../../model/query.ts';
import { refuse } from '../../model/refusal.ts';
import type { SearchPath } from '../../model/schema.ts';
import type { UnboundQuery } from '../../model/unbound.ts';
import { bindingOf, type Context, readOrRefuse } from '../context.ts';
import { convertDatum } from '../evaluate/cast.ts';
import { cannotKnow, topEnvironment } from '../evaluate/environment.ts';
import { declareVariable, newFrame } from '../interpret/frame.ts';
import { programOf } from '../interpret/program.ts';
import { outputs } from '../interpret/return.ts';
import { runBlock } from '../interpret/run.ts';
import type { Row } from '../rows/rows.ts';
import { runEntered } from '../rows/run.ts';
import { argumentBinding } from './argument-binding.ts';
import { enter } from './enter.ts';

export function callRoutine(context: Context, routine: Routine, args: readonly Datum[]): Datum {
  if (routine.language === 'plpgsql') return callProgram(context, routine, args).value;
  if (routine.language !== 'sql') return undecided(`function ${routine.name}() in ${routine.language}`);
  const { rows, columns } = runSql(context, routine, args);
  if (routine.returns === VOID) return null;
  return rows[0] ? resultOf(context, routine, rows[0], columns) : null;
}

export function rowsOfRoutine(context: Context, routine: Routine, args: readonly Datum[]): readonly Datum[] {
  if (routine.language === 'plpgsql') return callProgram(context, routine, args).rows;
  if (routine.language !== 'sql') return cannotKnow(`function ${routine.name}() in ${routine.language}`);
  const { rows, columns } = runSql(context, routine, args);
  return rows.map((row) => resultOf(context, routine, row, columns));
}

function resultOf(context: Context, routine: Routine, row: Row, columns: readonly { readonly type: number }[]): Datum {
  const { store } = context;
  const wide = routine.returns === RECORD || relationOfType(store, routine.returns) !== 0;
  if (wide && row.length === 1 && isRowType(store, columns[0]?.type ?? 0)) return row[0] ?? null;
  if (wide) return { fields: asDeclared(context, routine, row, columns) };
  return convertDatum(context, row[0] ?? null, columns[0]?.type ?? routine.returns, routine.returns, -1, false);
}

/** Each column as the result's declaration has it; those of dropped columns are NULL. */
function asDeclared(context: Context, routine: Routine, row: Row, columns: readonly { readonly type: number }[]): Row {
  const { store } = context;
  const converted = (i: number, type: number): Datum => {
    const from = columns[i]?.type ?? type;
    const wanted = store.type(type)?.kind === 'pseudo' ? from : type;
    return convertDatum(context, row[i] ?? null, from, wanted, -1, false);
  };
  const relation = store.relation(relationOfType(store, routine.returns));
  if (!relation) {
    const outs = routine.args.filter((arg) => arg.mode !== 'in' && arg.mode !== 'variadic');
    return outs.length === row.length ? outs.map((arg, i) => converted(i, arg.type)) : row;
  }
  let next = 0;
  return relation.columns.map((column) => (column.dropped ? null : converted(next++, column.type)));
}

interface Rowset {
  readonly rows: readonly Row[];
  readonly columns: readonly { readonly type: number }[];
}

const bodies = new WeakMap<object, readonly Change[]>();

/** A bound query of a body, and what it rests on. */
interface Bound {
  readonly routine: Routine;
  readonly changes: number;
  readonly path: SearchPath;
  readonly user: number;
  readonly query: Query;
}

const queries = new WeakMap<UnboundQuery, Bound>();

/** Binds the query of a body, once while nothing has changed that it could mean. */
function boundQuery(context: Context, routine: Routine, unbound: UnboundQuery): Query {
  const { changes } = context.store;
  const { path, user } = context.session;
  const known = queries.get(unbound);
  if (known && known.routine === routine && known.changes === changes && known.path === path && known.user === user) return known.query;
  const query = bindQuery(argumentBinding(bindingOf(context), routine), undefined, unbound);
  queries.set(unbound, { routine, changes, path, user, query });
  return query;
}

/** All statements run; the last one's rows are the result. */
function runSql(context: Context, routine: Routine, args: readonly Datum[]): Rowset {
  const { body } = routine;
  return enter(context, routine, () => {
    const environment = topEnvironment(context, (number) => args[number - 1] ?? null);
    let last: Rowset = { rows: [], columns: [] };
    const run = (query: Query) => {
      last = { rows: runEntered(context, query, environment).rows, columns: outputOf(query) };
    };
    if (body.kind === 'atomic') for (const query of body.queries) run(query);
    if (body.kind === 'text') {
      const changes = bodies.get(body) ?? readOrRefuse(context.reader.lowerText(body.text));
      bodies.set(body, changes);
      for (const change of changes) {
        if (change.kind === 'transaction') refuse('0A000', `${change.action.toUpperCase()} is not allowed in an SQL function`);
        if (change.kind === 'query') run(boundQuery(context, routine, change.query));
        else context.execute(change);
      }
    }
    return last;
  });
}

function callProgram(
  context: Context,
  routine: Routine,
  args: readonly Datum[],
): { readonly value: Datum; readonly rows: readonly Datum[]; readonly outs?: readonly Datum[] } {
  if (routine.returns === TRIGGER || routine.returns === EVENT_TRIGGER) refuse('0A000', 'trigger functions can only be called as triggers');
  const program = programOf(context, routine);
  if (!program || routine.body.kind !== 'text')
    return { value: undecided(`function ${routine.name}()`), rows: cannotKnow(`function ${routine.name}()`) };
  const { place } = routine.body;
  return enter(context, routine, () => {
    const outs = routine.args.filter((arg) => arg.mode !== 'in' && arg.mode !== 'variadic');
    const frame = {
      ...newFrame(context, program, { ...place, origin: place.start }, routine.returns),
      outNames: routine.args.flatMap((arg, i) => (arg.mode === 'in' || arg.mode === 'variadic' ? [] : [arg.name ?? `$${i + 1}`])),
    };
    declareVariable(frame, 'found', BOOL, -1, false);
    let next = 0;
    routine.args.forEach((arg, i) => {
      const value = arg.mode === 'out' || arg.mode === 'table' ? null : (args[next++] ?? null);
      const variable = declareVariable(frame, arg.name ?? `$${i + 1}`, arg.type, -1, value);
      frame.scope.variables.set(`$${i + 1}`, variable);
    });
    frame.scope = { label: routine.name, variables: frame.scope.variables, outer: undefined };
    runBlock(frame, program);
    const out = outputs(frame);
    const value = outs.length === 0 ? frame.result : outs.length === 1 ? (out[0] ?? null) : { fields: out };
    return { value, rows: frame.rows, outs: out };
  });
}

/** CALL: gives what the OUT parameters are. */
export function callProcedure(context: Context, routine: Routine, args: readonly Datum[]): readonly Datum[] {
  if (routine.language === 'plpgsql') return callProgram(context, routine, args).outs ?? [];
  if (routine.language === 'sql') return runSql(context, routine, args).rows[0] ?? [];
  return cannotKnow(`procedure ${routine.name}() in ${routine.language}`);
}
