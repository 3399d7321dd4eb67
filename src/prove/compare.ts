/** Comparisons of values, and what else operators say about equality: containment, overlap, keys of JSON. */
import { BOOL, DATE, INT2, INT4, INT8, JSON_TYPE, JSONB, NUMERIC, RECORD, TIMESTAMP, TIMESTAMPTZ, UUID } from '../model/catalog/ids.ts';
import type { Expression } from '../model/expression.ts';
import { Refusal } from '../model/refusal.ts';
import { readDatum } from '../model/value/read.ts';
import { evaluateOperatorOn } from './compute.ts';
import { FALSE, isTerm, type Next, type Search, TRUE, type Truths, UNKNOWN, type Value } from './search.ts';
import { flagged, is, negated, truthOf } from './truth.ts';
import { members, termOf } from './value.ts';
import type { Term } from './world.ts';

const TURNED: Readonly<Record<string, string>> = { '>': '<', '<=': '>=' };

/** An operator between two values. */
export function compare(
  s: Search,
  e: Extract<Expression, { kind: 'operator' }>,
  left: Value,
  right: Value,
  leftType: number,
  want: Truths,
  next: Next,
): boolean {
  const { name } = e;
  if (e.operator >= 16384 && !isKnown(s, leftType) && name !== '=' && name !== '<>')
    return s.doubt(`operator ${name} of an extension`, next);
  switch (name) {
    case '=':
    case '<>':
    case '<':
    case '>':
    case '<=':
    case '>=':
      return compareValues(s, name, left, right, want, next);
    case '@>':
      return contains(s, left, asList(s, right, e.args[1]), want, next);
    case '<@':
      return contains(s, right, asList(s, left, e.args[0]), want, next);
    case '?|':
      return overlaps(s, left, right, want, next);
    case '?&':
      return contains(s, left, right, want, next);
    case '&&':
      return overlaps(s, left, right, want, next);
    case '?':
      return has(s, left, right, want, next);
    default: {
      const known = evaluateOperatorOn(s, e, left, right);
      if (known !== undefined) return truthOf(s, known, want, next);
      const [a, b] = [termOf(s, left), termOf(s, right)];
      const { world } = s;
      return strictly(s, [a, b], want, next, () => truthOf(s, world.apply(name, [a, b]), want & (TRUE | FALSE), next));
    }
  }
}

const isKnown = (s: Search, type: number): boolean => type < 16384 || s.shop.context.store.type(type)?.extension === undefined;

/** Null where an argument is null, else as `then` says. */
function strictly(s: Search, terms: readonly Term[], want: Truths, next: Next, then: Next): boolean {
  const { world } = s;
  return (
    s.try(
      () => terms.every((term) => world.setNotNull(term)),
      () => flagged(s, terms, then),
    ) ||
    (is(UNKNOWN, want) && terms.some((term) => !world.isNotNull(term) && s.try(() => world.setNull(term), next)))
  );
}

/** `=` and the orderings. */
export function compareValues(s: Search, name: string, left: Value, right: Value, want: Truths, next: Next): boolean {
  if (name === '<>') return compareValues(s, '=', left, right, negated(want), next);
  if (!isTerm(left) || !isTerm(right)) {
    if (!isTerm(left) && !isTerm(right) && left.kind === 'record' && right.kind === 'record' && left.fields && right.fields) {
      const fields = right.fields;
      const pairs = left.fields.map((one, i) => ({
        value: () => false,
        truth: (asked: Truths, then: Next) =>
          one?.value((a) => fields[i]?.value((b) => compareValues(s, '=', a, b, asked, then)) ?? false) ?? false,
      }));
      return everyPair(pairs, want, next);
    }
    return compareValues(s, name, termOf(s, left), termOf(s, right), want, next);
  }
  const { world } = s;
  if (TURNED[name] === '<') return compareValues(s, '<', right, left, want, next);
  if (name === '<=') return compareValues(s, '<', right, left, negated(want), next);
  if (name === '>=') return compareValues(s, '<', left, right, negated(want), next);
  const why = world.opaqueOf(left) ?? world.opaqueOf(right);
  const go = (): boolean => {
    if (name === '=') {
      if (want === (FALSE | UNKNOWN)) return s.try(() => world.notSame(left, right), next);
      return (
        (is(TRUE, want) && bySecret(s, left, right, () => s.try(() => canBe(s, left, right) && world.equate(left, right), next))) ||
        (is(FALSE, want) && s.try(() => world.setNotNull(left) && world.setNotNull(right) && world.differ(left, right), next)) ||
        (is(UNKNOWN, want) && eitherNull(s, left, right, next))
      );
    }
    const [a, b] = [world.constantOf(left), world.constantOf(right)];
    if (a !== undefined && b !== undefined) return is(isLess(a, b) ? TRUE : FALSE, want) && next();
    const less = world.apply('<', [left, right]);
    const both = () => world.setNotNull(left) && world.setNotNull(right);
    return (
      (is(TRUE, want) && world.find(left) !== world.find(right) && s.try(() => both() && world.equate(less, world.constant('t')), next)) ||
      (is(FALSE, want) && s.try(() => both() && world.equate(less, world.constant('f')), next)) ||
      (is(UNKNOWN, want) && eitherNull(s, left, right, next))
    );
  };
  return why === undefined ? flagged(s, [left, right], go) : s.doubt(why, go);
}

/** Types whose values not every text is. */
const STRICT = new Set([INT2, INT4, INT8, NUMERIC, UUID, BOOL, DATE, TIMESTAMP, TIMESTAMPTZ]);

/** A constant is a value only of what can be written so. */
function canBe(s: Search, left: Term, right: Term): boolean {
  const { world } = s;
  const text = world.constantOf(left) ?? world.constantOf(right);
  if (text === undefined) return true;
  const roots = [world.find(left), world.find(right)];
  return typesOf(s, roots).every((type) => !STRICT.has(type) || isOf(s, type, text));
}

/** What columns and casts say that terms are. */
export function typesOf(s: Search, roots: readonly Term[]): number[] {
  const { world } = s;
  const found = new Set<number>();
  for (const [at, node] of world.nodes.entries())
    if (node.kind === 'column' && roots.includes(world.find(at))) found.add(node.row.relation.columns[node.attribute - 1]?.type ?? 0);
  for (const { term, type } of s.casts) if (roots.includes(world.find(term))) found.add(type);
  return [...found];
}

function isOf(s: Search, type: number, text: string): boolean {
  try {
    readDatum(s.shop.context.store, type, -1, text, 0);
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}

/** What only the holder of a secret can say: a token, a code, a hash of the row, given as an argument. */
function bySecret(s: Search, left: Term, right: Term, next: Next): boolean {
  if (s.args.length === 0 || s.leave.owner === 'own') return next();
  const name = isGiven(s, left) ? secretIn(s, right) : isGiven(s, right) ? secretIn(s, left) : undefined;
  return name === undefined ? next() : s.asFlagged(`whoever holds ${name}`, next);
}

function isGiven(s: Search, term: Term, depth = 0): boolean {
  const { world } = s;
  if (s.args.some((arg) => world.find(arg) === world.find(term))) return true;
  const node = world.nodes[term];
  return depth < 4 && node?.kind === 'apply' && node.args.some((arg) => isGiven(s, arg, depth + 1));
}

const SECRET = /(token|secret|code|hash|password|passphrase|nonce|otp|api_?key|signature)$/i;

function secretIn(s: Search, term: Term): string | undefined {
  const { world } = s;
  const root = world.find(term);
  for (const [at, node] of world.nodes.entries()) {
    if (node.kind !== 'column' || world.find(at) !== root) continue;
    const column = node.row.relation.columns[node.attribute - 1];
    if (column && SECRET.test(column.name)) return `${node.row.relation.name}.${column.name}`;
  }
  return undefined;
}

function everyPair(pairs: readonly { truth: (want: Truths, next: Next) => boolean }[], want: Truths, next: Next): boolean {
  const all = (i: number, each: Truths): boolean => {
    const pair = pairs[i];
    return pair ? pair.truth(each, () => all(i + 1, each)) : next();
  };
  return (
    (is(TRUE, want) && all(0, TRUE)) ||
    (is(FALSE, want) && pairs.some((pair) => pair.truth(FALSE, next))) ||
    (is(UNKNOWN, want) && pairs.some((pair) => pair.truth(UNKNOWN, next)))
  );
}

const isLess = (a: string, b: string): boolean => {
  const [x, y] = [Number(a), Number(b)];
  return Number.isNaN(x) || Number.isNaN(y) ? a < b : x < y;
};

function eitherNull(s: Search, left: Term, right: Term, next: Next): boolean {
  const { world } = s;
  return s.try(() => world.setNull(left), next) || s.try(() => world.setNotNull(left) && world.setNull(right), next);
}

/** A JSON value that is no list is contained as one member would be; one that is put together has its members. */
function asList(s: Search, value: Value, e: Expression | undefined): Value {
  if (!isTerm(value) || e?.kind !== 'call' || !/^(to_jsonb|jsonb_build_array)$/.test(e.name)) return value;
  const [arg] = e.args;
  const type = arg && s.shop.context.store.type(arg.type);
  if (e.name === 'to_jsonb')
    return !type || type.trueArray || COMPOUND.has(arg.type) ? value : { kind: 'collection', pick: (take) => take(value) };
  const node = s.world.nodes[value];
  return node?.kind === 'apply' && node.of === e.name ? { kind: 'collection', pick: (take) => node.args.some((one) => take(one)) } : value;
}

/** What may be a list itself. */
const COMPOUND = new Set([JSONB, JSON_TYPE, RECORD]);

function contains(s: Search, whole: Value, part: Value, want: Truths, next: Next): boolean {
  return (
    // Nothing is contained in everything.
    (is(TRUE, want) &&
      (members(s, part, (one) => members(s, whole, (other) => compareValues(s, '=', one, other, TRUE, next))) || empty(s, part, next))) ||
    (is(FALSE, want) && loose(s, [whole, part], next)) ||
    (is(UNKNOWN, want) && nulls(s, [whole, part], next))
  );
}

function overlaps(s: Search, left: Value, right: Value, want: Truths, next: Next): boolean {
  return (
    (is(TRUE, want) && members(s, left, (one) => members(s, right, (other) => compareValues(s, '=', one, other, TRUE, next)))) ||
    (is(FALSE, want) && loose(s, [left, right], next)) ||
    (is(UNKNOWN, want) && nulls(s, [left, right], next))
  );
}

/** A JSON array or object has a string. */
function has(s: Search, json: Value, key: Value, want: Truths, next: Next): boolean {
  return (
    (is(TRUE, want) && members(s, json, (member) => compareValues(s, '=', member, key, TRUE, next))) ||
    (is(FALSE, want) && loose(s, [json, key], next)) ||
    (is(UNKNOWN, want) && nulls(s, [json, key], next))
  );
}

/** An array of the row may be empty; one that is made of a text is where the text is. */
function empty(s: Search, value: Value, next: Next): boolean {
  if (!isTerm(value)) return false;
  const { world } = s;
  const constant = world.constantOf(value);
  if (constant !== undefined) return /^(\{\}|\[\])$/.test(constant) && next();
  const node = world.nodes[value];
  if (node?.kind === 'apply' && node.of === 'parts') return s.try(() => world.equate(node.args[0] as Term, world.constant('')), next);
  return s.try(() => world.setNotNull(value) && world.equate(world.apply('cardinality', [value]), world.constant('0')), next);
}

const loose = (s: Search, values: readonly Value[], next: Next): boolean =>
  s.try(() => values.every((value) => !isTerm(value) || s.world.setNotNull(value)), next);

const nulls = (s: Search, values: readonly Value[], next: Next): boolean =>
  values.some((value) => isTerm(value) && s.try(() => s.world.setNull(value), next));
