/** Going through expressions and queries, whatever their kind. */
import type { Expression } from './expression.ts';
import type { FromItem, Query, Range, Target } from './query.ts';

/** An expression's direct parts; the query of a subquery is not among them. */
export function partsOf(e: Expression): readonly Expression[] {
  switch (e.kind) {
    case 'column':
    case 'constant':
    case 'parameter':
    case 'case subject':
    case 'session':
    case 'whole row':
    case 'system column':
    case 'default':
    case 'domain value':
      return [];
    case 'call':
    case 'operator':
    case 'and':
    case 'or':
    case 'coalesce':
    case 'greatest':
    case 'least':
    case 'grouping':
    case 'json':
    case 'xml':
    case 'opaque':
      return e.args;
    case 'quantified':
    case 'is distinct':
    case 'nullif':
      return [e.left, e.right];
    case 'not':
    case 'is null':
    case 'is truth':
    case 'cast':
    case 'collate':
    case 'field':
      return [e.arg];
    case 'case':
      return [...(e.subject ? [e.subject] : []), ...e.whens.flatMap((w) => [w.when, w.then]), ...(e.otherwise ? [e.otherwise] : [])];
    case 'array':
      return e.elements;
    case 'row':
      return e.fields;
    case 'row comparison':
      return [...e.left, ...e.right];
    case 'subquery':
      return [...(e.test ?? []), ...(e.columns ?? [])];
    case 'aggregate':
      return [...e.direct, ...e.args, ...e.order.map((key) => key.by), ...(e.filter ? [e.filter] : [])];
    case 'window':
      return [
        ...e.args,
        ...(e.filter ? [e.filter] : []),
        ...e.window.partition,
        ...e.window.order.map((key) => key.by),
        ...(e.window.start ? [e.window.start] : []),
        ...(e.window.end ? [e.window.end] : []),
      ];
    case 'subscript':
      return [e.arg, ...e.indexes.flatMap(({ index, low, high }) => [index, low, high].filter((part) => part !== undefined))];
    default:
      return e satisfies never;
  }
}

/**
 * Every expression in it, outermost first, into subqueries too; `depth` counts the queries around it. A part for which
 * `see` gives false is not gone into.
 */
export function visit(
  e: Expression,
  see: (e: Expression, depth: number) => unknown,
  seeQuery: (q: Query) => void = () => undefined,
  depth = 0,
): void {
  if (see(e, depth) === false) return;
  for (const part of partsOf(e)) visit(part, see, seeQuery, depth);
  if (e.kind === 'subquery') visitQuery(e.query, see, seeQuery, depth + 1);
}

export function visitQuery(
  q: Query,
  see: (e: Expression, depth: number) => unknown,
  seeQuery: (q: Query) => void = () => undefined,
  depth = 0,
): void {
  seeQuery(q);
  for (const e of expressionsOf(q)) visit(e, see, seeQuery, depth);
  for (const inner of queriesOf(q)) visitQuery(inner, see, seeQuery, depth + 1);
}

/** The expressions that a query itself holds. */
export function expressionsOf(q: Query): Expression[] {
  const found: Expression[] = [];
  const maybe = (e: Expression | undefined) => e && found.push(e);
  const all = (list: readonly Expression[] | undefined) => {
    if (list) for (const e of list) found.push(e);
  };
  const targets = (list: readonly Target[] | undefined) => {
    if (list) for (const target of list) found.push(target.value);
  };
  targets(q.targets);
  for (const range of q.ranges) all(expressionsOfRange(range));
  for (const item of q.from) if (item.kind === 'join') all(conditionsOf(item));
  maybe(q.where);
  all(q.group);
  maybe(q.having);
  if (Array.isArray(q.distinct)) all(q.distinct as readonly Expression[]);
  for (const key of q.order) found.push(key.by);
  maybe(q.limit);
  maybe(q.offset);
  all(q.setOperation?.leftColumns);
  all(q.setOperation?.rightColumns);
  targets(q.returning);
  if (q.conflict) {
    all(q.conflict.columns);
    maybe(q.conflict.where);
    targets(q.conflict.set);
    maybe(q.conflict.setWhere);
  }
  for (const when of q.merge ?? []) {
    maybe(when.condition);
    targets(when.targets);
  }
  return found;
}

function expressionsOfRange(range: Range): readonly Expression[] {
  switch (range.kind) {
    case 'function':
      return range.calls.map((f) => f.call);
    case 'values':
      return range.rows.flat();
    case 'table function':
      return range.args;
    case 'join':
      return range.merged;
    default:
      return [];
  }
}

export function conditionsOf(item: FromItem): Expression[] {
  return item.kind === 'range' ? [] : [...conditionsOf(item.left), ...conditionsOf(item.right), ...(item.on ? [item.on] : [])];
}

/** The queries that a query holds: WITH, FROM, and the arms of a set operation. */
export function queriesOf(q: Query): Query[] {
  const found: Query[] = [];
  for (const table of q.commonTables) found.push(table.query);
  for (const range of q.ranges) if (range.kind === 'subquery') found.push(range.query);
  if (q.setOperation) found.push(q.setOperation.left, q.setOperation.right);
  return found;
}

/** The ids of the ranges that an expression reads, those of its own subqueries among them. */
export function rangesIn(e: Expression): Set<number> {
  const found = new Set<number>();
  visit(e, (part) => {
    if (part.kind === 'column' || part.kind === 'whole row' || part.kind === 'system column') found.add(part.range);
  });
  return found;
}
