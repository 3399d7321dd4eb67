/** CREATE AGGREGATE (DefineAggregate). */
import { isPolymorphic } from '../../bind/coerce.ts';
import { visibleRoutines } from '../../bind/names.ts';
import { isBinaryCoercible } from '../../bind/operator-class.ts';
import { resolveGenerics } from '../../bind/polymorphic.ts';
import { resolveType } from '../../bind/types.ts';
import { ANY } from '../../model/catalog/ids.ts';
import type { CreateAggregate, Option } from '../../model/change.ts';
import type { Argument, Routine } from '../../model/objects.ts';
import { refuse } from '../../model/refusal.ts';
import { formatType } from '../../model/type-name.ts';
import type { TypeName } from '../../model/unbound.ts';
import { type Context, namesOf } from '../context.ts';
import { Needs } from '../depend.ts';
import { clip } from '../made-names.ts';
import { startingList } from '../privileges/default-privileges.ts';
import { creationNamespace } from '../resolve.ts';
import { resolveParameters } from './arguments.ts';
import { sameTypes } from './create.ts';

export function createAggregate(context: Context, change: CreateAggregate): void {
  const { store, session } = context;
  const { at } = change;
  const namespace = creationNamespace(context, change.name);
  const option = (...names: string[]) => change.options.find((o) => names.includes(o.name.toLowerCase()));
  const stateType = typeOption(context, option('stype', 'stype1'));
  const transition = functionPath(option('sfunc', 'sfunc1'));
  if (stateType === undefined) refuse('42P13', 'aggregate stype must be specified', { at });
  if (!transition) refuse('42P13', 'aggregate sfunc must be specified', { at });
  const base = option('basetype');
  if (!change.args && !base) refuse('42P13', 'aggregate input type must be specified', { at });
  const parameters = change.args ? resolveParameters(context, { args: change.args, procedure: false, at }) : undefined;
  const baseType = base && !/^any$/i.test(spelled(base)) ? typeOption(context, base) : undefined;
  const args: readonly Argument[] = parameters?.args ?? (baseType === undefined ? [] : [{ mode: 'in', type: baseType }]);
  const inputs = args.map((arg) => arg.type);
  const direct = change.direct ?? 0;
  const transitionInputs = change.direct === undefined ? inputs : inputs.slice(direct);
  const step = lookUp(context, transition, [stateType, ...transitionInputs], at);
  const final = functionPath(option('finalfunc'));
  const finish =
    final && lookUp(context, final, [stateType, ...(option('finalfunc_extra') || change.direct !== undefined ? inputs : [])], at, true);
  if (isPolymorphic(stateType) && !inputs.some(isPolymorphic)) refuse('42P13', 'cannot determine transition data type', { at });
  if (step && !isPolymorphic(step.returns) && step.returns !== stateType && !isBinaryCoercible(store, step.returns, stateType))
    refuse('42804', `return type of transition function ${step.name} is not ${formatType(store, stateType, -1)}`, { at });
  const returns = finish ? resultOf(store, finish, [stateType, ...inputs]) : stateType;
  const name = clip(change.name.name);
  const existing = store.routinesNamed(namespace, name).find((routine) => sameTypes(routine.inputs, inputs));
  if (existing && !change.replace) refuse('42723', `function "${name}" already exists with same argument types`, { at, object: name });
  if (existing && existing.kind !== 'aggregate') refuse('42809', 'cannot change routine kind', { at });
  const needs = new Needs(store);
  for (const type of [...inputs, stateType, returns]) needs.onType(type);
  needs.on(step?.id);
  needs.on(finish?.id);
  const made = store.make<Routine>({
    class: 'routine',
    ...(existing ? { id: existing.id } : {}),
    name,
    namespace,
    owner: existing?.owner ?? session.user,
    kind: 'aggregate',
    acl: existing ? existing.acl : startingList(store, 'function', session.user, namespace),
    language: 'internal',
    args,
    inputs,
    variadic: parameters?.variadic ?? 0,
    defaults: 0,
    returns,
    returnsSet: false,
    volatility: 'immutable',
    strict: false,
    leakproof: false,
    securityDefiner: false,
    parallel: parallelOf(option('parallel')),
    settings: [],
    body: { kind: 'native', symbol: 'aggregate_dummy' },
    aggregate: { kind: change.direct === undefined ? 'normal' : option('hypothetical') ? 'hypothetical' : 'ordered set', direct },
    depends: needs.list(),
  });
  context.report('CREATE AGGREGATE', made);
}

const spelled = (option: Option): string => {
  const { value } = option;
  if (typeof value === 'object' && 'path' in value) return value.path.join('.');
  return Array.isArray(value) ? value.join('.') : String(value);
};

function functionPath(option: Option | undefined): readonly string[] | undefined {
  const value = option?.value;
  if (typeof value === 'string') return [value];
  if (typeof value === 'object' && 'path' in value) return value.path;
  return Array.isArray(value) ? (value as readonly string[]) : undefined;
}

function typeOption(context: Context, option: Option | undefined): number | undefined {
  const value = option?.value;
  if (value === undefined) return undefined;
  const written: TypeName =
    typeof value === 'object' && 'path' in value
      ? value
      : { path: [String(value)], modifiers: [], dimensions: 0, setof: false, percentType: false, at: 0 };
  return resolveType(namesOf(context), written).type;
}

const parallelOf = (option: Option | undefined): Routine['parallel'] => {
  const written = option ? spelled(option).toLowerCase() : 'unsafe';
  return written === 'safe' || written === 'restricted' ? written : 'unsafe';
};

function lookUp(context: Context, path: readonly string[], types: readonly number[], at: number, optional = false): Routine | undefined {
  const { store } = context;
  const candidates = visibleRoutines(namesOf(context), path).map(({ routine }) => routine);
  const fits = (routine: Routine) => {
    const inputs =
      routine.variadic !== 0 && routine.inputs.length < types.length
        ? [...routine.inputs.slice(0, -1), ...types.slice(routine.inputs.length - 1).map(() => routine.variadic)]
        : routine.inputs;
    if (inputs.length !== types.length) return false;
    return inputs.every(
      (input, i) => input === types[i] || input === ANY || isPolymorphic(input) || isBinaryCoercible(store, types[i] as number, input),
    );
  };
  const found = candidates.find((routine) => sameTypes(routine.inputs, types)) ?? candidates.find(fits);
  if (found || (optional && store.hasUnknownExtension)) return found;
  return refuse('42883', `function ${path.join('.')}(${types.map((type) => formatType(store, type, -1)).join(', ')}) does not exist`, {
    at,
    object: path.join('.'),
  });
}

function resultOf(store: Context['store'], routine: Routine, types: readonly number[]): number {
  if (!isPolymorphic(routine.returns)) return routine.returns;
  const generics = resolveGenerics(store, types.slice(0, routine.inputs.length), routine.inputs, routine.returns);
  return typeof generics === 'string' ? routine.returns : generics.returns;
}
