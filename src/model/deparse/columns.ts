/** The names of a range's columns: present ones, unique within the range (set_relation_column_names, set_join_column_names). */
import type { Range } from '../query.ts';
import type { Schema } from '../schema.ts';
import type { RangeNames } from './context.ts';
import { uniqueAmong } from './unique.ts';

type Ranges = ReadonlyMap<number, RangeNames>;

export function relationColumns(schema: Schema, names: RangeNames, usingNames: ReadonlySet<string>): void {
  const { range } = names;
  const real = realNames(schema, range);
  const taken = new Set([...names.columns.filter((name) => name !== undefined), ...names.parents]);
  let changed = false;
  real.forEach((name, i) => {
    if (name === undefined) return;
    let chosen = names.columns[i];
    if (chosen === undefined) {
      chosen = uniqueAmong(range.aliases?.[i] ?? name, taken, usingNames);
      names.columns[i] = chosen;
      taken.add(chosen);
    }
    names.current.push({ name: chosen, isNew: i >= range.columns.length });
    if (chosen !== name) changed = true;
  });
  names.printColumns = range.kind === 'function' || (range.kind !== 'table function' && (changed || isAliased(range)));
}

/** A relation's columns may be as they were, in spite of an alias that was written; of anything else the alias is part. */
const isAliased = (range: Range): boolean => range.kind !== 'relation' && (range.aliases?.length ?? 0) > 0;

/** What the columns are called without our doing; undefined where one was dropped. */
function realNames(schema: Schema, range: Range): (string | undefined)[] {
  if (range.kind === 'relation') return (schema.relation(range.relation)?.columns ?? []).map((c) => (c.dropped ? undefined : c.name));
  if (range.kind !== 'function') return range.columns.map((column) => (column.dropped ? undefined : column.name));
  const names = range.calls.flatMap((f) => {
    const relation = schema.relation(schema.type(f.call.type)?.relation ?? 0);
    const live = relation?.columns.filter((column) => !column.dropped) ?? [];
    // Columns that came later are no part of it.
    if (!relation || live.length < f.columns.length) return f.columns.map((column) => column.name);
    return live.slice(0, f.columns.length).map((column) => column.name);
  });
  return range.ordinality ? [...names, 'ordinality'] : names;
}

export function joinColumns(ranges: Ranges, names: RangeNames, usingNames: ReadonlySet<string>): void {
  const { range, join } = names;
  const left = ranges.get(join?.left ?? 0);
  const right = ranges.get(join?.right ?? 0);
  if (!join || !left || !right) return;
  const named = range.alias !== undefined;
  const taken = new Set([...names.columns.filter((name) => name !== undefined), ...names.parents]);
  let changed = false;
  for (let i = join.using.length; i < range.columns.length; i++) {
    const l = join.leftColumns[i] as number;
    const r = join.rightColumns[i] as number;
    const real = l > 0 ? left.columns[l - 1] : r > 0 ? right.columns[r - 1] : range.columns[i]?.name;
    if (real === undefined || !named) {
      names.columns[i] = real;
      continue;
    }
    const chosen = names.columns[i] ?? uniqueAmong(range.aliases?.[i] ?? real, taken, usingNames);
    names.columns[i] = chosen;
    taken.add(chosen);
    if (chosen !== real) changed = true;
  }
  if (currentColumns(names, left, right, named ? taken : undefined, usingNames)) changed = true;
  names.printColumns = named && changed;
}

/** The columns that the join would have now; true if a new one had to be given another name. */
function currentColumns(
  names: RangeNames,
  left: RangeNames,
  right: RangeNames,
  taken: Set<string> | undefined,
  usingNames: ReadonlySet<string>,
): boolean {
  const { join, columns } = names;
  if (!join) return false;
  let changed = false;
  for (const name of join.using) names.current.push({ name, isNew: false });
  const rest = columns.slice(join.using.length).filter((name) => name !== undefined);
  let next = 0;
  for (const [child, merged] of [
    [left, join.leftColumns.slice(0, join.using.length)],
    [right, join.rightColumns.slice(0, join.using.length)],
  ] as const) {
    const old = child.columns.map((name, i) => ({ name, attribute: i + 1 })).filter((column) => column.name !== undefined);
    let at = 0;
    for (const column of child.current) {
      if (!column.isNew) {
        const attribute = old[at++]?.attribute ?? 0;
        if (!merged.includes(attribute)) names.current.push({ name: rest[next++] ?? column.name, isNew: false });
        continue;
      }
      const name = taken ? uniqueAmong(column.name, taken, usingNames) : column.name;
      taken?.add(name);
      if (name !== column.name) changed = true;
      names.current.push({ name, isNew: true });
    }
  }
  return changed;
}
