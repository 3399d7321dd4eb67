/** The columns that a CREATE TABLE itself names, LIKE's among them, in the order in which they stand. */
import { findRelation, spell } from '../../bind/names.ts';
import type { ColumnDefinition, CreateTable } from '../../model/change.ts';
import type { Column } from '../../model/objects.ts';
import { refuse } from '../../model/refusal.ts';
import { type Context, namesOf } from '../context.ts';
import { liveColumns } from '../resolve.ts';
import { columnFrom, newColumn, serialType } from './columns.ts';

export interface ColumnSource {
  readonly column: Column;
  readonly definition?: ColumnDefinition;
  readonly serial: boolean;
}

export function gatherColumns(context: Context, change: CreateTable, typed: readonly Column[] | undefined): ColumnSource[] {
  const { store } = context;
  const sources: ColumnSource[] = (typed ?? []).map((column) => ({ column, serial: false }));
  for (const element of change.elements) {
    if (element.kind === 'column') {
      const { column: definition } = element;
      refuseContradictions(definition, change.name.name);
      if (typed || (change.partitionOf && !definition.type)) {
        // Only options: the column itself comes from the type or the parent.
        const at = sources.findIndex((source) => source.column.name === definition.name);
        if (at >= 0) sources[at] = { ...(sources[at] as ColumnSource), definition };
        else if (typed) refuse('42703', `column "${definition.name}" does not exist`, { at: definition.at });
        else
          sources.push({
            column: newColumn(store, { name: definition.name, attribute: 0, type: 0, modifier: -1 }),
            definition,
            serial: false,
          });
        continue;
      }
      sources.push({
        column: columnFrom(context, definition, sources.length + 1),
        definition,
        serial: serialType(definition.type) !== undefined,
      });
    }
    if (element.kind === 'like') {
      const table =
        findRelation(namesOf(context), element.table, false) ??
        refuse('42P01', `relation "${spell(element.table)}" does not exist`, { at: element.table.at, object: spell(element.table) });
      if (!['table', 'view', 'materialized view', 'composite type', 'foreign table', 'partitioned table'].includes(table.kind))
        refuse('42809', `relation "${table.name}" is invalid in LIKE clause`, { at: element.at });
      for (const column of liveColumns(table)) {
        const { name, type, modifier, collation } = column;
        const copy = newColumn(store, {
          name,
          attribute: sources.length + 1,
          type,
          modifier,
          ...(collation === undefined ? {} : { collation }),
          at: element.at,
        });
        sources.push({ column: { ...copy, notNull: column.notNull }, serial: false });
      }
    }
  }
  return sources;
}

/** What transformColumnDefinition does not let stand side by side. */
function refuseContradictions(definition: ColumnDefinition, table: string): void {
  const { name, constraints } = definition;
  const serial = serialType(definition.type) !== undefined;
  if (constraints.length + (serial ? 1 : 0) < 2) return;
  const count = (kind: string) => constraints.filter((constraint) => constraint.kind === kind);
  const [, second] = count('default');
  if (second) refuse('42601', `multiple default values specified for column "${name}" of table "${table}"`, { at: second.at });
  const defaults = count('default');
  const [identity, again] = count('identity');
  const [generated, twice] = count('generated');
  if (again) refuse('42601', `multiple identity specifications for column "${name}" of table "${table}"`, { at: again.at });
  if (twice) refuse('42601', `multiple generation clauses specified for column "${name}" of table "${table}"`, { at: twice.at });
  if ((defaults[0] || serial) && identity)
    refuse('42601', `both default and identity specified for column "${name}" of table "${table}"`, { at: identity.at });
  if ((defaults[0] || serial) && generated)
    refuse('42601', `both default and generation expression specified for column "${name}" of table "${table}"`, { at: generated.at });
  if (identity && generated)
    refuse('42601', `both identity and generation expression specified for column "${name}" of table "${table}"`, { at: generated.at });
  if (serial && defaults[0])
    refuse('42601', `multiple default values specified for column "${name}" of table "${table}"`, { at: defaults[0].at });
  const [nullable] = count('null');
  const [notNull] = count('not null');
  if (nullable && (notNull || serial || identity))
    refuse('42601', `conflicting NULL/NOT NULL declarations for column "${name}" of table "${table}"`, { at: nullable.at });
  const keys = count('primary key');
  if (keys[0] && nullable)
    refuse('42601', `conflicting NULL/NOT NULL declarations for column "${name}" of table "${table}"`, { at: nullable.at });
}
