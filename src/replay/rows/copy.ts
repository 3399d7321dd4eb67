/** COPY: rows that stand in the file behind the statement, in text or CSV (copyfrom.c, copyfromparse.c). */
import { bindQuery } from '../../bind/query.ts';
import type { Copy } from '../../model/change.ts';
import type { Datum } from '../../model/datum.ts';
import type { Column, Relation } from '../../model/objects.ts';
import { refuse } from '../../model/refusal.ts';
import type { Name } from '../../model/unbound.ts';
import { readDatum } from '../../model/value/read.ts';
import { bindCondition, CLAUSE } from '../bound.ts';
import { bindingOf, type Context } from '../context.ts';
import { evaluate } from '../evaluate/expression.ts';
import { hasPrivilegesOf, isSuperuser } from '../privileges/membership.ts';
import { requireToRead, requireToWrite } from '../privileges/query.ts';
import { liveColumns, requireColumn, requireRelation } from '../resolve.ts';
import { type CopyOptions, copyOptions } from './copy-options.ts';
import { entered } from './entered.ts';
import { finishInsert, insertRow, shaped } from './insert.ts';
import { forgetFamily } from './modify.ts';
import { isSecured } from './row-security.ts';
import type { Row } from './rows.ts';
import { insteadOf } from './triggers.ts';

export function copy(context: Context, change: Copy): void {
  requireServersFiles(context, change);
  const options = copyOptions(change);
  if (!change.table) {
    if (change.query) copyQuery(context, change);
  } else if (change.from) copyIn(context, change, requireRelation(context, change.table), options);
  else copyOut(context, change.table, change);
}

/** What is the server's, files and programs, is not for everybody. */
function requireServersFiles({ store, session }: Context, { source, from, at }: Copy): void {
  if (source === 'stdin' || isSuperuser(store, session.user)) return;
  const role = source === 'program' ? 'pg_execute_server_program' : from ? 'pg_read_server_files' : 'pg_write_server_files';
  const id = store.roleNamed(role)?.id;
  if (id !== undefined && hasPrivilegesOf(store, session.user, id)) return;
  const what = source === 'program' ? 'to or from an external program' : from ? 'from a file' : 'to a file';
  refuse('42501', `permission denied to COPY ${what}`, {
    at,
    detail: `Only roles with privileges of the "${role}" role may COPY ${what}.`,
  });
}

function copyQuery(context: Context, { query, at }: Copy): void {
  if (!query) return;
  const bound = bindQuery(bindingOf(context), undefined, query);
  if (bound.command !== 'select' && !bound.returning) refuse('0A000', 'COPY query must have a RETURNING clause', { at });
  entered(context, bound);
}

/** COPY TO: the table is read, and of a table only. */
function copyOut(context: Context, name: Name, { columns, at }: Copy): void {
  const relation = requireRelation(context, name);
  const read = copiedColumns(relation, columns, at);
  requireToRead(context, relation, columns.length > 0 ? read.map(({ attribute }) => attribute) : []);
  const hint = 'Try the COPY (SELECT ...) TO variant.';
  if (relation.kind === 'view') refuse('42809', `cannot copy from view "${relation.name}"`, { at, hint });
  if (relation.kind === 'foreign table') refuse('42809', `cannot copy from foreign table "${relation.name}"`, { at, hint });
  if (relation.kind === 'sequence') refuse('42809', `cannot copy from sequence "${relation.name}"`, { at });
  if (relation.kind === 'partitioned table') refuse('42809', `cannot copy from partitioned table "${relation.name}"`, { at, hint });
}

/** Those that are named, or all but what is generated (CopyGetAttnums). */
function copiedColumns(relation: Relation, names: readonly string[], at: number): readonly Column[] {
  if (names.length === 0) return liveColumns(relation).filter((column) => !column.generated);
  return names.map((name, i) => {
    const column = requireColumn(relation, name, at);
    if (column.generated)
      refuse('42P10', `column "${name}" is a generated column`, { at, detail: 'Generated columns cannot be used in COPY.' });
    if (names.indexOf(name) < i) refuse('42701', `column "${name}" specified more than once`, { at });
    return column;
  });
}

function copyIn(context: Context, change: Copy, relation: Relation, options: CopyOptions): void {
  const { at } = change;
  const columns = copiedColumns(relation, change.columns, at);
  requireToWrite(
    context,
    relation,
    columns.map(({ attribute }) => attribute),
  );
  if (isSecured(context, relation, context.session.user))
    refuse('0A000', 'COPY FROM not supported with row-level security', { at, hint: 'Use INSERT statements instead.' });
  if (relation.kind === 'view' && !insteadOf(context, relation, 'insert'))
    refuse('42809', `cannot copy to view "${relation.name}"`, {
      at,
      hint: 'To enable copying to a view, provide an INSTEAD OF INSERT trigger.',
    });
  if (relation.kind === 'materialized view' || relation.kind === 'sequence')
    refuse('42809', `cannot copy to ${relation.kind} "${relation.name}"`, { at });
  const where = change.where && bindCondition(context, relation, CLAUSE.copyWhere, change.where, 'WHERE');
  if (change.data === undefined || options.format === 'binary' || relation.kind === 'view') {
    forgetFamily(context, relation, 'COPY filled it from elsewhere');
    return;
  }
  context.waiting.during(context, () => {
    const made: { table: Relation; row: Row }[] = [];
    for (const fields of options.read(change.data as string, columns.length, at)) {
      const last = columns[fields.length];
      if (last) refuse('22P04', `missing data for column "${last.name}"`, { at });
      if (fields.length > columns.length) refuse('22P04', 'extra data after last expected column', { at });
      const given = new Map(columns.map((column, i) => [column.attribute, valueOf(context, column, fields[i] ?? null, at)] as const));
      if (where && evaluate(where.expression, { context, rows: new Map([[where.row.id, shaped(relation, given)]]) }) !== true) continue;
      insertRow(context, relation, given, undefined, made);
    }
    finishInsert(context, relation, made);
  });
}

function valueOf({ store }: Context, { type, modifier }: Column, field: string | null, at: number): Datum {
  if (field === null) return null;
  const base = store.type(type)?.domain?.base ?? type;
  return readDatum(store, base, modifier, field, at);
}
