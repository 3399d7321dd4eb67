/** Functions declared over `anyelement` and its kin: what the types of a call make of them (parse_coerce.c). */
import {
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
  TEXT,
  UNKNOWN,
} from '../model/catalog/ids.ts';
import type { Schema } from '../model/schema.ts';
import { canCoerce, commonTypeOf, isPolymorphic } from './coerce.ts';
import { arrayType, baseType, elementType } from './types.ts';

export interface ResolvedGenerics {
  readonly args: readonly number[];
  readonly returns: number;
}

/** Whether a call with these types could be one of a function declared so. */
export const consistentGenerics = (schema: Schema, actual: readonly number[], declared: readonly number[]): boolean =>
  typeof solve(schema, actual, declared, true) !== 'string';

/** The declared types with every polymorphic one replaced; a string says why that cannot be. */
export function resolveGenerics(
  schema: Schema,
  actual: readonly number[],
  declared: readonly number[],
  returns: number,
): ResolvedGenerics | string {
  if (!isPolymorphic(returns) && !declared.some(isPolymorphic)) return { args: declared, returns };
  const solution = solve(schema, actual, declared, false);
  if (typeof solution === 'string') return solution;
  const args = declared.map((type) => substitute(schema, type, solution));
  const result = substitute(schema, returns, solution);
  if (args.includes(0)) return 'could not find array type for data type';
  return result === 0 ? 'could not determine polymorphic result type' : { args, returns: result };
}

interface Solution {
  readonly element: number;
  readonly range: number;
  readonly multirange: number;
  readonly compatible: number;
  readonly compatibleRange: number;
  readonly compatibleMultirange: number;
}

function solve(schema: Schema, actual: readonly number[], declared: readonly number[], lenient: boolean): Solution | string {
  let element = 0;
  let array = 0;
  let range = 0;
  let multirange = 0;
  let compatibleRange = 0;
  let compatibleMultirange = 0;
  let asked = false;
  let compatibleAsked = false;
  let mustNotBeArray = false;
  let mustBeEnum = false;
  let compatibleNotArray = false;
  const compatible: number[] = [];
  const differ = (kind: string) => `arguments declared "${kind}" are not all alike`;

  for (let i = 0; i < declared.length && i < actual.length; i++) {
    const generic = declared[i] as number;
    if (!isPolymorphic(generic)) continue;
    const given = actual[i] as number;
    const base = given === UNKNOWN ? UNKNOWN : baseType(schema, given);
    switch (generic) {
      case ANYELEMENT:
      case ANYNONARRAY:
      case ANYENUM:
        asked = true;
        if (generic === ANYNONARRAY) mustNotBeArray = true;
        if (generic === ANYENUM) mustBeEnum = true;
        if (given === UNKNOWN) break;
        if (element !== 0 && element !== given) return differ('anyelement');
        element = given;
        break;
      case ANYARRAY:
        asked = true;
        if (given === UNKNOWN) break;
        if (array !== 0 && array !== base) return differ('anyarray');
        array = base;
        break;
      case ANYRANGE:
        asked = true;
        if (given === UNKNOWN) break;
        if (range !== 0 && range !== base) return differ('anyrange');
        range = base;
        break;
      case ANYMULTIRANGE:
        asked = true;
        if (given === UNKNOWN) break;
        if (multirange !== 0 && multirange !== base) return differ('anymultirange');
        multirange = base;
        break;
      case ANYCOMPATIBLE:
      case ANYCOMPATIBLENONARRAY:
        compatibleAsked = true;
        if (generic === ANYCOMPATIBLENONARRAY) compatibleNotArray = true;
        if (given !== UNKNOWN) compatible.push(given);
        break;
      case ANYCOMPATIBLEARRAY: {
        compatibleAsked = true;
        if (given === UNKNOWN) break;
        const member = elementType(schema, base);
        if (member === 0) return 'argument declared anycompatiblearray is not an array';
        compatible.push(member);
        break;
      }
      case ANYCOMPATIBLERANGE: {
        compatibleAsked = true;
        if (given === UNKNOWN) break;
        if (compatibleRange !== 0 && compatibleRange !== base) return differ('anycompatiblerange');
        const subtype = schema.type(base)?.range?.subtype;
        if (subtype === undefined) return 'argument declared anycompatiblerange is not a range type';
        compatibleRange = base;
        compatible.push(subtype);
        break;
      }
      case ANYCOMPATIBLEMULTIRANGE: {
        compatibleAsked = true;
        if (given === UNKNOWN) break;
        if (compatibleMultirange !== 0 && compatibleMultirange !== base) return differ('anycompatiblemultirange');
        const over = schema.type(base)?.rangeType;
        if (over === undefined) return 'argument declared anycompatiblemultirange is not a multirange type';
        compatibleMultirange = base;
        compatibleRange = over;
        compatible.push(schema.type(over)?.range?.subtype ?? 0);
        break;
      }
    }
  }

  if (array !== 0 && array !== ANYARRAY) {
    const member = elementType(schema, array);
    if (member === 0) return 'argument declared anyarray is not an array';
    if (element !== 0 && element !== member) return 'argument declared anyarray is not consistent with argument declared anyelement';
    element = member;
  } else if (array === ANYARRAY) {
    // Columns of statistics views are anyarray itself.
    if (element !== 0 && element !== ANYELEMENT) return 'argument declared anyarray is not consistent with argument declared anyelement';
    element = ANYELEMENT;
  }
  if (multirange !== 0) {
    const over = schema.type(multirange)?.rangeType;
    if (over === undefined) return 'argument declared anymultirange is not a multirange type';
    if (range !== 0 && range !== over) return 'argument declared anymultirange is not consistent with argument declared anyrange';
    range = over;
  }
  if (range !== 0) {
    const subtype = schema.type(range)?.range?.subtype;
    if (subtype === undefined) return 'argument declared anyrange is not a range type';
    if (element !== 0 && element !== subtype) return 'argument declared anyrange is not consistent with argument declared anyelement';
    element = subtype;
  }
  if (asked && element === 0 && !lenient) return 'could not determine polymorphic type because input has type unknown';
  if (mustNotBeArray && element !== 0 && elementType(schema, element) !== 0) return 'type matched to anynonarray is an array type';
  if (mustBeEnum && element !== 0 && schema.type(element)?.kind !== 'enum') return 'type matched to anyenum is not an enum type';

  let common = 0;
  if (compatibleAsked) {
    if (compatibleRange !== 0) {
      common = schema.type(compatibleRange)?.range?.subtype ?? 0;
    } else {
      common = compatible.length === 0 ? TEXT : commonTypeOf(schema, compatible, () => undefined);
    }
    if (common === 0 || !compatible.every((type) => canCoerce(schema, [type], [common], 'implicit')))
      return 'arguments of anycompatible family cannot be cast to a common type';
    if (compatibleNotArray && elementType(schema, common) !== 0) return 'type matched to anycompatiblenonarray is an array type';
  }
  if (multirange === 0 && range !== 0) multirange = schema.type(range)?.range?.multirange ?? 0;
  if (compatibleMultirange === 0 && compatibleRange !== 0) compatibleMultirange = schema.type(compatibleRange)?.range?.multirange ?? 0;
  return { element, range, multirange, compatible: common, compatibleRange, compatibleMultirange };
}

function substitute(schema: Schema, type: number, found: Solution): number {
  switch (type) {
    case ANYELEMENT:
    case ANYNONARRAY:
    case ANYENUM:
      return found.element;
    case ANYARRAY:
      return found.element === ANYELEMENT ? ANYARRAY : arrayType(schema, found.element);
    case ANYRANGE:
      return found.range;
    case ANYMULTIRANGE:
      return found.multirange;
    case ANYCOMPATIBLE:
    case ANYCOMPATIBLENONARRAY:
      return found.compatible;
    case ANYCOMPATIBLEARRAY:
      return arrayType(schema, found.compatible);
    case ANYCOMPATIBLERANGE:
      return found.compatibleRange;
    case ANYCOMPATIBLEMULTIRANGE:
      return found.compatibleMultirange;
    default:
      return type;
  }
}
