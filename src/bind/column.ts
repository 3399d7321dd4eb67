/** Column references: inner ranges first, then outwards, then variables, then whole rows (transformColumnRef). */
import { CID, OID, RECORD, TID, UNKNOWN, XID } from '../model/catalog/ids.ts';
import type { Expression } from '../model/expression.ts';
import type { Range } from '../model/query.ts';
import { refuse } from '../model/refusal.ts';
import type { Unbound } from '../model/unbound.ts';
import { explicitNamespace } from './names.ts';
import { columnOfRange, type Item, type ItemColumn, type Scope } from './scope.ts';

export type NameReference = Extract<Unbound, { kind: 'name' }>;

/** What a name of one to four parts means. `asField` reads the last part as a field or function of what the rest means. */
export function bindName(
  scope: Scope,
  name: NameReference,
  asField: (row: Expression, field: string, at: number) => Expression | undefined,
): Expression {
  const { binding, clause } = scope;
  const { path, at } = name;
  if (!clause.columns && clause.says !== 'LIMIT' && clause.says !== 'OFFSET') refuseColumn(scope, name);
  const variable = () => binding.variable?.(path, at);
  if (binding.variables === 'before columns') {
    const found = variable();
    if (found) return found;
  }
  const column = path.length === 1 ? bareColumn(scope, path[0] as string, at) : qualifiedColumn(scope, path, at, asField);
  if (column) {
    if (!clause.columns) refuse('42P10', `argument of ${clause.says} must not contain variables`, { at });
    if (binding.variables === 'conflict is an error' && variable())
      refuse('42702', `column reference "${path.join('.')}" is ambiguous`, {
        at,
        detail: 'It could refer to either a PL/pgSQL variable or a table column.',
      });
    return column;
  }
  const found = binding.variables === 'none' || binding.variables === 'before columns' ? undefined : variable();
  if (found) return found;
  if (path.length === 1 && path[0] === 'value' && binding.domainValue) return { kind: 'domain value', ...binding.domainValue, at };
  if (path.length === 1) {
    const item = itemNamed(scope, path[0] as string, undefined);
    if (item) return wholeRow(scope, item.range, at);
  }
  const opaque = opaqueItem(scope, path);
  if (opaque)
    return {
      kind: 'opaque',
      why: opaque.range.kind === 'opaque' ? opaque.range.why : 'unknown',
      args: [],
      type: UNKNOWN,
      modifier: -1,
      at,
    };
  return refuseMissing(scope, path, at);
}

function refuseColumn(scope: Scope, name: NameReference): never {
  const { says } = scope.clause;
  if (says === 'DEFAULT expressions') return refuse('0A000', 'cannot use column reference in DEFAULT expression', { at: name.at });
  if (says === 'partition bound') return refuse('0A000', 'cannot use column reference in partition bound expression', { at: name.at });
  return refuse('42703', `column "${name.path.join('.')}" does not exist`, { at: name.at });
}

function bareColumn(scope: Scope, name: string, at: number): Expression | undefined {
  for (let level: Scope | undefined = scope; level; level = level.outer) {
    let found: Expression | undefined;
    for (const item of level.items) {
      if (!item.columnsVisible || (item.lateralOnly && !level.lateral)) continue;
      const column = columnOf(item, name, at);
      if (!column) continue;
      if (found) refuse('42702', `column reference "${name}" is ambiguous`, { at });
      checkLateral(item, at);
      found = column;
    }
    if (found) return found;
  }
  return undefined;
}

function checkLateral(item: Item, at: number): void {
  if (item.lateralOnly && !item.lateralOk) refuse('42P10', `invalid reference to FROM-clause entry for table "${item.name}"`, { at });
}

function columnOf(item: Item, name: string, at: number): Expression | undefined {
  const { range, columns } = item;
  const among: readonly { readonly name: string; readonly dropped?: boolean }[] = columns ?? range.columns;
  let found = -1;
  for (let i = 0; i < among.length; i++) {
    const column = among[i] as (typeof among)[number];
    if (column.name !== name || column.dropped) continue;
    if (found >= 0) refuse('42702', `column reference "${name}" is ambiguous`, { at });
    found = i;
  }
  if (found < 0) return systemColumn(range, name, at);
  return columns ? { ...(columns[found] as ItemColumn).expression, at } : columnOfRange(range, found, at);
}

const SYSTEM_COLUMNS: Record<string, number> = { ctid: TID, xmin: XID, cmin: CID, xmax: XID, cmax: CID, tableoid: OID };

function systemColumn(range: Range, name: string, at: number): Expression | undefined {
  const type = Object.hasOwn(SYSTEM_COLUMNS, name) ? SYSTEM_COLUMNS[name] : undefined;
  if (type === undefined || range.kind !== 'relation' || range.systemColumns === false) return undefined;
  return { kind: 'system column', range: range.id, name, type, modifier: -1, at };
}

function qualifiedColumn(
  scope: Scope,
  path: readonly string[],
  at: number,
  asField: (row: Expression, field: string, at: number) => Expression | undefined,
): Expression | undefined {
  const column = path.at(-1) as string;
  const table = path.at(-2) as string;
  const schema = path.length > 2 ? path.at(-3) : undefined;
  const item = itemNamed(scope, table, schema);
  if (!item) return undefined;
  checkLateral(item, at);
  const found = columnOf(item, column, at);
  if (found) return found;
  if (item.range.kind === 'opaque') return undefined;
  return asField(wholeRow(scope, item.range, at), column, at);
}

/** The nearest range of that name; with a schema, a relation of it that has no alias. */
export function itemNamed(scope: Scope, name: string, schema: string | undefined): Item | undefined {
  const namespace = schema === undefined ? undefined : explicitNamespace(scope.binding, schema, true);
  if (schema !== undefined && namespace === undefined) return undefined;
  for (let level: Scope | undefined = scope; level; level = level.outer) {
    let found: Item | undefined;
    for (const item of level.items) {
      if (!item.relationVisible || (item.lateralOnly && !level.lateral) || item.name !== name) continue;
      if (namespace !== undefined && item.schema !== namespace) continue;
      if (found) refuse('42P09', `table reference "${name}" is ambiguous`);
      found = item;
    }
    if (found) return found;
  }
  return undefined;
}

export function wholeRow(scope: Scope, range: Range, at: number): Expression {
  const schema = scope.binding.schema;
  if (range.kind === 'relation')
    return { kind: 'whole row', range: range.id, type: schema.relation(range.relation)?.rowType ?? RECORD, modifier: -1, at };
  if (range.kind === 'function' && range.calls.length === 1 && !range.ordinality) {
    const type = (range.calls[0] as { call: Expression }).call.type;
    const relation = schema.type(type)?.relation ?? 0;
    // A function of a scalar gives that scalar, not a row of it.
    if (relation === 0 && range.columns.length === 1 && type !== RECORD)
      return { kind: 'column', range: range.id, attribute: 1, name: (range.columns[0] as { name: string }).name, type, modifier: -1, at };
    if (relation !== 0) return { kind: 'whole row', range: range.id, type, modifier: -1, at };
  }
  return { kind: 'whole row', range: range.id, type: RECORD, modifier: -1, at };
}

function opaqueItem(scope: Scope, path: readonly string[]): Item | undefined {
  for (let level: Scope | undefined = scope; level; level = level.outer) {
    const found = level.items.find((item) => item.range.kind === 'opaque' && (path.length === 1 || item.name === path.at(-2)));
    if (found) return found;
  }
  return undefined;
}

function refuseMissing(scope: Scope, path: readonly string[], at: number): never {
  const column = path.at(-1) as string;
  if (path.length === 1) return refuse('42703', `column "${column}" does not exist`, { at, object: column });
  const table = path.slice(0, -1).join('.');
  if (itemNamed(scope, path.at(-2) as string, path.length > 2 ? path.at(-3) : undefined))
    return refuse('42703', `column ${table}.${column} does not exist`, { at, object: `${table}.${column}` });
  if (hiddenItem(scope, path.at(-2) as string))
    return refuse('42P01', `invalid reference to FROM-clause entry for table "${table}"`, { at, object: table });
  return refuse('42P01', `missing FROM-clause entry for table "${table}"`, { at, object: table });
}

const hiddenItem = (scope: Scope, name: string): boolean => {
  for (let level: Scope | undefined = scope; level; level = level.outer) if (level.ranges.some((range) => range.name === name)) return true;
  return false;
};
