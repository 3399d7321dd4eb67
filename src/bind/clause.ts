/** Where an expression stands, and what PostgreSQL does not allow there (`p_expr_kind`). */
import { refuse } from '../model/refusal.ts';

export interface Clause {
  /** As PostgreSQL's messages call it. */
  readonly says: string;
  readonly aggregates: boolean;
  readonly windows: boolean;
  readonly subqueries: boolean;
  readonly sets: boolean;
  readonly columns: boolean;
}

const everything = { aggregates: true, windows: true, subqueries: true, sets: true, columns: true };
const rowByRow = { aggregates: false, windows: false, subqueries: true, sets: false, columns: true };
const stored = { aggregates: false, windows: false, subqueries: false, sets: false, columns: true };

export const CLAUSE = {
  target: { says: 'SELECT', ...everything },
  other: { says: 'this expression', ...everything },
  where: { says: 'WHERE', ...rowByRow },
  having: { says: 'HAVING', ...everything, windows: false, sets: false },
  filter: { says: 'FILTER', ...rowByRow },
  join: { says: 'JOIN conditions', ...rowByRow },
  fromFunction: { says: 'functions in FROM', ...rowByRow, sets: true },
  group: { says: 'GROUP BY', ...everything, aggregates: false, windows: false },
  order: { says: 'ORDER BY', ...everything },
  distinct: { says: 'DISTINCT ON', ...everything },
  limit: { says: 'LIMIT', ...rowByRow, columns: false },
  offset: { says: 'OFFSET', ...rowByRow, columns: false },
  window: { says: 'window definitions', ...everything, windows: false },
  returning: { says: 'RETURNING', ...rowByRow, sets: true },
  values: { says: 'VALUES', ...rowByRow, sets: true },
  insertTarget: { says: 'INSERT', ...everything },
  updateSource: { says: 'UPDATE', ...rowByRow },
  mergeWhen: { says: 'MERGE WHEN conditions', ...rowByRow },
  check: { says: 'check constraints', ...stored },
  default: { says: 'DEFAULT expressions', ...stored, columns: false },
  generated: { says: 'column generation expressions', ...stored },
  indexExpression: { says: 'index expressions', ...stored },
  indexPredicate: { says: 'index predicates', ...stored },
  statistics: { says: 'statistics expressions', ...stored },
  alterType: { says: 'transform expressions', ...stored },
  policy: { says: 'policy expressions', ...rowByRow },
  triggerWhen: { says: 'trigger WHEN conditions', ...stored },
  ruleWhere: { says: 'rule WHERE conditions', ...rowByRow },
  partitionKey: { says: 'partition key expressions', ...stored },
  partitionBound: { says: 'partition bound', ...stored, columns: false },
  publicationWhere: { says: 'publication WHERE expressions', ...stored },
  copyWhere: { says: 'COPY FROM WHERE conditions', ...stored },
  execute: { says: 'EXECUTE parameters', ...stored },
  call: { says: 'CALL arguments', ...rowByRow },
  routineDefault: { says: 'DEFAULT expressions', ...stored, columns: false },
} as const satisfies Record<string, Clause>;

export function refuseSubquery(clause: Clause, at: number): void {
  if (clause.subqueries) return;
  const what: Record<string, string> = {
    'check constraints': 'cannot use subquery in check constraint',
    'DEFAULT expressions': 'cannot use subquery in DEFAULT expression',
    'column generation expressions': 'cannot use subquery in column generation expression',
    'index expressions': 'cannot use subquery in index expression',
    'index predicates': 'cannot use subquery in index predicate',
    'statistics expressions': 'cannot use subquery in statistics expression',
    'transform expressions': 'cannot use subquery in transform expression',
    'trigger WHEN conditions': 'cannot use subquery in trigger WHEN condition',
    'partition key expressions': 'cannot use subquery in partition key expression',
    'partition bound': 'cannot use subquery in partition bound',
    'publication WHERE expressions': 'cannot use subquery in publication WHERE expression',
    'COPY FROM WHERE conditions': 'cannot use subquery in COPY FROM WHERE condition',
    'EXECUTE parameters': 'cannot use subquery in EXECUTE parameter',
  };
  refuse('0A000', what[clause.says] ?? `cannot use subquery in ${clause.says}`, { at });
}

export function refuseSet(clause: Clause, at: number): void {
  if (!clause.sets) refuse('0A000', `set-returning functions are not allowed in ${clause.says}`, { at });
}

export function refuseAggregate(clause: Clause, at: number): void {
  if (!clause.aggregates) refuse('42803', `aggregate functions are not allowed in ${clause.says}`, { at });
}

export function refuseWindow(clause: Clause, at: number): void {
  if (!clause.windows) refuse('42P20', `window functions are not allowed in ${clause.says}`, { at });
}
