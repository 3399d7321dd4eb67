import { columnIdentity, relationIdentity } from '../../src/judge/naming.ts';
import { placeOf } from '../../src/judge/places.ts';
import { defineRule, type Fault } from '../../src/judge/rule.ts';
import { columnsOf, designedTables } from '../../src/judge/tables.ts';
import type { Span } from '../../src/source.ts';

/** A name of several words, and how they are told apart. */
interface Named {
  readonly object: string;
  readonly name: string;
  readonly style: 'snake_case' | 'camelCase';
  readonly at: Span;
}

export default defineRule({
  id: 'names-mixed',
  category: 'hygiene',
  severity: 'info',
  effect: 'breaks',
  title: 'Names are spelled in two ways',
  why: 'A name with capital letters has to be quoted everywhere, and a query without quotes means another name. Where some have them, everybody has to know which.',
  instead: 'Keep to one way, best lower case with underscores, which never needs quotes.',
  aliases: ['atlas/NM103', 'pg-migration-lint/PGM510'],
  *schema(subject) {
    const { schema } = subject;
    const tables: Named[] = [];
    const columns: Named[] = [];
    for (const table of designedTables(subject)) {
      add(tables, relationIdentity(schema, table), table.name, placeOf(table, 'name'));
      for (const column of columnsOf(table)) add(columns, columnIdentity(schema, table, column), column.name, placeOf(column, 'name'));
    }
    yield* faultsOf('tables', tables);
    yield* faultsOf('columns', columns);
  },
});

function add(names: Named[], object: string, name: string, at: Span): void {
  const style = /[a-z0-9][A-Z]|^[A-Z][a-z]/.test(name) ? 'camelCase' : /[a-z0-9]_[a-z0-9]/.test(name) ? 'snake_case' : undefined;
  if (style) names.push({ object, name, style, at });
}

/** So many are named in the sentence; the data names all. */
const FEW = 3;

/** The folder has one fault of a kind, at the first name that is spelled as most are not. */
function* faultsOf(kind: 'tables' | 'columns', names: readonly Named[]): Iterable<Fault> {
  const camel = names.filter(({ style }) => style === 'camelCase');
  const snake = names.filter(({ style }) => style === 'snake_case');
  const [few, many] = camel.length > snake.length ? [snake, camel] : [camel, snake];
  const [first] = few;
  if (!first || !many[0]) return;
  const told = few.slice(0, FEW).map(({ object }) => object);
  const rest = few.length - told.length;
  yield {
    object: first.object,
    at: first.at,
    says: `Of the ${kind}, ${few.length} ${few.length === 1 ? 'is' : 'are'} named in ${first.style} (${told.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}), and ${many.length} in ${many[0].style}.`,
    data: { names: few.map(({ object }) => object) },
    key: kind,
  };
}
