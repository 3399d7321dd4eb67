/** What an expression sees while it is evaluated: the current row of each range, parameters, and what a group has computed. */
import type { Datum } from '../../model/datum.ts';
import type { Expression } from '../../model/expression.ts';
import type { CommonTable } from '../../model/query.ts';
import { Undecidable } from '../../model/value/undecidable.ts';
import type { Context } from '../context.ts';
import type { Row } from '../rows/rows.ts';

export interface Environment {
  readonly context: Context;
  readonly outer?: Environment;
  /** The current row of each range of this query. */
  readonly rows: Map<number, Row | undefined>;
  /** `$n`, a routine's arguments, a PL/pgSQL block's variables. */
  readonly parameter?: (number: number) => Datum;
  /** WITH: each table is computed once, when it is first read. */
  readonly commonTables?: Map<number, CommonRows>;
  readonly caseSubject?: Datum;
  readonly domainValue?: Datum;
  /** The values of aggregates and window calls, for the current group or row. */
  readonly computed?: ReadonlyMap<Expression, Datum>;
  /** Rows of a trigger's transition tables, by the name they have there. */
  readonly transitions?: ReadonlyMap<string, readonly Row[]>;
}

export interface CommonRows {
  readonly table: CommonTable;
  readonly environment: Environment;
  rows?: readonly Row[];
}

export const topEnvironment = (context: Context, parameter?: (number: number) => Datum): Environment => ({
  context,
  rows: new Map(),
  ...(parameter ? { parameter } : {}),
});

export const within = (outer: Environment): Environment => ({ ...pick(outer), outer, rows: new Map() });

function pick({
  context,
  parameter,
  transitions,
  domainValue,
}: Environment): Pick<Environment, 'context' | 'parameter' | 'transitions' | 'domainValue'> {
  return {
    context,
    ...(parameter ? { parameter } : {}),
    ...(transitions ? { transitions } : {}),
    ...(domainValue === undefined ? {} : { domainValue }),
  };
}

/** The row that a range has now, here or in a query around; null where an outer join found none. */
export function rowOf(environment: Environment, range: number): Row | undefined {
  for (let at: Environment | undefined = environment; at; at = at.outer) if (at.rows.has(range)) return at.rows.get(range);
  return undefined;
}

export function commonRows(environment: Environment, id: number): CommonRows | undefined {
  for (let at: Environment | undefined = environment; at; at = at.outer) {
    const found = at.commonTables?.get(id);
    if (found) return found;
  }
  return undefined;
}

export { Undecidable };

export function cannotKnow(why: string): never {
  throw new Undecidable(why);
}

/** Thrown when the work allowed to one history is used up. */
export class Exhausted extends Error {}

export function step(context: Context, cost = 1): void {
  context.limits.steps -= cost;
  if (context.limits.steps < 0) throw new Exhausted('the work allowed for running code in the history is used up');
}
