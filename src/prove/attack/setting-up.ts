/** The rows of the world, as a superuser puts them there. */
import { quoteIdentifier } from '../../model/identifier.ts';
import { lacksDefault } from './partition.ts';
import type { Attack } from './plan.ts';
import type { PlannedRow } from './planned.ts';
import { insert, type Shop } from './statement.ts';

/** As a replica stores rows: as they are. No trigger rewrites them, and keys are not followed, so that their order does not matter. */
const AS_GIVEN = 'SET LOCAL session_replication_role = replica;';
const AS_EVER = 'SET LOCAL session_replication_role = origin;';

export function world({ shop, rows, targets, asked }: Attack): string[] {
  const { schema, named } = shop;
  const tables = new Set([...rows, ...targets, ...asked.values()].map(({ relation }) => relation));
  const partitions = [...tables].filter((relation) => lacksDefault(schema, relation));
  const made = partitions.map((relation, i) => {
    const name = `${quoteIdentifier(schema.namespace(relation.namespace)?.name ?? '')}.${quoteIdentifier(`rest_of_the_rows_${i + 1}`)}`;
    return `CREATE TABLE ${name} PARTITION OF ${named.of(relation)} DEFAULT;`;
  });
  if (rows.length === 0) return made;
  return [
    ...made,
    '-- What stands there. Rows are stored as they are given: no trigger rewrites them, no key is followed.',
    AS_GIVEN,
    ...rows.map((row) => `${stored(shop, row)} ON CONFLICT DO NOTHING;`),
    AS_EVER,
  ];
}

/** `:target1_table` and `:target1_row` are left to say where the first one stands. */
export function targetRows({ shop, targets, refreshed }: Attack): string[] {
  const refreshing = refreshed.map((relation) => `REFRESH MATERIALIZED VIEW ${shop.named.of(relation)};`);
  if (targets.length === 0) return refreshing;
  return [
    "-- The other tenant's.",
    AS_GIVEN,
    ...targets.map((row, i) => `${stored(shop, row)} RETURNING tableoid AS target${i + 1}_table, ctid AS target${i + 1}_row \\gset`),
    AS_EVER,
    ...refreshing,
  ];
}

const stored = (shop: Shop, row: PlannedRow): string =>
  insert(shop, { relation: row.relation, base: row.relation, nameOf: (attribute) => row.relation.columns[attribute - 1]?.name }, row);
