import { columnsAsked, indexesOf } from '../../src/judge/indexes.ts';
import { columnIdentity } from '../../src/judge/naming.ts';
import { placeOf } from '../../src/judge/places.ts';
import { defineRule } from '../../src/judge/rule.ts';
import type { Subject } from '../../src/judge/subject.ts';
import { columnAt, designedTables } from '../../src/judge/tables.ts';
import { tenantColumns } from '../../src/judge/tenants.ts';
import type { Relation } from '../../src/model/objects.ts';
import { visit } from '../../src/model/walk.ts';
import { wordsOf } from '../../src/tenancy/words.ts';

export default defineRule({
  id: 'tenant-column-nullable',
  category: 'tenancy',
  severity: 'warning',
  effect: 'breaks',
  title: 'A row may belong to no tenant',
  why: 'A row without a tenant is seen by nobody, or by everybody, depending on how each query and policy happens to treat NULL; a composite key with it checks nothing.',
  instead:
    'Fill in the tenant of the rows that lack one and make the column NOT NULL; rows that are everybody’s belong in a table of their own.',
  *schema(subject) {
    for (const relation of designedTables(subject)) {
      const columns = tenantColumns(subject, relation);
      if (columns.length !== 1 || hasOwner(subject, relation) || isLog(relation)) continue;
      for (const { column, axis } of columns) {
        if (column.notNull || isAsked(subject, relation, column.attribute)) continue;
        yield {
          object: columnIdentity(subject.schema, relation, column),
          at: placeOf(column, 'notNull'),
          says: `${columnIdentity(subject.schema, relation, column)} may be NULL, so that a row of ${relation.name} belongs to no ${axis.name}.`,
        };
      }
    }
  },
});

/** Who made a row, or the parent that it cannot be without, says whose it is all the same. */
function hasOwner({ tenancy }: Subject, relation: Relation): boolean {
  const attributes = (tenancy.scopes.get(relation.id)?.belongs ?? []).map((one) =>
    one.how === 'through' ? one.attributes : [one.attribute],
  );
  return attributes.some((list) => list.every((attribute) => columnAt(relation, attribute)?.notNull));
}

/** A CHECK, or an index over the rows without it, decides when the column is to be NULL. */
function isAsked({ schema }: Subject, relation: Relation, attribute: number): boolean {
  if (indexesOf(schema, relation.id).some((index) => index.index.unique && columnsAsked(index).has(attribute))) return true;
  return schema.constraintsOf(relation.id).some(({ check }) => {
    let found = false;
    if (check)
      visit(check.expression, (e) => {
        found ||= e.kind === 'column' && e.attribute === attribute;
      });
    return found;
  });
}

/** Things happen to the system as a whole, too. */
const isLog = ({ name }: Relation): boolean =>
  wordsOf(name).some((word) => /^(?:logs?|audits?|errors?|events?|jobs?|metrics?)$/.test(word));
