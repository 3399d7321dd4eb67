/** Carries out a JSON path. */
import type { Json, Numeric } from '../../../../model/datum.ts';
import { Refusal, refuse } from '../../../../model/refusal.ts';
import type { Arithmetic, Comparison, JsonPath, Path, Predicate, Step } from '../../../../model/value/json-path/syntax.ts';
import { isJsonArray, isJsonNumber, isJsonObject, type JsonObject } from '../../../../model/value/json-print.ts';
import { compareNumeric } from '../../../../model/value/numeric.ts';
import { add, divide, modulo, multiply, negate, subtract, truncate } from '../../../../model/value/numeric-arithmetic.ts';
import { readFlags, regularExpression } from '../../../../model/value/regular-expression.ts';
import { compareText } from '../../../../model/value/text.ts';
import { Undecidable } from '../../../../model/value/undecidable.ts';
import { callMethod } from './methods.ts';

interface Scope {
  readonly root: Json;
  readonly current: Json;
  readonly variables: JsonObject;
  readonly strict: boolean;
  /** Of the array whose subscript is being computed. */
  readonly last: number | undefined;
  readonly budget: { steps: number };
}

type Truth = boolean | undefined;

const MAX_STEPS = 1_000_000;

/** Items come one by one: those found before something goes wrong count. */
export function runJsonPath({ strict, path }: JsonPath, root: Json, variables: JsonObject): Iterable<Json> {
  return itemsOf(path, {
    root,
    current: root,
    variables,
    strict,
    last: undefined,

    budget: { steps: MAX_STEPS },
  });
}

function evaluate(path: Path, scope: Scope): readonly Json[] {
  return [...itemsOf(path, scope)];
}

function* itemsOf(path: Path, scope: Scope): Iterable<Json> {
  if (--scope.budget.steps < 0) throw new Undecidable('a JSON path that takes long');
  switch (path.kind) {
    case 'root':
      yield scope.root;
      return;
    case 'current':
      yield scope.current;
      return;
    case 'last':
      yield { digits: BigInt(scope.last ?? 0), scale: 0 };
      return;
    case 'variable': {
      const value = scope.variables.get(path.name);
      yield value === undefined ? refuse('42704', `could not find jsonpath variable "${path.name}"`) : value;
      return;
    }
    case 'literal':
      yield path.value;
      return;
    case 'arithmetic':
      yield* arithmetic(path.operator, evaluate(path.left, scope), evaluate(path.right, scope), scope);
      return;
    case 'sign':
      for (const value of unwrapped(evaluate(path.arg, scope), scope)) {
        if (!isJsonNumber(value)) refuse('2203B', `operand of unary jsonpath operator ${path.negative ? '-' : '+'} is not a numeric value`);
        yield path.negative ? negate(value as Numeric) : value;
      }
      return;
    case 'predicate':
      yield test(path.predicate, scope) ?? null;
      return;
    case 'step':
      for (const item of itemsOf(path.from, scope)) yield* take(path.step, item, scope);
  }
}

/** In lax mode an array stands for its members. */
const unwrapped = (items: readonly Json[], { strict }: Scope): readonly Json[] =>
  strict ? items : items.flatMap((item) => (isJsonArray(item) ? item : [item]));

function take(step: Step, item: Json, scope: Scope): Iterable<Json> {
  if (--scope.budget.steps < 0) throw new Undecidable('a JSON path that takes long');
  switch (step.kind) {
    case 'key':
      return takeKey(step.key, item, scope, true);
    case 'any key': {
      if (isJsonArray(item) && !scope.strict) return item.flatMap((member) => (isJsonObject(member) ? [...member.values()] : []));
      if (isJsonObject(item)) return [...item.values()];
      return scope.strict ? refuse('2203C', 'jsonpath wildcard member accessor can only be applied to an object') : [];
    }
    case 'any element':
      if (isJsonArray(item)) return item;
      return scope.strict ? refuse('22039', 'jsonpath wildcard array accessor can only be applied to an array') : [item];
    case 'descendants':
      return descendants(item, 0, step.first, step.last, scope);
    case 'elements':
      return takeElements(step.ranges, item, scope);
    case 'filter':
      return unwrapped([item], scope).filter((current) => test(step.predicate, { ...scope, current }) === true);
    case 'method':
      return callMethod(step.name, item, scope.strict);
  }
}

function takeKey(key: string, item: Json, scope: Scope, unwraps: boolean): readonly Json[] {
  if (isJsonObject(item)) {
    const value = item.get(key);
    if (value !== undefined) return [value];
    return scope.strict ? refuse('2203A', `JSON object does not contain key "${key}"`) : [];
  }
  if (isJsonArray(item) && !scope.strict && unwraps) return item.flatMap((member) => takeKey(key, member, scope, false));
  return scope.strict ? refuse('2203A', 'jsonpath member accessor can only be applied to an object') : [];
}

function descendants(item: Json, level: number, first: number, last: number, scope: Scope): readonly Json[] {
  if (--scope.budget.steps < 0) throw new Undecidable('a JSON path that takes long');
  const members = isJsonArray(item) ? item : isJsonObject(item) ? [...item.values()] : [];
  // `.**{last}` takes the leaves.
  const isTaken =
    first === Number.POSITIVE_INFINITY ? level > 0 && !isJsonArray(item) && !isJsonObject(item) : level >= first && level <= last;
  const deeper = level < last ? members.flatMap((member) => descendants(member, level + 1, first, last, scope)) : [];
  return isTaken ? [item, ...deeper] : deeper;
}

function takeElements(ranges: Extract<Step, { kind: 'elements' }>['ranges'], item: Json, scope: Scope): readonly Json[] {
  if (!isJsonArray(item) && scope.strict) return refuse('22039', 'jsonpath array accessor can only be applied to an array');
  const array = isJsonArray(item) ? item : [item];
  const inside = { ...scope, last: array.length - 1 };
  const index = (path: Path): number => {
    const values = evaluate(path, inside);
    const [value] = values;
    if (values.length !== 1 || value === undefined || !isJsonNumber(value))
      return refuse('22033', 'jsonpath array subscript is not a single numeric value');
    const whole = truncate(value, 0).digits;
    return whole > 2147483647n || whole < -2147483648n
      ? refuse('22033', 'jsonpath array subscript is out of integer range')
      : Number(whole);
  };
  return ranges.flatMap(({ from, to }) => {
    const start = index(from);
    const end = to ? index(to) : start;
    if (scope.strict && (start < 0 || start > end || end >= array.length)) refuse('22033', 'jsonpath array subscript is out of bounds');
    return array.slice(Math.max(start, 0), Math.max(end + 1, 0));
  });
}

const OPERATIONS: Readonly<Record<Arithmetic, (a: Numeric, b: Numeric) => Numeric>> = {
  '+': add,
  '-': subtract,
  '*': multiply,
  '/': divide,
  '%': modulo,
};

function arithmetic(operator: Arithmetic, left: readonly Json[], right: readonly Json[], scope: Scope): readonly Json[] {
  const single = (items: readonly Json[], side: string): Numeric => {
    const values = unwrapped(items, scope);
    const [value] = values;
    return values.length === 1 && value !== undefined && isJsonNumber(value)
      ? value
      : refuse('22038', `${side} operand of jsonpath operator ${operator} is not a single numeric value`);
  };
  const a = single(left, 'left');
  return [OPERATIONS[operator](a, single(right, 'right'))];
}

/** Errors inside a predicate make it unknown. */
function attempt<T>(compute: () => T): T | undefined {
  try {
    return compute();
  } catch (error) {
    if (error instanceof Refusal && !/^42/.test(error.sqlstate)) return undefined;
    throw error;
  }
}

function test(predicate: Predicate, scope: Scope): Truth {
  switch (predicate.kind) {
    case 'and': {
      const left = test(predicate.left, scope);
      if (left === false) return false;
      const right = test(predicate.right, scope);
      return right === true ? left : right;
    }
    case 'or': {
      const left = test(predicate.left, scope);
      if (left === true) return true;
      const right = test(predicate.right, scope);
      return right === false ? left : right;
    }
    case 'not': {
      const value = test(predicate.arg, scope);
      return value === undefined ? undefined : !value;
    }
    case 'is unknown':
      return test(predicate.arg, scope) === undefined;
    case 'exists': {
      const found = attempt(() => evaluate(predicate.path, scope));
      return found === undefined ? undefined : found.length > 0;
    }
    case 'compare':
      return anyPair(predicate.left, predicate.right, scope, (a, b) => compare(predicate.operator, a, b));
    case 'starts with':
      return anyPair(predicate.left, predicate.right, scope, (a, b) =>
        typeof a === 'string' && typeof b === 'string' ? a.startsWith(b) : undefined,
      );
    case 'like':
      return anyPair(predicate.left, undefined, scope, (a) =>
        typeof a === 'string' ? isLike(a, predicate.pattern, predicate.flags) : undefined,
      );
  }
}

/** True for one pair of items is enough in lax mode; in strict mode one that is unknown spoils all. */
function anyPair(left: Path, right: Path | undefined, scope: Scope, holds: (a: Json, b: Json) => Truth): Truth {
  const first = attempt(() => unwrapped(evaluate(left, scope), scope));
  if (!first) return undefined;
  const second = right ? attempt(() => unwrapped(evaluate(right, scope), scope)) : [null];
  if (!second) return undefined;
  let found = false;
  let isUnknown = false;
  for (const a of first) {
    for (const b of second) {
      const result = holds(a, b);
      if (result === undefined) {
        if (scope.strict) return undefined;
        isUnknown = true;
      } else if (result) {
        if (!scope.strict) return true;
        found = true;
      }
    }
  }
  return found ? true : isUnknown ? undefined : false;
}

function compare(operator: Comparison, a: Json, b: Json): Truth {
  const order = orderOf(a, b);
  if (order === 'other null') return operator === '!=';
  if (order === undefined) return undefined;
  switch (operator) {
    case '==':
      return order === 0;
    case '!=':
      return order !== 0;
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    case '>=':
      return order >= 0;
  }
}

function orderOf(a: Json, b: Json): number | 'other null' | undefined {
  if (a === null || b === null) return a === b ? 0 : 'other null';
  if (typeof a === 'boolean' && typeof b === 'boolean') return Number(a) - Number(b);
  if (typeof a === 'string' && typeof b === 'string') return compareText(a, b);
  return isJsonNumber(a) && isJsonNumber(b) ? compareNumeric(a, b) : undefined;
}

function isLike(text: string, pattern: string, flags: string): boolean {
  const { flags: read } = readFlags(flags.includes('q') ? 'q' : '');
  const options = { ...read, ignoresCase: flags.includes('i'), stopsAtLines: !flags.includes('s'), anchorsLines: flags.includes('m') };
  return regularExpression(pattern, options).test(text);
}
