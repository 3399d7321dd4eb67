import { relationIdentity } from '../../src/judge/naming.ts';
import { placeOf } from '../../src/judge/places.ts';
import { defineRule } from '../../src/judge/rule.ts';
import { isCustom } from '../../src/judge/siblings.ts';
import type { Subject } from '../../src/judge/subject.ts';
import { columnAt, designedTables } from '../../src/judge/tables.ts';
import { baseType, typeName } from '../../src/judge/types.ts';
import { INT2, INT4, INT8, UUID } from '../../src/model/catalog/ids.ts';
import { groupBy } from '../../src/model/catalog/table.ts';
import type { Column, Relation } from '../../src/model/objects.ts';

export default defineRule({
  id: 'key-type-differs',
  category: 'integrity',
  severity: 'info',
  effect: 'breaks',
  title: 'One table’s key is of another kind than the others’',
  why: 'Code that takes a key as a uuid or a number has to know which table it is of; a counted key among random ones tells outsiders how many rows there are.',
  instead: 'Make keys alike, unless the rows are so many that a counted key is worth it.',
  *schema(subject) {
    const { schema } = subject;
    const keys = designedTables(subject).flatMap((relation) => {
      const column = surrogate(subject, relation);
      const kind = column && kindOf(baseType(schema, column.type));
      return column && kind ? [{ relation, column, kind }] : [];
    });
    const [usual] = [...groupBy(keys, ({ kind }) => kind)].sort(([, a], [, b]) => b.length - a.length);
    if (!usual || !isCustom(usual[1].length, keys.length, 0.75)) return;
    for (const { relation, column, kind } of keys) {
      if (kind === usual[0]) continue;
      yield {
        object: relationIdentity(schema, relation),
        at: placeOf(column, 'type'),
        says: `The key of ${relationIdentity(schema, relation)} is ${typeName(schema, column)}, where those of ${usual[1].length} other tables are ${usual[0] === 'uuid' ? 'uuid' : 'numbers'}.`,
      };
    }
  },
});

/** A key of one column that the database makes up. */
function surrogate({ schema }: Subject, relation: Relation): Column | undefined {
  const constraints = schema.constraintsOf(relation.id);
  const primary = constraints.find(({ kind }) => kind === 'primary key');
  const [attribute, another] = primary?.columns ?? [];
  if (attribute === undefined || another !== undefined) return undefined;
  if (constraints.some(({ foreign, columns }) => foreign !== undefined && columns.includes(attribute))) return undefined;
  const column = columnAt(relation, attribute);
  return column?.default !== undefined || column?.identity ? column : undefined;
}

const kindOf = (type: number): 'uuid' | 'number' | undefined =>
  type === UUID ? 'uuid' : type === INT2 || type === INT4 || type === INT8 ? 'number' : undefined;
