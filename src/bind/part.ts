/** `SET c[1] = ...`, `INSERT INTO t (c.x)`: the value that a part of a column takes (transformAssignmentIndirection). */
import type { Expression } from '../model/expression.ts';
import type { Column } from '../model/objects.ts';
import { refuse } from '../model/refusal.ts';
import { formatType } from '../model/type-name.ts';
import type { UnboundStep } from '../model/unbound.ts';
import { coerceTo } from './coerce.ts';
import { subscript } from './indirection.ts';
import type { Scope } from './scope.ts';
import { baseType, relationOfType } from './types.ts';

export function assignPart(scope: Scope, value: Expression, column: Column, steps: readonly UnboundStep[]): Expression {
  const { schema } = scope.binding;
  if (value.kind === 'opaque') return value;
  let type = column.type;
  let says = '';
  for (let i = 0; i < steps.length; i++) {
    const step = steps[i] as UnboundStep;
    if (step.kind === 'field') {
      type = fieldType(scope, column, type, step.name, value.at);
      says = `subfield "${step.name}" is of type ${formatType(schema, type, -1)}`;
      continue;
    }
    const from = i;
    while (steps[i + 1] && steps[i + 1]?.kind !== 'field') i++;
    const whole: Expression = { kind: 'constant', value: null, type, modifier: -1, at: value.at };
    ({ type } = subscript(scope, whole, steps.slice(from, i + 1), value.at));
    says = `subscripted assignment to "${column.name}" requires type ${formatType(schema, type, -1)}`;
  }
  if (value.kind === 'default') return { ...value, type };
  return (
    coerceTo(schema, value, type, -1, 'assignment') ??
    refuse('42804', `${says} but expression is of type ${formatType(schema, value.type, -1)}`, {
      at: value.at,
      hint: 'You will need to rewrite or cast the expression.',
    })
  );
}

function fieldType(scope: Scope, column: Column, type: number, name: string, at: number): number {
  const { schema } = scope.binding;
  const relation = schema.relation(relationOfType(schema, baseType(schema, type)));
  const says = `cannot assign to field "${name}" of column "${column.name}" because`;
  if (!relation) return refuse('42804', `${says} its type ${formatType(schema, type, -1)} is not a composite type`, { at });
  return (
    relation.columns.find((field) => field.name === name && !field.dropped)?.type ??
    refuse('42703', `${says} there is no such column in data type ${formatType(schema, type, -1)}`, { at })
  );
}
