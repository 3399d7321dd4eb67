/** That no row of a query exists: asked of the rows of the world, and of a table's that is in use. */
import type { Expression } from '../model/expression.ts';
import type { Relation } from '../model/objects.ts';
import type { FromItem, Query } from '../model/query.ts';
import { openQuery } from './open.ts';
import { type Absence, type Bound, type Env, FALSE, inner, type Next, type Search, TRUE, UNKNOWN } from './search.ts';
import { truth } from './truth.ts';
import { deferred } from './value.ts';
import type { Row } from './world.ts';

/** Goes on where the world has no such row. */
export function refute(s: Search, absence: Absence, next: Next): boolean {
  const { query, env, unless } = absence;
  if (query.setOperation?.kind === 'union') {
    const { left, right } = query.setOperation;
    return refute(s, { ...absence, query: left }, () => refute(s, { ...absence, query: right }, next));
  }
  if (isOneRow(query)) return unless !== undefined && openQuery(s, query, env, (row) => unless(row, next));
  const isPlain = query.command === 'select' && !query.setOperation && !query.hasAggregates && query.group.length === 0;
  const parts = isPlain ? partsOf(query) : undefined;
  // Rows that the policies hide may be there.
  const isPlainlySeen = parts?.relations.every(({ id }) => {
    const relation = s.relation(id);
    return relation && !relation.view && !s.shop.access.isSubject(env.role, relation);
  });
  if (!parts || !isPlainlySeen) return next();
  const tuples = tuplesOf(s, parts);
  const from = (i: number): boolean => {
    const tuple = tuples[i];
    if (tuple) return avoid(s, absence, parts, tuple, () => from(i + 1));
    const stranger = parts.relations.length > 0 && mayBeAnyones(s, absence, parts);
    return stranger ? s.doubt(`whether ${parts.relations.map(({ name }) => name).join(' and ')} has a row of its kind`, next) : next();
  };
  return from(0);
}

/** Aggregates without GROUP BY give a row, whatever there is. */
const isOneRow = (query: Query): boolean =>
  query.command === 'select' && query.hasAggregates && query.group.length === 0 && !query.having && !query.limit && !query.offset;

interface Parts {
  readonly relations: readonly { readonly range: number; readonly id: number; readonly name: string }[];
  readonly conditions: readonly Expression[];
}

/** Tables that are joined, and what is asked of their rows; nothing where a row can come from elsewhere. */
function partsOf({ from, ranges, where }: Query): Parts | undefined {
  const relations: { range: number; id: number; name: string }[] = [];
  const conditions: Expression[] = where ? [where] : [];
  const isTables = (item: FromItem): boolean => {
    if (item.kind === 'join') {
      if (item.on) conditions.unshift(item.on);
      return item.type === 'inner' && isTables(item.left) && isTables(item.right);
    }
    const range = ranges.find((one) => one.id === item.range);
    if (range?.kind !== 'relation') return false;
    relations.push({ range: range.id, id: range.relation, name: range.name });
    return true;
  };
  return from.every(isTables) ? { relations, conditions } : undefined;
}

type Tuple = ReadonlyMap<number, Row>;

/** Each combination of the world's rows. */
function tuplesOf(s: Search, { relations }: Parts): Tuple[] {
  let tuples: Tuple[] = [new Map()];
  for (const { range, id } of relations) {
    const rows = s.world.rows.filter((row) => !row.same && row.kind === 'stored' && row.relation.id === id);
    tuples = tuples.flatMap((tuple) => rows.map((row) => new Map([...tuple, [range, row]])));
  }
  return tuples;
}

/** Some rows that have nothing to do with the caller would be among those: tables that are in use have such. */
function mayBeAnyones(s: Search, { query, env, unless }: Absence, { relations, conditions }: Parts): boolean {
  const { world } = s;
  const before = world.mark();
  const strangers = relations.map(({ range, id }) => ({ range, row: world.newRow(s.relation(id) as Relation) }));
  const at = withRows(env, new Map(strangers.map(({ range, row }) => [range, row])));
  const areStrangers = strangers.every(({ row }) =>
    row.facts.belongs.every(
      (belonging) =>
        belonging.how !== 'column' ||
        belonging.axis.kind === 'tenant' ||
        world.setTheirs(world.column(row, belonging.attribute), belonging.axis),
    ),
  );
  const refutes = (): boolean => {
    // Somebody is a member of every tenant: whichever one is compared with is among them.
    if (strangers.some(({ row }) => isMembership(row))) return true;
    const now = world.mark();
    const excused =
      unless?.(
        (i) => targetOf(s, query, at, i),
        () => true,
      ) ?? false;
    world.undo(now);
    return !excused;
  };
  const found = areStrangers && every(s, conditions, at, refutes);
  world.undo(before);
  return found;
}

const isMembership = ({ facts: { belongs } }: Row): boolean =>
  ['tenant', 'user'].every((kind) => belongs.some((belonging) => belonging.how === 'column' && belonging.axis.kind === kind));

const every = (s: Search, conditions: readonly Expression[], at: Env, next: Next, i = 0): boolean => {
  const condition = conditions[i];
  return condition ? truth(s, condition, at, TRUE, () => every(s, conditions, at, next, i + 1)) : next();
};

function avoid(s: Search, { query, env, unless }: Absence, { conditions }: Parts, tuple: Tuple, next: Next): boolean {
  const at = withRows(env, tuple);
  if (conditions.some((condition) => truth(s, condition, at, FALSE | UNKNOWN, next))) return true;
  return unless?.((i) => targetOf(s, query, at, i), next) ?? false;
}

function withRows(env: Env, rows: ReadonlyMap<number, Bound>): Env {
  const at = inner(env);
  for (const [range, row] of rows) at.rows.set(range, row);
  return at;
}

function targetOf(s: Search, query: Query, at: Env, i: number) {
  const target = query.targets.filter((one) => !one.junk)[i];
  return deferred(s, (target as Query['targets'][number]).value, at);
}
