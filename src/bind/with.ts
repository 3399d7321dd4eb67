/** WITH: each table sees those before it; a recursive one sees itself (transformWithClause). */
import { BOOL, RECORD_ARRAY } from '../model/catalog/ids.ts';
import type { CommonTable, RangeColumn } from '../model/query.ts';
import { refuse } from '../model/refusal.ts';
import type { UnboundCommonTable, UnboundWith } from '../model/unbound.ts';
import { bindQuery, outputOf } from './query.ts';
import { inOrder, readsItself, requireRecursiveForm } from './recursion.ts';
import type { Scope } from './scope.ts';

export function bindWith(scope: Scope, written: UnboundWith | undefined): CommonTable[] {
  if (!written) return [];
  const names = new Set<string>();
  for (const table of written.tables) {
    if (names.has(table.name)) refuse('42712', `WITH query name "${table.name}" specified more than once`, { at: table.at });
    names.add(table.name);
  }
  const bound: CommonTable[] = [];
  const tables = written.recursive ? inOrder(written.tables) : written.tables;
  const recursive = new Set(written.recursive ? tables.filter(readsItself) : []);
  for (const table of recursive) requireRecursiveForm(table);
  for (const table of tables) {
    if (scope.outer && isModification(table.query))
      refuse('0A000', 'WITH clause containing a data-modifying statement must be at the top level', { at: table.at });
    const made = recursive.has(table) ? recursiveTable(scope, table) : plainTable(scope, table);
    scope.commonTables.set(table.name, made);
    bound.push(made);
  }
  return bound;
}

const isModification = ({ kind }: UnboundCommonTable['query']): boolean => !['select', 'values', 'set operation'].includes(kind);

function plainTable(scope: Scope, written: UnboundCommonTable): CommonTable {
  const query = bindQuery(scope.binding, scope, written.query);
  return {
    id: scope.binding.newRange(),
    name: written.name,
    query,
    recursive: false,
    columns: columnsFor(written, outputOf(query)),
    ...asWritten(written),
  };
}

/** The columns of a recursive table are those of the arm that does not recurse. */
function recursiveTable(scope: Scope, written: UnboundCommonTable): CommonTable {
  const id = scope.binding.newRange();
  if (written.query.kind !== 'set operation') return plainTable(scope, written);
  const columns = columnsFor(written, outputOf(bindQuery(scope.binding, scope, written.query.left)));
  scope.commonTables.set(written.name, { id, name: written.name, recursive: true, columns });
  scope.laterTables.add(`self ${written.name}`);
  const query = bindQuery(scope.binding, scope, written.query);
  scope.laterTables.delete(`self ${written.name}`);
  return { id, name: written.name, query, recursive: true, columns, ...asWritten(written) };
}

const asWritten = (written: UnboundCommonTable): Pick<CommonTable, 'aliases' | 'materialized'> => ({
  ...(written.columns.length > 0 ? { aliases: written.columns } : {}),
  ...(written.materialized === undefined ? {} : { materialized: written.materialized }),
});

function columnsFor(written: UnboundCommonTable, columns: readonly RangeColumn[]): RangeColumn[] {
  if (written.columns.length > columns.length)
    refuse(
      '42P10',
      `WITH query "${written.name}" has ${columns.length} columns available but ${written.columns.length} columns specified`,
      { at: written.at },
    );
  const named = columns.map((column, i) => ({ ...column, name: written.columns[i] ?? column.name }));
  if (written.search) named.push({ name: written.search.column, type: RECORD_ARRAY, modifier: -1 });
  if (written.cycle)
    named.push({ name: written.cycle.mark, type: BOOL, modifier: -1 }, { name: written.cycle.path, type: RECORD_ARRAY, modifier: -1 });
  return named;
}
