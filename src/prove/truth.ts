/** In which worlds an expression is true, false or null: PostgreSQL's three-valued logic, searched. */
import { BOOL } from '../model/catalog/ids.ts';
import { isArray } from '../model/datum.ts';
import type { Expression } from '../model/expression.ts';
import { visit } from '../model/walk.ts';
import { columnKey } from '../tenancy/value.ts';
import { callTruth } from './call.ts';
import { compare, compareValues } from './compare.ts';
import { absentAndUnknown, openQuery } from './open.ts';
import {
  type Deferred,
  type Env,
  FALSE,
  type Flag,
  isTerm,
  type Next,
  type Search,
  TRUE,
  type Truths,
  UNKNOWN,
  type Value,
} from './search.ts';
import { constantText, members, termOf, value } from './value.ts';
import type { Term } from './world.ts';

export function truth(s: Search, e: Expression, env: Env, want: Truths, next: Next): boolean {
  s.step();
  if (want === (TRUE | FALSE | UNKNOWN)) return next();
  if (want === 0) return false;
  switch (e.kind) {
    case 'constant':
      return is(e.value === null ? UNKNOWN : e.value === true ? TRUE : FALSE, want) && next();
    case 'and':
      return junction(s, e.args, env, want, FALSE, next);
    case 'or':
      return junction(s, e.args, env, want, TRUE, next);
    case 'not':
      return truth(s, e.arg, env, negated(want), next);
    case 'is null':
      return isNull(s, e.arg, env, e.negated ? negated(want) : want, next);
    case 'is truth': {
      const stated = e.is === 'true' ? TRUE : e.is === 'false' ? FALSE : UNKNOWN;
      const asked = e.negated ? negated(want) : want;
      return (
        (is(TRUE, asked) && truth(s, e.arg, env, stated, next)) ||
        (is(FALSE, asked) && truth(s, e.arg, env, (TRUE | FALSE | UNKNOWN) & ~stated, next))
      );
    }
    case 'is distinct': {
      // As it is written `negated` says IS NOT DISTINCT FROM.
      const asked = e.negated ? want : negated(want);
      return value(s, e.left, env, (left) => value(s, e.right, env, (right) => same(s, left, right, asked, next)));
    }
    case 'operator': {
      const [left, right] = e.args;
      if (left && right) {
        return value(s, left, env, (a) => value(s, right, env, (b) => compare(s, e, a, b, left.type, want, next)));
      }
      break;
    }
    case 'row comparison':
      return rowComparison(s, e, env, want, next);
    case 'quantified':
      return quantified(s, e, env, want, next);
    case 'case': {
      return arms(s, e, env, (then, arm) => (then ? truth(s, then, arm, want, next) : is(UNKNOWN, want) && next()));
    }
    case 'coalesce': {
      const from = (i: number): boolean => {
        const arg = e.args[i];
        if (!arg) return is(UNKNOWN, want) && next();
        return (
          ((want & (TRUE | FALSE)) !== 0 && truth(s, arg, env, want & (TRUE | FALSE), next)) ||
          truth(s, arg, env, UNKNOWN, () => from(i + 1))
        );
      };
      return from(0);
    }
    case 'subquery':
      return subquery(s, e, env, want, next);
    case 'call':
      return callTruth(s, e, env, want, next);
    case 'cast':
      if (e.arg.type === BOOL && e.type === BOOL) return truth(s, e.arg, env, want, next);
      break;
    case 'collate':
      return truth(s, e.arg, env, want, next);
    default:
  }
  return value(s, e, env, (found) => truthOf(s, found, want, next));
}

export const is = (one: Truths, want: Truths): boolean => (one & want) !== 0;

export const negated = (want: Truths): Truths => (want & UNKNOWN) | ((want & TRUE) << 1) | ((want & FALSE) >> 1);

/** A boolean value as a truth value. */
export function truthOf(s: Search, found: Value, want: Truths, next: Next): boolean {
  const { world } = s;
  const term = termOf(s, found);
  const go = (): boolean =>
    (want === (FALSE | UNKNOWN) && s.try(() => world.notSame(term, world.constant('t')), next)) ||
    (want !== (FALSE | UNKNOWN) && decided());
  const decided = (): boolean =>
    (is(TRUE, want) && s.try(() => world.equate(term, world.constant('t')), next)) ||
    (is(FALSE, want) && s.try(() => world.equate(term, world.constant('f')), next)) ||
    (is(UNKNOWN, want) && s.try(() => world.setNull(term), next));
  const why = world.opaqueOf(term);
  return why === undefined ? flagged(s, [term], go) : s.doubt(why, go);
}

/** AND (dominated by FALSE) and OR (dominated by TRUE). */
function junction(s: Search, args: readonly Expression[], env: Env, want: Truths, dominant: Truths, next: Next): boolean {
  const neutral = dominant === TRUE ? FALSE : TRUE;
  const all = (each: Truths, then: Next, skip = -1, upTo = args.length): boolean => {
    const order = args.map((_, i) => i).filter((i) => i !== skip && i < upTo);
    order.sort((a, b) => weight(args[a] as Expression) - weight(args[b] as Expression));
    const from = (n: number): boolean => {
      const i = order[n];
      return i === undefined ? then() : truth(s, args[i] as Expression, env, each, () => from(n + 1));
    };
    return from(0);
  };
  const some = (each: Truths, rest: Truths): boolean =>
    args.some((arg, i) =>
      truth(s, arg, env, each, () =>
        rest === (TRUE | FALSE | UNKNOWN)
          ? // What stands in front is computed first, and may raise an error.
            args.slice(0, i).some(mayFail)
            ? all((neutral | UNKNOWN) as Truths, next, -1, i)
            : next()
          : all(rest, next, i),
      ),
    );
  // All neutral, or with nulls among them.
  if (is(neutral, want) && is(UNKNOWN, want) && !is(dominant, want)) return all(neutral | UNKNOWN, next);
  if (is(neutral, want) && all(neutral, next)) return true;
  if (is(dominant, want) && is(UNKNOWN, want)) return some(dominant | UNKNOWN, TRUE | FALSE | UNKNOWN);
  if (is(dominant, want) && some(dominant, TRUE | FALSE | UNKNOWN)) return true;
  return is(UNKNOWN, want) && some(UNKNOWN, neutral | UNKNOWN);
}

const weights = new WeakMap<Expression, number>();

/** Cheap and telling things first. */
function weight(e: Expression): number {
  const known = weights.get(e);
  if (known !== undefined) return known;
  let sum = 0;
  visit(e, (part) => {
    if (part.kind === 'subquery') sum += 20;
    else if (part.kind === 'call') sum += part.function < 16384 ? 1 : 10;
    else if (part.kind === 'or' || part.kind === 'case') sum += 5;
  });
  weights.set(e, sum);
  return sum;
}

const failing = new WeakMap<Expression, boolean>();

/** Whether computing it may raise an error: a setting that must be there, a text that must be a number. */
function mayFail(e: Expression): boolean {
  let known = failing.get(e);
  if (known === undefined) {
    known = false;
    visit(e, (part) => {
      if (part.kind === 'call' && (part.function >= 16384 || (part.name === 'current_setting' && part.args.length === 1))) known = true;
      if (part.kind === 'cast' && part.how === 'io' && part.arg.kind !== 'constant') known = true;
    });
    failing.set(e, known as boolean);
  }
  return known as boolean;
}

function isNull(s: Search, arg: Expression, env: Env, want: Truths, next: Next): boolean {
  if (arg.type === BOOL)
    return (is(TRUE, want) && truth(s, arg, env, UNKNOWN, next)) || (is(FALSE, want) && truth(s, arg, env, TRUE | FALSE, next));
  if (arg.kind === 'whole row') return is(FALSE, want) && next();
  return value(s, arg, env, (found) => {
    if (!isTerm(found)) return is(FALSE, want) && next();
    const go = (): boolean =>
      (is(TRUE, want) && s.try(() => s.world.setNull(found), next)) || (is(FALSE, want) && s.try(() => s.world.setNotNull(found), next));
    const why = s.world.opaqueOf(found);
    return why === undefined ? flagged(s, [found], go) : s.doubt(why, go);
  });
}

/** IS NOT DISTINCT FROM. */
function same(s: Search, left: Value, right: Value, want: Truths, next: Next): boolean {
  if (!isTerm(left) || !isTerm(right)) return compareValues(s, '=', left, right, want, next);
  const { world } = s;
  return flagged(
    s,
    [left, right],
    () =>
      (is(TRUE, want) &&
        (compareValues(s, '=', left, right, TRUE, next) || s.try(() => world.setNull(left) && world.setNull(right), next))) ||
      (is(FALSE, want) &&
        (compareValues(s, '=', left, right, FALSE, next) ||
          s.try(() => world.setNull(left) && world.setNotNull(right), next) ||
          s.try(() => world.setNotNull(left) && world.setNull(right), next))),
  );
}

function rowComparison(s: Search, e: Extract<Expression, { kind: 'row comparison' }>, env: Env, want: Truths, next: Next): boolean {
  const pairs = e.left.map((left, i): Deferred => {
    const right = e.right[i] as Expression;
    const test = (asked: Truths, then: Next) =>
      value(s, left, env, (a) => value(s, right, env, (b) => compareValues(s, e.name === '<>' ? '=' : e.name, a, b, asked, then)));
    return { truth: test, value: () => false };
  });
  if (e.name !== '=' && e.name !== '<>') return s.doubt(`rows compared by ${e.name}`, next);
  return allOf(pairs, e.name === '<>' ? negated(want) : want, next);
}

/** AND of what is deferred. */
export function allOf(parts: readonly Deferred[], want: Truths, next: Next): boolean {
  const all = (each: Truths, then: Next, skip = -1): boolean => {
    const from = (i: number): boolean =>
      i >= parts.length ? then() : i === skip ? from(i + 1) : (parts[i] as Deferred).truth(each, () => from(i + 1));
    return from(0);
  };
  return (
    (is(TRUE, want) && all(TRUE, next)) ||
    (is(FALSE, want) && parts.some((part) => part.truth(FALSE, next))) ||
    (is(UNKNOWN, want) && parts.some((part, i) => part.truth(UNKNOWN, () => all(TRUE | UNKNOWN, next, i))))
  );
}

function quantified(s: Search, e: Extract<Expression, { kind: 'quantified' }>, env: Env, want: Truths, next: Next): boolean {
  const { right } = e;
  const gathered = arrayQuery(right);
  // = ANY (ARRAY (query)) is IN (query).
  if (gathered)
    return subquery(
      s,
      { ...gathered, how: e.all ? 'all' : 'any', test: [e.left], operators: [e.operator], name: e.name, type: BOOL },
      env,
      want,
      next,
    );
  const test = (left: Value, element: Value, asked: Truths, then: Next): boolean => compareValues(s, e.name, left, element, asked, then);
  return value(s, e.left, env, (left) => {
    const listed = listOf(s, right, env);
    if (listed)
      return any(
        listed.map((element) => (asked, then) => element((found) => test(left, found, asked, then))),
        e.all,
        want,
        next,
      );
    return value(s, right, env, (array) => {
      const { world } = s;
      if (isTerm(array) && world.isNull(array)) return is(UNKNOWN, want) && next();
      const one = (asked: Truths): boolean => members(s, array, (member) => test(left, member, asked, next));
      const none = (): boolean => (isTerm(array) ? flagged(s, [array, ...(isTerm(left) ? [left] : [])], next) : next());
      const nulls = (): boolean =>
        (isTerm(array) && s.try(() => world.setNull(array), next)) || (isTerm(left) && s.try(() => world.setNull(left), next));
      if (e.all) return (is(FALSE, want) && one(FALSE)) || (is(TRUE, want) && none()) || (is(UNKNOWN, want) && nulls());
      return (is(TRUE, want) && one(TRUE)) || (is(FALSE, want) && none()) || (is(UNKNOWN, want) && nulls());
    });
  });
}

/** The query that an array is gathered by. */
function arrayQuery(e: Expression): Extract<Expression, { kind: 'subquery' }> | undefined {
  if (e.kind === 'cast' && (e.how === 'array' || e.how === 'relabel')) return arrayQuery(e.arg);
  return e.kind === 'subquery' && e.how === 'array' ? e : undefined;
}

type Test = (want: Truths, next: Next) => boolean;

/** OR, or with `all` AND, of tests that are listed. */
function any(tests: readonly Test[], all: boolean, want: Truths, next: Next): boolean {
  const parts = tests.map((test): Deferred => ({ truth: all ? test : (asked, then) => test(negated(asked), then), value: () => false }));
  return allOf(parts, all ? want : negated(want), next);
}

/** The elements of an array that is written out. */
function listOf(s: Search, e: Expression, env: Env): ((next: (value: Value) => boolean) => boolean)[] | undefined {
  if (e.kind === 'cast' && (e.how === 'array' || e.how === 'relabel')) return listOf(s, e.arg, env);
  if (e.kind === 'array' && !e.nested) return e.elements.map((element) => (next) => value(s, element, env, next));
  if (e.kind === 'constant' && isArray(e.value)) {
    const element = s.shop.context.store.type(e.type)?.element ?? 0;
    return e.value.elements.map((datum) => (next) => {
      const text = constantText(s, datum, element);
      return next(text === undefined ? s.world.null() : s.world.constant(text));
    });
  }
  return undefined;
}

/** CASE: each arm in the worlds in which it is taken. */
export function arms(
  s: Search,
  e: Extract<Expression, { kind: 'case' }>,
  env: Env,
  take: (then: Expression | undefined, env: Env) => boolean,
): boolean {
  const within = (subject: Value | undefined): boolean => {
    const arm: Env = subject === undefined ? env : { ...env, caseSubject: subject };
    const from = (i: number): boolean => {
      const when = e.whens[i];
      if (!when) return take(e.otherwise, env);
      return truth(s, when.when, arm, TRUE, () => take(when.then, env)) || truth(s, when.when, arm, FALSE | UNKNOWN, () => from(i + 1));
    };
    return from(0);
  };
  return e.subject ? value(s, e.subject, env, within) : within(undefined);
}

function subquery(s: Search, e: Extract<Expression, { kind: 'subquery' }>, env: Env, want: Truths, next: Next): boolean {
  switch (e.how) {
    case 'exists':
      return (is(TRUE, want) && openQuery(s, e.query, env, () => next())) || (is(FALSE, want) && s.absent({ query: e.query, env }, next));
    case 'any':
    case 'all': {
      const asked = e.how === 'all' ? negated(want) : want;
      // x op ALL (q) is NOT (x negated-op ANY (q)); here the tests are turned round instead.
      const flip = e.how === 'all' ? negated : (w: Truths) => w;
      return tests(s, e, env, (left) => {
        const test = (row: (i: number) => Deferred, w: Truths, then: Next) => allOf(columnsTest(s, e, left, row), flip(w), then);
        return (
          (is(TRUE, asked) && openQuery(s, e.query, env, (row) => test(row, TRUE, next))) ||
          (is(FALSE, asked) && s.absent({ query: e.query, env, unless: (row, then) => test(row, FALSE, then) }, next)) ||
          (is(UNKNOWN, asked) &&
            openQuery(s, e.query, env, (row) =>
              test(row, UNKNOWN, () =>
                s.absent({ query: e.query, env, unless: (other, then) => test(other, FALSE | UNKNOWN, then) }, next),
              ),
            ))
        );
      });
    }
    case 'scalar':
      if (e.query.from.length === 0 && !e.query.where && !e.query.setOperation && e.query.command === 'select' && !e.query.hasAggregates) {
        return openQuery(s, e.query, env, (row) => row(0).truth(want, next));
      }
      return (
        openQuery(s, e.query, env, (row) => row(0).truth(want, next)) || (is(UNKNOWN, want) && absentAndUnknown(s, e.query, env, next))
      );
    default:
      return s.doubt('an array used as a condition', next);
  }
}

function tests(s: Search, e: Extract<Expression, { kind: 'subquery' }>, env: Env, next: (left: readonly Value[]) => boolean): boolean {
  const found: Value[] = [];
  const from = (i: number): boolean => {
    const test = e.test?.[i];
    if (!test) return next([...found]);
    return value(s, test, env, (one) => {
      found[i] = one;
      return from(i + 1);
    });
  };
  return from(0);
}

function columnsTest(
  s: Search,
  e: Extract<Expression, { kind: 'subquery' }>,
  left: readonly Value[],
  row: (i: number) => Deferred,
): Deferred[] {
  const name = e.name ?? '=';
  return left.map(
    (one, i): Deferred => ({
      value: () => false,
      truth: (want, next) => row(i).value((other) => compareValues(s, name, one, other, want, next)),
    }),
  );
}

/** Atoms over columns by which a row marks itself as shared are supposed only where that is allowed. */
export function flagged(s: Search, terms: readonly Term[], next: Next): boolean {
  const isTold = terms.some((term) => NARROW.test(s.world.constantOf(term) ?? ''));
  const flag = s.checking || s.leave.owner === 'own' || isTold ? undefined : flagIn(s, terms);
  if (!flag) return next();
  if (isFlagOf(s, flag)) return s.asFlagged(flag.says, next);
  // It may turn out to be a parent's.
  s.flags.push(flag);
  if (next()) return true;
  s.flags.pop();
  return false;
}

/** The flag is the target's own, or stands on a row that a key of the target points at. */
export function isFlagOf(s: Search, { row }: Flag): boolean {
  const { target, world } = s;
  if (!target) return false;
  const real = world.real(target);
  return world.real(row) === real || world.isParent(world.real(row), real);
}

const SHARES =
  /(^|_|[a-z])(public|shared?|sharing|publish(ed)?|visib(le|ility)|discoverable|listed|global|template|everyone|anyone|open_source|is_open|open_to_\w+|for_all|public(ly)?)(_|$|[A-Z])/i;

/** Words that keep a row to its own people. */
const NARROW =
  /^(team|tenant|org|organi[sz]ation|company|workspace|account|members?|internal|restricted|group|department|staff|employees?|colleagues)$/i;

const isShareName = (name: string): boolean => SHARES.test(name);

/** A column by whose name rows say that they are for everybody. */
function flagIn(s: Search, terms: readonly Term[], depth = 0): Flag | undefined {
  const { world } = s;
  if (depth > 3) return undefined;
  for (const term of terms) {
    const node = world.nodes[term];
    if (node?.kind === 'apply') {
      const found = flagIn(s, node.args, depth + 1);
      if (found !== undefined) return found;
    }
    if (node?.kind !== 'column') continue;
    const { row } = node;
    const column = row.relation.columns[node.attribute - 1];
    const isDeclared = s.shop.tenancy.flags.has(columnKey(row.relation.id, node.attribute));
    if (column && (isDeclared || isShareName(column.name))) return { row, says: `${row.relation.name}.${column.name}` };
  }
  return undefined;
}
