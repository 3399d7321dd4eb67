/** The parameter list of a routine, and the result type that its OUT parameters make (interpret_function_parameter_list). */
import { CLAUSE } from '../../bind/clause.ts';
import { coerceToSpecific, isPolymorphic } from '../../bind/coerce.ts';
import { elementType, resolveTypeOrShell } from '../../bind/types.ts';
import { ANY, ANYARRAY, ANYCOMPATIBLE, ANYCOMPATIBLEARRAY, ANYELEMENT, RECORD, VOID } from '../../model/catalog/ids.ts';
import type { CreateRoutine } from '../../model/change.ts';
import type { Argument, Dependency } from '../../model/objects.ts';
import { refuse } from '../../model/refusal.ts';
import { formatType } from '../../model/type-name.ts';
import { bindAlone } from '../bound.ts';
import { type Context, namesOf } from '../context.ts';
import { needsOf } from '../depend.ts';

export interface Parameters {
  readonly args: readonly Argument[];
  readonly inputs: readonly number[];
  readonly variadic: number;
  readonly defaults: number;
  readonly needs: readonly Dependency[];
  /** What the OUT parameters return, 0 if there are none. */
  readonly out: number;
}

export function resolveParameters(
  context: Context,
  change: Pick<CreateRoutine, 'args' | 'procedure' | 'at'> & { readonly language?: string },
): Parameters {
  const { store } = context;
  const args: Argument[] = [];
  const needs: Dependency[] = [];
  let variadic = 0;
  let defaults = 0;
  for (const written of change.args) {
    const { at } = written;
    const mode = written.mode === 'default' ? 'in' : written.mode;
    const { type } = resolveTypeOrShell(namesOf(context), written.type);
    if (change.language === 'sql' && store.type(type)?.kind === 'shell')
      refuse('42P13', `SQL function cannot accept shell type ${formatType(store, type, -1)}`, { at });
    if (written.type.setof) refuse('42P13', `${change.procedure ? 'procedures' : 'functions'} cannot accept set arguments`, { at });
    const input = mode !== 'out' && mode !== 'table';
    if (variadic !== 0 && input) refuse('42P13', 'VARIADIC parameter must be the last input parameter', { at });
    if (mode === 'variadic') variadic = variadicElement(context, type, at);
    const name = written.name;
    if (name !== undefined && args.some((arg) => arg.name === name && clash(arg.mode, mode)))
      refuse('42P13', `parameter name "${name}" used more than once`, { at });
    const expression =
      written.default && coerceToSpecific(store, bindAlone(context, CLAUSE.routineDefault, written.default), type, 'DEFAULT');
    if (expression && !input) refuse('42P13', 'only input parameters can have default values', { at });
    if (!expression && input && defaults > 0)
      refuse('42P13', 'input parameters after one with a default value must also have defaults', { at });
    if (expression) {
      defaults++;
      needs.push(...needsOf(store, expression));
    }
    args.push({
      mode,
      type,
      ...(name === undefined ? {} : { name }),
      ...(expression ? { default: { expression, place: store.placeAt(at) } } : {}),
    });
  }
  const inputs = args.filter((arg) => arg.mode !== 'out' && arg.mode !== 'table').map((arg) => arg.type);
  const outs = args.filter((arg) => arg.mode !== 'in' && arg.mode !== 'variadic');
  const out = outs.length === 0 ? 0 : change.procedure || outs.length > 1 ? RECORD : (outs[0] as Argument).type;
  return { args, inputs, variadic, defaults, needs, out };
}

/** Inputs and outputs are two lists of names; INOUT is on both. */
function clash(a: Argument['mode'], b: Argument['mode']): boolean {
  const input = (mode: Argument['mode']) => mode === 'in' || mode === 'inout' || mode === 'variadic';
  const output = (mode: Argument['mode']) => mode === 'out' || mode === 'inout' || mode === 'table';
  return (input(a) && input(b)) || (output(a) && output(b));
}

function variadicElement({ store }: Context, type: number, at: number): number {
  if (type === ANY) return ANY;
  if (type === ANYARRAY) return ANYELEMENT;
  if (type === ANYCOMPATIBLEARRAY) return ANYCOMPATIBLE;
  const element = elementType(store, type);
  if (element === 0) refuse('42P13', 'VARIADIC parameter must be an array', { at });
  return element;
}

/** The declared result, held against the OUT parameters. */
export function resolveReturns(
  context: Context,
  change: CreateRoutine,
  parameters: Parameters,
): { readonly type: number; readonly set: boolean } {
  const { store } = context;
  const { at, returns } = change;
  if (change.procedure) return { type: parameters.out === 0 ? VOID : RECORD, set: false };
  if (!returns) {
    if (parameters.out === 0) refuse('42P13', 'function result type must be specified', { at });
    return { type: parameters.out, set: false };
  }
  const set = returns.setof;
  const isTable = change.args.some((arg) => arg.mode === 'table');
  const type = isTable ? parameters.out : resolveTypeOrShell(namesOf(context), returns).type;
  if (parameters.out !== 0 && type !== parameters.out) {
    refuse('42P13', `function result type must be ${formatType(store, parameters.out, -1)} because of OUT parameters`, { at: returns.at });
  }
  refuseUndetermined(type, parameters, at);
  return { type, set: set || isTable };
}

function refuseUndetermined(type: number, { inputs, args }: Parameters, at: number): void {
  const results = [type, ...args.filter((arg) => arg.mode === 'out' || arg.mode === 'table').map((arg) => arg.type)];
  if (results.some(isPolymorphic) && !inputs.some(isPolymorphic))
    refuse('42P13', 'cannot determine result data type', {
      at,
      detail: 'A result of a polymorphic type requires at least one input of such a type.',
    });
}
