/** `*`: in SELECT lists, in rows, and behind composite values. */
import { RECORD } from '../model/catalog/ids.ts';
import type { Expression } from '../model/expression.ts';
import { refuse } from '../model/refusal.ts';
import type { Unbound } from '../model/unbound.ts';
import { itemNamed } from './column.ts';
import { bind } from './expression.ts';
import { bindIndirection } from './indirection.ts';
import { columnsOf, type Item, type Scope } from './scope.ts';
import { relationOfType } from './types.ts';

export interface NamedExpression {
  readonly name: string;
  readonly value: Expression;
}

/** A field of ROW(...): `t.*` becomes its columns, anything else stays one. */
export function expandRow(scope: Scope, from: Unbound): Expression[] {
  return isStar(from) ? expandStar(scope, from).map((column) => column.value) : [bind(scope, from)];
}

export const isStar = (from: Unbound): boolean =>
  (from.kind === 'name' && from.star) || (from.kind === 'indirection' && from.steps.at(-1)?.kind === 'star');

export function expandStar(scope: Scope, from: Unbound): NamedExpression[] {
  const { at } = from;
  if (from.kind === 'indirection') return expandValue(scope, bindIndirection(scope, { ...from, steps: from.steps.slice(0, -1) }), at);
  if (from.kind !== 'name') return refuse('42601', 'row expansion via "*" is not supported here', { at });
  if (from.path.length === 0) {
    const visible = scope.items.filter((item) => item.columnsVisible);
    if (visible.length === 0) refuse('42601', 'SELECT * with no tables specified is not valid', { at });
    return visible.flatMap((item) => starColumns(item, at));
  }
  const table = from.path.at(-1) as string;
  const item = itemNamed(scope, table, from.path.length > 1 ? from.path.at(-2) : undefined);
  if (item) return starColumns(item, at);
  const variable = scope.binding.variable?.(from.path, at);
  if (variable) return expandValue(scope, variable, at);
  return refuse('42P01', `missing FROM-clause entry for table "${from.path.join('.')}"`, { at, object: from.path.join('.') });
}

export const starColumns = (item: Item, at: number): NamedExpression[] =>
  columnsOf(item)
    .filter((column) => !column.hidden)
    .map((column) => ({ name: column.name, value: { ...column.expression, at } }));

function expandValue(scope: Scope, value: Expression, at: number): NamedExpression[] {
  const { schema } = scope.binding;
  const relation = relationOfType(schema, value.type);
  if (relation !== 0) {
    const columns = (schema.relation(relation)?.columns ?? []).filter((column) => !column.dropped);
    return columns.map((column) => ({
      name: column.name,
      value:
        value.kind === 'whole row'
          ? {
              kind: 'column',
              range: value.range,
              attribute: column.attribute,
              name: column.name,
              type: column.type,
              modifier: column.modifier,
              at,
            }
          : { kind: 'field', arg: value, attribute: column.attribute, name: column.name, type: column.type, modifier: column.modifier, at },
    }));
  }
  if (value.kind === 'row') return value.fields.map((field, i) => ({ name: value.names?.[i] ?? `f${i + 1}`, value: field }));
  if (value.kind === 'call') {
    const out = (schema.routine(value.function)?.args ?? []).filter((arg) => arg.mode !== 'in' && arg.mode !== 'variadic');
    if (out.length > 0)
      return out.map((arg, i) => ({
        name: arg.name ?? `column${i + 1}`,
        value: { kind: 'field', arg: value, attribute: i + 1, name: arg.name ?? `column${i + 1}`, type: arg.type, modifier: -1, at },
      }));
  }
  if (value.kind === 'parameter' && value.type === RECORD) return [{ name: value.name ?? '?column?', value }];
  if (value.kind === 'opaque') return [];
  if (value.type === RECORD) return refuse('42P16', 'record type has not been registered', { at });
  return refuse('42809', `type of "*" is not composite`, { at });
}
