/** How values of a type are laid out: what follows from its length, and where it does not. */
import { C_COLLATION, DEFAULT_COLLATION, NAME, PG_CATALOG } from '../../model/catalog/ids.ts';
import type { Expression } from '../../model/expression.ts';
import type { Column, Type } from '../../model/objects.ts';
import type { Schema } from '../../model/schema.ts';
import { partsOf } from '../../model/walk.ts';

const typeOf = (schema: Schema, id: number): Type | undefined => {
  let type = schema.type(id);
  while (type?.domain) type = schema.type(type.domain.base);
  return type;
};

export const lengthOf = (schema: Schema, id: number): number => typeOf(schema, id)?.length ?? 0;

/** Of the types whose length is a machine word's. */
const BY_REFERENCE = new Set(['macaddr8', 'tid']);

export function isByValue(schema: Schema, id: number): boolean {
  const type = typeOf(schema, id);
  return type !== undefined && [1, 2, 4, 8].includes(type.length) && !BY_REFERENCE.has(type.name);
}

/** Of PostgreSQL's own types, those that their length does not say it of. */
const ALIGNMENT = new Map<string, string>([
  ...'name uuid unknown cstring'.split(' ').map((name) => [name, 'c'] as const),
  ['tid', 's'],
  ['macaddr8', 'i'],
  ...'path polygon record txid_snapshot pg_snapshot anyarray anycompatiblearray anyrange anycompatiblerange anymultirange anycompatiblemultirange'
    .split(' ')
    .map((name) => [name, 'd'] as const),
]);

export function alignmentOf(schema: Schema, id: number): string {
  const type = typeOf(schema, id);
  if (!type) return 'i';
  const known = type.id < 16384 ? ALIGNMENT.get(type.name) : undefined;
  if (known) return known;
  if (type.name === 'aclitem') return type.length === 12 ? 'i' : 'd';
  if (type.kind === 'composite') return 'd';
  if (type.trueArray && type.element !== 0) return alignmentOf(schema, type.element) === 'd' ? 'd' : 'i';
  const bound = type.range?.subtype ?? (type.rangeType === undefined ? undefined : schema.type(type.rangeType)?.range?.subtype);
  if (bound !== undefined) return alignmentOf(schema, bound) === 'd' ? 'd' : 'i';
  return { 1: 'c', 2: 's', 8: 'd', 12: 'd', 16: 'd', 24: 'd', 32: 'd' }[type.length] ?? 'i';
}

const PLAIN = new Set(['int2vector', 'oidvector', 'tsquery', 'gtsvector']);
const MAIN = new Set(['numeric', 'inet', 'cidr']);

export function storageOf(schema: Schema, id: number): string {
  const type = typeOf(schema, id);
  if (type?.length !== -1 || (PLAIN.has(type.name) && type.id < 16384)) return 'p';
  return MAIN.has(type.name) && type.id < 16384 ? 'm' : 'x';
}

export function collationOf(schema: Schema, id: number): number {
  const type = schema.type(id);
  if (!type) return 0;
  // Those of information_schema compare by bytes.
  if (type.domain && type.collatable && id < 16384) return C_COLLATION;
  if (type.domain) return type.domain.collation ?? collationOf(schema, type.domain.base);
  if (type.trueArray) return collationOf(schema, type.element);
  if (!type.collatable) return 0;
  return type.id === NAME ? C_COLLATION : DEFAULT_COLLATION;
}

/** The collation that an expression's value has; `columnOf` knows the columns that it reads. */
export function expressionCollation(
  schema: Schema,
  e: Expression,
  columnOf: (range: number, attribute: number) => Column | undefined,
): number {
  if (e.kind === 'collate')
    return (
      schema.collationNamed(PG_CATALOG, e.collation)?.id ?? [...schema.all('collation')].find(({ name }) => name === e.collation)?.id ?? 0
    );
  if (collationOf(schema, e.type) === 0) return 0;
  if (e.kind === 'column') return columnOf(e.range, e.attribute)?.collation ?? collationOf(schema, e.type);
  // What is not the default wins over what is.
  const parts = partsOf(e).map((part) => expressionCollation(schema, part, columnOf));
  return parts.find((collation) => collation !== 0 && collation !== DEFAULT_COLLATION) ?? collationOf(schema, e.type);
}
