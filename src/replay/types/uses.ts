/** Which columns hold values of a type, and what their rows say to a change of it. */
import type { Constraint, Relation, Type } from '../../model/objects.ts';
import { refuse } from '../../model/refusal.ts';
import type { Context } from '../context.ts';
import { Undecidable } from '../evaluate/environment.ts';
import { evaluate } from '../evaluate/expression.ts';

interface Use {
  readonly relation: Relation;
  readonly attribute: number;
}

const WITH_ROWS: readonly Relation['kind'][] = ['table', 'partitioned table', 'materialized view', 'foreign table'];

/** Columns of the type itself and of domains over it; with `inside`, of what contains it, too. */
function columnsOf({ store }: Context, id: number, inside: boolean): Use[] {
  const found: Use[] = [];
  const seen = new Set<number>();
  const open = [id];
  for (let type = open.pop(); type !== undefined; type = open.pop()) {
    if (seen.has(type)) continue;
    seen.add(type);
    for (const { object, dependency } of store.dependents(type)) {
      if (object.class === 'relation' && dependency.from !== undefined) {
        const column = object.columns[dependency.from - 1];
        if (!column || column.dropped || (!inside && column.type !== type)) continue;
        if (WITH_ROWS.includes(object.kind)) found.push({ relation: object, attribute: column.attribute });
        if (inside && object.rowType !== 0) open.push(object.rowType);
      }
      if (object.class === 'type' && (object.domain?.base === type || (inside && object.range?.subtype === type))) open.push(object.id);
    }
  }
  return found;
}

/** A column whose values have the row type inside them stands in the way of changing it (find_composite_type_dependencies). */
export function refuseRowTypeUsed(context: Context, relation: Relation, at: number): void {
  if (relation.rowType === 0) return;
  const [use] = columnsOf(context, relation.rowType, true).filter((one) => one.relation.id !== relation.id);
  if (!use) return;
  const column = `"${use.relation.name}.${use.relation.columns[use.attribute - 1]?.name}"`;
  if (relation.kind === 'composite type') refuse('0A000', `cannot alter type "${relation.name}" because column ${column} uses it`, { at });
  refuse('0A000', `cannot alter table "${relation.name}" because column ${column} uses its row type`, { at });
}

export function requireDomainCheckHolds(context: Context, domain: Type, { check }: Constraint, at: number): void {
  if (!check) return;
  for (const { relation, attribute } of columnsOf(context, domain.id, false)) {
    for (const row of context.rows.of(relation.id) ?? []) {
      const domainValue = row[attribute - 1] ?? null;
      if (known(() => evaluate(check.expression, { context, rows: new Map(), domainValue })) === false)
        refuse(
          '23514',
          `column "${relation.columns[attribute - 1]?.name}" of table "${relation.name}" contains values that violate the new constraint`,
          { at },
        );
    }
  }
}

export function requireNoDomainNulls(context: Context, domain: Type, at: number): void {
  for (const { relation, attribute } of columnsOf(context, domain.id, false)) {
    if ((context.rows.of(relation.id) ?? []).some((row) => (row[attribute - 1] ?? null) === null))
      refuse('23502', `column "${relation.columns[attribute - 1]?.name}" of table "${relation.name}" contains null values`, { at });
  }
}

function known<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch (error) {
    if (error instanceof Undecidable) return undefined;
    throw error;
  }
}
