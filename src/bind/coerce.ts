/** Coercion: which type may stand for which, and the expression that makes it so (parse_coerce.c). */
import {
  ANY,
  ANYARRAY,
  ANYCOMPATIBLE,
  ANYCOMPATIBLEARRAY,
  ANYCOMPATIBLEMULTIRANGE,
  ANYCOMPATIBLENONARRAY,
  ANYCOMPATIBLERANGE,
  ANYELEMENT,
  ANYENUM,
  ANYMULTIRANGE,
  ANYNONARRAY,
  ANYRANGE,
  BIT,
  BOOL,
  BPCHAR,
  INT2VECTOR,
  INTERVAL,
  NUMERIC,
  OIDVECTOR,
  RECORD,
  RECORD_ARRAY,
  REGCLASS,
  REGCOLLATION,
  REGCONFIG,
  REGDICTIONARY,
  REGNAMESPACE,
  REGOPER,
  REGOPERATOR,
  REGPROC,
  REGPROCEDURE,
  REGROLE,
  REGTYPE,
  TEXT,
  TIME,
  TIMESTAMP,
  TIMESTAMPTZ,
  TIMETZ,
  UNKNOWN,
  VARBIT,
  VARCHAR,
} from '../model/catalog/ids.ts';
import type { Expression } from '../model/expression.ts';
import { refuse } from '../model/refusal.ts';
import type { Schema } from '../model/schema.ts';
import { formatType } from '../model/type-name.ts';
import { readDatum } from '../model/value/read.ts';
import { consistentGenerics } from './polymorphic.ts';
import {
  baseType,
  baseTypeAndModifier,
  castTargets,
  category,
  elementType,
  isComposite,
  isPreferred,
  isRowArray,
  relationOfType,
} from './types.ts';

export type CoercionContext = 'implicit' | 'assignment' | 'plpgsql' | 'explicit';

const RANK: Record<CoercionContext, number> = { implicit: 0, assignment: 1, plpgsql: 2, explicit: 3 };

export type Pathway =
  | { readonly how: 'relabel' }
  | { readonly how: 'io' }
  | { readonly how: 'array' }
  | { readonly how: 'function'; readonly function: number };

const POLYMORPHIC = new Set<number>([
  ANYELEMENT,
  ANYARRAY,
  ANYNONARRAY,
  ANYENUM,
  ANYRANGE,
  ANYMULTIRANGE,
  ANYCOMPATIBLE,
  ANYCOMPATIBLEARRAY,
  ANYCOMPATIBLENONARRAY,
  ANYCOMPATIBLERANGE,
  ANYCOMPATIBLEMULTIRANGE,
]);

/** Types whose literals are names of objects. */
const REGISTERED = new Set<number>([
  REGCLASS,
  REGPROC,
  REGPROCEDURE,
  REGOPER,
  REGOPERATOR,
  REGTYPE,
  REGNAMESPACE,
  REGROLE,
  REGCONFIG,
  REGDICTIONARY,
  REGCOLLATION,
]);

export const isPolymorphic = (type: number): boolean => POLYMORPHIC.has(type);

/** How PostgreSQL gets from one type to another; undefined where it does not in this context. */
export function pathway(schema: Schema, target: number, source: number, context: CoercionContext): Pathway | undefined {
  const to = baseType(schema, target);
  const from = baseType(schema, source);
  if (to === from) return { how: 'relabel' };
  const cast = schema.cast(from, to);
  if (cast) {
    if (RANK[context] >= RANK[cast.context]) {
      if (cast.method === 'binary') return { how: 'relabel' };
      return cast.method === 'inout' ? { how: 'io' } : { how: 'function', function: cast.function };
    }
  } else {
    if (to !== OIDVECTOR && to !== INT2VECTOR) {
      const toElement = elementType(schema, to);
      const fromElement = toElement === 0 ? 0 : elementType(schema, from);
      if (fromElement !== 0 && pathway(schema, toElement, fromElement, context)) return { how: 'array' };
    }
    if (RANK[context] >= RANK.assignment && category(schema, to) === 'S') return { how: 'io' };
    if (context === 'explicit' && category(schema, from) === 'S') return { how: 'io' };
  }
  return context === 'plpgsql' ? { how: 'io' } : undefined;
}

/** Whether arguments of these types can be passed where those are asked for. */
export function canCoerce(schema: Schema, sources: readonly number[], targets: readonly number[], context: CoercionContext): boolean {
  let generic = false;
  for (let i = 0; i < sources.length; i++) {
    const source = sources[i] as number;
    const target = targets[i] as number;
    if (source === target || target === ANY) continue;
    if (isPolymorphic(target)) {
      generic = true;
      continue;
    }
    if (source === UNKNOWN) continue;
    if (pathway(schema, target, source, context) || asRow(schema, source, target)) continue;
    return false;
  }
  return !generic || consistentGenerics(schema, sources, targets);
}

/**
 * The types that values of a type may be taken for without a word, besides polymorphic ones and those of users, at a
 * glance: what is not among them is impossible. Undefined: any.
 */
export function implicitTargets(schema: Schema, source: number): readonly number[] | undefined {
  const type = source === UNKNOWN || source === RECORD ? undefined : schema.type(baseType(schema, source));
  return type?.relation !== 0 || type.trueArray ? undefined : [type.id, ...castTargets(schema, type.id)];
}

/** Whether a row of one kind is one of the other. */
function asRow(schema: Schema, source: number, target: number): boolean {
  if (source === RECORD) return isComposite(schema, target);
  if (target === RECORD) return isComposite(schema, source);
  if (target === RECORD_ARRAY) return isRowArray(schema, source);
  return inheritsFrom(schema, source, target);
}

/** Whether rows of one table type are rows of another's child. */
export function inheritsFrom(schema: Schema, type: number, ancestor: number): boolean {
  const sought = schema.type(ancestor)?.relation ?? 0;
  const relation = sought === 0 ? 0 : relationOfType(schema, type);
  if (relation === 0) return false;
  const open = [relation];
  const seen = new Set<number>();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === sought) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    const found = schema.relation(next);
    if (found?.ofType !== undefined && found.ofType === ancestor) return true;
    open.push(...(found?.parents ?? []));
  }
  return false;
}

/** The expression as a value of the type; undefined if PostgreSQL would not coerce it in this context. */
export function coerceTo(
  schema: Schema,
  arg: Expression,
  type: number,
  modifier: number,
  context: CoercionContext,
  implicit = context !== 'explicit',
): Expression | undefined {
  if (!canCoerce(schema, [arg.type], [type], context)) return undefined;
  // A collation stays on top of what is done to the value.
  if (arg.kind === 'collate') {
    const inner = coerceTo(schema, arg.arg, type, modifier, context, implicit);
    return inner && recollated(schema, arg, inner);
  }
  const coerced = coerce(schema, arg, type, modifier, context, implicit);
  const form = { explicit: context === 'explicit', implicit };
  return applyModifier(schema, coerced, type, modifier, form, coerced !== arg && coerced.kind !== 'constant');
}

const recollated = (schema: Schema, collate: Extract<Expression, { kind: 'collate' }>, arg: Expression): Expression =>
  schema.type(arg.type)?.collatable ? { ...collate, arg, type: arg.type, modifier: arg.modifier } : arg;

/** How a cast was asked for, and whether it was written. */
interface CastForm {
  readonly explicit: boolean;
  readonly implicit: boolean;
}

/** Carries out a coercion that `canCoerce` allows; the type modifier is `coerceTo`'s. */
export function coerce(
  schema: Schema,
  arg: Expression,
  type: number,
  modifier: number,
  context: CoercionContext,
  implicit = context !== 'explicit',
): Expression {
  const at = arg.at;
  const explicit = context === 'explicit';
  const form: CastForm = { explicit, implicit };
  if (arg.type === type || type === ANY) return arg;
  if (isPolymorphic(type) && arg.type !== UNKNOWN && !domainOverArray(schema, arg.type, type)) return arg;
  if (arg.kind === 'collate' && !isPolymorphic(type))
    return recollated(schema, arg, coerce(schema, arg.arg, type, modifier, context, implicit));
  if (arg.type === UNKNOWN) {
    if (isPolymorphic(type)) return arg;
    if (arg.kind === 'constant') return literal(schema, arg.value as string | null, type, modifier, form, at);
    if (arg.kind === 'parameter') return { ...arg, type, modifier: -1 };
    return { kind: 'cast', arg, how: 'io', explicit, implicit, type, modifier: -1, at };
  }
  if (isPolymorphic(type))
    return { kind: 'cast', arg, how: 'relabel', explicit, implicit, type: baseType(schema, arg.type), modifier: -1, at };
  const way = pathway(schema, type, arg.type, context);
  if (way) {
    if (way.how !== 'relabel') {
      const base = baseTypeAndModifier(schema, type, modifier);
      const cast: Expression = {
        kind: 'cast',
        arg,
        how: way.how,
        explicit,
        implicit,
        type: base.type,
        modifier: castModifier(schema, way, base.modifier),
        at,
        ...(way.how === 'function' && { function: way.function }),
      };
      return toDomain(schema, cast, type, form, true);
    }
    const converted = toDomain(schema, arg, type, form, false);
    if (converted !== arg) return converted;
    return { kind: 'cast', arg, how: 'relabel', explicit, implicit, type, modifier: -1, at };
  }
  if (arg.type === RECORD && isComposite(schema, type)) return rowToComposite(schema, arg, type, context, implicit);
  if (type === RECORD || type === RECORD_ARRAY) return arg;
  return { kind: 'cast', arg, how: 'row', explicit, implicit, type, modifier: -1, at };
}

const domainOverArray = (schema: Schema, type: number, generic: number): boolean =>
  (generic === ANYARRAY || generic === ANYCOMPATIBLEARRAY) && schema.type(type)?.kind === 'domain';

/** A cast function of two or three arguments applies the modifier itself. */
function castModifier(schema: Schema, way: Pathway, modifier: number): number {
  if (way.how !== 'function') return -1;
  return (schema.routine(way.function)?.inputs.length ?? 1) > 1 ? modifier : -1;
}

/** `hides`: the cast that led to the domain's base is not written beside the one to the domain. */
function toDomain(schema: Schema, arg: Expression, type: number, form: CastForm, hides: boolean): Expression {
  const domain = schema.type(type)?.domain;
  if (!domain) return arg;
  const base = baseTypeAndModifier(schema, type, -1);
  const sized = applyModifier(schema, hides ? hidden(arg) : arg, base.type, base.modifier, { ...form, implicit: true }, false);
  const { explicit, implicit } = form;
  return { kind: 'cast', arg: sized, how: 'domain', explicit, implicit, type, modifier: -1, at: arg.at };
}

function hidden(arg: Expression): Expression {
  if (arg.kind === 'cast') return { ...arg, implicit: true };
  if (arg.kind !== 'row' || !arg.cast) return arg;
  const { cast: _written, ...row } = arg;
  return row;
}

function literal(schema: Schema, text: string | null, type: number, modifier: number, form: CastForm, at: number): Expression {
  const base = baseTypeAndModifier(schema, type, modifier);
  // INTERVAL reads its fields from the modifier; other types apply theirs afterwards.
  const inputModifier = base.type === INTERVAL ? base.modifier : -1;
  const value =
    text === null
      ? null
      : REGISTERED.has(base.type)
        ? schema.registered(base.type, text, at)
        : readDatum(schema, base.type, inputModifier, text, at);
  if (text !== null && schema.type(base.type)?.kind === 'enum') schema.usesLabel(base.type, text);
  const constant: Expression = { kind: 'constant', value, type: base.type, modifier: inputModifier, at };
  return toDomain(schema, constant, type, form, false);
}

function rowToComposite(schema: Schema, arg: Expression, type: number, context: CoercionContext, implicit: boolean): Expression {
  if (arg.kind !== 'row')
    return { kind: 'cast', arg, how: 'row', explicit: context === 'explicit', implicit, type, modifier: -1, at: arg.at };
  const columns = (schema.relation(relationOfType(schema, type))?.columns ?? []).filter((c) => !c.dropped);
  const name = () => formatType(schema, type, -1);
  if (columns.length !== arg.fields.length) {
    refuse('42846', `cannot cast type record to ${name()}`, {
      at: arg.at,
      detail: columns.length > arg.fields.length ? 'Input has too few columns.' : 'Input has too many columns.',
    });
  }
  const fields = arg.fields.map((field, i) => {
    const column = columns[i] as (typeof columns)[number];
    return (
      coerceTo(schema, field, column.type, column.modifier, context, implicit) ??
      refuse('42846', `cannot cast type record to ${name()}`, { at: field.at })
    );
  });
  const form: CastForm = { explicit: context === 'explicit', implicit };
  const base = baseType(schema, type);
  const row: Expression = { ...arg, fields, type: base, ...(implicit || base !== type ? {} : { cast: true as const }) };
  return toDomain(schema, row, type, form, false);
}

const SIZED = new Set<number>([BPCHAR, VARCHAR, BIT, VARBIT, NUMERIC, TIME, TIMETZ, TIMESTAMP, TIMESTAMPTZ, INTERVAL]);

/** Cuts or pads the value to the modifier, where the type has a function for it; else it only says that it has it. */
function applyModifier(schema: Schema, arg: Expression, type: number, modifier: number, form: CastForm, hides: boolean): Expression {
  if (arg.modifier === modifier) return arg;
  const sized = modifier >= 0 && (SIZED.has(elementType(schema, type) || type) || schema.cast(type, type) !== undefined);
  const { explicit, implicit } = form;
  return {
    kind: 'cast',
    arg: hides ? hidden(arg) : arg,
    how: sized ? 'length' : 'relabel',
    explicit,
    implicit,
    type,
    modifier,
    at: arg.at,
  };
}

/** A condition must be boolean. */
export function coerceToBoolean(schema: Schema, arg: Expression, construct: string): Expression {
  if (arg.type === BOOL) return arg;
  const coerced = coerceTo(schema, arg, BOOL, -1, 'assignment');
  if (!coerced)
    refuse('42804', `argument of ${construct} must be type boolean, not type ${formatType(schema, arg.type, -1)}`, { at: arg.at });
  return refuseSet(schema, coerced, construct);
}

function refuseSet(_schema: Schema, arg: Expression, construct: string): Expression {
  if ((arg.kind === 'call' || arg.kind === 'operator') && arg.returnsSet)
    refuse('42804', `argument of ${construct} must not return a set`, { at: arg.at });
  return arg;
}

export function coerceToSpecific(schema: Schema, arg: Expression, type: number, construct: string): Expression {
  if (arg.type === type) return arg;
  const coerced = coerceTo(schema, arg, type, -1, 'assignment');
  if (!coerced)
    refuse('42804', `argument of ${construct} must be type ${formatType(schema, type, -1)}, not type ${formatType(schema, arg.type, -1)}`, {
      at: arg.at,
    });
  return coerced;
}

/** The type that all of these can be coerced to: UNION, CASE, VALUES, COALESCE, IN, ARRAY. */
export function commonType(schema: Schema, args: readonly Expression[], construct: string | undefined): number {
  return commonTypeOf(
    schema,
    args.map((arg) => arg.type),
    (type, chosen, i) => {
      if (construct === undefined) return undefined;
      return refuse('42804', `${construct} types ${formatType(schema, chosen, -1)} and ${formatType(schema, type, -1)} cannot be matched`, {
        at: args[i]?.at ?? 0,
      });
    },
  );
}

export function commonTypeOf(
  schema: Schema,
  types: readonly number[],
  onConflict: (type: number, chosen: number, index: number) => undefined,
): number {
  const first = types[0] as number;
  if (first !== UNKNOWN && types.every((type) => type === first)) return first;
  let chosen = baseType(schema, first);
  for (let i = 1; i < types.length; i++) {
    const next = baseType(schema, types[i] as number);
    if (next === UNKNOWN || next === chosen) continue;
    if (chosen === UNKNOWN) chosen = next;
    else if (category(schema, next) !== category(schema, chosen)) {
      onConflict(next, chosen, i);
      return 0;
    } else if (
      !isPreferred(schema, chosen) &&
      canCoerce(schema, [chosen], [next], 'implicit') &&
      !canCoerce(schema, [next], [chosen], 'implicit')
    )
      chosen = next;
  }
  return chosen === UNKNOWN ? TEXT : chosen;
}

export function coerceToCommon(schema: Schema, arg: Expression, type: number, construct: string): Expression {
  if (arg.type === type) return arg;
  if (!canCoerce(schema, [arg.type], [type], 'implicit')) {
    refuse('42846', `${construct} could not convert type ${formatType(schema, arg.type, -1)} to ${formatType(schema, type, -1)}`, {
      at: arg.at,
    });
  }
  return coerce(schema, arg, type, -1, 'implicit');
}

/** The modifier that all share, if they share the type, too. */
export function commonModifier(args: readonly Expression[], type: number): number {
  const first = args[0];
  if (!first || first.type !== type) return -1;
  return args.every((arg) => arg.type === type && arg.modifier === first.modifier) ? first.modifier : -1;
}
