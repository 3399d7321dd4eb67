/** Expressions, evaluated. What a running database alone knows is `undecided`, and spreads. */
import { RECORD } from '../../model/catalog/ids.ts';
import {
  arrayOf,
  type Datum,
  isArray,
  isRow,
  isUndecided,
  type RowDatum,
  type Undecided,
  undecided,
  undecidedIn,
} from '../../model/datum.ts';
import type { Expression, RowComparison } from '../../model/expression.ts';
import { refuse } from '../../model/refusal.ts';
import type { Schema } from '../../model/schema.ts';
import { compareDatums } from '../../model/value/compare.ts';
import { rowColumns } from '../../model/value/print.ts';
import { evaluateCall, evaluateOperator } from './call.ts';
import { castDatum } from './cast.ts';
import { type Environment, rowOf, step } from './environment.ts';
import { evaluateJson } from './json.ts';
import { sessionValue } from './session-value.ts';
import { evaluateSubquery } from './subquery.ts';
import { evaluateSubscript } from './subscript.ts';

export function evaluate(e: Expression, environment: Environment): Datum {
  const { context } = environment;
  switch (e.kind) {
    case 'constant':
      return e.value;
    case 'column': {
      const row = rowOf(environment, e.range);
      return row === undefined ? null : (row[e.attribute - 1] ?? null);
    }
    case 'whole row': {
      const row = rowOf(environment, e.range);
      return row === undefined ? null : { fields: row };
    }
    case 'system column':
      return undecided(`the system column ${e.name}`);
    case 'parameter':
      return environment.parameter?.(e.number) ?? null;
    case 'call':
      return evaluateCall(e, environment);
    case 'operator':
      return evaluateOperator(e.operator, e.args, e.type, environment);
    case 'quantified':
      return quantified(e, environment);
    case 'and':
      return junction(e.args, false, environment);
    case 'or':
      return junction(e.args, true, environment);
    case 'not': {
      const value = evaluate(e.arg, environment);
      return typeof value === 'boolean' ? !value : value;
    }
    case 'is null':
      return isNull(evaluate(e.arg, environment), e.negated);
    case 'is truth': {
      const value = evaluate(e.arg, environment);
      if (isUndecided(value)) return value;
      const wanted = e.is === 'unknown' ? null : e.is === 'true';
      return (value === wanted) !== e.negated;
    }
    case 'is distinct':
      return distinct(evaluate(e.left, environment), evaluate(e.right, environment), e.left.type, e.negated, environment);
    case 'nullif': {
      const left = evaluate(e.left, environment);
      const right = evaluate(e.right, environment);
      if (left === null || right === null) return left;
      if (undecidedIn(left) || undecidedIn(right)) return undecided('NULLIF');
      return compareDatums(context.store, e.left.type, left, right) === 0 ? null : left;
    }
    case 'case':
      return evaluateCase(e, environment);
    case 'case subject':
      return environment.caseSubject ?? null;
    case 'coalesce': {
      for (const arg of e.args) {
        const value = evaluate(arg, environment);
        if (value !== null) return value;
      }
      return null;
    }
    case 'greatest':
    case 'least':
      return extreme(
        e.args.map((arg) => evaluate(arg, environment)),
        e.kind === 'greatest',
        e.type,
        environment,
      );
    case 'cast':
      return castDatum(evaluate(e.arg, environment), e, environment);
    case 'collate':
      return evaluate(e.arg, environment);
    case 'array':
      return arrayValue(
        e.elements.map((element) => evaluate(element, environment)),
        e.nested,
      );
    case 'row':
      return {
        fields: e.fields.map((field) => evaluate(field, environment)),
        ...(e.type === RECORD && { types: e.fields.map((field) => field.type) }),
      };
    case 'row comparison':
      return compareRowwise(e, environment);
    case 'subquery':
      return evaluateSubquery(e, environment);
    case 'aggregate':
    case 'window':
      return computedValue(e, environment);
    case 'field': {
      const row = evaluate(e.arg, environment);
      if (row === null || isUndecided(row)) return row;
      if (!isRow(row)) return undecided(`field ${e.name}`);
      return fieldOf(row, e.attribute, e.name, environment);
    }
    case 'subscript':
      return evaluateSubscript(e, environment);
    case 'session':
      return sessionValue(e.what, context);
    case 'default':
      return null;
    case 'domain value':
      return environment.domainValue ?? null;
    case 'grouping':
      return 0;
    case 'json':
      return evaluateJson(e, environment);
    case 'xml':
      return undecided('XML');
    case 'opaque':
      return undecided(e.why);
    default:
      return e satisfies never;
  }
}

/** What the query around, or one further out, has computed for its current group or row. */
function computedValue(e: Expression, environment: Environment): Datum {
  for (let at: Environment | undefined = environment; at; at = at.outer) {
    const value = at.computed?.get(e);
    if (value !== undefined) return value;
  }
  return refuse('42803', 'aggregate function calls cannot stand here');
}

/** A record of a variable knows its fields by name only. */
function fieldOf(row: RowDatum, attribute: number, name: string, _environment: Environment): Datum {
  if (attribute > 0) return row.fields[attribute - 1] ?? null;
  const index = row.names?.indexOf(name) ?? -1;
  if (index < 0) refuse('42703', `record has no field "${name}"`);
  return row.fields[index] ?? null;
}

/** AND and OR: one deciding value is enough, then an undecided one weighs more than NULL. */
function junction(args: readonly Expression[], deciding: boolean, environment: Environment): Datum {
  step(environment.context);
  let open: Datum = !deciding;
  for (const arg of args) {
    const value = evaluate(arg, environment);
    if (value === deciding) return deciding;
    if (isUndecided(value)) open = value;
    else if (value === null && !isUndecided(open)) open = null;
  }
  return open;
}

function isNull(value: Datum, negated: boolean): Datum {
  if (isUndecided(value)) return value.present ? negated : value;
  // A row is null if all its fields are, and not null if none is.
  if (isRow(value)) {
    const some = value.fields.some((field) => isUndecided(field) && !field.present);
    if (some) return undecided('a row');
    return negated ? value.fields.every((field) => field !== null) : value.fields.every((field) => field === null);
  }
  return (value === null) !== negated;
}

export function distinct(left: Datum, right: Datum, type: number, negated: boolean, { context }: Environment): Datum {
  const differ = differs(left, right, type, context.store);
  return typeof differ === 'boolean' ? differ !== negated : differ;
}

/** What is not known is still the same as itself; one field that differs is enough, whatever the others are. */
function differs(left: Datum, right: Datum, type: number, store: Schema): boolean | Undecided {
  if (left === right) return false;
  if (isUndecided(left) && isUndecided(right)) return differentMoments(left, right) ?? left;
  if (isUndecided(left)) return left;
  if (isUndecided(right)) return right;
  if (left === null || right === null) return true;
  if (!isRow(left) || !isRow(right)) return undecidedIn(left) ?? undecidedIn(right) ?? compareDatums(store, type, left, right) !== 0;
  const ours = rowColumns(store, type, left);
  const theirs = rowColumns(store, type, right);
  let open: Undecided | undefined;
  for (const [i, field] of ours.fields.entries()) {
    const differ = differs(field, theirs.fields[i] ?? null, ours.types[i] as number, store);
    if (differ === true) return true;
    if (differ !== false) open ??= differ;
  }
  return open ?? false;
}

/** The clock of a transaction stands still. */
function differentMoments({ moment: one }: Undecided, { moment: other }: Undecided): boolean | undefined {
  if (one === undefined || other === undefined) return undefined;
  return one !== other || (Number.isInteger(one) ? false : undefined);
}

function evaluateCase(e: Extract<Expression, { kind: 'case' }>, environment: Environment): Datum {
  const inner = e.subject
    ? { ...environment, outer: environment, rows: new Map(), caseSubject: evaluate(e.subject, environment) }
    : environment;
  for (const { when, then } of e.whens) {
    const condition = evaluate(when, inner);
    if (isUndecided(condition)) return condition;
    if (condition === true) return evaluate(then, environment);
  }
  return e.otherwise ? evaluate(e.otherwise, environment) : null;
}

function extreme(values: readonly Datum[], greatest: boolean, type: number, { context }: Environment): Datum {
  let best: Datum = null;
  for (const value of values) {
    if (value === null) continue;
    const unknown = undecidedIn(value);
    if (unknown) return unknown;
    if (best === null || compareDatums(context.store, type, value, best) > 0 === greatest) best = value;
  }
  return best;
}

function arrayValue(elements: readonly Datum[], nested: boolean): Datum {
  if (!nested) return arrayOf(elements);
  const inner = elements.filter(isArray);
  if (inner.length < elements.length) return undecided('an array of arrays');
  const [first] = inner;
  if (inner.some(({ lengths }) => lengths.join() !== first?.lengths.join()))
    refuse('2202E', 'multidimensional arrays must have array expressions with matching dimensions');
  if (!first || first.elements.length === 0) return arrayOf([]);
  return {
    elements: inner.flatMap((one) => one.elements),
    lengths: [inner.length, ...first.lengths],
    lowerBounds: [1, ...first.lowerBounds],
  };
}

function quantified(e: Extract<Expression, { kind: 'quantified' }>, environment: Environment): Datum {
  const array = evaluate(e.right, environment);
  if (array === null || isUndecided(array)) return array;
  if (!isArray(array)) return undecided('an array');
  const left: Expression = { kind: 'constant', value: evaluate(e.left, environment), type: e.left.type, modifier: -1, at: e.at };
  let open: Datum = e.all;
  for (const element of array.elements) {
    step(environment.context);
    const right: Expression = { kind: 'constant', value: element, type: 0, modifier: -1, at: e.at };
    const value = evaluateOperator(e.operator, [left, right], e.type, environment);
    if (value === !e.all) return value;
    if (isUndecided(value)) open = value;
    else if (value === null && !isUndecided(open)) open = null;
  }
  return open;
}

function compareRowwise(e: RowComparison, environment: Environment): Datum {
  for (let i = 0; i < e.left.length; i++) {
    const left = evaluate(e.left[i] as Expression, environment);
    const right = evaluate(e.right[i] as Expression, environment);
    if (left === null || right === null) return null;
    const unknown = undecidedIn(left) ?? undecidedIn(right);
    if (unknown) return unknown;
    const order = compareDatums(environment.context.store, (e.left[i] as Expression).type, left, right);
    if (order !== 0) return e.name.startsWith('<') ? order < 0 : order > 0;
  }
  return e.name.endsWith('=');
}
