/** JOIN: ON sees both sides; USING and NATURAL merge columns (transformFromClauseItem). */
import { BOOL } from '../model/catalog/ids.ts';
import type { Expression } from '../model/expression.ts';
import type { Join, Range } from '../model/query.ts';
import { refuse } from '../model/refusal.ts';
import type { UnboundJoin } from '../model/unbound.ts';
import { CLAUSE } from './clause.ts';
import { coerceToBoolean, coerceToCommon, commonType } from './coerce.ts';
import { bind } from './expression.ts';
import { alias, bindRange, type FromPart, refuseConflicts, renamed } from './from.ts';
import { operatorCall } from './operator.ts';
import { columnsOf, type Item, type ItemColumn, type Scope, within } from './scope.ts';

export function bindJoin(scope: Scope, written: UnboundJoin): FromPart {
  const { binding } = scope;
  const { at, type } = written;
  const left = bindRange(scope, written.left);
  const before = scope.items.length;
  // The right side may look left through LATERAL, unless the join could invent left rows.
  for (const item of left.visible) {
    item.lateralOnly = true;
    item.lateralOk = type === 'inner' || type === 'left';
  }
  scope.items.push(...left.visible);
  const right = bindRange(scope, written.right);
  scope.items.length = before;
  refuseConflicts(left.visible, right.visible);
  for (const item of [...left.visible, ...right.visible]) {
    item.lateralOnly = false;
    item.lateralOk = true;
  }

  const shared = written.natural ? commonNames(left.item, right.item) : (written.using ?? []);
  const merged = shared.map((name) => mergeColumn(scope, written, left.item, right.item, name));
  const on = written.on
    ? bindOn(scope, [...left.visible, ...right.visible], written)
    : conjunction(
        merged.map((column) => column.condition),
        at,
      );

  const rest = (item: Item): ItemColumn[] => columnsOf(item).filter((column) => !column.hidden && !shared.includes(column.name));
  const columns: ItemColumn[] = [
    ...merged.map(({ name, expression }) => ({ name, expression, hidden: false })),
    ...rest(left.item),
    ...rest(right.item),
  ];
  const names = renamed(
    columns.map(({ name, expression: e }) => ({ name, type: e.type, modifier: e.modifier })),
    written.alias,
    written.alias?.name ?? 'unnamed_join',
    at,
  );
  const join: Join = {
    kind: 'join',
    type,
    left: left.from,
    right: right.from,
    ...(on ? { on } : {}),
    range: binding.newRange(),
    ...(written.usingAlias ? { usingAlias: written.usingAlias } : {}),
  };
  const range: Range = {
    kind: 'join',
    id: join.range,
    name: written.alias?.name ?? 'unnamed_join',
    ...alias(written.alias, names),
    columns: names,
    join,
    merged: merged.map((column) => column.expression),
    aliased: columns.map((column) => column.expression),
    lateral: false,
    at,
  };
  scope.ranges.push(range);
  const item: Item = {
    range,
    name: range.name,
    columns: columns.map((column, i) => ({ ...column, name: names[i]?.name ?? column.name })),
    relationVisible: written.alias !== undefined,
    columnsVisible: true,
    lateralOnly: false,
    lateralOk: true,
  };
  if (written.alias) return { from: join, item, visible: [item] };
  for (const inner of [...left.visible, ...right.visible]) inner.columnsVisible = false;
  const usingAlias = written.usingAlias ? [mergedItem(range, written.usingAlias, columnsOf(item).slice(0, merged.length))] : [];
  return { from: join, item, visible: [...left.visible, ...right.visible, item, ...usingAlias] };
}

const mergedItem = (range: Range, name: string, columns: readonly ItemColumn[]): Item => ({
  range,
  name,
  columns,
  relationVisible: true,
  columnsVisible: false,
  lateralOnly: false,
  lateralOk: true,
});

const commonNames = (left: Item, right: Item): string[] =>
  columnsOf(left)
    .filter((column) => !column.hidden && columnsOf(right).some((other) => !other.hidden && other.name === column.name))
    .map((column) => column.name);

interface Merged {
  readonly name: string;
  readonly expression: Expression;
  readonly condition: Expression;
}

function mergeColumn(scope: Scope, written: UnboundJoin, left: Item, right: Item, name: string): Merged {
  const { schema } = scope.binding;
  const l = oneColumn(left, name, 'left', written.at);
  const r = oneColumn(right, name, 'right', written.at);
  const condition = coerceToBoolean(schema, operatorCall(scope, ['='], l, r, written.at), 'JOIN/USING');
  const type = commonType(schema, [l, r], 'JOIN/USING');
  const coercedLeft = coerceToCommon(schema, l, type, 'JOIN/USING');
  const coercedRight = coerceToCommon(schema, r, type, 'JOIN/USING');
  const expression: Expression = {
    inner: coercedLeft === l ? l : coercedRight === r ? r : coercedLeft,
    left: coercedLeft,
    right: coercedRight,
    full: { kind: 'coalesce' as const, args: [coercedLeft, coercedRight], type, modifier: -1, at: written.at },
  }[written.type];
  return { name, expression, condition };
}

function oneColumn(item: Item, name: string, side: 'left' | 'right', at: number): Expression {
  const found = columnsOf(item).filter((column) => !column.hidden && column.name === name);
  if (found.length > 1) refuse('42702', `common column name "${name}" appears more than once in ${side} table`, { at });
  return found[0]?.expression ?? refuse('42703', `column "${name}" specified in USING clause does not exist in ${side} table`, { at });
}

function bindOn(scope: Scope, sides: readonly Item[], written: UnboundJoin): Expression {
  const around = scope.items.splice(0, scope.items.length, ...sides);
  const on = within(scope, CLAUSE.join, () =>
    coerceToBoolean(scope.binding.schema, bind(scope, written.on as NonNullable<typeof written.on>), 'JOIN/ON'),
  );
  scope.items.splice(0, scope.items.length, ...around);
  return on;
}

function conjunction(args: readonly Expression[], at: number): Expression | undefined {
  if (args.length < 2) return args[0];
  return { kind: 'and', args, type: BOOL, modifier: -1, at };
}
