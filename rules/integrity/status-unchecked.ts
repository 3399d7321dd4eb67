import { columnIdentity } from '../../src/judge/naming.ts';
import { placeOf } from '../../src/judge/places.ts';
import { defineRule } from '../../src/judge/rule.ts';
import type { Subject } from '../../src/judge/subject.ts';
import { columnsOf, designedTables } from '../../src/judge/tables.ts';
import { isText } from '../../src/judge/types.ts';
import type { Column, Relation } from '../../src/model/objects.ts';
import { visit } from '../../src/model/walk.ts';
import { wordsOf } from '../../src/tenancy/words.ts';

export default defineRule({
  id: 'status-unchecked',
  category: 'integrity',
  severity: 'info',
  effect: 'breaks',
  title: 'A status takes any text',
  why: 'A misspelled status is a row that no query finds: not open, not closed, in no list.',
  instead: 'A CHECK with the values that there are, or an enum, as other tables have.',
  *schema(subject) {
    const columns = designedTables(subject).flatMap((relation) =>
      columnsOf(relation)
        .filter(({ name }) => STATUS.has(wordsOf(name).at(-1) ?? ''))
        .map((column) => ({ relation, column })),
    );
    const open = columns.filter(({ relation, column }) => !isConfined(subject, relation, column));
    const confined = columns.length - open.length;
    if (confined === 0) return;
    for (const { relation, column } of open) {
      const identity = columnIdentity(subject.schema, relation, column);
      yield {
        object: identity,
        at: placeOf(column),
        says: `${identity} takes any text; ${confined === 1 ? 'another column' : `${confined} other columns`} of a status or state ${confined === 1 ? 'takes' : 'take'} only certain values.`,
      };
    }
  },
});

const STATUS = new Set(['status', 'state']);

/** An enum, a domain with a CHECK, a CHECK, or a table that lists the values. */
function isConfined({ schema }: Subject, relation: Relation, { attribute, type }: Column): boolean {
  if (schema.constraintsOfDomain(type).some(({ check }) => check !== undefined) || !isText(schema, type)) return true;
  return schema.constraintsOf(relation.id).some(({ foreign, columns, check }) => {
    let found = foreign !== undefined && columns.includes(attribute);
    if (check)
      visit(check.expression, (e) => {
        found ||= e.kind === 'column' && e.attribute === attribute;
      });
    return found;
  });
}
