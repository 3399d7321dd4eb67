/** The collation that a query's output column brings along, where its type alone would say another. */
import { C_COLLATION, NAME, PG_CATALOG } from '../model/catalog/ids.ts';
import type { Expression } from '../model/expression.ts';
import type { Query, Target } from '../model/query.ts';
import type { Schema } from '../model/schema.ts';

/** By output column. Only what passes a column or a collation on is followed, not what several are combined into. */
export function outputCollations(schema: Schema, query: Query): (number | undefined)[] {
  return query.targets.filter((target) => !target.junk).map((target) => collationOf(schema, query, target));
}

function collationOf(schema: Schema, query: Query, { value }: Target): number | undefined {
  if (!schema.type(value.type)?.collatable || value.type === NAME) return undefined;
  let e: Expression = value;
  while (e.kind === 'cast' && schema.type(e.arg.type)?.collatable) e = e.arg;
  if (e.kind === 'collate') return collationNamed(schema, e.collation);
  if (e.type === NAME) return C_COLLATION;
  if (e.kind !== 'column') return undefined;
  const id = e.range;
  const range = query.ranges.find((found) => found.id === id);
  if (range?.kind === 'relation') return schema.relation(range.relation)?.columns[e.attribute - 1]?.collation;
  return range?.kind === 'subquery' ? outputCollations(schema, range.query)[e.attribute - 1] : undefined;
}

function collationNamed(schema: Schema, name: string): number | undefined {
  const builtIn = schema.collationNamed(PG_CATALOG, name);
  if (builtIn) return builtIn.name === 'default' ? undefined : builtIn.id;
  return [...schema.all('collation')].find((collation) => collation.name === name)?.id;
}
