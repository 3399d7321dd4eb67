import { deletionMark } from '../../src/judge/deletion.ts';
import { columnsAsked, columnsRead, type Index, indexesOf } from '../../src/judge/indexes.ts';
import { relationIdentity } from '../../src/judge/naming.ts';
import { placeOf } from '../../src/judge/places.ts';
import { defineRule, type Fault } from '../../src/judge/rule.ts';
import type { Subject } from '../../src/judge/subject.ts';
import { columnAt, columnList, designedTables } from '../../src/judge/tables.ts';
import { UUID } from '../../src/model/catalog/ids.ts';
import type { PolicyExpression, Relation } from '../../src/model/objects.ts';
import type { Schema } from '../../src/model/schema.ts';
import { visit } from '../../src/model/walk.ts';
import { wordsOf } from '../../src/tenancy/words.ts';

export default defineRule({
  id: 'soft-delete-ignored',
  category: 'integrity',
  severity: 'warning',
  effect: 'breaks',
  title: 'A deleted row still takes its place',
  why: 'A row that is only marked as deleted is still in the unique index: what was deleted cannot be made again, and the message speaks of a row that nobody sees.',
  instead: 'A partial unique index: CREATE UNIQUE INDEX ... WHERE deleted_at IS NULL.',
  *schema(subject) {
    const { schema } = subject;
    yield* forgottenPolicies(subject);
    for (const relation of designedTables(subject)) {
      const mark = deletionMark(relation);
      if (!mark) continue;
      for (const one of indexesOf(schema, relation.id)) {
        const { index, keys } = one;
        if (
          !index.unique ||
          index.primary ||
          index.exclusion ||
          columnsRead(one).has(mark.attribute) ||
          columnsAsked(one).has(mark.attribute)
        )
          continue;
        if (
          isReferenced(schema, one) ||
          keys.some((attribute) => isElsewhere(schema, relation, attribute)) ||
          keys.every((attribute) => isForEver(schema, relation, attribute))
        )
          continue;
        const constraint = schema.constraintsOf(relation.id).find((found) => found.index === one.relation.id);
        yield {
          object: relationIdentity(schema, relation),
          at: placeOf(constraint ?? one.relation),
          says: `${columnList(relation, [...columnsRead(one)])} of a row of ${relationIdentity(schema, relation)} that is marked in ${mark.name} cannot be used again: the unique index does not look at ${mark.name}.`,
          because: [{ at: placeOf(mark), says: `${mark.name} marks deleted rows` }],
          key: one.relation.name,
        };
      }
    }
  },
});

/** A key of another table needs all rows in it. */
const isReferenced = (schema: Schema, { index, relation }: Index): boolean =>
  schema.referencing(index.table).some((key) => key.index === relation.id);

/** A value that is made up for the row, or given out elsewhere, and never comes again. */
function isForEver(schema: Schema, relation: Relation, attribute: number): boolean {
  const column = columnAt(relation, attribute);
  if (!column) return false;
  const isKey = schema
    .constraintsOf(relation.id)
    .some(({ kind, columns }) => kind === 'primary key' && columns.length === 1 && columns[0] === attribute);
  const isReference = schema
    .constraintsOf(relation.id)
    .some(({ foreign, columns }) => foreign !== undefined && columns.includes(attribute));
  return (
    isKey ||
    column.identity !== undefined ||
    (!isReference && column.type === UUID) ||
    /(?:token|hash|uuid|external_id|secret|key)$/i.test(column.name)
  );
}

/** An id without a key to where it comes from. */
function isElsewhere(schema: Schema, relation: Relation, attribute: number): boolean {
  const isReference = schema
    .constraintsOf(relation.id)
    .some(({ foreign, columns }) => foreign !== undefined && columns.includes(attribute));
  return !isReference && wordsOf(columnAt(relation, attribute)?.name ?? '').at(-1) === 'id';
}

/** Where policies of other tables hide deleted rows, those of one that does not show them. */
function* forgottenPolicies(subject: Subject): Generator<Fault> {
  const { schema } = subject;
  const tables = designedTables(subject).flatMap((relation) => {
    const mark = deletionMark(relation);
    const policies = schema
      .policiesOf(relation.id)
      .filter(({ command, using, permissive }) => (command === 'select' || command === 'all') && using && permissive);
    if (!mark || !relation.rowSecurity || policies.length === 0) return [];
    const asks = schema.policiesOf(relation.id).some(({ using }) => using && columnsIn(using).has(mark.attribute));
    return [{ relation, mark, policies, asks }];
  });
  const hiding = tables.filter(({ asks }) => asks).length;
  if (hiding < 2 || hiding * 2 < tables.length) return;
  for (const { relation, mark, policies, asks } of tables) {
    const [policy] = policies;
    if (asks || !policy) continue;
    yield {
      object: relationIdentity(schema, relation),
      at: placeOf(policy, 'using'),
      says: `The policy "${policy.name}" of ${relationIdentity(schema, relation)} shows rows that are marked in ${mark.name}, which those of ${hiding} other tables hide.`,
      because: [{ at: placeOf(mark), says: `${mark.name} marks deleted rows` }],
      key: policy.name,
    };
  }
}

function columnsIn({ expression, row }: PolicyExpression): Set<number> {
  const found = new Set<number>();
  visit(expression, (e) => {
    if (e.kind === 'column' && e.range === row.id) found.add(e.attribute);
  });
  return found;
}
