import { foreignKeys } from '../../src/judge/keys.ts';
import { relationIdentity } from '../../src/judge/naming.ts';
import { placeOf } from '../../src/judge/places.ts';
import { defineRule } from '../../src/judge/rule.ts';
import { columnList } from '../../src/judge/tables.ts';
import { groupBy } from '../../src/model/catalog/table.ts';
import { quoteIdentifier } from '../../src/model/identifier.ts';

export default defineRule({
  id: 'foreign-key-duplicate',
  category: 'integrity',
  severity: 'info',
  effect: 'slows',
  title: 'Two foreign keys say the same',
  why: 'Every write is checked twice; and where they differ in ON DELETE, the stricter one wins against what the other promises.',
  instead: 'Drop one of them.',
  *schema(subject) {
    const { schema } = subject;
    const groups = groupBy(foreignKeys(subject), ({ relation, constraint, foreign }) => {
      const pairs = constraint.columns.map((attribute, i) => `${attribute}=${foreign.columns[i]}`);
      return `${relation.id} ${foreign.table} ${pairs.sort().join(' ')}`;
    });
    for (const [first, ...others] of groups.values())
      for (const { relation, constraint } of others) {
        if (!first) continue;
        const table = relationIdentity(schema, relation);
        const isSame = first.foreign.onDelete === constraint.foreign?.onDelete && first.foreign.onUpdate === constraint.foreign.onUpdate;
        yield {
          object: table,
          at: placeOf(constraint),
          says: `${constraint.name} of ${table} (${columnList(relation, constraint.columns)}) says the same as ${first.constraint.name}${
            isSame
              ? ''
              : `, but for ON DELETE ${constraint.foreign?.onDelete.toUpperCase()} against ${first.foreign.onDelete.toUpperCase()}`
          }.`,
          because: [{ at: placeOf(first.constraint), says: `${first.constraint.name} is made here` }],
          key: constraint.name,
          ...(isSame && { fix: `alter table ${table} drop constraint ${quoteIdentifier(constraint.name)};\n` }),
        };
      }
  },
});
