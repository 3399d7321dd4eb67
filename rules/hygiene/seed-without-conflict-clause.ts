import { partOf, relationMeant } from '../../src/judge/change-target.ts';
import { relationIdentity } from '../../src/judge/naming.ts';
import { defineRule } from '../../src/judge/rule.ts';
import { columnAt } from '../../src/judge/tables.ts';
import type { Relation } from '../../src/model/objects.ts';
import type { Schema } from '../../src/model/schema.ts';
import type { Unbound, UnboundInsert, UnboundQuery } from '../../src/model/unbound.ts';

export default defineRule({
  id: 'seed-without-conflict-clause',
  category: 'hygiene',
  severity: 'info',
  effect: 'breaks',
  title: 'Rows with fixed keys are inserted without ON CONFLICT',
  why: 'Where somebody has put such a row in by hand, or the seed runs once more, the statement fails on the key, and the migration with it.',
  instead: 'Say what is to happen then: ON CONFLICT DO NOTHING, or DO UPDATE.',
  *change(step) {
    const { change, schema, place } = step;
    if (change.kind !== 'query' || change.query.kind !== 'insert') return;
    const { query } = change;
    const table = relationMeant(step, query.into.name);
    // Nobody can have put a row into a table that the same migration makes.
    if (!table || !step.isLive(table.id) || table.persistence === 'temporary' || query.conflict || !isLiteral(query)) return;
    const key = givenKey(schema, table, query);
    if (!key) return;
    const object = relationIdentity(schema, table);
    yield {
      object,
      at: partOf(place, query.at),
      says: `Rows of ${object} are inserted with a fixed ${key}, and nothing says what happens where one is there already.`,
      key: `${place.source.name} ${key}`,
    };
  },
});

/** VALUES of constants: what is computed, or taken from elsewhere, is no seed. */
function isLiteral({ query }: UnboundInsert): boolean {
  const rows = (query && rowsOf(query)) ?? [];
  return (
    rows.length > 0 &&
    rows.every((row) => row.every((value) => value.kind === 'constant' || value.kind === 'cast' || value.kind === 'default'))
  );
}

const rowsOf = (query: UnboundQuery): readonly (readonly Unbound[])[] | undefined => (query.kind === 'values' ? query.rows : undefined);

/** The key whose columns are all given a constant. */
function givenKey(schema: Schema, table: Relation, { columns, query }: UnboundInsert): string | undefined {
  const names = columns?.map(({ name }) => name) ?? table.columns.filter(({ dropped }) => !dropped).map(({ name }) => name);
  const [row = []] = (query && rowsOf(query)) ?? [];
  const given = new Set(names.filter((_, i) => row[i]?.kind === 'constant' || row[i]?.kind === 'cast'));
  for (const { kind, columns: attributes } of schema.constraintsOf(table.id)) {
    if (kind !== 'primary key' && kind !== 'unique') continue;
    const key = attributes.map((attribute) => columnAt(table, attribute)?.name);
    if (key.every((name) => name !== undefined && given.has(name))) return key.join(', ');
  }
  return undefined;
}
