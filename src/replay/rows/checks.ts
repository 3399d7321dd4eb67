/** What existing rows say to a new constraint. Where rows are not known, they are taken to fit. */
import type { Constraint, Relation } from '../../model/objects.ts';
import { refuse } from '../../model/refusal.ts';
import type { Context } from '../context.ts';
import { Undecidable } from '../evaluate/environment.ts';
import { evaluate } from '../evaluate/expression.ts';
import { indexKey, referencedKey, referencingKey } from './keys.ts';
import { rowsIncludingChildren } from './read.ts';
import type { Row } from './rows.ts';

function knownRows(context: Context, relation: Relation, only = true): readonly Row[] {
  if (relation.populated === false) return [];
  try {
    return rowsIncludingChildren(context, relation.id, only);
  } catch (error) {
    if (error instanceof Undecidable) return [];
    throw error;
  }
}

export function requireNoNulls(context: Context, relation: Relation, attribute: number): void {
  const column = relation.columns[attribute - 1];
  if (knownRows(context, relation).some((row) => (row[attribute - 1] ?? null) === null))
    refuse('23502', `column "${column?.name}" of relation "${relation.name}" contains null values`, {
      object: `${relation.name}.${column?.name}`,
    });
}

export function requireCheckHolds(context: Context, relation: Relation, constraint: Constraint): void {
  const { check } = constraint;
  if (!check) return;
  for (const row of knownRows(context, relation)) {
    if (evaluate(check.expression, { context, rows: new Map([[check.range, row]]) }) === false)
      refuse('23514', `check constraint "${constraint.name}" of relation "${relation.name}" is violated by some row`, {
        object: constraint.name,
      });
  }
}

export function requireUnique(context: Context, relation: Relation, index: Relation): void {
  const seen = new Set<string>();
  for (const row of knownRows(context, relation)) {
    const key = indexKey(context, index, row);
    if (key === undefined) continue;
    if (seen.has(key)) refuse('23505', `could not create unique index "${index.name}"`, { object: index.name });
    seen.add(key);
  }
}

/** Whether it is known that all rows have what they point at; refuses where one has not. */
export function requireReferences(context: Context, relation: Relation, constraint: Constraint): boolean {
  const rows = knownRows(context, relation);
  for (const row of rows) requireReference(context, relation, constraint, row);
  const target = context.store.relation(constraint.foreign?.table ?? 0);
  return !hasUnknownRows(context, relation) && (rows.length === 0 || (target !== undefined && !hasUnknownRows(context, target)));
}

/** The row that a foreign key points at must be there. */
export function requireReference(context: Context, relation: Relation, constraint: Constraint, row: Row): void {
  const { rows, store } = context;
  const { foreign } = constraint;
  if (!foreign || !constraint.enforced) return;
  const key = referencingKey(constraint, row);
  if (key === undefined) return foreign.match === 'full' ? refuseMixedNulls(relation, constraint, row) : undefined;
  const target = store.relation(foreign.table);
  if (!target || hasUnknownRows(context, target)) return;
  const found = (of: Relation): boolean =>
    rows.withKey(of.id, constraint.id, (candidate) => referencedKey(constraint, candidate), key).length > 0 ||
    store.childrenOf(of.id).some(found);
  if (target.kind === 'partitioned table') return;
  if (found(target)) return;
  // What was changed again or taken away since is no longer asked about.
  if (!rows.of(relation.id)?.includes(row)) return;
  refuse('23503', `insert or update on table "${relation.name}" violates foreign key constraint "${constraint.name}"`, {
    object: constraint.name,
    detail: `The row that it points at is not in table "${target.name}".`,
  });
}

function refuseMixedNulls(relation: Relation, constraint: Constraint, row: Row): void {
  const values = constraint.columns.map((attribute) => row[attribute - 1] ?? null);
  if (!values.includes(null) || values.every((value) => value === null)) return;
  refuse('23503', `insert or update on table "${relation.name}" violates foreign key constraint "${constraint.name}"`, {
    object: constraint.name,
    detail: 'MATCH FULL does not allow mixing of null and nonnull key values.',
  });
}

const hasUnknownRows = ({ rows }: Context, relation: Relation): boolean => rows.of(relation.id) === undefined;
