/** CREATE TYPE ... AS RANGE: the range, its multirange, and their constructor functions (DefineRange). */
import { findOperatorClass, visibleRoutines } from '../../bind/names.ts';
import { defaultOperatorClass } from '../../bind/operator-class.ts';
import { resolveType } from '../../bind/types.ts';
import { FLOAT8, TEXT } from '../../model/catalog/ids.ts';
import type { CreateRangeType, Option } from '../../model/change.ts';
import type { Argument, Routine, Type } from '../../model/objects.ts';
import { refuse } from '../../model/refusal.ts';
import { formatType } from '../../model/type-name.ts';
import type { Name, TypeName } from '../../model/unbound.ts';
import { type Context, namesOf } from '../context.ts';
import { Needs } from '../depend.ts';
import { clip } from '../made-names.ts';
import { creationNamespace } from '../resolve.ts';
import { sameTypes } from '../routines/create.ts';
import { makeType } from './make.ts';

export function createRangeType(context: Context, change: CreateRangeType): void {
  const { store } = context;
  const { at } = change;
  const namespace = creationNamespace(context, change.name);
  for (const { name } of change.options)
    if (!ATTRIBUTES.has(name.toLowerCase())) refuse('42601', `type attribute "${name}" not recognized`, { at });
  const option = (name: string): Option | undefined => change.options.find((o) => o.name.toLowerCase() === name);
  const written = option('subtype')?.value as TypeName | undefined;
  if (!written) refuse('42601', 'type attribute "subtype" is required', { at });
  const subtype = resolveType(namesOf(context), written).type;
  if (store.type(subtype)?.kind === 'pseudo') refuse('42804', `range subtype cannot be ${formatType(store, subtype, -1)}`, { at });
  const named = pathOf(option('subtype_opclass'));
  const opclass = named ? findOperatorClass(namesOf(context), 'btree', nameOf(named, at)) : defaultOperatorClass(store, subtype, 'btree');
  if (!opclass)
    refuse('42704', `data type ${formatType(store, subtype, -1)} has no default operator class for access method "btree"`, { at });
  const needs = new Needs(store);
  needs.onType(subtype);
  const difference = pathOf(option('subtype_diff'));
  if (difference) needs.on(requireDifference(context, difference, subtype, at).id);
  const given = pathOf(option('multirange_type_name'));
  const multirange = store.newId();
  const range = makeType(context, {
    name: change.name.name,
    namespace,
    kind: 'range',
    category: 'R',
    more: { range: { subtype, multirange, opclass: opclass.id }, depends: needs.list() },
  });
  const multiName = given?.at(-1) ?? multirangeName(range.name);
  const taken = store.typeNamed(namespace, multiName);
  if (taken)
    refuse('42710', `type "${multiName}" already exists`, {
      at,
      object: multiName,
      hint: 'You can manually specify a multirange type name using the "multirange_type_name" attribute.',
    });
  const multi = makeType(context, {
    name: multiName,
    namespace,
    kind: 'multirange',
    category: 'R',
    more: { id: multirange, rangeType: range.id, depends: [{ on: range.id, type: 'internal' }] },
  });
  constructor(context, range, [subtype, subtype], 0);
  constructor(context, range, [subtype, subtype, TEXT], 0);
  constructor(context, multi, [], 0);
  constructor(context, multi, [range.id], 0);
  constructor(context, multi, [range.array], range.id);
  context.report('CREATE TYPE', range);
}

const ATTRIBUTES = new Set(['subtype', 'subtype_opclass', 'collation', 'canonical', 'subtype_diff', 'multirange_type_name']);

function requireDifference(context: Context, path: readonly string[], subtype: number, at: number): Routine {
  const { store } = context;
  const found = visibleRoutines(namesOf(context), path).find(({ routine }) => sameTypes(routine.inputs, [subtype, subtype]))?.routine;
  const spelled = `${path.join('.')}(${formatType(store, subtype, -1)}, ${formatType(store, subtype, -1)})`;
  if (!found) return refuse('42883', `function ${spelled} does not exist`, { at, object: path.join('.') });
  if (found.returns !== FLOAT8) refuse('42P17', `range subtype diff function ${path.join('.')} must return type double precision`, { at });
  if (found.volatility !== 'immutable') refuse('42P17', `range subtype diff function ${path.join('.')} must be immutable`, { at });
  return found;
}

const pathOf = (option: Option | undefined): readonly string[] | undefined => {
  const value = option?.value;
  if (typeof value === 'string') return [value];
  if (typeof value === 'object' && 'path' in value) return value.path;
  return Array.isArray(value) ? (value as readonly string[]) : undefined;
};

const nameOf = (path: readonly string[], at: number): Name =>
  path.length > 1 ? { schema: path.at(-2) as string, name: path.at(-1) as string, at } : { name: path.at(-1) as string, at };

const multirangeName = (name: string): string =>
  clip(name.includes('range') ? name.replace('range', 'multirange') : `${clip(name, 52)}_multirange`);

const constructorSymbol = ({ kind }: Type, inputs: number, variadic: boolean): string =>
  kind === 'multirange' ? `multirange_constructor${variadic ? 2 : inputs}` : `range_constructor${inputs}`;

/** Called by the type's name; an inner part of the type. */
function constructor({ store }: Context, type: Type, inputs: readonly number[], variadic: number): void {
  const args = inputs.map((input): Argument => ({ mode: variadic === 0 ? 'in' : 'variadic', type: input }));
  store.make<Routine>({
    class: 'routine',
    name: type.name,
    namespace: type.namespace,
    owner: type.owner,
    kind: 'function',
    acl: null,
    language: 'internal',
    args,
    inputs,
    variadic,
    defaults: 0,
    returns: type.id,
    returnsSet: false,
    volatility: 'immutable',
    strict: type.kind === 'multirange',
    leakproof: false,
    securityDefiner: false,
    parallel: 'safe',
    settings: [],
    body: { kind: 'native', symbol: constructorSymbol(type, inputs.length, variadic !== 0) },
    depends: [{ on: type.id, type: 'internal' }],
  });
}
