import { columnIdentity } from '../../src/judge/naming.ts';
import { placeOf } from '../../src/judge/places.ts';
import { defineRule } from '../../src/judge/rule.ts';
import { isCustom, namesOf } from '../../src/judge/siblings.ts';
import { columnsOf, designedTables } from '../../src/judge/tables.ts';
import { saysCreated, saysUpdated } from '../../src/judge/timestamps.ts';
import { typeName } from '../../src/judge/types.ts';
import { groupBy } from '../../src/model/catalog/table.ts';

export default defineRule({
  id: 'timestamps-inconsistent',
  category: 'integrity',
  severity: 'info',
  effect: 'breaks',
  title: 'The time of a row is called, or kept, differently here',
  why: 'Whoever sorts or joins by it has to remember; and a time without its zone, compared with one that has it, is off by the zone of the session.',
  instead: 'Call it as the other tables do, and give it their type.',
  *schema(subject) {
    const { schema } = subject;
    const tables = designedTables(subject);
    for (const is of [saysCreated, saysUpdated]) {
      const [usual] = namesOf(tables, is);
      const columns = tables.flatMap((relation) =>
        columnsOf(relation)
          .filter(is)
          .map((column) => ({ relation, column })),
      );
      if (!usual || !isCustom(usual[1], columns.length, 0.6)) continue;
      const [name] = usual;
      const types = groupBy(columns, ({ column }) => column.type);
      const [common] = [...types].sort(([, a], [, b]) => b.length - a.length);
      for (const { relation, column } of columns) {
        const isNamed = column.name === name || columnsOf(relation).some((other) => other.name === name);
        const isTyped = !common || column.type === common[0] || !isCustom(common[1].length, columns.length, 0.6);
        if (isNamed && isTyped) continue;
        const identity = columnIdentity(schema, relation, column);
        yield {
          object: identity,
          at: placeOf(column, 'name', 'type'),
          says: isNamed
            ? `${identity} is ${typeName(schema, column)}, where ${common?.[1].length} other tables have ${typeName(schema, common?.[1][0]?.column ?? column)}.`
            : `${identity} is called ${name} in ${usual[1]} other tables.`,
        };
      }
    }
  },
});
