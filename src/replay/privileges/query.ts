/** What a query needs to be allowed (ExecCheckPermissions): of the tables it names, of those behind its views, of functions. */
import type { Expression } from '../../model/expression.ts';
import type { Relation, Routine } from '../../model/objects.ts';
import { bit, type Privilege } from '../../model/privilege.ts';
import type { Query, Range } from '../../model/query.ts';
import { refuse } from '../../model/refusal.ts';
import { visit, visitQuery } from '../../model/walk.ts';
import type { Context } from '../context.ts';
import { isOn } from '../options.ts';
import { KIND_WORD, liveColumns } from '../resolve.ts';
import { baseOf } from '../rows/view.ts';
import { privilegesOn } from './check.ts';
import { isSuperuser } from './membership.ts';

type RelationRange = Extract<Range, { kind: 'relation' }>;

/** Which of a relation's columns a query reads; `row`: all of them at once. */
interface Reading {
  readonly columns: Set<number>;
  row: boolean;
  system: boolean;
}

/** What is done to one relation: the columns that are read and written; a read of none still needs one. */
interface Use {
  readonly relation: Relation;
  readonly reading: Reading;
  readonly mustRead: boolean;
  readonly insert?: readonly number[];
  readonly update?: readonly number[];
  readonly remove: boolean;
}

export function requireQueryPrivileges(context: Context, asked: Query): void {
  const { user } = context.session;
  const query = withoutUnread(asked);
  requireTables(context, query, user);
  if (isSuperuser(context.store, user)) return;
  visitQuery(query, (e) => requireExecute(context, e));
}

/** A SELECT of WITH that nobody reads is not even planned. */
function withoutUnread(query: Query): Query {
  if (query.commonTables.length === 0) return query;
  const read = new Set<number>();
  visitQuery(
    query,
    () => undefined,
    ({ ranges }) => {
      for (const range of ranges) if (range.kind === 'common table') read.add(range.table);
    },
  );
  return { ...query, commonTables: query.commonTables.filter((table) => table.query.command !== 'select' || read.has(table.id)) };
}

export function requireExpressionPrivileges(context: Context, expression: Expression): void {
  const { user } = context.session;
  visit(
    expression,
    (e) => (isSuperuser(context.store, user) ? undefined : requireExecute(context, e)),
    (query) => requireTables(context, query, user),
  );
}

function requireTables(context: Context, query: Query, user: number): void {
  for (const use of usesIn(context, query)) requireUse(context, use, user);
}

function usesIn({ store }: Context, query: Query): Use[] {
  const readings = new Map<number, Reading>();
  const found: { readonly range: RelationRange; readonly of: Query }[] = [];
  visitQuery(
    query,
    (e) => {
      if (e.kind !== 'column' && e.kind !== 'whole row' && e.kind !== 'system column') return;
      const reading = readingOf(readings, e.range);
      if (e.kind === 'column') reading.columns.add(e.attribute);
      else if (e.kind === 'whole row') reading.row = true;
      else reading.system = true;
    },
    (of) => {
      for (const range of of.ranges) if (range.kind === 'relation' && range.id !== of.conflict?.excluded) found.push({ range, of });
    },
  );
  return found.flatMap(({ range, of }) => {
    const relation = store.relation(range.relation);
    return relation ? [useOf(relation, readingOf(readings, range.id), of, of.into === range.id)] : [];
  });
}

function readingOf(readings: Map<number, Reading>, range: number): Reading {
  const known = readings.get(range) ?? { columns: new Set<number>(), row: false, system: false };
  readings.set(range, known);
  return known;
}

const written = (targets: Query['targets']): number[] => targets.flatMap(({ attribute }) => attribute ?? []);

function useOf(relation: Relation, reading: Reading, query: Query, isTarget: boolean): Use {
  const touched = reading.columns.size > 0 || reading.row || reading.system;
  if (!isTarget) return { relation, reading, mustRead: true, remove: false };
  const merge = (action: string) => (query.merge ?? []).filter((when) => when.action === action);
  const inserts = query.command === 'insert' ? [query.targets] : merge('insert').map(({ targets }) => targets);
  const updates = [
    ...(query.command === 'update' ? [query.targets] : []),
    ...(query.conflict?.set ? [query.conflict.set] : []),
    ...merge('update').map(({ targets }) => targets),
  ];
  return {
    relation,
    reading,
    mustRead: touched,
    ...(inserts.length > 0 ? { insert: inserts.flatMap(written) } : {}),
    ...(updates.length > 0 ? { update: updates.flatMap(written) } : {}),
    remove: query.command === 'delete' || merge('delete').length > 0,
  };
}

function requireUse(context: Context, use: Use, user: number): void {
  const { store } = context;
  const { relation, reading } = use;
  if (!isSuperuser(store, user)) {
    if (use.mustRead) requireRead(context, relation, reading, user);
    if (use.insert) requireColumns(context, relation, use.insert, 'INSERT', user);
    if (use.update) requireColumns(context, relation, use.update, 'UPDATE', user);
    if (use.remove && !holds(context, relation, 'DELETE', user)) denied(relation);
  }
  if (relation.kind !== 'view' || !relation.view) return;
  // What the view reads is read as its owner, who may be less than whoever asks.
  const behind = isOn(relation.options['security_invoker']) ? user : relation.owner;
  requireTables(context, relation.view.query, behind);
  const base = use.insert || use.update || use.remove ? baseOf(context, relation, false) : undefined;
  const own = store.triggersOf(relation.id).some((trigger) => trigger.timing === 'instead of');
  if (!base || own || store.rulesOf(relation.id).length > 0) return;
  const mapped = (attributes: readonly number[]) =>
    attributes.flatMap((attribute) => {
      const value = base.targets[attribute - 1]?.value;
      return value?.kind === 'column' ? [value.attribute] : [];
    });
  const through: Use = {
    relation: base.relation,
    reading: { columns: new Set(), row: false, system: false },
    mustRead: false,
    ...(use.insert ? { insert: mapped(use.insert) } : {}),
    ...(use.update ? { update: mapped(use.update) } : {}),
    remove: use.remove,
  };
  requireUse(context, through, behind);
}

const holds = ({ store }: Context, relation: Relation, privilege: Privilege, user: number): boolean =>
  (privilegesOn(store, user, relation.acl, relation.kind === 'sequence' ? 'sequence' : 'table', relation.owner) & bit(privilege)) !== 0;

function holdsOnColumn({ store }: Context, relation: Relation, attribute: number, privilege: Privilege, user: number): boolean {
  const acl = relation.columns[attribute - 1]?.acl;
  return acl ? (privilegesOn(store, user, acl, 'column', relation.owner) & bit(privilege)) !== 0 : false;
}

function requireRead(context: Context, relation: Relation, { columns, row, system }: Reading, user: number): void {
  if (holds(context, relation, 'SELECT', user)) return;
  if (system) denied(relation);
  const all = liveColumns(relation).map(({ attribute }) => attribute);
  const may = (attribute: number) => holdsOnColumn(context, relation, attribute, 'SELECT', user);
  if (row ? !all.every(may) : columns.size > 0 ? ![...columns].every(may) : !all.some(may)) denied(relation);
}

function requireColumns(
  context: Context,
  relation: Relation,
  attributes: readonly number[],
  privilege: 'INSERT' | 'UPDATE',
  user: number,
): void {
  if (holds(context, relation, privilege, user)) return;
  const may = (attribute: number) => holdsOnColumn(context, relation, attribute, privilege, user);
  const fits = attributes.length > 0 ? attributes.every(may) : liveColumns(relation).some(({ attribute }) => may(attribute));
  if (!fits) denied(relation);
}

export function denied(relation: Relation): never {
  return refuse('42501', `permission denied for ${KIND_WORD[relation.kind]} ${relation.name}`, { object: relation.name });
}

/** COPY: the columns as INSERT and SELECT would have them. */
export function requireToWrite(context: Context, relation: Relation, attributes: readonly number[]): void {
  if (!isSuperuser(context.store, context.session.user)) requireColumns(context, relation, attributes, 'INSERT', context.session.user);
}

export function requireToRead(context: Context, relation: Relation, attributes: readonly number[]): void {
  const reading = { columns: new Set(attributes), row: attributes.length === 0, system: false };
  if (!isSuperuser(context.store, context.session.user)) requireRead(context, relation, reading, context.session.user);
}

/** The one privilege on the relation as a whole, as TRUNCATE and its like need it. */
export function requireOnRelation(context: Context, relation: Relation, ...privileges: readonly Privilege[]): void {
  const { user } = context.session;
  if (!privileges.some((privilege) => holds(context, relation, privilege, user))) denied(relation);
}

function requireExecute(context: Context, e: Expression): void {
  const { store } = context;
  const routine = store.routine(
    e.kind === 'call' || e.kind === 'aggregate' || e.kind === 'window'
      ? e.function
      : e.kind === 'operator'
        ? (store.operator(e.operator)?.function ?? 0)
        : e.kind === 'cast' && e.how === 'function'
          ? (e.function ?? 0)
          : 0,
  );
  if (routine) requireRoutine(context, routine);
}

export function requireRoutine({ store, session }: Context, routine: Routine): void {
  const { acl, owner, kind, name } = routine;
  if (acl === null || (privilegesOn(store, session.user, acl, 'function', owner) & bit('EXECUTE')) !== 0) return;
  refuse('42501', `permission denied for ${kind === 'procedure' || kind === 'aggregate' ? kind : 'function'} ${name}`, { object: name });
}
