/** Why a function gives out, or changes, the rows of others. */
import type { Expression } from '../model/expression.ts';
import type { Routine } from '../model/objects.ts';
import type { Query } from '../model/query.ts';
import { visit, visitQuery } from '../model/walk.ts';
import { routineIdentity } from '../prove/identity.ts';
import { comparisonsIn } from '../tenancy/comparison.ts';
import type { Blame, Court } from './cause.ts';
import { bare } from './reading.ts';
import type { Subject } from './subject.ts';

export function blameFunction(court: Court, routine: Routine): Blame {
  if (!routine.securityDefiner) return { name: routine.leakproof ? 'leakproof-function' : 'unexplained', on: routine };
  const identity = routineIdentity(court.subject.schema, routine);
  if (court.isFirst(identity)) return { name: 'membership-self-service', on: routine };
  const argument = court.argumentOf(routine);
  return argument === undefined
    ? { name: 'definer-function-exposes-rows', on: routine }
    : { name: 'definer-function-trusts-argument', on: routine, what: argument };
}

/** The argument that says which rows: it is compared with their owner or their key, or stored as their owner. */
export function trustedArgument({ schema, bodies, tenancy }: Subject, routine: Routine): string | undefined {
  const body = bodies(routine);
  if (!body) return undefined;
  const ranges = new Map<number, number>();
  const values = new Map<number, readonly (readonly Expression[])[]>();
  const names = new Set(routine.args.flatMap(({ name, mode }) => (name !== undefined && mode !== 'out' && mode !== 'table' ? [name] : [])));
  const telling = new Map<number, ReadonlySet<number>>();
  const tellingOf = (table: number): ReadonlySet<number> => {
    let attributes = telling.get(table);
    if (!attributes) {
      const owners = (tenancy.scopes.get(table)?.belongs ?? []).flatMap((one) => ('attribute' in one ? [one.attribute] : one.attributes));
      const keys = schema.indexesOf(table).flatMap(({ index }) => (index?.unique ? index.parts.slice(0, index.keys) : []));
      attributes = new Set([...owners, ...keys.map(({ attribute }) => attribute)]);
      telling.set(table, attributes);
    }
    return attributes;
  };
  let found: string | undefined;
  const argumentIn = (e: Expression): string | undefined => {
    const inner = bare(e);
    if (inner.kind === 'column')
      return values
        .get(inner.range)
        ?.flatMap((row) => row[inner.attribute - 1] ?? [])
        .map(argumentIn)
        .find((name) => name !== undefined);
    if (inner.kind !== 'parameter') return undefined;
    return inner.name === undefined ? `$${inner.number}` : names.has(inner.name) ? inner.name : undefined;
  };
  const isTelling = (e: Expression): boolean => {
    const inner = bare(e);
    const table = inner.kind === 'column' ? ranges.get(inner.range) : undefined;
    return inner.kind === 'column' && table !== undefined && tellingOf(table).has(inner.attribute);
  };
  const see = (e: Expression): void => {
    for (const { left, right } of comparisonsIn(e)) {
      if (isTelling(left)) found ??= argumentIn(right);
      if (isTelling(right)) found ??= argumentIn(left);
    }
  };
  const seeQuery = (query: Query): void => {
    for (const range of query.ranges) {
      if (range.kind === 'relation') ranges.set(range.id, range.relation);
      if (range.kind === 'values') values.set(range.id, range.rows);
    }
    const into = query.into === undefined ? undefined : ranges.get(query.into);
    if (into === undefined) return;
    for (const { attribute, value } of query.targets)
      if (attribute !== undefined && tellingOf(into).has(attribute)) found ??= argumentIn(value);
  };
  for (const query of body.queries) visitQuery(query, see, seeQuery);
  for (const expression of body.expressions) visit(expression, see, seeQuery);
  return found;
}
