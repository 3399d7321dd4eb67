/** What an attack has done to the tables, as a superuser sees it. */

import { JSON_TYPE, POINT, XML } from '../../model/catalog/ids.ts';
import { quoteIdentifier } from '../../model/identifier.ts';
import type { Relation } from '../../model/objects.ts';
import type { Schema } from '../../model/schema.ts';
import type { Tenancy } from '../../tenancy/index.ts';
import type { Named } from './named.ts';
import type { PlannedRow } from './planned.ts';
import { literal } from './statement.ts';

/** The columns that say whose a row is, as far as it has them itself. */
export const ownerColumns = (tenancy: Tenancy, relation: Relation): number[] => [
  ...new Set((tenancy.scopes.get(relation.id)?.belongs ?? []).flatMap((one) => (one.how === 'through' ? one.attributes : [one.attribute]))),
];

/** The targets by number: `:target1_table` and `:target1_row` hold where each stands. */
export const gone = (named: Named, targets: readonly PlannedRow[]): string[] =>
  targets.map(
    ({ relation }, i) =>
      `(SELECT 1 - count(*) FROM ${named.of(relation)} WHERE tableoid = :'target${i + 1}_table' AND ctid = :'target${i + 1}_row')`,
  );

/** Rows that were not there before (`:stood1`) and that say what the witness's row says of whose they are. */
export function planted(
  named: Named,
  tenancy: Tenancy,
  tables: readonly Relation[],
  row: Readonly<Record<string, string | null>>,
): string[] {
  return tables.map((table, i) => {
    const theirs = ownerColumns(tenancy, table).flatMap((attribute) => {
      const column = table.columns[attribute - 1];
      const text = column && row[column.name];
      if (!column || text === undefined || text === null || WITHOUT_EQUALITY.has(column.type)) return [];
      return ` AND ${quoteIdentifier(column.name)} = ${literal(text)}`;
    });
    return `(SELECT count(*) FROM ${named.of(table)} WHERE format('%s %s', tableoid, ctid) <> ALL (:'stood${i + 1}'::text[])${theirs.join('')})`;
  });
}

const WITHOUT_EQUALITY: ReadonlySet<number> = new Set([JSON_TYPE, POINT, XML]);

export const standing = (named: Named, tables: readonly Relation[]): string[] =>
  tables.map(
    (table, i) => `SELECT coalesce(array_agg(format('%s %s', tableoid, ctid)), '{}') AS stood${i + 1} FROM ${named.of(table)} \\gset`,
  );

/** Tables that have all these columns and belong to somebody: where a function may have put such a row. */
export function tablesLike(schema: Schema, tenancy: Tenancy, row: Readonly<Record<string, string | null>>): Relation[] {
  const names = Object.keys(row);
  return [...tenancy.scopes.keys()].flatMap((id) => {
    const relation = schema.relation(id);
    const has = new Set(relation?.columns.filter((column) => !column.dropped).map(({ name }) => name));
    return relation && names.length > 0 && names.every((name) => has.has(name)) ? [relation] : [];
  });
}
