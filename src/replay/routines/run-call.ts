import { bindProcedureCall } from '../../bind/call.ts';
import { CLAUSE } from '../../bind/clause.ts';
import { type Binding, newScope, within } from '../../bind/scope.ts';
import type { CallProcedure } from '../../model/change.ts';
import type { Datum } from '../../model/datum.ts';
import type { Routine } from '../../model/objects.ts';
import { refuse } from '../../model/refusal.ts';
import type { Unbound, UnboundCall } from '../../model/unbound.ts';
import { bindingOf, type Context } from '../context.ts';
import { type Environment, topEnvironment } from '../evaluate/environment.ts';
import { evaluate } from '../evaluate/expression.ts';
import { requireRoutine } from '../privileges/query.ts';
import { callProcedure } from './call.ts';
import { concrete } from './concrete.ts';

/** What an OUT parameter gives back, and the argument that stands for it. */
interface Given {
  readonly written: Unbound;
  readonly value: Datum;
  readonly type: number;
}

/** CALL; in a body, with its variables in sight. */
export function runCall(
  context: Context,
  { call }: CallProcedure,
  binding: Binding = bindingOf(context),
  environment: Environment = topEnvironment(context),
  requireWritable: (written: Unbound | undefined, parameter: string) => void = () => undefined,
): readonly Given[] {
  if (call.kind !== 'call') refuse('42601', 'CALL of something that is no procedure');
  const scope = newScope(binding, undefined, CLAUSE.call);
  const { routine, args } = within(scope, CLAUSE.call, () => bindProcedureCall(scope, call));
  requireRoutine(context, routine);
  const outs = routine.args.flatMap((arg, i) =>
    arg.mode === 'out' || arg.mode === 'inout' ? [{ arg, written: argumentFor(call, arg, i) }] : [],
  );
  for (const { arg, written } of outs) requireWritable(written, arg.name ?? '');
  const types = args.map((arg) => arg.type);
  const values = args.map((arg) => evaluate(arg, environment));
  const inputs = routine.args.length === args.length ? values.filter((_, i) => routine.args[i]?.mode !== 'out') : values;
  const given = callProcedure(context, concrete(context.store, routine, types), inputs);
  return outs.flatMap(({ arg: { type }, written }, i) => (written ? [{ written, value: given[i] ?? null, type }] : []));
}

/** By name, or by its place. */
function argumentFor({ args, argNames }: UnboundCall, { name }: Routine['args'][number], place: number): Unbound | undefined {
  const named = name === undefined ? -1 : (argNames ?? []).indexOf(name);
  return named >= 0 ? args[named] : argNames?.[place] === undefined ? args[place] : undefined;
}
