/** `pg_get_viewdef`. */
import type { Relation } from '../objects.ts';
import type { Schema } from '../schema.ts';
import { type DeparseOptions, newContext } from './context.ts';
import { printQuery } from './query.ts';

/** The query of a view or materialized view, its columns under their present names. */
export function deparseView(schema: Schema, view: Relation, options: DeparseOptions = {}): string | undefined {
  if (!view.view) return undefined;
  const context = newContext(schema, options);
  // Until 15 a view's query held two more ranges, for rules.
  const prefix = schema.version < 16;
  printQuery(context, view.view.query, { namesMatter: true, result: view.columns.map((column) => column.name), prefix });
  return `${context.out.toString()};`;
}
