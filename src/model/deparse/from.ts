/** FROM and USING: ranges, joins, and the aliases that they need (get_from_clause). */
import { RECORD } from '../catalog/ids.ts';
import type { Expression } from '../expression.ts';
import { quoteIdentifier } from '../identifier.ts';
import type { FromItem, FunctionRange, Join, Range, Sample } from '../query.ts';
import { aside, type Context, keyword, type RangeNames, SMALL_STEP, STEP } from './context.ts';
import { print, printList } from './expression.ts';
import { printQuery } from './query.ts';
import { printValues } from './select.ts';

export function printFrom(context: Context, items: readonly FromItem[], word: string): void {
  for (const [i, item] of items.entries()) {
    if (i === 0) {
      keyword(context, word, -STEP, STEP, 2);
      printItem(context, item);
      continue;
    }
    context.out.add(', ');
    const text = aside(context, () => printItem(context, item));
    if (context.indented) {
      if (text.startsWith('\n')) context.out.trimBlanks();
      else keyword(context, '', -STEP, STEP, SMALL_STEP);
    }
    context.out.add(text);
  }
}

function printItem(context: Context, item: FromItem): void {
  if (item.kind === 'join') {
    printJoin(context, item);
    return;
  }
  const names = context.level?.ranges.get(item.range);
  if (names) printRange(context, names);
}

function printRange(context: Context, names: RangeNames): void {
  const { range } = names;
  const { out } = context;
  if (range.lateral) out.add('LATERAL ');
  const definitions = printSource(context, range);
  printAlias(context, names, false);
  if (definitions) {
    const columns = definitions.columns.map(
      (c, i) => `${quoteIdentifier(names.columns[i] ?? c.name)} ${context.names.type(c.type, c.modifier)}`,
    );
    out.add(`(${columns.join(', ')})`);
  } else printColumnAliases(context, names);
  if (range.kind === 'relation' && range.sample) printSample(context, range.sample);
}

function printSample(context: Context, { method, args, repeatable }: Sample): void {
  const { out } = context;
  const list = (values: readonly Expression[]) => {
    for (const [i, value] of values.entries()) {
      if (i > 0) out.add(', ');
      print(context, value, false);
    }
    out.add(')');
  };
  out.add(` TABLESAMPLE ${quoteIdentifier(method)} (`);
  list(args);
  if (!repeatable) return;
  out.add(' REPEATABLE (');
  list([repeatable]);
}

/** Gives the function whose columns must be defined behind the alias, if there is one. */
function printSource(context: Context, range: Range): FunctionRange | undefined {
  const { schema, out } = context;
  switch (range.kind) {
    case 'relation': {
      out.add(`${range.only ? 'ONLY ' : ''}${relationName(context, range.relation)}`);
      return undefined;
    }
    case 'transition table':
      out.add(quoteIdentifier(range.name));
      return undefined;
    case 'subquery':
      out.add('(');
      printQuery(context, range.query, { namesMatter: true });
      out.add(')');
      return undefined;
    case 'values':
      out.add('(');
      printValues(context, range.rows);
      out.add(')');
      return undefined;
    case 'common table':
      out.add(quoteIdentifier(commonTableName(context, range.table) ?? range.name));
      return undefined;
    case 'function':
      return printFunctions(context, range);
    case 'table function':
      printList(context, `${schema.version >= 17 && range.name === 'json_table' ? 'JSON_TABLE' : 'XMLTABLE'}(`, range.args, ')');
      return undefined;
    default:
      out.add(quoteIdentifier(range.name));
      return undefined;
  }
}

/** A table of WITH hides relations of its name. */
export function relationName(context: Context, id: number): string {
  const relation = context.schema.relation(id);
  if (!relation) return `relation_${id}`;
  for (let level = context.level; level; level = level.outer)
    for (const name of level.commonTables.values()) if (name === relation.name) return context.names.qualified(relation);
  return context.names.relation(relation);
}

function commonTableName(context: Context, id: number): string | undefined {
  for (let level = context.level; level; level = level.outer) {
    const name = level.commonTables.get(id);
    if (name !== undefined) return name;
  }
  return undefined;
}

type FunctionsRange = Extract<Range, { kind: 'function' }>;

function printFunctions(context: Context, range: FunctionsRange): FunctionRange | undefined {
  const { out, names } = context;
  const [first, ...others] = range.calls as [FunctionRange, ...FunctionRange[]];
  const defined = (f: FunctionRange) => hasDefinitions(context, f);
  if (others.length === 0 && !(defined(first) && range.ordinality)) {
    printAsCall(context, first.call);
    if (range.ordinality) out.add(' WITH ORDINALITY');
    return defined(first) ? first : undefined;
  }
  const unnested = range.calls.map((f) => (f.call.kind === 'call' && f.call.name === 'unnest' && !defined(f) ? f.call.args : undefined));
  if (unnested.every((args) => args !== undefined)) printList(context, 'UNNEST(', unnested.flat(), ')');
  else {
    out.add('ROWS FROM(');
    range.calls.forEach((f, i) => {
      if (i > 0) out.add(', ');
      printAsCall(context, f.call);
      if (defined(f)) out.add(` AS (${f.columns.map((c) => `${quoteIdentifier(c.name)} ${names.type(c.type, c.modifier)}`).join(', ')})`);
    });
    out.add(')');
  }
  if (range.ordinality) out.add(' WITH ORDINALITY');
  return undefined;
}

/** A function that returns `record` of no known columns had them defined behind it. */
function hasDefinitions({ schema }: Context, { call }: FunctionRange): boolean {
  if (call.kind !== 'call' || call.type !== RECORD) return false;
  return (schema.routine(call.function)?.args ?? []).every((arg) => arg.mode === 'in' || arg.mode === 'variadic');
}

/** FROM takes what looks like a call; anything else is cast to what it is. */
function printAsCall(context: Context, e: Expression): void {
  if (looksLikeCall(e)) {
    print(context, e, true);
    return;
  }
  context.out.add('CAST(');
  print(context, e, false);
  context.out.add(` AS ${context.names.type(e.type, e.modifier)})`);
}

export function looksLikeCall(e: Expression): boolean {
  switch (e.kind) {
    case 'call':
    case 'nullif':
    case 'coalesce':
    case 'greatest':
    case 'least':
    case 'session':
    case 'xml':
    case 'opaque':
      return true;
    case 'json':
      return e.what === 'value' || e.what === 'query' || e.what === 'exists';
    default:
      return false;
  }
}

/** The alias as it was written, or one that something needs. */
export function printAlias(context: Context, names: RangeNames, withAs: boolean): void {
  const { range, name } = names;
  if (name === undefined) return;
  const needed =
    range.alias !== undefined ||
    names.printColumns ||
    range.kind === 'function' ||
    range.kind === 'subquery' ||
    range.kind === 'values' ||
    (range.kind === 'relation' && name !== context.schema.relation(range.relation)?.name) ||
    (range.kind === 'common table' && name !== (commonTableName(context, range.table) ?? range.name));
  if (needed) context.out.add(`${withAs ? ' AS ' : ' '}${quoteIdentifier(name)}`);
}

function printColumnAliases(context: Context, { printColumns, current }: RangeNames): void {
  if (printColumns && current.length > 0) context.out.add(`(${current.map((column) => quoteIdentifier(column.name)).join(', ')})`);
}

const WORDS = { left: ' LEFT JOIN ', full: ' FULL JOIN ', right: ' RIGHT JOIN ' };

function printJoin(context: Context, join: Join): void {
  const { out } = context;
  const names = context.level?.ranges.get(join.range);
  const named = names?.range.alias !== undefined;
  const parenthesized = !context.pretty || named;
  const around = context.inside;
  if (named) context.inside = new Set([...around, join.range]);
  if (parenthesized) out.add('(');
  printItem(context, join.left);
  const using = names?.join?.using ?? [];
  keyword(context, join.type === 'inner' ? (join.on ? ' JOIN ' : ' CROSS JOIN ') : WORDS[join.type], -STEP, STEP, SMALL_STEP);
  const nested = context.pretty && join.right.kind === 'join' && context.level?.ranges.get(join.right.range)?.range.alias === undefined;
  if (nested) out.add('(');
  printItem(context, join.right);
  if (nested) out.add(')');
  if (using.length > 0) {
    out.add(` USING (${using.map(quoteIdentifier).join(', ')})`);
    if (join.usingAlias !== undefined) out.add(` AS ${quoteIdentifier(join.usingAlias)}`);
  } else if (join.on) {
    out.add(context.pretty ? ' ON ' : ' ON (');
    print(context, join.on, false);
    if (!context.pretty) out.add(')');
  } else if (join.type !== 'inner') out.add(' ON TRUE');
  if (parenthesized) out.add(')');
  context.inside = around;
  if (!named || names?.name === undefined) return;
  out.add(` ${quoteIdentifier(names.name)}`);
  printColumnAliases(context, names);
}
