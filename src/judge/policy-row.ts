/** What policies ask of the rows of their table. */
import type { Expression } from '../model/expression.ts';
import type { Policy, PolicyExpression, Relation } from '../model/objects.ts';
import { partsOf, visit } from '../model/walk.ts';
import type { Subject } from './subject.ts';
import { ownTables } from './tables.ts';

export interface PolicyOf {
  readonly relation: Relation;
  readonly policy: Policy;
}

/** Where row security is on: elsewhere they cost nothing. */
export const activePolicies = (subject: Subject): PolicyOf[] =>
  ownTables(subject).flatMap((relation) =>
    relation.rowSecurity ? subject.schema.policiesOf(relation.id).map((policy) => ({ relation, policy })) : [],
  );

export const expressionsOf = ({ using, check }: Policy): PolicyExpression[] => [using, check].filter((one) => one !== undefined);

/** A comparison for equality that a policy asks of every row, and the side of it that reads the row. */
export interface RowTest {
  readonly own: Expression;
  readonly other: Expression;
}

/** What must be equal for a row to pass, as an index could search for it: the terms of ANDs, `=` and `= ANY`. */
export function rowTests({ expression, row }: PolicyExpression): RowTest[] {
  const terms = expression.kind === 'and' ? expression.args : [expression];
  return terms.flatMap((term): RowTest[] => {
    if (term.kind === 'operator' && term.name === '=' && term.args.length === 2) {
      const [left, right] = term.args as [Expression, Expression];
      if (reads(left, row.id) && !reads(right, row.id)) return [{ own: left, other: right }];
      return reads(right, row.id) && !reads(left, row.id) ? [{ own: right, other: left }] : [];
    }
    if (term.kind === 'quantified' && term.name === '=' && !term.all && reads(term.left, row.id) && !reads(term.right, row.id))
      return [{ own: term.left, other: term.right }];
    if (term.kind === 'subquery' && term.how === 'any' && term.name === '=' && term.test?.length === 1)
      return term.test.flatMap((own) => (reads(own, row.id) ? [{ own, other: term }] : []));
    return [];
  });
}

export function reads(e: Expression, row: number): boolean {
  let found = false;
  visit(e, (part) => {
    found ||= (part.kind === 'column' || part.kind === 'whole row') && part.range === row;
    return !found;
  });
  return found;
}

/** The expression without casts that change no bit. */
export function unlabelled(e: Expression): Expression {
  return e.kind === 'cast' && e.how === 'relabel' ? unlabelled(e.arg) : e;
}

/** Calls outside subqueries: they are made for every row, unless nothing in them changes. */
export function callsPerRow(e: Expression, see: (call: Extract<Expression, { kind: 'call' }>) => void): void {
  if (e.kind === 'call') see(e);
  // A subquery that reads nothing of the row runs once.
  for (const part of e.kind === 'subquery' ? (e.test ?? []) : partsOf(e)) callsPerRow(part, see);
}
