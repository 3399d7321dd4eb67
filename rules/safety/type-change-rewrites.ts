import { liveCommands } from '../../src/judge/change-target.ts';
import { columnIdentity } from '../../src/judge/naming.ts';
import { dependsOnZone, rewrites } from '../../src/judge/rewrites.ts';
import { defineRule, type Fault } from '../../src/judge/rule.ts';
import { columnAt, columnNamed } from '../../src/judge/tables.ts';
import { typeName } from '../../src/judge/types.ts';
import type { TableCommand } from '../../src/model/change.ts';
import type { Column, Relation } from '../../src/model/objects.ts';
import type { Schema } from '../../src/model/schema.ts';
import type { Span } from '../../src/source.ts';

/** A column that is given another type, as it was. */
interface Changed {
  readonly schema: Schema;
  readonly table: Relation;
  readonly column: Column;
  readonly command: Extract<TableCommand, { kind: 'alter type' }>;
  readonly at: Span;
}

export default defineRule({
  id: 'type-change-rewrites',
  category: 'safety',
  severity: 'warning',
  effect: 'slows',
  title: 'Another type has the whole table written anew',
  why: 'PostgreSQL writes every row and builds every index again, under the strongest lock: not even reading goes on until it is done.',
  instead:
    'Add a new column of the new type, keep it up to date by a trigger, fill it in batches, and change over. A longer varchar, text, or numeric of the same scale needs none of it.',
  aliases: [
    'squawk/changing-column-type',
    'eugene/E5',
    'atlas/PG301',
    'pg-migration-lint/PGM007',
    'pgls/changingColumnType',
    'pgfence/alter-column-type',
  ],
  watch() {
    let open: Changed[] = [];
    const faults: Fault[] = [];
    const settle = (): void => {
      for (const one of open) faults.push(...faultsOf(one));
      open = [];
    };
    return {
      change(step) {
        settle();
        for (const { table, command, at } of liveCommands(step)) {
          if (command.kind !== 'alter type') continue;
          const column = columnNamed(table, command.column);
          if (column) open.push({ schema: step.schema, table, column, command, at });
        }
      },
      *end() {
        settle();
        yield* faults;
      },
    };
  },
});

/** What the column has become, now that the change was carried out. */
function* faultsOf({ schema, table, column, command, at }: Changed): Iterable<Fault> {
  const now = columnAt(schema.relation(table.id), column.attribute);
  if (!now || (now.type === column.type && now.modifier === column.modifier && !command.using)) return;
  if (!rewrites(schema, column, now, command)) return;
  const zone = !command.using && dependsOnZone(column, now);
  const object = columnIdentity(schema, table, column);
  yield {
    object,
    at,
    says: `${object} becomes ${typeName(schema, now)} instead of ${typeName(schema, column)}, for which the whole table is written anew${zone ? ', unless the session runs in UTC' : ''}.`,
    ...(zone && { sure: false as const }),
  };
}
