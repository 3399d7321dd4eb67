/** RETURN in its forms. */
import { isRowType, relationOfType } from '../../bind/types.ts';
import { RECORD, TRIGGER, VOID } from '../../model/catalog/ids.ts';
import { type Datum, isRow } from '../../model/datum.ts';
import type { Fragment, QuerySource } from '../../model/program.ts';
import { convertDatum } from '../evaluate/cast.ts';
import { cursorRows } from './cursors.ts';
import { type Frame, variableNamed } from './frame.ts';
import { setFound } from './run.ts';
import { rowsOf } from './sql.ts';
import { valueOf } from './value.ts';

export function returnValue(frame: Frame, value: Fragment | undefined): void {
  if (!value || frame.returns === VOID || frame.returns === 0) return;
  frame.result = asResult(frame, valueOf(frame, value));
}

function asResult(frame: Frame, { value, type }: { readonly value: Datum; readonly type: number }): Datum {
  const { store } = frame.context;
  if (frame.returns === TRIGGER || frame.returns === RECORD || isRowType(store, frame.returns)) return value;
  return convertDatum(frame.context, value, type, frame.returns, -1, false);
}

export function returnNext(frame: Frame, value: Fragment | undefined): void {
  if (value) {
    frame.rows.push(asResult(frame, valueOf(frame, value)));
    return;
  }
  const outs = outputs(frame);
  frame.rows.push(outs.length === 1 ? (outs[0] as Datum) : { fields: outs });
}

/** The OUT parameters' values, where the routine has some. */
export function outputs(frame: Frame): Datum[] {
  return (frame.outNames ?? []).map((name) => variableNamed(frame, name)?.value ?? null);
}

export function returnQuery(frame: Frame, source: QuerySource): void {
  const { rows } = source.kind === 'cursor' ? cursorRows(frame, source) : rowsOf(frame, source);
  const { store } = frame.context;
  const wide = frame.returns === RECORD || relationOfType(store, frame.returns) !== 0;
  for (const row of rows) frame.rows.push(wide && !(row.length === 1 && isRow(row[0] ?? null)) ? { fields: row } : (row[0] ?? null));
  frame.rowCount = rows.length;
  setFound(frame, rows.length > 0);
}
