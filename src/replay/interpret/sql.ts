/** SQL inside a body: static, dynamic, with and without INTO. */
import { bindQuery, outputOf } from '../../bind/query.ts';
import type { CallProcedure, Change } from '../../model/change.ts';
import { isUndecided, undecided } from '../../model/datum.ts';
import type { Place } from '../../model/objects.ts';
import type { Fragment, Into, ProgramStatement, QuerySource } from '../../model/program.ts';
import type { Query } from '../../model/query.ts';
import { refuse } from '../../model/refusal.ts';
import { bindingOf, readOrRefuse } from '../context.ts';
import { Undecidable } from '../evaluate/environment.ts';
import { runCall } from '../routines/run-call.ts';
import type { Row } from '../rows/rows.ts';
import { runEntered } from '../rows/run.ts';
import { bodyBinding, boundExpression, boundQuery, changesIn, transitionTables } from './bind.ts';
import { type Frame, placeIn, variableNamed } from './frame.ts';
import { setFound } from './run.ts';
import { assign, assignRow, environmentOf, type Typed, textOf, valueOf } from './value.ts';

export interface Rowset {
  readonly rows: readonly Row[];
  /** Of a modification; absent where nobody knows. */
  readonly affected?: number;
  readonly columns: readonly { readonly name: string; readonly type: number }[];
}

const NO_ROWS: Rowset = { rows: [], columns: [] };

export function runStatement(frame: Frame, statement: Extract<ProgramStatement, { kind: 'sql' }>): void {
  const query = boundQuery(frame, statement.statement);
  if (query) {
    const result = rowsetOf(frame, query);
    noteRows(frame, query, result);
    if (statement.into) into(frame, statement.into, result);
    else if (query.command === 'select')
      refuse('42601', 'query has no destination for result data', {
        hint: 'If you want to discard the results of a SELECT, use PERFORM instead.',
      });
    return;
  }
  const place = placeIn(frame, statement.statement.at);
  const at = frame.place.approximate ? place : { ...place, origin: (frame.place.origin ?? 0) + statement.statement.at };
  for (const change of changesIn(frame, statement.statement)) {
    if (change.kind === 'transaction') refuse('0A000', 'unsupported transaction command in PL/pgSQL');
    executeAt(frame, change, at);
  }
}

/** Carries out a statement that is no query, as standing at this place. */
function executeAt(frame: Frame, change: Change, place: Place): Rowset {
  const { context } = frame;
  const around = context.store.place;
  context.store.place = { ...place, step: around.step };
  try {
    // The arguments of CALL are expressions, in which variables are in sight.
    if (change.kind === 'call') callInside(frame, change);
    else context.execute(change);
    return NO_ROWS;
  } finally {
    context.store.place = around;
  }
}

/** What a procedure gives back goes to the variables that were passed for it. */
function callInside(frame: Frame, change: CallProcedure): void {
  const { context } = frame;
  const given = runCall(context, change, bodyBinding(frame), environmentOf(frame), (written, parameter) => {
    const path = written?.kind === 'name' && !written.star ? written.path : undefined;
    if (path && variableNamed(frame, path[0] as string)) return;
    refuse('42601', `procedure parameter "${parameter}" is an output parameter but corresponding argument is not writable`);
  });
  for (const { written, value, type } of given)
    if (written.kind === 'name') assign(frame, { path: written.path, at: written.at }, { value, type });
}

function rowsetOf(frame: Frame, query: Query): Rowset {
  return { ...runEntered(frame.context, query, environmentOf(frame)), columns: outputOf(query) };
}

function noteRows(frame: Frame, query: Query, result: Rowset): void {
  const count = query.command === 'select' ? result.rows.length : result.affected;
  frame.rowCount = count;
  setFound(frame, count === undefined ? undecided('how many rows there are') : count > 0);
}

function into(frame: Frame, { targets, strict }: Into, { rows, columns }: Rowset): void {
  if (strict && rows.length === 0) refuse('P0002', 'query returned no rows');
  if (strict && rows.length > 1) refuse('P0003', 'query returned more than one row');
  assignRow(frame, targets, rows[0], columns);
  setFound(frame, rows.length > 0);
}

export function perform(frame: Frame, fragment: Fragment): void {
  const { expression, query } =
    fragment.kind === 'statement' ? { expression: undefined, query: boundQuery(frame, fragment) } : boundExpression(frame, fragment);
  if (query) {
    const result = rowsetOf(frame, query);
    noteRows(frame, query, result);
    return;
  }
  if (!expression) return;
  const { value } = valueOf(frame, fragment);
  frame.rowCount = 1;
  setFound(frame, true);
  if (isUndecided(value)) throw new Undecidable(value.undecided);
}

export function executeDynamic(frame: Frame, statement: Extract<ProgramStatement, { kind: 'execute' }>): void {
  const result = runText(frame, statement.text, statement.using, statement.at);
  if (statement.into) into(frame, statement.into, result);
}

/** EXECUTE: the text is read now, and knows no variable but what USING gives it. */
function runText(frame: Frame, text: Fragment, using: readonly Fragment[], at: number): Rowset {
  const { context } = frame;
  const sql = textOf(frame, text);
  if (isUndecided(sql)) throw new Undecidable(`EXECUTE of a text that depends on ${sql.undecided}`);
  if (sql === null) refuse('22004', 'query string argument of EXECUTE is null');
  const values = using.map((fragment) => valueOf(frame, fragment));
  let result = NO_ROWS;
  for (const change of readOrRefuse(context.reader.lowerText(String(sql)))) {
    if (change.kind === 'transaction') refuse('0A000', 'EXECUTE of transaction commands is not implemented');
    const query =
      change.kind === 'query' && !(change.query.kind === 'select' && change.query.into)
        ? bindQuery(parameterBinding(frame, values), undefined, change.query)
        : undefined;
    if (query) {
      const environment = { ...environmentOf(frame), parameter: (number: number) => values[number - 1]?.value ?? null };
      result = { ...runEntered(context, query, environment), columns: outputOf(query) };
      frame.rowCount = query.command === 'select' ? result.rows.length : result.affected;
    } else result = executeAt(frame, change, { ...placeIn(frame, at), approximate: true });
  }
  return result;
}

function parameterBinding(frame: Frame, values: readonly Typed[]) {
  return {
    ...bindingOf(frame.context),
    ...transitionTables(frame),
    parameter: (number: number, at: number) => {
      const given = values[number - 1];
      return given && { kind: 'parameter' as const, number, type: given.type, modifier: -1, at };
    },
  };
}

/** The rows that a loop, RETURN QUERY or OPEN goes over. */
export function rowsOf(frame: Frame, source: Exclude<QuerySource, { kind: 'cursor' }>): Rowset {
  if (source.kind === 'dynamic') return runText(frame, source.text, source.using, source.text.at);
  const query =
    boundQuery(frame, source.query) ?? (source.query.kind === 'expression' ? boundExpression(frame, source.query).query : undefined);
  if (!query) throw new Undecidable('a statement that gives rows');
  return rowsetOf(frame, query);
}
