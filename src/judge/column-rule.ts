/** Rules about what single columns are: one finding for each table, with the columns in it. */
import type { Column, Relation } from '../model/objects.ts';
import type { Schema } from '../model/schema.ts';
import { relationIdentity } from './naming.ts';
import { placeOf } from './places.ts';
import { defineRule, type Rule } from './rule.ts';
import { columnsOf, designedTables } from './tables.ts';

export interface ColumnRule extends Pick<Rule, 'id' | 'title' | 'why' | 'instead' | 'effect'> {
  readonly aliases?: readonly string[];
  readonly is: (schema: Schema, column: Column, relation: Relation) => boolean;
  /** What follows the names of the columns in the sentence; `many` for more than one. */
  readonly says: (schema: Schema, column: Column, many: boolean) => string;
}

export const columnRule = ({ is, says, ...rule }: ColumnRule): Rule =>
  defineRule({
    ...rule,
    category: 'integrity',
    severity: 'info',
    *schema(subject) {
      const { schema } = subject;
      for (const relation of designedTables(subject)) {
        const columns = columnsOf(relation).filter((column) => column.local && is(schema, column, relation));
        const [first] = columns;
        if (!first) continue;
        const names = columns.map(({ name }) => name);
        yield {
          object: relationIdentity(schema, relation),
          at: placeOf(first, 'type'),
          says: `${names.join(', ')} of ${relationIdentity(schema, relation)} ${says(schema, first, columns.length > 1)}.`,
          data: { columns: names },
        };
      }
    },
  });
