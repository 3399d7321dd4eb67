/** Functions in FROM: their columns come from the result type, from OUT parameters, or from what was written behind AS. */
import { INT8, RECORD } from '../model/catalog/ids.ts';
import type { Expression } from '../model/expression.ts';
import type { FunctionRange, Range, RangeColumn } from '../model/query.ts';
import { refuse } from '../model/refusal.ts';
import type { Unbound, UnboundColumnDefinition, UnboundFunctionRange } from '../model/unbound.ts';
import { rangesIn } from '../model/walk.ts';
import { CLAUSE } from './clause.ts';
import { bind } from './expression.ts';
import { addItem, alias, definedColumns, renamed } from './from.ts';
import { outColumns } from './record.ts';
import { type Item, levelOf, type Scope, within } from './scope.ts';
import { columnNameOf } from './target.ts';
import { relationOfType } from './types.ts';

export function bindFunctionRange(scope: Scope, written: UnboundFunctionRange): Item {
  const around = scope.lateral;
  scope.lateral = true;
  const calls = written.calls.flatMap(spreadUnnest);
  const functions = calls.map(({ call, columns }, i): FunctionRange & { label: string } => {
    const bound = within(scope, CLAUSE.fromFunction, () => bind(scope, call));
    const label = columnNameOf(call) ?? `column${i + 1}`;
    const definitions = columns.length > 0 ? columns : written.columns;
    return {
      call: bound,
      columns: resultColumns(scope, bound, label, calls.length === 1 ? written.alias?.name : undefined, definitions),
      label,
    };
  });
  scope.lateral = around;
  const name = written.alias?.name ?? functions[0]?.label ?? 'unnamed';
  const all = functions.flatMap((f) => f.columns);
  if (written.ordinality) all.push({ name: 'ordinality', type: INT8, modifier: -1 });
  const columns = renamed(all, written.alias, name, written.at);
  const range: Range = {
    kind: 'function',
    id: scope.binding.newRange(),
    name,
    ...alias(written.alias, columns),
    columns,
    calls: functions.map(({ call, columns }) => ({ call, columns })),
    ordinality: written.ordinality,
    lateral:
      written.lateral ||
      readsBeside(
        scope,
        functions.map((f) => f.call),
      ),
    at: written.at,
  };
  return addItem(scope, range);
}

/** A function that reads what stands beside it in FROM is LATERAL, said or not. */
export const readsBeside = (scope: Scope, args: readonly Expression[]): boolean =>
  args.some((arg) => [...rangesIn(arg)].some((range) => levelOf(scope, range) === 0));

/** unnest(a, b) in FROM is ROWS FROM (unnest(a), unnest(b)). */
function spreadUnnest(f: UnboundFunctionRange['calls'][number]): UnboundFunctionRange['calls'][number][] {
  const { call } = f;
  if (
    call.kind !== 'call' ||
    call.args.length < 2 ||
    call.name.at(-1) !== 'unnest' ||
    f.columns.length > 0 ||
    (call.name.length > 1 && call.name[0] !== 'pg_catalog')
  )
    return [f];
  return call.args.map((arg: Unbound) => ({ call: { ...call, args: [arg] }, columns: [] }));
}

function resultColumns(
  scope: Scope,
  call: Expression,
  label: string,
  alias: string | undefined,
  definitions: readonly UnboundColumnDefinition[],
): RangeColumn[] {
  const { schema } = scope.binding;
  const relation = relationOfType(schema, call.type);
  const routine = call.kind === 'call' ? schema.routine(call.function) : undefined;
  const out = (routine?.args ?? []).filter((arg) => arg.mode === 'out' || arg.mode === 'inout' || arg.mode === 'table');
  if (definitions.length > 0) {
    if (relation !== 0 || (call.type === RECORD && out.length > 0))
      refuse('42601', 'a column definition list is redundant for a function with OUT parameters', { at: call.at });
    if (call.type !== RECORD && call.kind !== 'opaque')
      refuse('42601', 'a column definition list is only allowed for functions returning "record"', { at: call.at });
    return definedColumns(scope, definitions);
  }
  if (relation !== 0)
    return (schema.relation(relation)?.columns ?? [])
      .filter((c) => !c.dropped)
      .map(({ name, type, modifier }) => ({ name, type, modifier }));
  if (call.type !== RECORD)
    return [{ name: (out.length === 1 && out[0]?.name) || (alias ?? label), type: call.type, modifier: call.modifier }];
  if (out.length > 0) return outColumns(schema, call);
  return refuse('42601', 'a column definition list is required for functions returning "record"', { at: call.at });
}
