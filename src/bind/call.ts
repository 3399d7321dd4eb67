/** Calls: functions, aggregates, window functions, casts in a function's clothes (ParseFuncOrColumn). */
import { ANY, UNKNOWN } from '../model/catalog/ids.ts';
import type { Expression } from '../model/expression.ts';
import type { Routine } from '../model/objects.ts';
import { refuse } from '../model/refusal.ts';
import type { UnboundCall } from '../model/unbound.ts';
import { bindAggregate } from './aggregate.ts';
import { refuseSet } from './clause.ts';
import { coerce } from './coerce.ts';
import { bind } from './expression.ts';
import { columnOfRow } from './indirection.ts';
import { resolveGenerics } from './polymorphic.ts';
import { type CallShape, type Candidate, refuseCall, resolveCall } from './routine.ts';
import type { Scope } from './scope.ts';
import { arrayType } from './types.ts';
import { bindWindowCall } from './window.ts';

export function bindCall(scope: Scope, from: UnboundCall): Expression {
  const args = from.args.map((arg) => bind(scope, arg));
  const ordered = from.withinGroup ? from.order.map((key) => bind(scope, key.by)) : [];
  const all = ordered.length === 0 ? args : [...args, ...ordered];
  refuseArgumentNames(from);
  const names = (from.argNames ?? []).filter((name) => name !== undefined);
  const call: CallShape = { path: from.name, types: all.map((arg) => arg.type), names, variadic: from.variadic, procedure: false };
  return bindResolved(scope, from, all, call);
}

function refuseArgumentNames({ argNames, args }: UnboundCall): void {
  const seen = new Set<string>();
  for (const [i, name] of (argNames ?? []).entries()) {
    const { at } = args[i] as { at: number };
    if (name === undefined && seen.size > 0) refuse('42601', 'positional argument cannot follow named argument', { at });
    if (name === undefined) continue;
    if (seen.has(name)) refuse('42601', `argument name "${name}" used more than once`, { at });
    seen.add(name);
  }
}

/** `row.name` read as `name(row)`; undefined if there is no such function. */
export function bindCallOn(scope: Scope, name: string, row: Expression, at: number): Expression | undefined {
  const call: CallShape = { path: [name], types: [row.type], names: [], variadic: false, procedure: false };
  const meaning = resolveCall(scope.binding, call);
  if (meaning.kind !== 'routine' || meaning.candidate.routine.kind !== 'function') return undefined;
  const { routine } = meaning.candidate;
  const passed = passedArguments(scope, [row], meaning.candidate, at);
  return {
    kind: 'call',
    function: routine.id,
    name: routine.name,
    args: passed.args,
    variadic: false,
    returnsSet: routine.returnsSet,
    form: 'call',
    type: passed.returns,
    modifier: -1,
    at,
  };
}

function bindResolved(scope: Scope, from: UnboundCall, args: readonly Expression[], call: CallShape): Expression {
  const { binding } = scope;
  const { at } = from;
  const meaning = resolveCall(binding, call);
  if (meaning.kind === 'coercion' && isPlain(from)) return coerce(binding.schema, args[0] as Expression, meaning.type, -1, 'explicit');
  if (meaning.kind !== 'routine') {
    const field =
      meaning.kind === 'nothing' && from.name.length === 1 && args.length === 1 && isPlain(from)
        ? columnOfRow(scope, args[0] as Expression, from.name[0] as string, at)
        : undefined;
    if (field) return field;
    if (meaning.kind === 'nothing' && binding.schema.hasUnknownExtension)
      return { kind: 'opaque', why: `function ${from.name.join('.')}()`, args, type: UNKNOWN, modifier: -1, at };
    return refuseCall(binding, call, meaning.kind === 'ambiguous' ? 'ambiguous' : 'nothing', at);
  }
  const { routine } = meaning.candidate;
  const name = from.name.join('.');
  if (routine.kind === 'procedure') refuse('42809', `${name}(${''}) is a procedure`, { at, hint: 'To call a procedure, use CALL.' });
  const passed = passedArguments(scope, args, meaning.candidate, at);
  if (from.over) return bindWindowCall(scope, from, routine, passed);
  if (routine.kind === 'window') refuse('42809', `window function ${name} requires an OVER clause`, { at });
  if (routine.kind === 'aggregate') return bindAggregate(scope, from, routine, passed);
  refuseAggregateSyntax(from, name);
  if (routine.returnsSet) {
    refuseSet(scope.clause, at);
    scope.sets = true;
  }
  return {
    kind: 'call',
    function: routine.id,
    name: routine.name,
    args: passed.args,
    variadic: meaning.candidate.spread > 0 || from.variadic,
    returnsSet: routine.returnsSet,
    form: from.sqlSyntax ? 'sql' : 'call',
    ...(call.names.length > 0 ? { argNames: call.names } : {}),
    type: passed.returns,
    modifier: -1,
    at,
  };
}

const isPlain = (from: UnboundCall): boolean =>
  !from.star && !from.distinct && !from.variadic && !from.over && !from.withinGroup && !from.filter && from.order.length === 0;

function refuseAggregateSyntax(from: UnboundCall, name: string): void {
  const said = from.star
    ? `${name}(*)`
    : from.distinct
      ? 'DISTINCT'
      : from.withinGroup
        ? 'WITHIN GROUP'
        : from.order.length > 0
          ? 'ORDER BY'
          : from.filter
            ? 'FILTER'
            : undefined;
  if (said) refuse('42809', `${said} specified, but ${name} is not an aggregate function`, { at: from.at });
}

export interface Passed {
  /** In the order of the parameters; what a default fills in is a `default`. */
  readonly args: readonly Expression[];
  readonly returns: number;
}

/** The arguments as the routine takes them: coerced, in its order, spread ones gathered, defaults marked. */
export function passedArguments(scope: Scope, args: readonly Expression[], candidate: Candidate, at: number): Passed {
  const { schema } = scope.binding;
  const { routine } = candidate;
  const declared = candidate.args;
  const defaults = declared
    .slice(args.length)
    .map((type, i) => defaultArgument(routine, candidate.parameters[args.length + i] as number, type, at));
  const all = defaults.length === 0 ? args : [...args, ...defaults];
  const generics = resolveGenerics(
    schema,
    all.map((arg) => arg.type),
    declared,
    routine.returns,
  );
  if (typeof generics === 'string') refuse('42804', generics, { at });
  const coerced = all.map((arg, i) =>
    arg.kind === 'default' || generics.args[i] === ANY ? arg : coerce(schema, arg, generics.args[i] as number, -1, 'implicit'),
  );
  if (candidate.spread > 0) {
    const elements = coerced.splice(coerced.length - candidate.spread);
    const element = elements[0]?.type ?? UNKNOWN;
    coerced.push({ kind: 'array', elements, nested: false, type: arrayType(schema, element), modifier: -1, at });
    return { args: coerced, returns: generics.returns };
  }
  const inOrder: Expression[] = [];
  coerced.forEach((arg, i) => {
    const parameter = candidate.parameters[i] as number;
    if (routine.variadic === ANY) inOrder.push(arg);
    else inOrder[parameter] = arg;
  });
  return { args: inOrder, returns: generics.returns };
}

/** A default's type counts in the resolution of polymorphic parameters. */
function defaultArgument(routine: Routine, parameter: number, type: number, at: number): Expression {
  const inputs = routine.args.filter((arg) => arg.mode !== 'out' && arg.mode !== 'table');
  const stored = inputs[parameter]?.default?.expression;
  return { kind: 'default', type: stored?.type ?? type, modifier: -1, at };
}

/** The arguments of CALL, which counts OUT parameters. */
export function bindProcedureCall(scope: Scope, from: UnboundCall): { readonly routine: Routine; readonly args: readonly Expression[] } {
  const args = from.args.map((arg) => bind(scope, arg));
  refuseArgumentNames(from);
  const names = (from.argNames ?? []).filter((name) => name !== undefined);
  const call: CallShape = { path: from.name, types: args.map((arg) => arg.type), names, variadic: from.variadic, procedure: true };
  const meaning = resolveCall(scope.binding, call);
  if (meaning.kind !== 'routine') return refuseCall(scope.binding, call, meaning.kind === 'ambiguous' ? 'ambiguous' : 'nothing', from.at);
  const { routine } = meaning.candidate;
  if (routine.kind !== 'procedure')
    refuse('42809', `${from.name.join('.')} is not a procedure`, { at: from.at, hint: 'To call a function, use SELECT.' });
  return { routine, args: passedArguments(scope, args, meaning.candidate, from.at).args };
}
