/** The end of a search: the world is complete, and what must not be in it is not. */

import type { Relation } from '../model/objects.ts';
import type { Query } from '../model/query.ts';
import { type Absence, FALSE, inner, type Next, type Search, TRUE, UNKNOWN } from './search.ts';
import { isFlagOf, truth } from './truth.ts';
import { deferred } from './value.ts';
import type { Row } from './world.ts';

/** Goes on if no row of the world is one of those that were said to be missing. */
export function complete(s: Search, next: Next): boolean {
  return shared(s, () => forgeries(s, () => absences(s, next)));
}

/** What is seen because a parent of it is for everybody is shared. */
function shared(s: Search, next: Next): boolean {
  const flag = s.flags.find((one) => isFlagOf(s, one));
  return flag ? s.asFlagged(flag.says, next) : next();
}

/** Rows that link the caller to another tenant are there because a caller made them. */
function forgeries(s: Search, next: Next): boolean {
  const forged = s.world.forged();
  const from = (i: number): boolean => {
    const one = forged[i];
    if (!one) return next();
    const honest = s.try(
      () => one.tenants.every(({ belonging, term }) => s.world.setMine(term, belonging.axis)),
      () => from(i + 1),
    );
    return honest || one.ways.some((forge) => forge(s, one.row, () => from(i + 1)));
  };
  return from(0);
}

function absences(s: Search, next: Next): boolean {
  const from = (i: number): boolean => {
    const absence = s.absences[i];
    return absence ? refute(s, absence, () => from(i + 1)) : checks(s, next);
  };
  return from(0);
}

function refute(s: Search, absence: Absence, next: Next): boolean {
  const { query } = absence;
  const plain = query.command === 'select' && !query.setOperation && !query.hasAggregates && query.group.length === 0;
  if (!plain || query.from.length > 1) return next();
  const [item] = query.from;
  if (!item) return avoid(s, absence, query, undefined, 0, next);
  const range = item.kind === 'range' ? query.ranges.find((one) => one.id === item.range) : undefined;
  if (range?.kind !== 'relation') return next();
  const relation = s.relation(range.relation);
  // Rows that the policies hide may be there.
  if (!relation || relation.view || s.shop.access.isSubject(absence.env.role, relation)) return next();
  const rows = s.world.rows.filter((row) => !row.same && row.kind === 'stored' && row.relation.id === relation.id);
  const from = (i: number): boolean => {
    const row = rows[i];
    if (row) return avoid(s, absence, query, row, range.id, () => from(i + 1));
    return mayBeAnyones(s, absence, query, relation, range.id) ? s.doubt(`whether ${relation.name} has a row of its kind`, next) : next();
  };
  return from(0);
}

/** Some row that has nothing to do with the caller would be one of those: a table that is in use has such. */
function mayBeAnyones(s: Search, { env, unless }: Absence, query: Query, relation: Relation, range: number): boolean {
  // What it is compared with decides; that is not asked again here.
  if (unless) return false;
  const { world } = s;
  const before = world.mark();
  const row = world.newRow(relation);
  const at = inner(env);
  at.rows.set(range, row);
  const isStranger = row.facts.belongs.every(
    (belonging) =>
      belonging.how !== 'column' ||
      belonging.axis.kind === 'tenant' ||
      world.setTheirs(world.column(row, belonging.attribute), belonging.axis),
  );
  const found = isStranger && (query.where === undefined || truth(s, query.where, at, TRUE, () => true));
  world.undo(before);
  return found;
}

function avoid(s: Search, { env, unless }: Absence, query: Query, row: Row | undefined, range: number, next: Next): boolean {
  const at = inner(env);
  if (row) at.rows.set(range, row);
  const targets = query.targets.filter((target) => !target.junk);
  if (query.where && truth(s, query.where, at, FALSE | UNKNOWN, next)) return true;
  return unless?.((i) => deferred(s, (targets[i] as Query['targets'][number]).value, at), next) ?? false;
}

/** CHECK constraints of the row that the search is about. */
function checks(s: Search, next: Next): boolean {
  const { target, shop } = s;
  if (!target) return next();
  const row = s.world.real(target);
  const constraints = shop.context.store
    .constraintsOf(row.relation.id)
    .filter((constraint) => constraint.check && constraint.columns.some((attribute) => row.columns.has(attribute)));
  const from = (i: number): boolean => {
    const check = constraints[i]?.check;
    if (!check) return next();
    return truth(s, check.expression, s.top(s.caller.role, { rows: new Map([[check.range, row]]) }), ~FALSE & 7, () => from(i + 1));
  };
  return from(0);
}
