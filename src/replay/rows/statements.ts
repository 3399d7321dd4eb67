/** Statements about rows that stand by themselves. */

import { findRelation } from '../../bind/names.ts';
import { bindQuery } from '../../bind/query.ts';
import type { Copy, Execute, Lock, Maintenance, RunQuery, Truncate } from '../../model/change.ts';
import type { Datum } from '../../model/datum.ts';
import type { Relation } from '../../model/objects.ts';
import type { Query } from '../../model/query.ts';
import { refuse } from '../../model/refusal.ts';
import { readDatum } from '../../model/value/read.ts';
import { visitQuery } from '../../model/walk.ts';
import { bindingOf, type Context, namesOf } from '../context.ts';
import { type Environment, topEnvironment, Undecidable } from '../evaluate/environment.ts';
import { type Result, runQuery } from '../evaluate/query.ts';
import { liveColumns, requireColumn, requireRelation } from '../resolve.ts';
import { createTableAs } from '../views.ts';
import { finishInsert, insertRow } from './insert.ts';
import { forgetFamily } from './modify.ts';
import { executed } from './prepared.ts';
import type { Row } from './rows.ts';

/** A query: SELECT may call functions that change the schema; the others change rows. */
export function runQueryStatement(context: Context, change: RunQuery): Result | undefined {
  const { query: unbound } = change;
  if (unbound.kind === 'select' && unbound.into) {
    const { into, ...rest } = unbound;
    createTableAs(context, {
      kind: 'create table as',
      materializedView: false,
      name: into,
      columns: [],
      persistence: 'permanent',
      query: rest,
      withData: true,
      options: [],
      ifNotExists: false,
      at: change.at,
    });
    return undefined;
  }
  const query = bindQuery(bindingOf(context), undefined, unbound);
  return change.explainOnly ? undefined : runBound(context, query, topEnvironment(context), change.at);
}

function runBound(context: Context, query: Query, environment: Environment, at: number): Result | undefined {
  try {
    return runQuery(query, environment);
  } catch (error) {
    if (!(error instanceof Undecidable)) throw error;
    // Nobody knows what a query does that calls functions of the folder over rows nobody knows.
    if (callsOwnRoutine(context, query)) context.unmodelled(error.message, context.store.placeAt(at));
    return undefined;
  }
}

function callsOwnRoutine({ store }: Context, query: Parameters<typeof visitQuery>[0]): boolean {
  let found = false;
  visitQuery(query, (e) => {
    if (e.kind === 'call' && e.function >= 16384 && store.routine(e.function)?.extension === undefined) found = true;
  });
  return found;
}

export function truncate(context: Context, change: Truncate): void {
  const { store, rows } = context;
  const tables: Relation[] = [];
  const add = (relation: Relation, only: boolean): void => {
    if (tables.includes(relation)) return;
    tables.push(relation);
    if (!only) for (const child of store.childrenOf(relation.id)) add(child, false);
  };
  for (const { name, only } of change.tables) {
    const relation = requireRelation(context, name);
    if (!['table', 'partitioned table', 'foreign table'].includes(relation.kind))
      refuse('42809', `"${relation.name}" is not a table`, { at: name.at });
    if (only && relation.kind === 'partitioned table')
      refuse('42809', 'cannot truncate only a partitioned table', {
        at: name.at,
        hint: 'Do not specify the ONLY keyword, or use TRUNCATE ONLY on the partitions directly.',
      });
    add(relation, only);
  }
  for (const table of tables) {
    for (const constraint of store.referencing(table.id)) {
      const other = store.relation(constraint.relation) as Relation;
      if (tables.includes(other)) continue;
      if (!change.cascade)
        refuse('0A000', 'cannot truncate a table referenced in a foreign key constraint', {
          at: change.at,
          object: table.name,
          detail: `Table "${other.name}" references "${table.name}".`,
          hint: `Truncate table "${other.name}" at the same time, or use TRUNCATE ... CASCADE.`,
        });
      add(other, false);
    }
  }
  for (const table of tables) {
    rows.clear(table.id);
    if (change.restart) for (const sequence of store.sequencesOwnedBy(table.id)) context.sequences.delete(sequence.id);
  }
}

export function copy(context: Context, change: Copy): void {
  if (!change.from || !change.table) {
    if (change.query) bindQuery(bindingOf(context), undefined, change.query);
    else if (change.table) requireRelation(context, change.table);
    return;
  }
  const relation = requireRelation(context, change.table);
  if (relation.kind === 'view') refuse('42809', `cannot copy to view "${relation.name}"`, { at: change.at });
  const columns =
    change.columns.length > 0
      ? change.columns.map((name) => requireColumn(relation, name, change.at))
      : liveColumns(relation).filter((column) => !column.generated);
  const plain = change.options.every((option) => option.name.toLowerCase() !== 'format' || option.value === 'text');
  if (change.data === undefined || !plain) {
    forgetFamily(context, relation, 'COPY filled it from elsewhere');
    return;
  }
  const made: { table: Relation; row: Row }[] = [];
  for (const line of change.data.split(/\r?\n/)) {
    if (line === '' && columns.length > 1) continue;
    if (line === '\\.') break;
    const fields = line.split('\t');
    if (fields.length < columns.length) refuse('22P04', `missing data for column "${columns[fields.length]?.name}"`, { at: change.at });
    if (fields.length > columns.length) refuse('22P04', 'extra data after last expected column', { at: change.at });
    const given = new Map(
      columns.map((column, i): [number, Datum] => [
        column.attribute,
        copied(context, column.type, column.modifier, fields[i] as string, change.at),
      ]),
    );
    insertRow(context, relation, given, undefined, made);
  }
  finishInsert(context, relation, made);
}

const ESCAPES: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };

function copied({ store }: Context, type: number, modifier: number, field: string, at: number): Datum {
  if (field === '\\N') return null;
  const text = field.includes('\\') ? field.replace(/\\(.)/gs, (_, escaped: string) => ESCAPES[escaped] ?? escaped) : field;
  const base = store.type(type)?.domain?.base ?? type;
  return readDatum(store, base, modifier, text, at);
}

export function lockTables(context: Context, change: Lock): void {
  for (const name of change.tables) requireRelation(context, name);
}

export function executePrepared(context: Context, change: Execute): Result | undefined {
  const { query, parameter } = executed(context, change.name, change.args, change.at);
  return runBound(context, query, topEnvironment(context, parameter), change.at);
}

export function runMaintenance(context: Context, change: Maintenance): void {
  for (const name of change.relations) {
    if (!findRelation(namesOf(context), name)) requireRelation(context, name);
  }
}
