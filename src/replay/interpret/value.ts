/** Fragments evaluated, and values put into variables. */
import { outputOf } from '../../bind/query.ts';
import { elementType, isRowType, relationOfType } from '../../bind/types.ts';
import { RECORD, TEXT, UNKNOWN } from '../../model/catalog/ids.ts';
import { type Datum, isArray, isRow, isUndecided, undecided } from '../../model/datum.ts';
import type { AssignTarget, Fragment } from '../../model/program.ts';
import { refuse } from '../../model/refusal.ts';
import { convertDatum } from '../evaluate/cast.ts';
import { type Environment, topEnvironment, Undecidable } from '../evaluate/environment.ts';
import { evaluate } from '../evaluate/expression.ts';
import { enteredExpression } from '../rows/entered.ts';
import type { Row } from '../rows/rows.ts';
import { runEntered } from '../rows/run.ts';
import { boundExpression } from './bind.ts';
import { type Frame, labelled, type Variable, valueOfSlot, variableNamed } from './frame.ts';

export interface Typed {
  readonly value: Datum;
  readonly type: number;
}

export function environmentOf(frame: Frame): Environment {
  const environment = topEnvironment(frame.context, (slot) => valueOfSlot(frame, slot));
  return frame.transitions ? { ...environment, transitions: frame.transitions.tables } : environment;
}

/** The values of a list of expressions: `WHEN 1, 2`. */
export function valuesOf(frame: Frame, fragment: Fragment): readonly Typed[] {
  try {
    const { query } = boundExpression(frame, fragment);
    if (!query) return [valueOf(frame, fragment)];
    const { rows } = runEntered(frame.context, query, environmentOf(frame));
    return outputOf(query).map((column, i) => ({ value: rows[0]?.[i] ?? null, type: known(column.type) }));
  } catch (error) {
    if (error instanceof Undecidable) return [{ value: undecided(error.message), type: TEXT }];
    throw error;
  }
}

/** The value of an expression; what only a running database knows is undecided. */
export function valueOf(frame: Frame, fragment: Fragment): Typed {
  try {
    const { expression, query } = boundExpression(frame, fragment);
    if (expression) {
      const allowed = enteredExpression(frame.context, expression);
      return { value: evaluate(allowed, environmentOf(frame)), type: known(expression.type) };
    }
    if (!query) return { value: null, type: TEXT };
    const [column] = outputOf(query);
    const { rows } = runEntered(frame.context, query, environmentOf(frame));
    if (rows.length > 1) refuse('42601', 'query returned more than one row');
    return { value: rows[0]?.[0] ?? null, type: known(column?.type ?? TEXT) };
  } catch (error) {
    if (error instanceof Undecidable) return { value: undecided(error.message), type: TEXT };
    throw error;
  }
}

const known = (type: number): number => (type === UNKNOWN ? TEXT : type);

export function textOf(frame: Frame, fragment: Fragment): Datum {
  const { value, type } = valueOf(frame, fragment);
  return convertDatum(frame.context, value, type, TEXT, -1, true);
}

export function assign(frame: Frame, target: AssignTarget, { value, type }: Typed): void {
  const found = resolveTarget(frame, target);
  const { variable, field } = found;
  if (variable.constant) refuse('22005', `variable "${variable.name}" is declared CONSTANT`);
  if (target.rest) {
    // An element of an array: which one may not be known, then neither is the array.
    variable.value = assignElement(frame, variable, target.rest, { value, type });
    return;
  }
  if (field !== undefined) {
    assignField(frame, variable, field, { value, type });
    return;
  }
  store(frame, variable, { value, type });
}

function resolveTarget(frame: Frame, { path }: AssignTarget): { readonly variable: Variable; readonly field?: string } {
  const [first, second, third] = path as [string, string | undefined, string | undefined];
  const plain = variableNamed(frame, first);
  if (plain) return second === undefined ? { variable: plain } : { variable: plain, field: second };
  const inside = second === undefined ? undefined : labelled(frame, first)?.variables.get(second);
  if (inside) return third === undefined ? { variable: inside } : { variable: inside, field: third };
  return refuse('42601', `"${path.join('.')}" is not a known variable`);
}

export function store(frame: Frame, variable: Variable, { value, type }: Typed): void {
  const { context } = frame;
  if (variable.notNull && value === null) refuse('22004', `null value cannot be assigned to variable "${variable.name}" declared NOT NULL`);
  if (variable.type === RECORD || isRowType(context.store, variable.type)) {
    variable.value = asRow(frame, variable, value, type);
    return;
  }
  variable.value = convertDatum(context, value, type, variable.type, variable.modifier, false);
}

function asRow({ context }: Frame, variable: Variable, value: Datum, type: number): Datum {
  if (!isRow(value)) return value;
  if (variable.type !== RECORD) return { fields: value.fields };
  if (value.names) return value;
  const columns = context.store.relation(relationOfType(context.store, type))?.columns ?? [];
  return { fields: value.fields, names: columns.map((column) => column.name), types: columns.map((column) => column.type) };
}

function assignField(frame: Frame, variable: Variable, field: string, { value, type }: Typed): void {
  const { store: schema } = frame.context;
  const relation = schema.relation(relationOfType(schema, variable.type));
  if (isUndecided(variable.value)) return;
  const row = isRow(variable.value) ? variable.value : { fields: [] as Datum[] };
  const names = relation ? relation.columns.map((column) => (column.dropped ? '' : column.name)) : (row.names ?? []);
  const index = names.indexOf(field);
  if (index < 0) refuse('42703', `record "${variable.name}" has no field "${field}"`);
  const column = relation?.columns[index];
  const converted = column
    ? convertDatum(frame.context, value, type, column.type, column.modifier, false)
    : convertDatum(frame.context, value, type, row.types?.[index] ?? type, -1, false);
  const fields = names.map((_, i) => (i === index ? converted : (row.fields[i] ?? null)));
  variable.value = { ...row, fields };
}

function assignElement(frame: Frame, variable: Variable, rest: Fragment, { value, type }: Typed): Datum {
  const index = /^\[\s*([^\]:]+?)\s*\]$/.exec(rest.text.trim())?.[1];
  const element = elementType(frame.context.store, variable.type);
  if (index === undefined || element === 0) return undecided('an element of a variable');
  const at = valueOf(frame, { kind: 'expression', text: index, at: rest.at }).value;
  const { value: array } = variable;
  if (typeof at !== 'number' || isUndecided(value) || isUndecided(array)) return undecided('an element of a variable');
  const elements = isArray(array) ? [...array.elements] : [];
  if (isArray(array) && array.lengths.length > 1) return undecided('an element of a variable');
  const base = isArray(array) && array.lowerBounds[0] !== undefined ? array.lowerBounds[0] : at;
  if (at < base || at - base > 100_000) return undecided('an element of a variable');
  while (elements.length < at - base) elements.push(null);
  elements[at - base] = convertDatum(frame.context, value, type, element, -1, false);
  return { elements, lengths: [elements.length], lowerBounds: [base] };
}

/** A row of a query into targets: one record or row variable, or one variable per column. */
export function assignRow(
  frame: Frame,
  targets: readonly AssignTarget[],
  row: Row | undefined,
  columns: readonly { readonly name: string; readonly type: number }[],
): void {
  const [only] = targets;
  if (targets.length === 1 && only && !only.rest) {
    const { variable, field } = resolveTarget(frame, only);
    const takesRow = field === undefined && (variable.type === RECORD || isRowType(frame.context.store, variable.type));
    if (takesRow) return assignWholeRow(frame, variable, row, columns);
  }
  targets.forEach((target, i) => {
    assign(frame, target, { value: row?.[i] ?? null, type: known(columns[i]?.type ?? TEXT) });
  });
}

function assignWholeRow(
  frame: Frame,
  variable: Variable,
  row: Row | undefined,
  columns: readonly { readonly name: string; readonly type: number }[],
): void {
  const { store: schema } = frame.context;
  if (variable.type === RECORD) {
    variable.value = {
      fields: row ?? columns.map(() => null),
      names: columns.map((column) => column.name),
      types: columns.map((column) => known(column.type)),
    };
    return;
  }
  // SELECT row INTO row: one column that is the row itself.
  const first = row?.[0] ?? null;
  if (columns.length === 1 && columns[0]?.type === variable.type) {
    variable.value = first;
    return;
  }
  if (!row) {
    variable.value = null;
    return;
  }
  const relation = schema.relation(relationOfType(schema, variable.type));
  let next = 0;
  const fields = (relation?.columns ?? []).map((column): Datum => {
    if (column.dropped) return null;
    const at = next++;
    return convertDatum(frame.context, row[at] ?? null, known(columns[at]?.type ?? TEXT), column.type, column.modifier, false);
  });
  variable.value = { fields };
}
