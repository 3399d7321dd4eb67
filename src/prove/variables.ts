/** Variables that statements make, or give a shape. */
import { outputOf } from '../bind/query.ts';
import { INT4, RECORD } from '../model/catalog/ids.ts';
import type { AssignTarget, ProgramStatement } from '../model/program.ts';
import type { Query } from '../model/query.ts';
import { type Frame, type Scope, type Variable, variableNamed } from '../replay/interpret/frame.ts';

/** The variable that takes a whole row. */
export function wideVariable(frame: Frame, targets: readonly AssignTarget[]): Variable | undefined {
  const [only] = targets;
  const variable = only && targets.length === 1 && only.path.length === 1 ? variableNamed(frame, only.path[0] as string) : undefined;
  const { store } = frame.context;
  return variable && (variable.type === RECORD || (store.type(variable.type)?.relation ?? 0) !== 0) ? variable : undefined;
}

/** A variable of the type RECORD has the columns of the query that fills it. */
export function shape(frame: Frame, targets: readonly AssignTarget[], query: Query): void {
  const variable = wideVariable(frame, targets);
  if (variable?.type !== RECORD) return;
  const columns =
    query.command === 'select' ? outputOf(query) : (query.returning ?? []).map(({ name, value }) => ({ name, type: value.type }));
  variable.value = {
    fields: columns.map(() => null),
    names: columns.map((column) => column.name),
    types: columns.map((column) => column.type),
  };
}

/** The names inside a loop that counts. */
export function withCounter(frame: Frame, statement: Extract<ProgramStatement, { kind: 'for range' }>, outer: Scope): Scope {
  const known = frame.declared.get(statement);
  const variable: Variable = known ?? {
    name: statement.variable,
    slot: frame.slots.length + 1,
    type: INT4,
    modifier: -1,
    constant: false,
    notNull: false,
    value: null,
  };
  if (!known) {
    frame.slots.push(variable);
    frame.declared.set(statement, variable);
  }
  return { label: statement.label, variables: new Map([[statement.variable, variable]]), outer };
}
