/** What variables of PL/pgSQL are filled with. */
import type { AssignTarget } from '../model/program.ts';
import type { Query } from '../model/query.ts';
import { type Variable, variableNamed } from '../replay/interpret/frame.ts';
import { type Delayed, forced } from './delay.ts';
import type { Run, Spot } from './program.ts';
import { type Deferred, isTerm, type Next, type Search, type Value } from './search.ts';
import { known, termOf } from './value.ts';
import { shape, wideVariable } from './variables.ts';

export function assign(s: Search, run: Run, variable: Variable, found: Value | Delayed, next: Next): boolean {
  const before = run.variables.get(variable.slot);
  const mark = s.world.mark();
  run.variables.set(variable.slot, found);
  s.world.onUndo(() => {
    if (before === undefined) run.variables.delete(variable.slot);
    else run.variables.set(variable.slot, before);
  });
  if (next()) return true;
  s.world.undo(mark);
  return false;
}

export function assignTo(s: Search, run: Run, target: AssignTarget, found: Value, spot: Spot, next: Next): boolean {
  run.frame.scope = spot.scope;
  const [first, second] = target.path;
  const variable = variableNamed(run.frame, first as string);
  if (!variable) return next();
  if (target.rest) return assign(s, run, variable, s.world.opaque(`an element of ${variable.name}`), next);
  if (second === undefined) return assign(s, run, variable, found, next);
  return forced(run.variables.get(variable.slot) ?? s.world.null(), (holder) => assignField(s, run, variable, holder, second, found, next));
}

function assignField(s: Search, run: Run, variable: Variable, holder: Value, name: string, found: Value, next: Next): boolean {
  const record = !isTerm(holder) && holder.kind === 'record' ? holder : undefined;
  if (record?.row) {
    const column = record.row.relation.columns.find((one) => one.name === name && !one.dropped);
    const mark = s.world.mark();
    if (column) s.world.setColumn(record.row, column.attribute, termOf(s, found));
    if (next()) return true;
    s.world.undo(mark);
    return false;
  }
  const relation = s.relation(s.shop.context.store.type(variable.type)?.relation ?? 0);
  const index = relation ? (relation.columns.find((one) => one.name === name)?.attribute ?? 0) - 1 : -1;
  const fields = [...(record?.fields ?? [])];
  if (index >= 0) fields[index] = known(s, found);
  return assign(s, run, variable, { kind: 'record', fields }, next);
}

/** A row into one record, or column by column. */
export function assignRow(
  s: Search,
  run: Run,
  targets: readonly AssignTarget[],
  row: (i: number) => Deferred,
  width: number,
  query: Query | undefined,
  spot: Spot,
  next: Next,
): boolean {
  run.frame.scope = spot.scope;
  const wide = wideVariable(run.frame, targets);
  if (wide) {
    if (query) shape(run.frame, targets, query);
    return fixed(s, row, width, (fields) => assign(s, run, wide, { kind: 'record', fields }, next));
  }
  const from = (i: number): boolean => {
    const target = targets[i];
    return target ? row(i).value((found) => assignTo(s, run, target, found, spot, () => from(i + 1))) : next();
  };
  return from(0);
}

/** Each column's value, chosen once. */
function fixed(s: Search, row: (i: number) => Deferred, width: number, next: (fields: Deferred[]) => boolean): boolean {
  const from = (i: number, found: readonly Deferred[]): boolean =>
    i >= width ? next([...found]) : row(i).value((one) => from(i + 1, [...found, known(s, one)]));
  return from(0, []);
}

/** FOUND. */
export function found(s: Search, run: Run, spot: Spot, is: boolean, next: Next): boolean {
  run.frame.scope = spot.scope;
  const variable = variableNamed(run.frame, 'found');
  return variable ? assign(s, run, variable, s.world.constant(is ? 't' : 'f'), next) : next();
}
