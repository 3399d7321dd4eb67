/** FROM: what each item brings into sight, and how they are joined (transformFromClause). */
import { FLOAT4, FLOAT8, INT8, TSM_HANDLER } from '../model/catalog/ids.ts';
import type { Mutable } from '../model/mutable.ts';
import type { Relation } from '../model/objects.ts';
import type { FromItem, Range, RangeColumn } from '../model/query.ts';
import { refuse } from '../model/refusal.ts';
import type { Name, Unbound, UnboundAlias, UnboundColumnDefinition, UnboundRange, UnboundTable } from '../model/unbound.ts';
import { coerceToSpecific } from './coerce.ts';
import { bind } from './expression.ts';
import { bindFunctionRange, readsBeside } from './from-function.ts';
import { bindJoin } from './join.ts';
import { findRelation, spell, visibleRoutines } from './names.ts';
import { bindQuery, outputOf } from './query.ts';
import type { Item, Scope } from './scope.ts';
import { resolveType } from './types.ts';

export interface FromPart {
  readonly from: FromItem;
  /** What the item as a whole brings, for a join above it. */
  readonly item: Item;
  readonly visible: readonly Item[];
}

/** Binds the list from left to right; each item may look at those before it only through LATERAL. */
export function bindFrom(scope: Scope, list: readonly UnboundRange[]): FromItem[] {
  const bound: FromItem[] = [];
  for (const written of list) {
    const part = bindRange(scope, written);
    refuseConflicts(scope.items, part.visible);
    for (const item of part.visible) {
      item.lateralOnly = true;
      item.lateralOk = true;
    }
    scope.items.push(...part.visible);
    bound.push(part.from);
  }
  for (const item of scope.items) {
    item.lateralOnly = false;
    item.lateralOk = true;
  }
  return bound;
}

export function refuseConflicts(items: readonly Item[], added: readonly Item[]): void {
  for (const item of added) {
    if (!item.relationVisible) continue;
    const twin = items.find(
      (other) =>
        other.relationVisible &&
        other.name === item.name &&
        (other.schema === undefined || item.schema === undefined || other.schema === item.schema),
    );
    // Two tables of one name from different schemas may stand side by side.
    if (twin) refuse('42712', `table name "${item.name}" specified more than once`, { at: item.range.at });
  }
}

export function bindRange(scope: Scope, written: UnboundRange): FromPart {
  switch (written.kind) {
    case 'table':
      return single(bindTable(scope, written));
    case 'subquery': {
      const around = scope.lateral;
      scope.lateral = written.lateral;
      const query = bindQuery(scope.binding, scope, written.query);
      scope.lateral = around;
      const name = written.alias?.name ?? 'unnamed_subquery';
      const columns = renamed(outputOf(query), written.alias, name, written.at);
      const range: Range = {
        kind: 'subquery',
        id: scope.binding.newRange(),
        name,
        ...alias(written.alias, columns),
        columns,
        query,
        lateral: written.lateral,
        at: written.at,
      };
      return single(addItem(scope, range, written.alias !== undefined));
    }
    case 'function':
      return single(bindFunctionRange(scope, written));
    case 'join':
      return bindJoin(scope, written);
    case 'sample':
      return sampled(scope, written, bindRange(scope, written.range));
    case 'table function': {
      const around = scope.lateral;
      scope.lateral = true;
      const args = [...written.args, ...written.columns.flatMap((column) => column.args)].map((arg) => bind(scope, arg));
      scope.lateral = around;
      const name = written.alias?.name ?? 'xmltable';
      const columns = renamed(
        written.columns.map((column) =>
          column.type ? { name: column.name, ...resolveType(scope.binding, column.type) } : { name: column.name, type: INT8, modifier: -1 },
        ),
        written.alias,
        name,
        written.at,
      );
      return single(
        addItem(scope, {
          kind: 'table function',
          id: scope.binding.newRange(),
          name,
          ...alias(written.alias, columns),
          columns,
          args,
          lateral: written.lateral || readsBeside(scope, args),
          at: written.at,
        }),
      );
    }
    default:
      return written satisfies never;
  }
}

const SAMPLING: Readonly<Record<string, number>> = { bernoulli: 1, system: 1 };

/** TABLESAMPLE: what its method is given (transformRangeTableSample). */
function sampled(scope: Scope, written: Extract<UnboundRange, { kind: 'sample' }>, part: FromPart): FromPart {
  const { binding } = scope;
  const { range } = part.item;
  const relation = range.kind === 'relation' ? binding.schema.relation(range.relation) : undefined;
  if (range.kind !== 'relation' || !['table', 'partitioned table', 'materialized view'].includes(relation?.kind ?? ''))
    return refuse('42601', 'TABLESAMPLE clause can only be applied to tables and materialized views', { at: range.at });
  const method = written.method.at(-1) as string;
  const count = SAMPLING[method];
  if (count === undefined && !visibleRoutines(binding, written.method).some(({ routine }) => routine.returns === TSM_HANDLER))
    refuse('42704', `tablesample method ${written.method.join('.')} does not exist`, { at: written.at, object: method });
  if (count !== undefined && written.args.length !== count)
    refuse('2202H', `tablesample method ${method} requires ${count} argument, not ${written.args.length}`, { at: written.at });
  const number = (value: Unbound, type: number) => coerceToSpecific(binding.schema, bind(scope, value), type, 'TABLESAMPLE');
  const sample = {
    method,
    args: written.args.map((arg) => number(arg, FLOAT4)),
    ...(written.repeatable ? { repeatable: number(written.repeatable, FLOAT8) } : {}),
  };
  const limited = { ...range, sample };
  const at = scope.ranges.indexOf(range);
  if (at >= 0) scope.ranges[at] = limited;
  return {
    ...part,
    item: { ...part.item, range: limited },
    visible: part.visible.map((item) => (item.range === range ? { ...item, range: limited } : item)),
  };
}

const single = (item: Item): FromPart => ({ from: { kind: 'range', range: item.range.id }, item, visible: [item] });

/** The alias, and the names that it gives columns: `columns` bear them already. */
export function alias(written: UnboundAlias | undefined, columns: readonly RangeColumn[]): { alias?: string; aliases?: readonly string[] } {
  if (!written) return {};
  if (written.columns.length === 0) return { alias: written.name };
  let left = written.columns.length;
  const aliases: string[] = [];
  for (const column of columns) {
    if (left === 0) break;
    aliases.push(column.dropped ? '' : column.name);
    if (!column.dropped) left--;
  }
  return { alias: written.name, aliases };
}

/** A table, a view, a table of WITH, or a trigger's transition table. */
export function bindTable(scope: Scope, written: UnboundTable): Item {
  const { binding } = scope;
  const { name, at } = written;
  const shown = written.alias?.name ?? name.name;
  if (name.schema === undefined) {
    const common = commonTableNamed(scope, name.name, at);
    if (common) {
      if (common.givesNothing) refuse('0A000', `WITH query "${name.name}" does not have a RETURNING clause`, { at });
      const columns = renamed(common.columns, written.alias, shown, at);
      return addItem(scope, {
        kind: 'common table',
        id: binding.newRange(),
        name: shown,
        ...alias(written.alias, columns),
        columns,
        table: common.id,
        self: common.self,
        lateral: false,
        at,
      });
    }
    const transition = binding.transitionTables?.get(name.name);
    if (transition !== undefined) {
      const columns = renamed(rangeColumnsOf(binding.schema.relation(transition)), written.alias, shown, at);
      return addItem(scope, {
        kind: 'transition table',
        id: binding.newRange(),
        name: shown,
        ...alias(written.alias, columns),
        columns,
        relation: transition,
        table: name.name,
        lateral: false,
        at,
      });
    }
  }
  const relation = findRelation(binding, name);
  if (!relation) {
    if (mayBeAnExtensions(scope, name)) {
      return addItem(scope, {
        kind: 'opaque',
        id: binding.newRange(),
        name: shown,
        ...alias(written.alias, []),
        columns: [],
        why: `table ${spell(name)}`,
        lateral: false,
        at,
      });
    }
    refuse('42P01', `relation "${spell(name)}" does not exist`, { at: name.at, object: spell(name) });
  }
  if (relation.kind === 'index' || relation.kind === 'partitioned index')
    refuse('42809', `cannot open relation "${relation.name}"`, { at: name.at, detail: 'This operation is not supported for indexes.' });
  if (relation.kind === 'composite type')
    refuse('42809', `cannot open relation "${relation.name}"`, {
      at: name.at,
      detail: 'This operation is not supported for composite types.',
    });
  return relationItem(scope, relation, written);
}

/** The range of a relation, and its columns in sight. */
export function relationItem(scope: Scope, relation: Relation, written: UnboundTable): Item {
  const shown = written.alias?.name ?? relation.name;
  const columns = renamed(rangeColumnsOf(relation), written.alias, shown, written.at);
  const systemColumns = relation.kind !== 'view';
  const range: Range = {
    kind: 'relation',
    id: scope.binding.newRange(),
    name: shown,
    columns,
    relation: relation.id,
    only: written.only,
    systemColumns,
    lateral: false,
    at: written.at,
    ...(written.alias && alias(written.alias, columns)),
  };
  return addItem(scope, range, true, written.alias ? undefined : relation.namespace);
}

const rangeColumns = new WeakMap<Relation, readonly RangeColumn[]>();

export function rangeColumnsOf(relation: Relation | undefined): readonly RangeColumn[] {
  if (!relation) return [];
  let columns = rangeColumns.get(relation);
  if (!columns) {
    columns = relation.columns.map(({ name, type, modifier, dropped }) =>
      dropped ? { name, type, modifier, dropped } : { name, type, modifier },
    );
    rangeColumns.set(relation, columns);
  }
  return columns;
}

/** What may be a table of an extension of which only the name is known. */
const mayBeAnExtensions = (scope: Scope, name: Name): boolean => {
  const { schema } = scope.binding;
  return (
    schema.hasUnknownExtension &&
    name.schema !== undefined &&
    (schema.named('extension', name.schema)?.known === false ||
      [...schema.all('extension')].some((e) => !e.known && schema.namespace(e.namespace)?.name === name.schema && e.name === name.schema))
  );
};

function commonTableNamed(
  scope: Scope,
  name: string,
  at: number,
): { id: number; columns: readonly RangeColumn[]; self: boolean; givesNothing: boolean } | undefined {
  for (let level: Scope | undefined = scope; level; level = level.outer) {
    const found = level.commonTables.get(name);
    if (found) {
      const givesNothing = found.query !== undefined && found.query.command !== 'select' && !found.query.returning;
      return { id: found.id, columns: found.columns, self: level.laterTables.has(`self ${name}`), givesNothing };
    }
    if (level.laterTables.has(name))
      refuse('42P01', `relation "${name}" does not exist`, {
        at,
        object: name,
        detail: `There is a WITH item named "${name}", but it cannot be referenced from this part of the query.`,
      });
  }
  return undefined;
}

/** The columns under the names that an alias gives them. */
export function renamed(
  columns: readonly RangeColumn[],
  written: UnboundAlias | undefined,
  name: string,
  at: number,
): readonly RangeColumn[] {
  if (!written || written.columns.length === 0) return columns;
  const live = columns.filter((column) => !column.dropped).length;
  if (written.columns.length > live)
    refuse('42P10', `table "${name}" has ${live} columns available but ${written.columns.length} columns specified`, { at });
  let next = 0;
  return columns.map((column) =>
    column.dropped || next >= written.columns.length ? column : { ...column, name: written.columns[next++] as string },
  );
}

export function addItem(scope: Scope, range: Range, named = true, schema?: number): Item {
  scope.ranges.push(range);
  const item: Mutable<Item> = {
    range,
    name: range.name,
    relationVisible: named,
    columnsVisible: true,
    lateralOnly: false,
    lateralOk: true,
  };
  if (schema !== undefined) item.schema = schema;
  return item;
}

export const definedColumns = (scope: Scope, columns: readonly UnboundColumnDefinition[]): RangeColumn[] =>
  columns.map((column) => ({ name: column.name, ...resolveType(scope.binding, column.type) }));
