/** Tables that the migrations themselves fill: what is in them is the product's, not a tenant's. */
import type { Step } from '../model/outcome.ts';

/** The names, without their schemas, of the tables that a step inserts rows into. */
export function tableFilled({ change }: Step): string | undefined {
  if (change.kind === 'query' && change.query.kind === 'insert') return change.query.into.name.name;
  return change.kind === 'copy' && change.from ? change.table?.name : undefined;
}
