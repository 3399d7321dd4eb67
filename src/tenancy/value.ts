/** Where a value in an expression may come from: a column, what is known of the caller, or an argument. */

export type Value =
  | { readonly kind: 'column'; readonly relation: number; readonly attribute: number; readonly range: number; readonly shape: Shape }
  | { readonly kind: 'context'; readonly setting: string; readonly path: readonly string[]; readonly shape: Shape }
  /** The n-th argument of a call of the routine, from 1. */
  | { readonly kind: 'parameter'; readonly routine: number; readonly number: number; readonly shape: Shape };

/** `element`: one of a list that is stored or given as one. `collected`: a list of such values. `segments`: a path, split; `segment`: its first part. */
export type Shape = 'whole' | 'element' | 'collected' | 'segments' | 'segment';

export type ColumnValue = Extract<Value, { kind: 'column' }>;
export type ContextReading = Extract<Value, { kind: 'context' }>;

/** Two values that are compared, or of which one is stored in the other. */
export interface Pair {
  readonly left: Value;
  readonly right: Value;
  readonly stored: boolean;
}

export const shaped = <V extends Value>(value: V, shape: Shape): V => (value.shape === shape ? value : { ...value, shape });

/** One of the values that a list holds. */
export const spread = (value: Value): Value =>
  value.shape === 'collected' ? shaped(value, 'whole') : value.shape === 'whole' ? shaped(value, 'element') : value;

export const collect = (value: Value): Value => (value.shape === 'whole' || value.shape === 'element' ? shaped(value, 'collected') : value);

/** What a body does with an argument, done to what a call passes. */
export function apply(shape: Shape, argument: Value): Value {
  switch (shape) {
    case 'whole':
      return argument;
    case 'element':
      return spread(argument);
    case 'collected':
      return collect(argument);
    case 'segments':
      return argument.shape === 'whole' ? shaped(argument, 'segments') : argument;
    case 'segment':
      return argument.shape === 'whole' || argument.shape === 'segments' ? shaped(argument, 'segment') : argument;
  }
}

export function keyOf(value: Value): string {
  switch (value.kind) {
    case 'column':
      return `c${value.relation}.${value.attribute}@${value.range} ${value.shape}`;
    case 'context':
      return `s${contextKey(value)} ${value.shape}`;
    case 'parameter':
      return `p${value.routine}.${value.number} ${value.shape}`;
  }
}

export const contextKey = ({ setting, path }: { readonly setting: string; readonly path: readonly string[] }): string =>
  path.length === 0 ? setting : `${setting} ${JSON.stringify(path)}`;

/** The values without repetition, in their order; no more than are worth knowing. */
export function distinct(values: Iterable<Value>): readonly Value[] {
  const found = new Map<string, Value>();
  for (const value of values) {
    const key = keyOf(value);
    if (!found.has(key)) found.set(key, value);
    if (found.size === MOST) break;
  }
  return [...found.values()];
}

const MOST = 48;

/** A column anywhere in the schema, as one number; a table has at most 1600. */
export const columnKey = (relation: number, attribute: number): number => relation * 2048 + attribute;
export const relationOfKey = (key: number): number => Math.floor(key / 2048);
export const attributeOfKey = (key: number): number => key % 2048;
