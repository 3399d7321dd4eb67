/** INSERT, UPDATE, DELETE and MERGE, as rules and SQL routines hold them. */
import type { Expression } from '../expression.ts';
import { quoteIdentifier } from '../identifier.ts';
import type { Conflict, MergeWhen, Query, Target } from '../query.ts';
import { isVariable } from './column.ts';
import { type Context, keyword, type RangeNames, STEP } from './context.ts';
import { print, printTopList } from './expression.ts';
import { looksLikeCall, printAlias, printFrom, relationName } from './from.ts';
import { printQuery } from './query.ts';
import { printTargets, printValues, printWhere } from './select.ts';

const NOWHERE: RangeNames | undefined = undefined;

const targetOf = (context: Context, query: Query): RangeNames | undefined =>
  query.into === undefined ? NOWHERE : context.level?.ranges.get(query.into);

function open(context: Context, text: string, target: RangeNames | undefined, withAs: boolean): void {
  const { out } = context;
  if (context.indented) {
    context.indent += STEP;
    out.add(' ');
  }
  const range = target?.range;
  const only = range?.kind === 'relation' && range.only ? 'ONLY ' : '';
  out.add(
    `${text} ${only}${range?.kind === 'relation' ? relationName({ ...context, level: undefined }, range.relation) : (range?.name ?? '')}`,
  );
  if (target) printAlias(context, target, withAs);
}

/** The present name of a column that is set. */
function columnName(context: Context, target: RangeNames | undefined, { attribute, name }: Target): string {
  const relation = target?.range.kind === 'relation' ? context.schema.relation(target.range.relation) : undefined;
  return quoteIdentifier((attribute === undefined ? undefined : relation?.columns[attribute - 1]?.name) ?? name);
}

export function printInsert(context: Context, query: Query): void {
  const { out } = context;
  const target = targetOf(context, query);
  open(context, 'INSERT INTO', target, true);
  out.add(' ');
  if (query.targets.length > 0) out.add(`(${query.targets.map((t) => columnName(context, target, t)).join(', ')}) `);
  if (query.overriding) out.add(`OVERRIDING ${query.overriding.toUpperCase()} VALUE `);
  const [source] = query.from;
  const range = source?.kind === 'range' ? context.level?.ranges.get(source.range)?.range : undefined;
  if (range?.kind === 'subquery') printQuery(context, range.query, { namesMatter: false });
  else if (range?.kind === 'values' && range.rows.length > 1) printValues(context, range.rows);
  else if (range?.kind === 'values') printRow(context, 'VALUES (', range.rows[0] ?? [], 2);
  else out.add('DEFAULT VALUES');
  if (query.conflict) printConflict(context, query, query.conflict, target);
  printReturning(context, query);
}

function printRow(context: Context, text: string, row: readonly Expression[], plus: number): void {
  keyword(context, text, -STEP, STEP, plus);
  printTopList(context, row, ', ', false);
  context.out.add(')');
}

function printConflict(context: Context, query: Query, conflict: Conflict, target: RangeNames | undefined): void {
  const { out, schema } = context;
  out.add(' ON CONFLICT');
  if (conflict.columns.length > 0) {
    // Only the target's columns can be meant.
    const around = context.prefix;
    context.prefix = false;
    out.add('(');
    conflict.columns.forEach((e, i) => {
      const bare = isVariable(e) || (e.kind === 'call' && looksLikeCall(e) && e.form === 'call');
      out.add(`${i > 0 ? ', ' : ''}${bare ? '' : '('}`);
      print(context, e, false);
      if (!bare) out.add(')');
    });
    out.add(')');
    if (conflict.where) {
      keyword(context, ' WHERE ', -STEP, STEP, 1);
      print(context, conflict.where, false);
    }
    context.prefix = around;
  } else if (conflict.constraint !== undefined)
    out.add(` ON CONSTRAINT ${quoteIdentifier(schema.constraint(conflict.constraint)?.name ?? '')}`);
  if (!conflict.set) {
    out.add(' DO NOTHING');
    return;
  }
  out.add(' DO UPDATE SET ');
  printAssignments(context, conflict.set, targetOf(context, query) ?? target);
  if (conflict.setWhere) {
    keyword(context, ' WHERE ', -STEP, STEP, 1);
    print(context, conflict.setWhere, false);
  }
}

export function printUpdate(context: Context, query: Query): void {
  const target = targetOf(context, query);
  open(context, 'UPDATE', target, false);
  context.out.add(' SET ');
  printAssignments(context, query.targets, target);
  printFrom(context, query.from.slice(1), ' FROM ');
  printWhere(context, query);
  printReturning(context, query);
}

/** `(a, b) = (SELECT ...)` was bound once for all its columns. */
function printAssignments(context: Context, targets: readonly Target[], target: RangeNames | undefined): void {
  const { out } = context;
  for (let i = 0; i < targets.length; ) {
    const source = sharedSource((targets[i] as Target).value);
    let end = i + 1;
    while (source && end < targets.length && sharedSource((targets[end] as Target).value) === source) end++;
    const names = targets.slice(i, end).map((t) => columnName(context, target, t));
    if (i > 0) out.add(', ');
    out.add(source ? `(${names.join(', ')}) = ` : `${names[0]} = `);
    print(context, source ?? (targets[i] as Target).value, false);
    i = end;
  }
}

function sharedSource(value: Expression): Expression | undefined {
  let e = value;
  while (e.kind === 'cast' && e.implicit) e = e.arg;
  return e.kind === 'field' && e.arg.kind === 'subquery' ? e.arg : undefined;
}

export function printDelete(context: Context, query: Query): void {
  open(context, 'DELETE FROM', targetOf(context, query), false);
  printFrom(context, query.from.slice(1), ' USING ');
  printWhere(context, query);
  printReturning(context, query);
}

export function printMerge(context: Context, query: Query): void {
  const target = targetOf(context, query);
  open(context, 'MERGE INTO', target, false);
  printFrom(context, query.from.slice(1), ' USING ');
  keyword(context, ' ON ', -STEP, STEP, 2);
  if (query.where) print(context, query.where, false);
  const whens = query.merge ?? [];
  const bySource = whens.some((when) => when.match === 'not matched by source');
  for (const when of whens) printWhen(context, when, target, bySource);
  printReturning(context, query);
}

function printWhen(context: Context, when: MergeWhen, target: RangeNames | undefined, bySource: boolean): void {
  const { out } = context;
  keyword(context, ' WHEN ', -STEP, STEP, 2);
  out.add(when.match.toUpperCase());
  if (when.match === 'not matched' && bySource) out.add(' BY TARGET');
  if (when.condition) {
    keyword(context, ' AND ', -STEP, STEP, 3);
    print(context, when.condition, false);
  }
  keyword(context, ' THEN ', -STEP, STEP, 3);
  if (when.action === 'delete') {
    out.add('DELETE');
    return;
  }
  if (when.action === 'nothing') {
    out.add('DO NOTHING');
    return;
  }
  if (when.action === 'update') {
    out.add('UPDATE SET ');
    printAssignments(context, when.targets, target);
    return;
  }
  out.add('INSERT');
  if (when.targets.length === 0) {
    out.add(' DEFAULT VALUES');
    return;
  }
  out.add(` (${when.targets.map((t) => columnName(context, target, t)).join(', ')})`);
  printRow(
    context,
    ' VALUES (',
    when.targets.map((t) => t.value),
    4,
  );
}

function printReturning(context: Context, query: Query): void {
  if (!query.returning) return;
  keyword(context, ' RETURNING', -STEP, STEP, 1);
  printTargets(context, query.returning);
}
