/** Which operator class an index or a sort uses where none is written (GetDefaultOpClass). */
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
  RECORD,
  RECORD_ARRAY,
} from '../model/catalog/ids.ts';
import type { OperatorClass } from '../model/objects.ts';
import { refuse } from '../model/refusal.ts';
import type { Schema } from '../model/schema.ts';
import { formatType } from '../model/type-name.ts';
import { baseType, castTargets, elementType, isComposite, isPreferred, isRowArray } from './types.ts';

/** Whether values of one type are values of the other without any conversion. */
export function isBinaryCoercible(schema: Schema, source: number, target: number): boolean {
  if (source === target || target === ANY || target === ANYELEMENT || target === ANYCOMPATIBLE) return true;
  const base = baseType(schema, source);
  if (base === target) return true;
  const type = schema.type(base);
  switch (target) {
    case ANYARRAY:
    case ANYCOMPATIBLEARRAY:
      return elementType(schema, base) !== 0;
    case ANYNONARRAY:
    case ANYCOMPATIBLENONARRAY:
      return elementType(schema, base) === 0;
    case ANYENUM:
      return type?.kind === 'enum';
    case ANYRANGE:
    case ANYCOMPATIBLERANGE:
      return type?.kind === 'range';
    case ANYMULTIRANGE:
    case ANYCOMPATIBLEMULTIRANGE:
      return type?.kind === 'multirange';
    case RECORD:
      return isComposite(schema, base);
    case RECORD_ARRAY:
      return isRowArray(schema, base);
  }
  const cast = schema.cast(base, target);
  return cast?.method === 'binary' && cast.context === 'implicit';
}

interface Defaults {
  readonly byType: ReadonlyMap<number, OperatorClass>;
  /** Those over rows, enums, arrays and other kinds of types. */
  readonly generic: readonly OperatorClass[];
}

const defaults = new WeakMap<readonly OperatorClass[], Defaults>();

function defaultsAmong(schema: Schema, classes: readonly OperatorClass[]): Defaults {
  const known = defaults.get(classes);
  if (known) return known;
  const byType = new Map<number, OperatorClass>();
  for (const found of classes) if (found.isDefault && !byType.has(found.type)) byType.set(found.type, found);
  const generic = [...byType.values()].filter((found) => schema.type(found.type)?.kind === 'pseudo');
  const made = { byType, generic };
  defaults.set(classes, made);
  return made;
}

export function defaultOperatorClass(schema: Schema, type: number, method: string): OperatorClass | undefined {
  const base = baseType(schema, type);
  const { byType, generic } = defaultsAmong(schema, schema.operatorClassesOf(method));
  const exact = byType.get(base);
  if (exact) return exact;
  let preferred: OperatorClass | undefined;
  const compatible: OperatorClass[] = [];
  const casts = castTargets(schema, base).flatMap((target) => byType.get(target) ?? []);
  for (const candidate of new Set([...casts, ...generic])) {
    if (!isBinaryCoercible(schema, base, candidate.type)) continue;
    if (isPreferred(schema, candidate.type)) preferred = candidate;
    else compatible.push(candidate);
  }
  return preferred ?? (compatible.length === 1 ? compatible[0] : undefined);
}

const BTREE_LESS = 1;
const BTREE_EQUAL = 3;
const BTREE_GREATER = 5;

/** The operators that sort, group and compare values of a type; refused where it has none (42883). */
export function sortOperator(schema: Schema, type: number, descending: boolean, at: number): number {
  const found = operatorOf(schema, type, descending ? BTREE_GREATER : BTREE_LESS);
  if (found === undefined)
    refuse('42883', `could not identify an ordering operator for type ${formatType(schema, type, -1)}`, {
      at,
      hint: 'Use an explicit ordering operator or modify the query.',
    });
  return found;
}

export function requireEquality(schema: Schema, type: number, at: number): void {
  if (equalityOf(schema, type) === undefined)
    refuse('42883', `could not identify an equality operator for type ${formatType(schema, type, -1)}`, { at });
}

export function equalityOf(schema: Schema, type: number): number | undefined {
  const found = operatorOf(schema, type, BTREE_EQUAL);
  if (found !== undefined) return found;
  return defaultOperatorClass(schema, type, 'hash')?.operators.find((o) => o.strategy === 1)?.operator;
}

function operatorOf(schema: Schema, type: number, strategy: number): number | undefined {
  const element = elementType(schema, baseType(schema, type));
  if (element !== 0 && operatorOf(schema, element, strategy) === undefined) return undefined;
  const found = defaultOperatorClass(schema, type, 'btree')?.operators.find((o) => o.strategy === strategy)?.operator;
  // What an extension we do not know compares, it may compare well.
  return found ?? (schema.type(type)?.extension !== undefined && schema.hasUnknownExtension ? 0 : undefined);
}
