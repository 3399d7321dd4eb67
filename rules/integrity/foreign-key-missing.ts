import { findsBy, indexesOf } from '../../src/judge/indexes.ts';
import { foreignKeys } from '../../src/judge/keys.ts';
import { columnIdentity, relationIdentity } from '../../src/judge/naming.ts';
import { placeOf } from '../../src/judge/places.ts';
import { defineRule } from '../../src/judge/rule.ts';
import type { Subject } from '../../src/judge/subject.ts';
import { columnAt, columnNamed, columnsOf, designedTables } from '../../src/judge/tables.ts';
import { tenantColumns } from '../../src/judge/tenants.ts';
import { baseType } from '../../src/judge/types.ts';
import { groupBy } from '../../src/model/catalog/table.ts';
import { quoteIdentifier } from '../../src/model/identifier.ts';
import type { Column, Relation } from '../../src/model/objects.ts';
import { visit } from '../../src/model/walk.ts';
import { singular, wordsOf } from '../../src/tenancy/words.ts';

export default defineRule({
  id: 'foreign-key-missing',
  category: 'integrity',
  severity: 'warning',
  effect: 'breaks',
  title: 'A column that names a table’s key has no foreign key',
  why: 'Nothing keeps the column from holding the key of a row that never was, or is gone; every query that joins has to expect it.',
  instead: 'Add the foreign key, and say what a DELETE does.',
  *schema(subject) {
    const { schema } = subject;
    const keys = foreignKeys(subject);
    // Where there is none at all, that is a decision.
    if (keys.length === 0) return;
    const covered = new Set(
      keys.flatMap(({ relation, constraint }) => constraint.columns.map((attribute) => `${relation.id} ${attribute}`)),
    );
    const tables = designedTables(subject);
    const names: Names = {
      whole: groupBy(tables, ({ name }) => singularName(name)),
      ending: groupBy(tables, ({ name }) => singularName(name).replace(/^[^_]*_?/, '')),
    };
    for (const relation of tables) {
      if (isRecord(relation)) continue;
      const tenants = tenantColumns(subject, relation).map(({ column }) => column.attribute);
      const found = columnsOf(relation).flatMap((column) => {
        if (covered.has(`${relation.id} ${column.attribute}`) || tenants.includes(column.attribute)) return [];
        const parent = meant(subject, relation, column, names);
        const key = parent && keyOf(subject, parent);
        return parent && key && baseType(schema, key.type) === baseType(schema, column.type) ? [{ column, parent, key }] : [];
      });
      // What was copied together from other tables has none of its own.
      if (found.length > 2 && !keys.some((key) => key.relation === relation)) continue;
      for (const { column, parent, key } of found) {
        if (isAsked(subject, relation, column)) continue;
        const table = relationIdentity(schema, relation);
        const index = findsBy(schema, relation.id, [column.attribute])
          ? ''
          : `create index on ${table} (${quoteIdentifier(column.name)});\n`;
        yield {
          object: columnIdentity(schema, relation, column),
          at: placeOf(column),
          says: `${columnIdentity(schema, relation, column)} names the key of ${relationIdentity(schema, parent)}, and no foreign key says so.`,
          fix: `${index}alter table ${table} add foreign key (${quoteIdentifier(column.name)}) references ${relationIdentity(schema, parent)} (${quoteIdentifier(key.name)});\n`,
        };
      }
    }
  },
});

/** Tables by what they are called in the singular, and by that without its first word. */
interface Names {
  readonly whole: ReadonlyMap<string, readonly Relation[]>;
  readonly ending: ReadonlyMap<string, readonly Relation[]>;
}

const singularName = (name: string): string => {
  const words = wordsOf(name);
  return [...words.slice(0, -1), singular(words.at(-1) ?? '')].join('_');
};

/** `task_id` means `tasks`; or `action_tasks`, if no other table is of tasks. A type beside it says that it may mean any table. */
function meant(subject: Subject, relation: Relation, column: Column, names: Names): Relation | undefined {
  const words = wordsOf(column.name);
  if (words.length < 2 || (words.at(-1) !== 'id' && words.at(-1) !== 'uuid')) return undefined;
  const entity = words.slice(0, -1).join('_');
  const types = new Set(['type', 'kind', 'table'].map((word) => `${entity}_${word}`));
  if (columnsOf(relation).some(({ name }) => types.has(wordsOf(name).join('_')))) return undefined;
  const here = (list: readonly Relation[] = []) =>
    list.filter(({ namespace, id }) => namespace === relation.namespace && id !== relation.id);
  const exact = names.whole.get(entity);
  const [only, another] = here(exact ?? names.ending.get(entity));
  if (!only || another) return undefined;
  return exact || (!isRecord(only) && keyOf(subject, only)?.type === column.type) ? only : undefined;
}

/** A CHECK of the column calls a function, which looks the row up. */
const isAsked = ({ schema }: Subject, relation: Relation, { attribute }: Column): boolean =>
  schema.constraintsOf(relation.id).some(({ check }) => {
    let asks = false;
    if (check)
      visit(check.expression, (e) => {
        asks ||= e.kind === 'call' && e.function >= 16_384 && e.args.some((arg) => arg.kind === 'column' && arg.attribute === attribute);
      });
    return asks;
  });

/** The one column of the primary key, which makes up its values itself. */
function keyOf({ schema }: Subject, relation: Relation): Column | undefined {
  const primary = indexesOf(schema, relation.id).find(({ index }) => index.primary);
  const [key, another] = primary?.keys ?? [];
  const column = another === undefined ? columnAt(relation, key ?? 0) : undefined;
  return column && column === columnNamed(relation, column.name) && /^(?:id|uuid|.*_id|.*Id)$/.test(column.name) ? column : undefined;
}

/** What has happened stays written down when what it happened to is gone. */
const isRecord = ({ name }: Relation): boolean =>
  wordsOf(name).some((word) =>
    /^(?:logs?|audits?|history|histories|events?|archives?|archived|deleted|backups?|staging|imports?|snapshots?|metrics?|analytics|activity|activities|outbox|queues?|jobs?|temp|tmp|dim|dimension|fact|wh|deprecated|legacy|old)$/.test(
      word,
    ),
  );
