import { deletionMark } from '../../src/judge/deletion.ts';
import { columnsAsked, type Index, indexesOf } from '../../src/judge/indexes.ts';
import { relationIdentity } from '../../src/judge/naming.ts';
import { placeOf } from '../../src/judge/places.ts';
import { defineRule } from '../../src/judge/rule.ts';
import type { Subject } from '../../src/judge/subject.ts';
import { designedTables } from '../../src/judge/tables.ts';

export default defineRule({
  id: 'soft-delete-index-full',
  category: 'performance',
  severity: 'info',
  effect: 'slows',
  title: 'An index keeps the deleted rows, too',
  why: 'Queries ask for rows that are not deleted; an index over all of them grows with what nobody asks for.',
  instead: 'CREATE INDEX ... WHERE deleted_at IS NULL, as other tables have.',
  *schema(subject) {
    const { schema } = subject;
    const tables = designedTables(subject).flatMap((relation) => {
      const mark = deletionMark(relation);
      const indexes = indexesOf(schema, relation.id).filter((index) => isSearch(subject, index));
      return mark && indexes.length > 0 ? [{ relation, mark, indexes }] : [];
    });
    const partial = tables.filter(({ mark, indexes }) => indexes.some((index) => columnsAsked(index).has(mark.attribute)));
    if (partial.length === 0) return;
    for (const { relation, mark, indexes } of tables) {
      const full = indexes.filter((index) => !index.index.predicate && !index.keys.includes(mark.attribute));
      const [first] = full;
      if (!first || full.length < indexes.length) continue;
      yield {
        object: relationIdentity(schema, relation),
        at: placeOf(first.relation),
        says: `${full.map((one) => one.relation.name).join(', ')} of ${relationIdentity(schema, relation)} ${
          full.length === 1 ? 'keeps' : 'keep'
        } the rows that ${mark.name} marks, which those of ${partial.length === 1 ? 'another table' : 'other tables'} leave out.`,
        data: { indexes: full.map((one) => one.relation.name) },
      };
    }
  },
});

/** Made to find rows: not to forbid any, nor for the deletion of a parent, which has to see all. */
const isSearch = ({ schema }: Subject, { index, keys }: Index): boolean =>
  !index.unique &&
  !index.exclusion &&
  !schema
    .constraintsOf(index.table)
    .some(({ foreign, columns }) => foreign !== undefined && columns.every((column, i) => keys[i] === column));
