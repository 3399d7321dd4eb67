/** Values that a CHECK asks for, where it says so plainly. */

import { isArray, isUndecided } from '../../model/datum.ts';
import type { Constant, Expression } from '../../model/expression.ts';
import type { Schema } from '../../model/schema.ts';
import { printDatum } from '../../model/value/print.ts';

/** Something that the server fills in; it is taken to be right. */
export const OTHER = Symbol('other');

/** A row that is being filled in: columns by attribute; those that are absent may be chosen. */
export interface Filled {
  get(attribute: number): string | null | typeof OTHER | undefined;
  /** Whatever there is for it. */
  fill(attribute: number): void;
  choose(attribute: number, text: string | null): void;
  /** Anything else. */
  avoid(attribute: number, text: string): void;
  /** Something that the regular expression takes. */
  match(attribute: number, pattern: string, ignoresCase: boolean): void;
}

/** Chooses values for which the condition comes out as wanted; false where it found none. What is not understood is hoped for. */
export function satisfy(schema: Schema, e: Expression, wanted: boolean, row: Filled): boolean {
  switch (e.kind) {
    case 'and':
    case 'or':
      return (e.kind === 'and') === wanted
        ? e.args.every((arg) => satisfy(schema, arg, wanted, row))
        : e.args.some((arg) => satisfy(schema, arg, wanted, row));
    case 'not':
      return satisfy(schema, e.arg, !wanted, row);
    case 'is null':
      return isEmpty(e.arg, e.negated !== wanted, row);
    case 'quantified':
      return among(schema, e, wanted, row);
    case 'operator':
      return compared(schema, e, wanted, row);
    case 'column':
      return settle(row, e.attribute, wanted ? 'true' : 'false');
    default:
      return true;
  }
}

function isEmpty(arg: Expression, empty: boolean, row: Filled): boolean {
  const column = columnOf(arg);
  if (column === undefined) return true;
  const known = row.get(column);
  if (known === OTHER) return true;
  if (known !== undefined) return (known === null) === empty;
  if (empty) row.choose(column, null);
  else row.fill(column);
  return true;
}

/** `column IN (...)`. */
function among(schema: Schema, e: Extract<Expression, { kind: 'quantified' }>, wanted: boolean, row: Filled): boolean {
  const column = columnOf(e.left);
  if (column === undefined || e.name !== '=' || e.all || !wanted) return true;
  const texts = textsOf(schema, e.right);
  const known = row.get(column);
  if (known === OTHER) return true;
  if (known !== undefined) return known === null || texts.length === 0 || texts.includes(known);
  const [first] = texts;
  if (first !== undefined) row.choose(column, first);
  return true;
}

function textsOf(schema: Schema, e: Expression): string[] {
  const list = uncast(e);
  if (list.kind === 'array') return list.elements.flatMap((one) => textOf(schema, one) ?? []);
  if (list.kind !== 'constant' || list.value === null || isUndecided(list.value) || !isArray(list.value)) return [];
  const element = schema.type(list.type)?.element ?? 0;
  return list.value.elements.flatMap((one) => (one === null || isUndecided(one) ? [] : printDatum(schema, element, one)));
}

const SWAPPED: Readonly<Record<string, string>> = { '<': '>', '>': '<', '<=': '>=', '>=': '<=' };
const REFUSED: Readonly<Record<string, string>> = { '=': '<>', '<>': '=', '<': '>=', '>': '<=', '<=': '>', '>=': '<' };

function compared(schema: Schema, e: Extract<Expression, { kind: 'operator' }>, wanted: boolean, row: Filled): boolean {
  const [left, right] = e.args;
  if (!left || !right) return true;
  const [subject, against, name] = textOf(schema, left) === undefined ? [left, right, e.name] : [right, left, SWAPPED[e.name] ?? e.name];
  const text = textOf(schema, against);
  const operator = wanted ? name : (REFUSED[name] ?? '');
  if (text === undefined) return sameColumns(subject, against, operator, row);
  const column = columnOf(subject);
  if (column !== undefined) {
    if (wanted && (e.name === '~' || e.name === '~*') && right === against) {
      if (row.get(column) === undefined) row.match(column, text, e.name === '~*');
      return true;
    }
    if (operator === '<>') return differ(row, column, text);
    const value = valueFor(operator, text);
    return value === undefined || settle(row, column, value, operator);
  }
  const measured = lengthOf(subject);
  if (measured !== undefined && row.get(measured) === undefined) {
    const length = operator === '<>' ? Number(text) + 1 : Number(valueFor(operator, text) ?? Number.NaN);
    if (length >= 0 && length < LONGEST) row.choose(measured, 'x'.repeat(length));
  }
  return true;
}

const LONGEST = 1000;

/** Of two columns that must be equal, the one that is known decides. */
function sameColumns(a: Expression, b: Expression, operator: string, row: Filled): boolean {
  const [left, right] = [columnOf(a), columnOf(b)];
  if (left === undefined || right === undefined || operator !== '=') return true;
  const one = row.get(left);
  const other = row.get(right);
  if (one === OTHER || other === OTHER) return true;
  if (one !== undefined && other === undefined) row.choose(right, one);
  else if (other !== undefined && one === undefined) row.choose(left, other);
  return one === undefined || other === undefined || one === null || other === null || one === other;
}

function valueFor(operator: string, text: string): string | undefined {
  const number = Number(text);
  switch (operator) {
    case '=':
    case '<=':
    case '>=':
      return text;
    case '<':
      return Number.isNaN(number) ? undefined : String(number - 1);
    case '>':
      return Number.isNaN(number) ? undefined : String(number + 1);
    default:
      return undefined;
  }
}

function settle(row: Filled, column: number, value: string, operator = '='): boolean {
  const known = row.get(column);
  if (known === OTHER) return true;
  if (known === undefined) {
    row.choose(column, value);
    return true;
  }
  return known === null || operator !== '=' || sameText(known, value);
}

function differ(row: Filled, column: number, text: string): boolean {
  const known = row.get(column);
  if (known === OTHER) return true;
  if (known === undefined) row.avoid(column, text);
  return known === undefined || known === null || known !== text;
}

const sameText = (a: string, b: string): boolean => a === b || a.slice(0, 1) === b.slice(0, 1);

function uncast(e: Expression): Expression {
  let at = e;
  while (at.kind === 'cast' || at.kind === 'collate') at = at.arg;
  return at;
}

function columnOf(e: Expression): number | undefined {
  const at = uncast(e);
  return at.kind === 'column' ? at.attribute : undefined;
}

const LENGTHS = new Set(['length', 'char_length', 'character_length', 'octet_length']);

function lengthOf(e: Expression): number | undefined {
  const at = uncast(e);
  const [arg] = at.kind === 'call' && LENGTHS.has(at.name) ? at.args : [];
  if (!arg) return undefined;
  const inner = uncast(arg);
  const [trimmed] = inner.kind === 'call' && /trim$/.test(inner.name) ? inner.args : [inner];
  return trimmed && columnOf(trimmed);
}

function textOf(schema: Schema, e: Expression): string | undefined {
  const at = uncast(e);
  return at.kind === 'constant' ? constantText(schema, at) : undefined;
}

const constantText = (schema: Schema, { value, type }: Constant): string | undefined =>
  value === null || isUndecided(value) ? undefined : printDatum(schema, type, value);
