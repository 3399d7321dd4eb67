/** Operators, casts, operator classes and families. */
import { findPlaced, spell, visibleOperators, visibleRoutines } from '../../bind/names.ts';
import { isBinaryCoercible } from '../../bind/operator-class.ts';
import { resolveType } from '../../bind/types.ts';
import type {
  AlterOperatorFamily,
  CreateCast,
  CreateOperator,
  CreateOperatorClass,
  CreateOperatorFamily,
  CreateTransform,
  Option,
} from '../../model/change.ts';
import type { CastObject, Operator, OperatorClass, OperatorFamily, Routine, TransformObject } from '../../model/objects.ts';
import { refuse } from '../../model/refusal.ts';
import { formatType } from '../../model/type-name.ts';
import type { TypeName } from '../../model/unbound.ts';
import { type Context, namesOf } from '../context.ts';
import { Needs } from '../depend.ts';
import { findObject } from '../find-object.ts';
import { isSuperuser } from '../privileges/membership.ts';
import { creationNamespace } from '../resolve.ts';
import { sameTypes } from '../routines/create.ts';

const optionNamed = (options: readonly Option[], ...names: string[]) => options.find((option) => names.includes(option.name.toLowerCase()));

function pathOf(option: Option | undefined): readonly string[] | undefined {
  const value = option?.value;
  if (typeof value === 'string') return [value];
  if (typeof value === 'object' && 'path' in value) return value.path;
  return Array.isArray(value) ? (value as readonly string[]) : undefined;
}

export function createOperator(context: Context, change: CreateOperator): void {
  const { store, session } = context;
  const { at, options } = change;
  const namespace = creationNamespace(context, change.name);
  const side = (name: string) => {
    const value = optionNamed(options, name)?.value;
    if (value === undefined) return 0;
    const written: TypeName =
      typeof value === 'object' && 'path' in value
        ? value
        : {
            path: Array.isArray(value) ? (value as string[]) : [String(value)],
            modifiers: [],
            dimensions: 0,
            setof: false,
            percentType: false,
            at,
          };
    return resolveType(namesOf(context), written).type;
  };
  const [left, right] = [side('leftarg'), side('rightarg')];
  const path = pathOf(optionNamed(options, 'function', 'procedure'));
  if (!path) refuse('42P13', 'operator function must be specified', { at });
  if (left === 0 && right === 0) refuse('42P13', 'operator argument types must be specified', { at });
  if (right === 0)
    refuse('42P13', 'operator right argument type must be specified', { at, detail: 'Postfix operators are not supported.' });
  const types = left === 0 ? [right] : [left, right];
  const routine = visibleRoutines(namesOf(context), path).find((found) => sameTypes(found.routine.inputs, types))?.routine;
  if (!routine)
    refuse('42883', `function ${path.join('.')}(${types.map((type) => formatType(store, type, -1)).join(', ')}) does not exist`, {
      at,
      object: path.join('.'),
    });
  const twin = store.operatorsNamed(namespace, change.name.name).find((operator) => operator.left === left && operator.right === right);
  if (twin) refuse('42723', `operator ${change.name.name} already exists`, { at, object: change.name.name });
  const partner = (...names: string[]): number => {
    const other = pathOf(optionNamed(options, ...names));
    return other
      ? (visibleOperators(namesOf(context), other).find((found) => found.routine.left === right && found.routine.right === left)?.routine
          .id ?? 0)
      : 0;
  };
  const needs = new Needs(store);
  needs.on(routine.id);
  for (const type of [left, right, routine.returns]) needs.onType(type);
  const made = store.make<Operator>({
    class: 'operator',
    name: change.name.name,
    namespace,
    owner: session.user,
    left,
    right,
    result: routine.returns,
    function: routine.id,
    commutator: partner('commutator'),
    negator: partner('negator'),
    hashes: optionNamed(options, 'hashes') !== undefined,
    merges: optionNamed(options, 'merges') !== undefined,
    depends: needs.list(),
  });
  context.report('CREATE OPERATOR', made);
}

export function createCast(context: Context, change: CreateCast): void {
  const { store } = context;
  const { at } = change;
  const source = resolveType(namesOf(context), change.source).type;
  const target = resolveType(namesOf(context), change.target).type;
  const spelled = `cast from type ${formatType(store, source, -1)} to type ${formatType(store, target, -1)}`;
  const routine = change.function && (findObject(context, change.function) as Routine);
  if (routine) {
    if (routine.inputs.length < 1 || routine.inputs.length > 3) refuse('42P17', 'cast function must take one to three arguments', { at });
    if (!isBinaryCoercible(store, source, routine.inputs[0] as number))
      refuse('42P17', 'argument of cast function must match or be binary-coercible from source data type', { at });
    if (!isBinaryCoercible(store, routine.returns, target))
      refuse('42P17', 'return data type of cast function must match or be binary-coercible to target data type', { at });
  }
  if (!routine && !change.inout) refuseBinary(context, source, target, at);
  if (source === target && (routine?.inputs.length ?? 1) < 2) refuse('42P17', 'source data type and target data type are the same', { at });
  if (store.cast(source, target)) refuse('42710', `${spelled} already exists`, { at });
  const needs = new Needs(store);
  needs.onType(source);
  needs.onType(target);
  needs.on(routine?.id);
  store.make<CastObject>({
    class: 'cast',
    source,
    target,
    function: routine?.id ?? 0,
    context: change.context,
    method: routine ? 'function' : change.inout ? 'inout' : 'binary',
    depends: needs.list(),
  });
}

/** WITHOUT FUNCTION: only where both are kept in the same way, and only by a superuser. */
function refuseBinary({ store, session }: Context, source: number, target: number, at: number): void {
  if (!isSuperuser(store, session.user)) refuse('42501', 'must be superuser to create a cast WITHOUT FUNCTION', { at });
  const both = [store.type(source), store.type(target)];
  if (both[0]?.length !== both[1]?.length) refuse('42P17', 'source and target data types are not physically compatible', { at });
  const KINDS = { composite: 'composite data types', enum: 'enum data types', domain: 'domain data types' } as const;
  for (const type of both) {
    const says = type?.trueArray ? 'array data types' : KINDS[(type?.kind ?? 'base') as keyof typeof KINDS];
    if (says) refuse('42P17', `${says} ${says.startsWith('domain') ? 'must not be marked' : 'are not'} binary-compatible`, { at });
  }
}

export function createTransform(context: Context, change: CreateTransform): void {
  const { store } = context;
  const { type } = resolveType(namesOf(context), change.type);
  const needs = new Needs(store);
  needs.onType(type);
  for (const written of change.functions) needs.on(findObject(context, written)?.id);
  const twin = store.listed('transform', 'transform', type, change.language)[0];
  if (twin && !change.replace)
    refuse('42710', `transform for type ${formatType(store, type, -1)} language "${change.language}" already exists`, { at: change.at });
  if (!twin) store.make<TransformObject>({ class: 'transform', type, language: change.language, depends: needs.list() });
}

export function createOperatorFamily(context: Context, change: CreateOperatorFamily): OperatorFamily {
  const { store, session } = context;
  const namespace = creationNamespace(context, change.name);
  requireMethod(context, change.method, change.at);
  const twin = store
    .listed('operator family', 'operator family', namespace, change.name.name)
    .find((family) => family.method === change.method);
  if (twin)
    refuse('42710', `operator family "${change.name.name}" for access method "${change.method}" already exists`, {
      at: change.at,
      object: change.name.name,
    });
  return store.make<OperatorFamily>({
    class: 'operator family',
    name: change.name.name,
    namespace,
    owner: session.user,
    method: change.method,
    depends: [],
  });
}

function requireMethod({ store }: Context, method: string, at: number): void {
  if (!store.builtIns.accessMethod(method) && !store.named('access method', method) && !store.hasUnknownExtension)
    refuse('42704', `access method "${method}" does not exist`, { at, object: method });
}

export function createOperatorClass(context: Context, change: CreateOperatorClass): void {
  const { store, session } = context;
  const { at, method } = change;
  const namespace = creationNamespace(context, change.name);
  requireMethod(context, method, at);
  const { type } = resolveType(namesOf(context), change.type);
  if (store.operatorClassNamed(namespace, method, change.name.name))
    refuse('42710', `operator class "${change.name.name}" for access method "${method}" already exists`, { at, object: change.name.name });
  const operators = change.items.flatMap((item) => {
    if (item.kind !== 'operator' || !item.name) return [];
    const types = item.args?.map((arg) => resolveType(namesOf(context), arg).type) ?? [type, type];
    const path = item.name.schema === undefined ? [item.name.name] : [item.name.schema, item.name.name];
    const found = visibleOperators(namesOf(context), path).find(
      ({ routine }) => routine.left === types[0] && routine.right === types[1],
    )?.routine;
    if (!found)
      refuse(
        '42883',
        `operator does not exist: ${formatType(store, types[0] as number, -1)} ${item.name.name} ${formatType(store, types[1] as number, -1)}`,
        { at },
      );
    return [{ strategy: item.number ?? 0, operator: found.id }];
  });
  const family = change.family ? findPlaced(namesOf(context), 'operator family', change.family) : undefined;
  if (change.family && !family)
    refuse('42704', `operator family "${spell(change.family)}" does not exist for access method "${method}"`, { at });
  if (change.isDefault && store.operatorClassesOf(method).some((other) => other.isDefault && other.type === type))
    refuse('42710', `could not make operator class "${change.name.name}" be default for type ${formatType(store, type, -1)}`, { at });
  const own = family ?? createOperatorFamily(context, { kind: 'create operator family', name: change.name, method, at });
  const needs = new Needs(store);
  needs.onType(type);
  for (const { operator } of operators) needs.on(operator);
  store.make<OperatorClass>({
    class: 'operator class',
    name: change.name.name,
    namespace,
    owner: session.user,
    method,
    type,
    isDefault: change.isDefault,
    family: own.id,
    operators,
    depends: [...needs.list(), { on: own.id, type: 'auto' }],
  });
}

export function alterOperatorFamily(context: Context, change: AlterOperatorFamily): void {
  if (!findPlaced(namesOf(context), 'operator family', change.name))
    refuse('42704', `operator family "${spell(change.name)}" does not exist for access method "${change.method}"`, {
      at: change.at,
      object: spell(change.name),
    });
}
