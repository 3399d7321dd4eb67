/** How much room things take: nothing, as long as a table has never had a row. */
import { type Datum, undecided } from '../../../model/datum.ts';
import { hasViewRule } from '../../catalogs/made-up.ts';
import type { Context } from '../../context.ts';
import { FIRST_USER_ID } from '../../store.ts';
import type { CatalogFunctions } from './function.ts';

const UNKNOWN = undecided('the size of a relation');

function mainSize({ store, rows }: Context, id: number): Datum {
  const relation = store.relation(id);
  if (!relation) return null;
  if (relation.kind === 'partitioned table' || relation.kind === 'partitioned index') return 0n;
  if (relation.kind === 'view' || relation.kind === 'foreign table' || relation.kind === 'composite type') return 0n;
  if (relation.kind === 'sequence') return 8192n;
  if (relation.id < FIRST_USER_ID || relation.index || hasViewRule(relation)) return UNKNOWN;
  return rows.of(id)?.length === 0 ? 0n : UNKNOWN;
}

export const sizes: CatalogFunctions = {
  'pg_relation_size(regclass,text)': ([id, fork], context) => (fork === 'main' ? mainSize(context, id as number) : UNKNOWN),
  'pg_indexes_size(regclass)': ([id], { store }) => (store.indexesOf(id as number).length === 0 ? 0n : UNKNOWN),
  'pg_table_size(regclass)': () => UNKNOWN,
  'pg_total_relation_size(regclass)': () => UNKNOWN,
};
