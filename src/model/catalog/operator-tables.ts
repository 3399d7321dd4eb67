/** Casts, operator families and operator classes: few enough to be read whole at first use. */
import type { CastObject, OperatorClass, OperatorFamily } from '../objects.ts';
import { CASTS } from './generated/casts.ts';
import { OPERATOR_CLASSES } from './generated/operator-classes.ts';
import { PG_CATALOG } from './ids.ts';
import type { Reading } from './member.ts';
import { readCast, readFamily, readOperatorClass } from './operator.ts';
import { groupBy, type Row, rowsOf } from './table.ts';

export interface CastTable {
  between(source: number, target: number): CastObject | undefined;
  from(source: number): readonly CastObject[];
  readonly all: readonly CastObject[];
}

export function castTable(version: number, reading: Reading): CastTable {
  const all = [...rowsOf(CASTS.split('\n'), version)].map((row) => readCast(row.id, row.text, reading));
  const bySource = groupBy(all, (cast) => cast.source);
  const from = (source: number) => bySource.get(source) ?? [];
  return { all, from, between: (source, target) => from(source).find((cast) => cast.target === target) };
}

export interface OperatorClassTable {
  readonly byId: ReadonlyMap<number, OperatorClass>;
  readonly families: ReadonlyMap<number, OperatorFamily>;
  of(method: string): readonly OperatorClass[];
}

/** Families stand first, then an empty line, then classes. */
export function operatorClassTable(version: number, reading: Reading): OperatorClassTable {
  const [families = '', classes = ''] = OPERATOR_CLASSES.split('\n\n');
  const byId = new Map(read(classes, version, (placed, text) => readOperatorClass(placed, text, reading)));
  const byMethod = groupBy(byId.values(), (found) => found.method);
  return {
    byId,
    families: new Map(read(families, version, (placed, text) => readFamily(placed, text, reading))),
    of: (method) => byMethod.get(method) ?? [],
  };
}

function* read<T>(
  lines: string,
  version: number,
  make: (placed: { id: number; namespace: number; name: string }, text: string) => T,
): Generator<[number, T]> {
  for (const row of rowsOf(lines.split('\n'), version)) {
    const { name, text } = nameOf(row);
    yield [row.id, make({ id: row.id, namespace: PG_CATALOG, name }, text)];
  }
}

function nameOf(row: Row): { name: string; text: string } {
  const space = row.text.indexOf(' ');
  return { name: row.text.slice(0, space), text: row.text.slice(space + 1) };
}
