/** `pg_get_function_arguments`, `_identity_arguments`, `_result` and `pg_get_functiondef`. */
import { quoteIdentifier } from '../identifier.ts';
import type { Argument, Routine } from '../objects.ts';
import type { Target } from '../query.ts';
import type { Schema } from '../schema.ts';
import { type DeparseOptions, type Level, newContext } from './context.ts';
import { deparse, print } from './expression.ts';
import { Names, quoteLiteral } from './names.ts';
import { printQuery } from './query.ts';

/** Everything between the parentheses of CREATE FUNCTION. */
export const deparseArguments = (schema: Schema, routine: Routine, options: DeparseOptions = {}): string =>
  argumentList(
    schema,
    routine,
    routine.args.filter((arg) => arg.mode !== 'table'),
    true,
    options,
  );

/** The same without defaults: what tells the routine from others of its name. */
export const deparseIdentityArguments = (schema: Schema, routine: Routine, options: DeparseOptions = {}): string =>
  argumentList(
    schema,
    routine,
    routine.args.filter((arg) => arg.mode !== 'table'),
    false,
    options,
  );

/** What stands behind RETURNS; a procedure has none. */
export function deparseResult(schema: Schema, routine: Routine, options: DeparseOptions = {}): string | undefined {
  if (routine.kind === 'procedure') return undefined;
  const columns = routine.returnsSet ? routine.args.filter((arg) => arg.mode === 'table') : [];
  if (columns.length > 0) return `TABLE(${argumentList(schema, routine, columns, false, options)})`;
  return `${routine.returnsSet ? 'SETOF ' : ''}${new Names(schema, options.path?.namespaces).type(routine.returns, null)}`;
}

const MODES: Record<Argument['mode'], string> = { in: '', out: 'OUT ', inout: 'INOUT ', variadic: 'VARIADIC ', table: '' };

function argumentList(schema: Schema, routine: Routine, args: readonly Argument[], withDefaults: boolean, options: DeparseOptions): string {
  const names = new Names(schema, options.path?.namespaces);
  const text = (arg: Argument): string => {
    const mode = arg.mode === 'in' && routine.kind === 'procedure' ? 'IN ' : MODES[arg.mode];
    const stored = withDefaults ? arg.default : undefined;
    const fallback = stored
      ? ` DEFAULT ${deparse(schema, stored.expression, undefined, { ...options, pretty: false, indented: false })}`
      : '';
    return `${mode}${arg.name ? `${quoteIdentifier(arg.name)} ` : ''}${names.type(arg.type, null)}${fallback}`;
  };
  const { aggregate } = routine;
  if (!aggregate || aggregate.kind === 'normal') return args.map(text).join(', ');
  const direct = args.slice(0, aggregate.direct).map(text);
  // One that is variadic over its direct arguments takes them again.
  const ordered = (aggregate.direct < args.length ? args.slice(aggregate.direct) : args.slice(-1)).map(text);
  return `${direct.join(', ')}${direct.length > 0 ? ' ' : ''}ORDER BY ${ordered.join(', ')}`;
}

/** The whole as CREATE OR REPLACE; undefined for an aggregate, which has no such form. */
export function deparseRoutine(schema: Schema, routine: Routine, options: DeparseOptions = {}): string | undefined {
  if (routine.kind === 'aggregate') return undefined;
  const names = new Names(schema, options.path?.namespaces);
  const result = deparseResult(schema, routine, options);
  const attributes = attributesOf(schema, names, routine);
  return [
    `CREATE OR REPLACE ${routine.kind === 'procedure' ? 'PROCEDURE' : 'FUNCTION'} ${names.qualified(routine)}(${deparseArguments(schema, routine, options)})\n`,
    result === undefined ? '' : ` RETURNS ${result}\n`,
    ` LANGUAGE ${quoteIdentifier(routine.language)}\n`,
    attributes === '' ? '' : `${attributes}\n`,
    ...routine.settings.map(({ name, value }) => ` SET ${quoteIdentifier(name)} TO ${settingValue(name, value)}\n`),
    body(schema, routine, options),
    '\n',
  ].join('');
}

function attributesOf(_schema: Schema, names: Names, routine: Routine): string {
  const cost = routine.language === 'internal' || routine.language === 'c' ? 1 : 100;
  return [
    routine.kind === 'window' ? ' WINDOW' : '',
    routine.volatility === 'volatile' ? '' : ` ${routine.volatility.toUpperCase()}`,
    routine.parallel === 'unsafe' ? '' : ` PARALLEL ${routine.parallel.toUpperCase()}`,
    routine.strict ? ' STRICT' : '',
    routine.securityDefiner ? ' SECURITY DEFINER' : '',
    routine.leakproof ? ' LEAKPROOF' : '',
    routine.cost !== undefined && routine.cost !== cost ? ` COST ${routine.cost}` : '',
    routine.rows !== undefined && routine.rows > 0 && routine.rows !== 1000 ? ` ROWS ${routine.rows}` : '',
    routine.support === undefined ? '' : ` SUPPORT ${supportName(names, routine.support)}`,
  ].join('');
}

const supportName = (_names: Names, name: string): string => name.split('.').map(quoteIdentifier).join('.');

/** Lists of names were quoted as such; here each is a literal. */
function settingValue(name: string, value: string): string {
  if (name !== 'search_path' && !name.endsWith('_libraries') && name !== 'temp_tablespaces') return quoteLiteral(value);
  const names = value.match(/"(?:[^"]|"")*"|[^,\s][^,]*/g) ?? [];
  return names.map((item) => quoteLiteral(item.startsWith('"') ? item.slice(1, -1).replaceAll('""', '"') : item.trim())).join(', ');
}

function body(schema: Schema, routine: Routine, options: DeparseOptions): string {
  const { body: written } = routine;
  if (written.kind === 'native') return `AS ${dollarQuoted(routine, written.symbol)}`;
  if (written.kind === 'text') return `AS ${dollarQuoted(routine, written.text)}`;
  const { returnsExpression } = written;
  const level: Level = {
    outer: undefined,
    ranges: new Map(),
    commonTables: new Map(),
    hiddenBy: new Map(),
    merging: [],
    routine: routine.name,
  };
  const queries = written.queries.map((query) => {
    const context = {
      ...newContext(schema, { ...options, pretty: false, indented: !returnsExpression }),
      level,
      indent: returnsExpression ? 0 : 1,
    };
    if (returnsExpression) {
      context.out.add('RETURN ');
      print(context, (query.targets[0] as Target).value, true);
      return context.out.toString();
    }
    printQuery(context, query, { namesMatter: false });
    return `${context.out.toString()};\n`;
  });
  if (returnsExpression) return queries.join('');
  return `BEGIN ATOMIC\n${queries.join('')}END`;
}

function dollarQuoted(routine: Routine, text: string): string {
  let tag = `$${routine.kind === 'procedure' ? 'procedure' : 'function'}`;
  while (text.includes(tag)) tag += 'x';
  return `${tag}$${text}${tag}$`;
}
