import { columnIdentity } from '../../src/judge/naming.ts';
import { placeOf } from '../../src/judge/places.ts';
import { defineRule } from '../../src/judge/rule.ts';
import { columnsOf, ownTables } from '../../src/judge/tables.ts';
import { baseType, typeName } from '../../src/judge/types.ts';

export default defineRule({
  id: 'reg-type-column',
  category: 'integrity',
  severity: 'warning',
  effect: 'breaks',
  title: 'A column of a type that pg_upgrade refuses',
  why: 'The column holds the oid of an object, which is another one in the next server: pg_upgrade stops at the table.',
  instead: 'Store the name as text, and cast it where it is used.',
  aliases: ['splinter/0018'],
  *schema(subject) {
    const { schema } = subject;
    for (const relation of ownTables(subject))
      for (const column of columnsOf(relation)) {
        const element = schema.type(baseType(schema, column.type));
        const type = element?.trueArray ? schema.type(element.element) : element;
        if (!type || !REFUSED.has(type.name) || type.id >= 16_384) continue;
        yield {
          object: columnIdentity(schema, relation, column),
          at: placeOf(column, 'type'),
          says: `${columnIdentity(schema, relation, column)} is ${typeName(schema, column)}, which pg_upgrade cannot carry to another version.`,
        };
      }
  },
});

/** Oids of classes, roles and types stay the same in an upgrade. */
const REFUSED = new Set([
  'regcollation',
  'regconfig',
  'regdictionary',
  'regnamespace',
  'regoper',
  'regoperator',
  'regproc',
  'regprocedure',
]);
