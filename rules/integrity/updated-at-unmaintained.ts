import { columnIdentity, relationIdentity } from '../../src/judge/naming.ts';
import { placeOf } from '../../src/judge/places.ts';
import { defineRule } from '../../src/judge/rule.ts';
import type { Subject } from '../../src/judge/subject.ts';
import { columnsOf, designedTables } from '../../src/judge/tables.ts';
import { saysUpdated } from '../../src/judge/timestamps.ts';
import { quoteIdentifier } from '../../src/model/identifier.ts';
import type { Column, Relation, Trigger } from '../../src/model/objects.ts';

export default defineRule({
  id: 'updated-at-unmaintained',
  category: 'integrity',
  severity: 'info',
  effect: 'breaks',
  title: 'Nothing sets the time of the last change',
  why: 'The column keeps the time at which the row was made, unless every statement that changes the row remembers it; caches and synchronisation that rely on it miss changes.',
  instead: 'A BEFORE UPDATE trigger that sets it, as other tables have.',
  *schema(subject) {
    const { schema } = subject;
    const columns = designedTables(subject).flatMap((relation) =>
      columnsOf(relation)
        .filter(saysUpdated)
        .map((column) => ({ relation, column, trigger: keeper(subject, relation, column) })),
    );
    const kept = columns.filter(({ trigger }) => trigger !== undefined);
    const usual = kept[0]?.trigger;
    const routine = usual && schema.routine(usual.function);
    // Where no table has such a trigger, the application sets it.
    if (!routine || kept.length < 2) return;
    for (const { relation, column, trigger } of columns) {
      if (trigger) continue;
      const isSame =
        kept.every((one) => one.column.name === column.name && one.trigger?.function === routine.id) && usual.args.length === 0;
      yield {
        object: columnIdentity(schema, relation, column),
        at: placeOf(column),
        says: `No trigger sets ${columnIdentity(schema, relation, column)} when a row changes, as one does for ${kept.length} other tables.`,
        ...(isSame && {
          fix: fixOf(
            subject,
            relation,
            column,
            quoteIdentifier(schema.namespace(routine.namespace)?.name ?? ''),
            quoteIdentifier(routine.name),
          ),
        }),
      };
    }
  },
});

const fixOf = ({ schema }: Subject, relation: Relation, { name }: Column, namespace: string, routine: string): string =>
  `create trigger ${quoteIdentifier(`set_${name}`)} before update on ${relationIdentity(schema, relation)} for each row execute function ${namespace}.${routine}();\n`;

function keeper({ schema }: Subject, relation: Relation, column: Column): Trigger | undefined {
  return schema.triggersOf(relation.id).find((trigger) => {
    if (trigger.internal || trigger.timing !== 'before' || trigger.level !== 'row' || !trigger.events.includes('update')) return false;
    const body = schema.routine(trigger.function)?.body;
    return (
      body?.kind !== 'text' ||
      body.text.toLowerCase().includes(column.name.toLowerCase()) ||
      /\bexecute\b|jsonb?_populate|hstore/i.test(body.text)
    );
  });
}
