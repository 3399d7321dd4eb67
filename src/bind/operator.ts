/** Operators: overloads by operand types, rows compared field by field, IN and ANY (parse_oper.c). */
import { ANY, ANYENUM, BOOL, FIRST_USER_ID, RECORD, UNKNOWN } from '../model/catalog/ids.ts';
import type { Expression } from '../model/expression.ts';
import type { Operator } from '../model/objects.ts';
import { refuse } from '../model/refusal.ts';
import type { Schema } from '../model/schema.ts';
import { formatType } from '../model/type-name.ts';
import type { Unbound } from '../model/unbound.ts';
import { rangesIn } from '../model/walk.ts';
import { refuseSet } from './clause.ts';
import { coerce, coerceToBoolean, coerceToCommon, commonTypeOf, implicitTargets, isPolymorphic } from './coerce.ts';
import { bind } from './expression.ts';
import { explicitNamespace, type Names, namespacesFor } from './names.ts';
import { bestOf, matching } from './overload.ts';
import { resolveGenerics } from './polymorphic.ts';
import { levelOf, type Scope } from './scope.ts';
import { bindRowSubquery } from './subquery.ts';
import { arrayType, baseType, elementType } from './types.ts';

type Path = readonly string[];

export function bindOperator(scope: Scope, from: Extract<Unbound, { kind: 'operator' }>): Expression {
  const { name, at } = from;
  if (from.left?.kind === 'row' && from.right.kind === 'subquery' && from.right.how === 'scalar')
    return bindRowSubquery(scope, from.left, name, from.right, at);
  if (from.left === undefined) return operatorCall(scope, name, undefined, bind(scope, from.right), at);
  return bindComparison(scope, name, from.left, from.right, at);
}

/** `left operator right`, rows field by field. */
export function bindComparison(scope: Scope, name: Path, left: Unbound, right: Unbound, at: number): Expression {
  const l = bind(scope, left);
  const r = bind(scope, right);
  const rows = rowsOf(l, r);
  return rows ? rowComparison(scope, name, rows.left, rows.right, at) : operatorCall(scope, name, l, r, at);
}

export function rowsOf(left: Expression, right: Expression): { left: readonly Expression[]; right: readonly Expression[] } | undefined {
  return left.kind === 'row' && right.kind === 'row' && left.type === RECORD && right.type === RECORD
    ? { left: left.fields, right: right.fields }
    : undefined;
}

export function rowComparison(scope: Scope, name: Path, left: readonly Expression[], right: readonly Expression[], at: number): Expression {
  const bool = { type: BOOL, modifier: -1, at };
  if (left.length !== right.length) refuse('42601', 'unequal number of entries in row expressions', { at });
  if (left.length === 0) refuse('0A000', 'cannot compare rows of zero length', { at });
  const pairs = left.map((l, i) => operatorCall(scope, name, l, right[i] as Expression, at));
  for (const pair of pairs)
    if (pair.type !== BOOL)
      refuse('42804', `row comparison operator must yield type boolean, not type ${formatType(scope.binding.schema, pair.type, -1)}`, {
        at,
      });
  if (pairs.length === 1) return pairs[0] as Expression;
  const operator = name.at(-1);
  if (operator === '=') return { kind: 'and', args: pairs, ...bool };
  if (operator === '<>') return { kind: 'or', args: pairs, ...bool };
  if (!['<', '<=', '>', '>='].includes(operator as string))
    refuse('0A000', `could not determine interpretation of row comparison operator ${operator}`, { at });
  const bound = pairs.filter((pair) => pair.kind === 'operator');
  return {
    kind: 'row comparison',
    name: operator as string,
    operators: bound.map((b) => b.operator),
    left: bound.map((b) => b.args[0] as Expression),
    right: bound.map((b) => b.args[1] as Expression),
    ...bool,
  };
}

/** The operator's call over bound operands; its operands are coerced to what it is declared over. */
export function operatorCall(scope: Scope, name: Path, left: Expression | undefined, right: Expression, at: number): Expression {
  const { schema } = scope.binding;
  const args = left ? [left, right] : [right];
  const operator = findOperator(scope.binding, name, left?.type, right.type, at);
  if (!operator)
    return {
      kind: 'opaque',
      why: `operator ${name.join('.')}`,
      args,
      type: ['=', '<>', '<', '>', '<=', '>=', '~~', '@>', '<@', '&&'].includes(name.at(-1) as string) ? BOOL : UNKNOWN,
      modifier: -1,
      at,
    };
  const declared = left ? [operator.left, operator.right] : [operator.right];
  const generics = resolveGenerics(
    schema,
    args.map((arg) => arg.type),
    declared,
    operator.result,
  );
  if (typeof generics === 'string') refuse('42804', generics, { at });
  const returnsSet = schema.routine(operator.function)?.returnsSet ?? false;
  if (returnsSet) refuseSet(scope.clause, at);
  return {
    kind: 'operator',
    operator: operator.id,
    name: operator.name,
    args: args.map((arg, i) => coerce(schema, arg, generics.args[i] as number, -1, 'implicit')),
    returnsSet,
    type: generics.returns,
    modifier: -1,
    at,
  };
}

/** The operator that fits the operands; undefined if only an unknown extension could have it. Otherwise refused. */
export function findOperator(names: Names, path: Path, left: number | undefined, right: number, at: number): Operator | undefined {
  const { schema } = names;
  const exact = exactOperator(names, path, left, right);
  if (exact) return usable(names, exact, at);
  const choices = builtInChoices(names, path, left, right);
  const known = choices?.of.get(choices.key);
  if (known) return known;
  const types = left === undefined ? [right] : [left, right];
  const matches = matching(schema, types, candidatesFor(names, path, left, right));
  const chosen = matches.length > 1 ? bestOf(schema, types, matches) : matches[0];
  if (chosen) {
    choices?.of.set(choices.key, chosen.operator);
    return usable(names, chosen.operator, at);
  }
  const spelled = [...(left === undefined ? [] : [formatType(schema, left, -1)]), path.join('.'), formatType(schema, right, -1)].join(' ');
  if (matches.length > 1)
    refuse('42725', `operator is not unique: ${spelled}`, {
      at,
      hint: 'Could not choose a best candidate operator. You might need to add explicit type casts.',
    });
  if (schema.hasUnknownExtension) return undefined;
  if (path.length > 1) explicitNamespace(names, path.at(-2) as string);
  return refuse('42883', `operator does not exist: ${spelled}`, {
    at,
    hint: 'No operator matches the given name and argument types. You might need to add explicit type casts.',
  });
}

const choicesOf = new WeakMap<readonly Operator[], Map<number, Operator>>();

/** Where it is kept which of PostgreSQL's own operators is chosen over its own types and enums: the same wherever no others and no casts were made. */
function builtInChoices(names: Names, path: Path, left: number | undefined, right: number) {
  const { schema } = names;
  const [l, r] = [left === undefined ? 0 : builtInType(schema, left), builtInType(schema, right)];
  if (l === undefined || r === undefined || (l === ANYENUM && r === ANYENUM && left !== right)) return undefined;
  const lists = namespacesFor(names, path).map((namespace) => schema.operatorsNamed(namespace, path.at(-1) as string));
  const [only, ...others] = lists.filter((list) => list.length > 0);
  if (!only || others.length > 0) return undefined;
  for (const _ of schema.all('cast')) return undefined;
  let of = choicesOf.get(only);
  if (!of) choicesOf.set(only, (of = new Map()));
  return { of, key: l * FIRST_USER_ID + r };
}

/** Of enums, operators are all over any. */
const builtInType = (schema: Schema, type: number): number | undefined =>
  type < FIRST_USER_ID ? type : schema.type(type)?.kind === 'enum' ? ANYENUM : undefined;

function usable(_names: Names, operator: Operator, at: number): Operator {
  if (operator.function === 0) refuse('42883', `operator is only a shell: ${operator.name}`, { at });
  return operator;
}

interface Candidate {
  readonly operator: Operator;
  readonly args: readonly number[];
}

/** Operators that may take the operands. Of those with the same types, the first on the path hides the others. */
function candidatesFor(names: Names, path: Path, left: number | undefined, right: number): readonly Candidate[] {
  const { schema } = names;
  const rights = implicitTargets(schema, right);
  const found: Candidate[] = [];
  for (const namespace of namespacesFor(names, path)) {
    const before = found.length;
    for (const operator of overloads(schema, schema.operatorsNamed(namespace, path.at(-1) as string), left)) {
      if (rights && !isOpen(operator.right) && !rights.includes(operator.right)) continue;
      const hides = ({ operator: other }: Candidate) => other.left === operator.left && other.right === operator.right;
      if (before > 0 && found.some(hides)) continue;
      found.push({ operator, args: left === undefined ? [operator.right] : [operator.left, operator.right] });
    }
  }
  return found;
}

/** The operator over exactly these types; 0 on the left for a prefix operator. */
function operatorOver({ schema }: Names, namespaces: readonly number[], name: string, left: number, right: number): Operator | undefined {
  for (const namespace of namespaces) {
    const operators = schema.operatorsNamed(namespace, name);
    const { places, open } = placesByLeft(operators);
    for (const place of left !== 0 && isOpen(left) ? open : (places.get(left) ?? [])) {
      const operator = operators[place] as Operator;
      if (operator.left === left && operator.right === right) return operator;
    }
  }
  return undefined;
}

/** Where in a list of operators those are that take a type on the left; `open` ones may take any. */
interface ByLeft {
  readonly places: ReadonlyMap<number, readonly number[]>;
  readonly open: readonly number[];
}

const byLeft = new WeakMap<readonly Operator[], ByLeft>();

function placesByLeft(operators: readonly Operator[]): ByLeft {
  const known = byLeft.get(operators);
  if (known) return known;
  const places = new Map<number, number[]>();
  const open: number[] = [];
  operators.forEach(({ left }, i) => {
    if (left !== 0 && isOpen(left)) open.push(i);
    else {
      const known = places.get(left);
      if (known) known.push(i);
      else places.set(left, [i]);
    }
  });
  const made = { places, open };
  byLeft.set(operators, made);
  return made;
}

const NONE: readonly number[] = [];

const isOpen = (type: number): boolean => type === ANY || type >= FIRST_USER_ID || isPolymorphic(type);

/** Those that may take the left operand, in their order: of dozens, few are worth a closer look. */
function overloads(schema: Schema, operators: readonly Operator[], left: number | undefined): readonly Operator[] {
  const { places, open } = placesByLeft(operators);
  const lefts = left === undefined ? [0] : implicitTargets(schema, left);
  if (!lefts) return operators.filter((operator) => operator.left !== 0);
  const found = left === undefined ? [] : [...open];
  for (const target of new Set(lefts)) for (const place of places.get(target) ?? NONE) found.push(place);
  return found.sort((a, b) => a - b).map((place) => operators[place] as Operator);
}

/** An untyped operand is first taken for the other's type. */
function exactOperator(names: Names, path: Path, left: number | undefined, right: number): Operator | undefined {
  const namespaces = namespacesFor(names, path);
  const over = (l: number, r: number) => operatorOver(names, namespaces, path.at(-1) as string, l, r);
  if (left === undefined) return over(0, right);
  const l = left === UNKNOWN ? right : left;
  const r = right === UNKNOWN ? left : right;
  const found = over(l, r);
  if (found || (left !== UNKNOWN && right !== UNKNOWN)) return found;
  const base = baseType(names.schema, l);
  return base === l ? undefined : over(base, base);
}

export function bindQuantified(scope: Scope, from: Extract<Unbound, { kind: 'quantified' }>): Expression {
  return quantified(scope, from.name, from.all, bind(scope, from.left), bind(scope, from.right), from.at);
}

function quantified(scope: Scope, name: Path, all: boolean, left: Expression, right: Expression, at: number): Expression {
  const { schema } = scope.binding;
  const rightType = right.type === UNKNOWN ? UNKNOWN : elementType(schema, baseType(schema, right.type));
  if (rightType === 0) {
    if (right.kind === 'opaque') return { kind: 'opaque', why: right.why, args: [left, right], type: BOOL, modifier: -1, at };
    refuse('42809', 'op ANY/ALL (array) requires array on right side', { at });
  }
  const operator = findOperator(scope.binding, name, left.type, rightType, at);
  if (!operator) return { kind: 'opaque', why: `operator ${name.join('.')}`, args: [left, right], type: BOOL, modifier: -1, at };
  const generics = resolveGenerics(schema, [left.type, rightType], [operator.left, operator.right], operator.result);
  if (typeof generics === 'string') refuse('42804', generics, { at });
  if (generics.returns !== BOOL) refuse('42809', 'op ANY/ALL (array) requires operator to yield boolean', { at });
  const elements = arrayType(schema, generics.args[1] as number);
  if (elements === 0)
    refuse('42704', `could not find array type for data type ${formatType(schema, generics.args[1] as number, -1)}`, { at });
  return {
    kind: 'quantified',
    all,
    operator: operator.id,
    name: operator.name,
    left: coerce(schema, left, generics.args[0] as number, -1, 'implicit'),
    right: coerce(schema, right, elements, -1, 'implicit'),
    type: BOOL,
    modifier: -1,
    at,
  };
}

/** IN over a list: one ANY over the members that read no column, an OR of comparisons for the rest. */
export function bindIn(scope: Scope, from: Extract<Unbound, { kind: 'in' }>): Expression {
  const { schema } = scope.binding;
  const { at, negated } = from;
  const left = bind(scope, from.left);
  const members = from.list.map((member) => bind(scope, member));
  const name = [negated ? '<>' : '='];
  const fixed = members.filter((member) => ![...rangesIn(member)].some((range) => levelOf(scope, range) === 0));
  const parts: Expression[] = [];
  let rest = members;
  if (fixed.length > 1 && left.kind !== 'row') {
    const common = commonTypeOf(schema, [left.type, ...fixed.map((member) => member.type)], () => undefined);
    const array = common === 0 || common === RECORD ? 0 : arrayType(schema, common);
    if (array !== 0) {
      const elements = fixed.map((member) => coerceToCommon(schema, member, common, 'IN'));
      parts.push(quantified(scope, name, negated, left, { kind: 'array', elements, nested: false, type: array, modifier: -1, at }, at));
      rest = members.filter((member) => !fixed.includes(member));
    }
  }
  for (const member of rest) {
    const rows = rowsOf(left, member);
    const comparison = rows ? rowComparison(scope, name, rows.left, rows.right, at) : operatorCall(scope, name, left, member, at);
    parts.push(coerceToBoolean(schema, comparison, 'IN'));
  }
  return parts.length === 1 ? (parts[0] as Expression) : { kind: negated ? 'and' : 'or', args: parts, type: BOOL, modifier: -1, at };
}
