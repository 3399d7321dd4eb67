/** Subqueries inside expressions (transformSubLink). */
import { BOOL, UNKNOWN } from '../model/catalog/ids.ts';
import type { Expression, Subquery } from '../model/expression.ts';
import type { Query } from '../model/query.ts';
import { refuse } from '../model/refusal.ts';
import { formatType } from '../model/type-name.ts';
import type { Unbound, UnboundSubquery } from '../model/unbound.ts';
import { refuseSubquery } from './clause.ts';
import { bind } from './expression.ts';
import { operatorCall } from './operator.ts';
import { bindQuery, outputOf } from './query.ts';
import type { Scope } from './scope.ts';
import { arrayType, isArrayLike } from './types.ts';

export function bindSubquery(scope: Scope, from: UnboundSubquery): Expression {
  const { at, how } = from;
  refuseSubquery(scope.clause, at);
  const query = bindQuery(scope.binding, scope, from.query);
  const columns = outputOf(query);
  if (how === 'exists') return { kind: 'subquery', how, query, type: BOOL, modifier: -1, at };
  if (how === 'scalar' || how === 'array') {
    if (columns.length !== 1) refuse('42601', 'subquery must return only one column', { at });
    const column = columns[0] as { type: number; modifier: number };
    if (how === 'scalar') return { kind: 'subquery', how, query, type: column.type, modifier: column.modifier, at };
    const type = isArrayLike(scope.binding.schema, column.type) ? column.type : arrayType(scope.binding.schema, column.type);
    if (type === 0 && column.type !== UNKNOWN)
      refuse('42704', `could not find array type for data type ${formatType(scope.binding.schema, column.type, -1)}`, { at });
    return { kind: 'subquery', how, query, type: type || UNKNOWN, modifier: column.modifier, at };
  }
  const test = bind(scope, from.test as Unbound);
  return compared(scope, how, test.kind === 'row' ? test.fields : [test], from.operator ?? ['='], query, at);
}

/** `(a, b) = (SELECT ...)`. */
export function bindRowSubquery(scope: Scope, left: Unbound, name: readonly string[], right: UnboundSubquery, at: number): Expression {
  const row = bind(scope, left);
  refuseSubquery(scope.clause, at);
  return compared(scope, 'scalar', row.kind === 'row' ? row.fields : [row], name, bindQuery(scope.binding, scope, right.query), at);
}

/** Each column of the query, compared with what stands on the left. */
function compared(
  scope: Scope,
  how: Subquery['how'],
  test: readonly Expression[],
  name: readonly string[],
  query: Query,
  at: number,
): Expression {
  const columns = outputOf(query);
  if (columns.length < test.length) refuse('42601', 'subquery has too few columns', { at });
  if (columns.length > test.length) refuse('42601', 'subquery has too many columns', { at });
  const calls = test.map((left, i) => {
    const column = columns[i] as { type: number; modifier: number };
    return operatorCall(
      scope,
      name,
      left,
      { kind: 'parameter', number: i + 1, name: '', type: column.type, modifier: column.modifier, at },
      at,
    );
  });
  for (const call of calls)
    if (call.type !== BOOL)
      refuse('42804', `operator ${name.join('.')} must return type boolean, not type ${formatType(scope.binding.schema, call.type, -1)}`, {
        at,
      });
  const bound = calls.filter((call) => call.kind === 'operator');
  if (bound.length < calls.length)
    return {
      kind: 'opaque',
      why: calls.find((call) => call.kind === 'opaque')?.why ?? 'operator',
      args: [...test],
      type: BOOL,
      modifier: -1,
      at,
    };
  return {
    kind: 'subquery',
    how,
    query,
    test: bound.map((call) => call.args[0] as Expression),
    operators: bound.map((call) => call.operator),
    // Casts of the query's columns to what the operators compare.
    columns: bound.map((call) => call.args[1] as Expression),
    name: name.at(-1) as string,
    type: BOOL,
    modifier: -1,
    at,
  };
}
