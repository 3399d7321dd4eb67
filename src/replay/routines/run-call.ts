import { bindProcedureCall } from '../../bind/call.ts';
import { CLAUSE } from '../../bind/clause.ts';
import { type Binding, newScope, within } from '../../bind/scope.ts';
import type { CallProcedure } from '../../model/change.ts';
import { refuse } from '../../model/refusal.ts';
import { bindingOf, type Context } from '../context.ts';
import { type Environment, topEnvironment } from '../evaluate/environment.ts';
import { evaluate } from '../evaluate/expression.ts';
import { requireRoutine } from '../privileges/query.ts';
import { callProcedure } from './call.ts';
import { concrete } from './concrete.ts';

/** CALL; in a body, with its variables in sight. */
export function runCall(
  context: Context,
  { call }: CallProcedure,
  binding: Binding = bindingOf(context),
  environment: Environment = topEnvironment(context),
): void {
  if (call.kind !== 'call') refuse('42601', 'CALL of something that is no procedure');
  const scope = newScope(binding, undefined, CLAUSE.call);
  const { routine, args } = within(scope, CLAUSE.call, () => bindProcedureCall(scope, call));
  requireRoutine(context, routine);
  const types = args.map((arg) => arg.type);
  callProcedure(
    context,
    concrete(context.store, routine, types),
    args.map((arg) => evaluate(arg, environment)),
  );
}
