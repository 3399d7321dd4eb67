/** `(expression).field`, `expression[index]`, and columns written like functions. */
import { ANYARRAY, INT4, JSONB, RECORD, TEXT, UNKNOWN } from '../model/catalog/ids.ts';
import type { Expression, Subscript } from '../model/expression.ts';
import { refuse } from '../model/refusal.ts';
import { formatType } from '../model/type-name.ts';
import type { Unbound, UnboundStep } from '../model/unbound.ts';
import { bindCallOn } from './call.ts';
import { coerceTo } from './coerce.ts';
import { bind } from './expression.ts';
import { recordColumns } from './record.ts';
import type { Scope } from './scope.ts';
import { baseTypeAndModifier, elementType, relationOfType } from './types.ts';

export function bindIndirection(scope: Scope, from: Extract<Unbound, { kind: 'indirection' }>): Expression {
  let value = bind(scope, from.arg);
  let subscripts: UnboundStep[] = [];
  const flush = () => {
    if (subscripts.length > 0) value = subscript(scope, value, subscripts, from.at);
    subscripts = [];
  };
  for (const step of from.steps) {
    if (step.kind === 'element' || step.kind === 'slice') {
      subscripts.push(step);
      continue;
    }
    flush();
    if (step.kind === 'star') refuse('42601', 'row expansion via "*" is not supported here', { at: from.at });
    value = fieldOf(scope, value, step.name, from.at) ?? refuseField(scope, value, step.name, from.at);
  }
  flush();
  return value;
}

/** A field of a row, or a function of it; undefined if there is neither. */
export function fieldOf(scope: Scope, row: Expression, field: string, at: number): Expression | undefined {
  return columnOfRow(scope, row, field, at) ?? bindCallOn(scope, field, row, at);
}

export function columnOfRow(scope: Scope, row: Expression, field: string, at: number): Expression | undefined {
  const { schema } = scope.binding;
  if (row.kind === 'opaque') return { kind: 'opaque', why: row.why, args: [row], type: UNKNOWN, modifier: -1, at };
  const relation = relationOfType(schema, row.type);
  if (relation !== 0) {
    const column = schema.relation(relation)?.columns.find((c) => c.name === field && !c.dropped);
    if (!column) return undefined;
    if (row.kind === 'whole row')
      return {
        kind: 'column',
        range: row.range,
        attribute: column.attribute,
        name: field,
        type: column.type,
        modifier: column.modifier,
        at,
      };
    return { kind: 'field', arg: row, attribute: column.attribute, name: field, type: column.type, modifier: column.modifier, at };
  }
  if (row.type !== RECORD) return undefined;
  if (row.kind === 'whole row') {
    const range = rangeInSight(scope, row.range);
    const index = range?.columns.findIndex((c) => c.name === field) ?? -1;
    const column = range?.columns[index];
    return (
      column && { kind: 'column', range: row.range, attribute: index + 1, name: field, type: column.type, modifier: column.modifier, at }
    );
  }
  if (row.kind === 'row') {
    const index = row.names ? row.names.indexOf(field) : /^f\d+$/.test(field) ? Number(field.slice(1)) - 1 : -1;
    const part = row.fields[index];
    return part && { kind: 'field', arg: row, attribute: index + 1, name: field, type: part.type, modifier: part.modifier, at };
  }
  const known = recordColumns(
    schema,
    row,
    (id) => rangeInSight(scope, id),
    () => undefined,
  );
  const index = known.findIndex((column) => column.name === field);
  const column = known[index];
  if (column) return { kind: 'field', arg: row, attribute: index + 1, name: field, type: column.type, modifier: column.modifier, at };
  // A record variable's fields are known when it has a row, not before.
  return row.kind === 'parameter' ? { kind: 'field', arg: row, attribute: 0, name: field, type: UNKNOWN, modifier: -1, at } : undefined;
}

function rangeInSight(scope: Scope, id: number) {
  for (let level: Scope | undefined = scope; level; level = level.outer) {
    const found = level.ranges.find((range) => range.id === id);
    if (found) return found;
  }
  return undefined;
}

function refuseField(scope: Scope, row: Expression, field: string, at: number): never {
  const { schema } = scope.binding;
  const spelled = formatType(schema, row.type, -1);
  if (relationOfType(schema, row.type) !== 0) return refuse('42703', `column "${field}" not found in data type ${spelled}`, { at });
  if (row.type === RECORD) return refuse('42703', `could not identify column "${field}" in record data type`, { at });
  return refuse('42809', `column notation .${field} applied to type ${spelled}, which is not a composite type`, { at });
}

/** Objects have text for keys, arrays numbers; what has no type yet is text. */
function keyOrNumber(scope: Scope, index: Expression): Expression {
  const { schema } = scope.binding;
  if (index.type !== UNKNOWN) {
    const number = coerceTo(schema, index, INT4, -1, 'implicit');
    if (number) return number;
  }
  return (
    coerceTo(schema, index, TEXT, -1, 'implicit') ??
    refuse('42804', `subscript type ${formatType(schema, index.type, -1)} is not supported`, { at: index.at })
  );
}

export function subscript(scope: Scope, arg: Expression, steps: readonly UnboundStep[], at: number): Expression {
  const { schema } = scope.binding;
  const base = baseTypeAndModifier(schema, arg.type, arg.modifier);
  const slice = steps.some((step) => step.kind === 'slice');
  const type = schema.type(base.type);
  if (base.type === JSONB) {
    if (slice) refuse('0A000', 'jsonb subscript does not support slices', { at });
    const indexes = steps.map((step) => (step.kind === 'element' ? { index: keyOrNumber(scope, bind(scope, step.index)) } : {}));
    return { kind: 'subscript', arg, indexes, slice, type: JSONB, modifier: -1, at };
  }
  if (arg.kind === 'opaque' || type?.name === 'hstore')
    return {
      kind: 'subscript',
      arg,
      indexes: steps.map((step) => (step.kind === 'element' ? { index: bind(scope, step.index) } : {})),
      slice,
      type: arg.kind === 'opaque' ? UNKNOWN : TEXT,
      modifier: -1,
      at,
    };
  const element = base.type === ANYARRAY ? ANYARRAY : elementType(schema, base.type) || (type?.element ?? 0);
  if (element === 0)
    refuse('42804', `cannot subscript type ${formatType(schema, arg.type, -1)} because it does not support subscripting`, { at });
  const index = (written: Unbound): Expression => {
    const bound = bind(scope, written);
    return coerceTo(schema, bound, INT4, -1, 'assignment') ?? refuse('42804', 'array subscript must have type integer', { at: bound.at });
  };
  const indexes: Subscript['indexes'] = steps.map((step) => {
    if (step.kind === 'element') return { index: index(step.index) };
    if (step.kind !== 'slice') return {};
    return { ...(step.low ? { low: index(step.low) } : {}), ...(step.high ? { high: index(step.high) } : {}) };
  });
  return { kind: 'subscript', arg, indexes, slice, type: slice ? base.type : element, modifier: base.modifier, at };
}
