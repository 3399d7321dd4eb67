/** Whether an expression needs no parentheses inside another, where precedence is trusted (isSimpleNode). */
import type { Expression } from '../expression.ts';

export function isSimple(e: Expression, parent: Expression): boolean {
  switch (e.kind) {
    case 'field':
      return parent.kind !== 'field';
    case 'cast':
      return isFunctionCast(e) || isSimple(e.arg, e);
    case 'operator':
      return parent.kind === 'operator' ? bindsTighter(e, parent) : isSeparated(parent);
    case 'subquery':
    case 'is null':
    case 'is truth':
      return isSeparated(parent);
    case 'is distinct':
      return e.negated ? isSimpleBoolean('and', parent) : isSeparated(parent);
    case 'and':
    case 'or':
    case 'not':
      return isSimpleBoolean(e.kind, parent);
    case 'json':
      return e.what !== 'is json' || isSeparated(parent);
    case 'quantified':
    case 'collate':
    case 'row comparison':
      return false;
    default:
      return true;
  }
}

const isFunctionCast = (e: Expression): boolean => e.kind === 'cast' && (e.how === 'function' || (e.how === 'length' && !isArrayCast(e)));

/** The length of an array's elements is applied by a node of its own. */
const isArrayCast = (e: Extract<Expression, { kind: 'cast' }>): boolean => e.arg.kind === 'array';

function bindsTighter(e: Extract<Expression, { kind: 'operator' }>, parent: Extract<Expression, { kind: 'operator' }>): boolean {
  const own = precedence(e);
  const around = precedence(parent);
  if (own === 0 || around === 0) return false;
  return own === around ? parent.args[0] === e : own > around;
}

/** Only arithmetic is trusted. */
function precedence({ name, args }: Extract<Expression, { kind: 'operator' }>): number {
  if (args.length !== 2) return 0;
  return name === '+' || name === '-' ? 1 : name === '*' || name === '/' || name === '%' ? 2 : 0;
}

/** The parent sets its parts apart by itself. */
function isSeparated(parent: Expression): boolean {
  return isBoolean(parent) || isEnclosing(parent);
}

const isBoolean = (e: Expression): boolean =>
  e.kind === 'and' || e.kind === 'or' || e.kind === 'not' || (e.kind === 'is distinct' && e.negated);

function isEnclosing(parent: Expression): boolean {
  switch (parent.kind) {
    case 'call':
      return parent.form === 'call';
    case 'subscript':
    case 'array':
    case 'row':
    case 'coalesce':
    case 'greatest':
    case 'least':
    case 'xml':
    case 'nullif':
    case 'aggregate':
    case 'grouping':
    case 'window':
    case 'case':
      return true;
    default:
      return false;
  }
}

function isSimpleBoolean(kind: 'and' | 'or' | 'not', parent: Expression): boolean {
  if (parent.kind === 'or') return true;
  if (parent.kind === 'and') return kind !== 'or';
  return isEnclosing(parent);
}
