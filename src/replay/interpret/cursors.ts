/** Cursors: a query's rows, gone through from outside. */
import type { Datum } from '../../model/datum.ts';
import type { ProgramStatement, QuerySource } from '../../model/program.ts';
import { refuse } from '../../model/refusal.ts';
import { Undecidable } from '../evaluate/environment.ts';
import { boundQuery } from './bind.ts';
import { typeOf } from './declare.ts';
import { declareVariable, type Frame, variableNamed } from './frame.ts';
import { setFound } from './run.ts';
import { type Rowset, rowsOf } from './sql.ts';
import { assignRow, store, valueOf } from './value.ts';

interface Open extends Rowset {
  position: number;
}

const open = new WeakMap<Frame, Map<string, Open>>();

const cursorsOf = (frame: Frame): Map<string, Open> => {
  const known = open.get(frame) ?? new Map<string, Open>();
  open.set(frame, known);
  return known;
};

function portal(frame: Frame, cursor: string): string {
  const value: Datum = variableNamed(frame, cursor)?.value ?? null;
  return typeof value === 'string' ? value : cursor;
}

export function openCursor(frame: Frame, statement: Extract<ProgramStatement, { kind: 'open' }>): void {
  const { cursor, source } = statement;
  const rowset = source.kind === 'cursor' ? cursorRows(frame, { ...source, cursor }) : rowsOf(frame, source);
  const variable = variableNamed(frame, cursor);
  if (variable && variable.value === null) variable.value = `<unnamed portal ${cursorsOf(frame).size + 1}>`;
  const name = portal(frame, cursor);
  if (cursorsOf(frame).has(name)) refuse('42P03', `cursor "${name}" already in use`);
  cursorsOf(frame).set(name, { ...rowset, position: 0 });
}

/** The rows of a declared cursor, its arguments filled in. */
export function cursorRows(frame: Frame, source: Extract<QuerySource, { kind: 'cursor' }>): Rowset {
  const declared = frame.cursorQueries.get(source.cursor);
  if (!declared) return refuse('42601', `cursor "${source.cursor}" has no query`);
  const around = frame.scope;
  const values = source.args.map((arg) => valueOf(frame, arg));
  frame.scope = { label: declared.name, variables: new Map(), outer: around };
  try {
    declared.args.forEach((arg, i) => {
      const { type, modifier } = typeOf(frame.context, arg.type, () => undefined);
      const variable = declareVariable(frame, arg.name, type, modifier, null);
      const value = values[i];
      if (value) store(frame, variable, value);
    });
    if (!boundQuery(frame, declared.query)) throw new Undecidable('the query of a cursor');
    return rowsOf(frame, { kind: 'static', query: declared.query });
  } finally {
    frame.scope = around;
  }
}

export function fetchRow(frame: Frame, statement: Extract<ProgramStatement, { kind: 'fetch' }>): void {
  const name = portal(frame, statement.cursor);
  const cursor = cursorsOf(frame).get(name) ?? refuse('34000', `cursor "${name}" does not exist`);
  const direction = statement.direction.trim().toLowerCase();
  if (!['', 'next', 'forward', 'forward 1', 'first'].includes(direction)) throw new Undecidable(`FETCH ${direction}`);
  if (direction === 'first') cursor.position = 0;
  const row = cursor.rows[cursor.position++];
  assignRow(frame, statement.into.targets, row, cursor.columns);
  setFound(frame, row !== undefined);
}

export function closeCursor(frame: Frame, cursor: string): void {
  if (!cursorsOf(frame).delete(portal(frame, cursor))) refuse('34000', `cursor "${portal(frame, cursor)}" does not exist`);
}
