/** Statements about rows that stand by themselves. */

import { bindQuery } from '../../bind/query.ts';
import type { Copy, Execute, Lock, RunQuery, Truncate } from '../../model/change.ts';
import type { Datum } from '../../model/datum.ts';
import type { Relation } from '../../model/objects.ts';
import type { Privilege } from '../../model/privilege.ts';
import type { Query } from '../../model/query.ts';
import { refuse } from '../../model/refusal.ts';
import type { Name } from '../../model/unbound.ts';
import { readDatum } from '../../model/value/read.ts';
import { visitQuery } from '../../model/walk.ts';
import { bindingOf, type Context } from '../context.ts';
import { type Environment, topEnvironment, Undecidable } from '../evaluate/environment.ts';
import type { Result } from '../evaluate/query.ts';
import { requireOnRelation, requireToRead, requireToWrite } from '../privileges/query.ts';
import { liveColumns, refuseCatalog, requireColumn, requireRelation } from '../resolve.ts';
import { createTableAs } from '../views.ts';
import { requireNoneAwaited } from './awaited.ts';
import { entered } from './entered.ts';
import { finishInsert, insertRow } from './insert.ts';
import { forgetFamily } from './modify.ts';
import { executed } from './prepared.ts';
import { isSecured } from './row-security.ts';
import type { Row } from './rows.ts';
import { runEntered } from './run.ts';

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
  if (change.explainOnly) return void entered(context, query);
  return runBound(context, query, topEnvironment(context), change.at);
}

function runBound(context: Context, query: Query, environment: Environment, at: number): Result | undefined {
  try {
    return runEntered(context, query, environment);
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
    requireOnRelation(context, relation, 'TRUNCATE');
    refuseCatalog(relation, name.at);
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
      requireOnRelation(context, other, 'TRUNCATE');
      add(other, false);
    }
  }
  for (const table of tables) requireNoneAwaited(context, table, 'TRUNCATE');
  for (const table of tables) {
    rows.clear(table.id);
    if (change.restart) for (const sequence of store.sequencesOwnedBy(table.id)) context.sequences.delete(sequence.id);
  }
}

export function copy(context: Context, change: Copy): void {
  if (!change.from || !change.table) {
    if (change.query) entered(context, bindQuery(bindingOf(context), undefined, change.query));
    else if (change.table) copyOut(context, change.table, change);
    return;
  }
  const relation = requireRelation(context, change.table);
  if (relation.kind === 'view') refuse('42809', `cannot copy to view "${relation.name}"`, { at: change.at });
  const columns =
    change.columns.length > 0
      ? change.columns.map((name) => requireColumn(relation, name, change.at))
      : liveColumns(relation).filter((column) => !column.generated);
  requireToWrite(
    context,
    relation,
    columns.map(({ attribute }) => attribute),
  );
  if (isSecured(context, relation, context.session.user))
    refuse('0A000', 'COPY FROM not supported with row-level security', { at: change.at, hint: 'Use INSERT statements instead.' });
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
  context.waiting.during(context, () => finishInsert(context, relation, made));
}

/** COPY TO: the table is read, and of a table only. */
function copyOut(context: Context, name: Name, { columns, at }: Copy): void {
  const relation = requireRelation(context, name);
  const read = columns.map((column) => requireColumn(relation, column, at).attribute);
  requireToRead(context, relation, read);
  const hint = 'Try the COPY (SELECT ...) TO variant.';
  if (relation.kind === 'view') refuse('42809', `cannot copy from view "${relation.name}"`, { at, hint });
  if (relation.kind === 'foreign table') refuse('42809', `cannot copy from foreign table "${relation.name}"`, { at, hint });
  if (relation.kind === 'sequence') refuse('42809', `cannot copy from sequence "${relation.name}"`, { at });
  if (relation.kind === 'partitioned table') refuse('42809', `cannot copy from partitioned table "${relation.name}"`, { at, hint });
}

const ESCAPES: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };

function copied({ store }: Context, type: number, modifier: number, field: string, at: number): Datum {
  if (field === '\\N') return null;
  const text = field.includes('\\') ? field.replace(/\\(.)/gs, (_, escaped: string) => ESCAPES[escaped] ?? escaped) : field;
  const base = store.type(type)?.domain?.base ?? type;
  return readDatum(store, base, modifier, text, at);
}

export function lockTables(context: Context, change: Lock): void {
  for (const name of change.tables) {
    const relation = requireRelation(context, name);
    if (!['table', 'partitioned table', 'view'].includes(relation.kind))
      refuse('42809', `cannot lock relation "${relation.name}"`, { at: name.at });
    requireOnRelation(context, relation, ...needsToLock(context, change.mode));
  }
}

/** Any of these lets one lock a table so (LockTableAclCheck). */
function needsToLock({ store }: Context, mode: string): readonly Privilege[] {
  if (mode === 'access share' && store.version < 16) return ['SELECT'];
  const strong: readonly Privilege[] = ['UPDATE', 'DELETE', 'TRUNCATE', ...(store.version >= 17 ? (['MAINTAIN'] as const) : [])];
  if (mode === 'access share') return ['SELECT', 'INSERT', ...strong];
  return mode === 'row share' || mode === 'row exclusive' ? ['INSERT', ...strong] : strong;
}

export function executePrepared(context: Context, change: Execute): Result | undefined {
  const { query, parameter } = executed(context, change.name, change.args, change.at);
  return runBound(context, query, topEnvironment(context, parameter), change.at);
}
