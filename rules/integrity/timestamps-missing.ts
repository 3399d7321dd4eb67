import { relationIdentity } from '../../src/judge/naming.ts';
import { placeOf } from '../../src/judge/places.ts';
import { defineRule } from '../../src/judge/rule.ts';
import { isCustom, thingsOf } from '../../src/judge/siblings.ts';
import type { Subject } from '../../src/judge/subject.ts';
import { columnsOf } from '../../src/judge/tables.ts';
import { saysCreated, saysUpdated } from '../../src/judge/timestamps.ts';
import { isNow } from '../../src/judge/types.ts';
import type { Relation } from '../../src/model/objects.ts';
import { wordsOf } from '../../src/tenancy/words.ts';

export default defineRule({
  id: 'timestamps-missing',
  category: 'integrity',
  severity: 'info',
  effect: 'breaks',
  title: 'A table does not say when its rows were made',
  why: 'The day something goes wrong, nobody can tell which rows it has touched; nor can anything be sorted or synchronised by time.',
  instead: 'Add created_at and updated_at, as the other tables have them.',
  *schema(subject) {
    const tables = thingsOf(subject);
    const customs = [
      { is: saysCreated, applies: (relation: Relation) => !hasClock(subject, relation) },
      { is: saysUpdated, applies: (relation: Relation) => !isRecord(relation) },
    ].flatMap(({ is, applies }) => {
      const having = tables.filter((relation) => columnsOf(relation).some(is));
      const usual = having.flatMap((relation) => columnsOf(relation).find(is)?.name ?? [])[0];
      return usual !== undefined && isCustom(having.length, tables.length, 0.6) ? [{ is, applies, usual, count: having.length }] : [];
    });
    for (const relation of tables) {
      const missing = customs.filter(({ is, applies }) => !columnsOf(relation).some(is) && applies(relation));
      const [first] = missing;
      if (!first) continue;
      yield {
        object: relationIdentity(subject.schema, relation),
        at: placeOf(relation),
        says: `${relationIdentity(subject.schema, relation)} has no ${missing.map(({ usual }) => usual).join(' and no ')}, which ${first.count} other tables have.`,
      };
    }
  },
});

/** Some column is filled with the time at which the row is made. */
const hasClock = ({ schema }: Subject, relation: Relation): boolean =>
  columnsOf(relation).some(({ default: id }) => {
    const value = id === undefined ? undefined : schema.object(id);
    return value?.class === 'default value' && isNow(value.value.expression);
  });

/** Its rows are written once. */
const isRecord = ({ name }: Relation): boolean =>
  wordsOf(name).some((word) =>
    /^(?:logs?|audits?|history|events?|metrics?|readings?|messages?|snapshots?|views?|votes?|clicks?)$/.test(word),
  );
