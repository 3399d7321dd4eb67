import type { AlterFunctionStmt, CreateFunctionStmt, DefElem, DoStmt } from 'libpg-query';
import type { AlterRoutine, CreateRoutine, RoutineAttributes, RunBlock } from '../model/change.ts';
import type { UnboundQuery } from '../model/unbound.ts';
import { verbatimStart } from './body.ts';
import { type Context, FormRefused, type Mutable, note, place } from './context.ts';
import { nameOf, qualifiedName } from './name.ts';
import { all, as, items, type Node, strings, text } from './node.ts';
import { objectKind, routineArgument, routineName } from './object-name.ts';
import { element, optionValue } from './option.ts';
import { query } from './query.ts';
import { setting } from './setting.ts';
import { typeName } from './type-name.ts';

export function createRoutine(node: CreateFunctionStmt, c: Context): CreateRoutine {
  return {
    kind: 'create routine',
    procedure: node.is_procedure === true,
    name: qualifiedName(node.funcname, c),
    replace: node.replace === true,
    args: all(node.parameters, 'FunctionParameter').map((parameter) => routineArgument(parameter, c)),
    ...(node.returnType && { returns: typeName(node.returnType, c) }),
    attributes: attributes(node.options, c, node.is_procedure === true),
    ...body(element(node.options, 'as'), c),
    ...(node.sql_body && { atomic: atomicBody(node.sql_body, c) }),
    ...(node.sql_body && !as(node.sql_body, 'List') && { returnsExpression: true as const }),
    at: c.base,
  };
}

export function alterRoutine({ objtype, func, actions }: AlterFunctionStmt, c: Context): AlterRoutine {
  return { kind: 'alter routine', routine: routineName(objectKind(objtype), func, c), attributes: attributes(actions, c), at: c.base };
}

export function runBlock({ args }: DoStmt, c: Context): RunBlock {
  const said = element(args, 'as');
  const body = text(said?.arg);
  const bodyAt = verbatimStart(body, place(c, said?.location), c);
  const language = text(element(args, 'language')?.arg);
  return { kind: 'do', language: language === '' ? 'plpgsql' : language, body, ...(bodyAt !== undefined && { bodyAt }), at: c.base };
}

function body(said: DefElem | undefined, c: Context): Pick<CreateRoutine, 'body'> {
  const [source, symbol] = strings(items(said?.arg));
  if (source === undefined) return {};
  const at = verbatimStart(source, place(c, said?.location), c);
  return { body: { text: source, ...(symbol !== undefined && { symbol }), ...(at !== undefined && { at }) } };
}

/** BEGIN ATOMIC holds its statements in a list of one list; RETURN stands alone. */
function atomicBody(node: Node, c: Context): readonly UnboundQuery[] {
  const written = as(node, 'List') ? items(items(node)[0]) : [node];
  return written.map((inner) => query(inner, c, c.base));
}

type Volatility = NonNullable<RoutineAttributes['volatility']>;
type Parallel = NonNullable<RoutineAttributes['parallel']>;

const PARALLEL: ReadonlySet<string> = new Set(['safe', 'restricted', 'unsafe']);

/** What a procedure may say of itself. */
const OF_PROCEDURES: ReadonlySet<string> = new Set(['language', 'security', 'set', 'as', 'transform']);

function attributes(nodes: readonly Node[] | undefined, c: Context, procedure = false): RoutineAttributes {
  const said: Mutable<Omit<RoutineAttributes, 'settings'>> = {};
  const settings = [];
  const seen = new Set<string>();
  for (const { defname = '', arg, location } of all(nodes, 'DefElem')) {
    const value = () => optionValue(arg, c);
    if (seen.has(defname) && defname !== 'set') throw new FormRefused('42601', 'conflicting or redundant options', place(c, location));
    seen.add(defname);
    if (procedure && !OF_PROCEDURES.has(defname))
      throw new FormRefused('42P13', 'invalid attribute in procedure definition', place(c, location));
    if (defname === 'parallel' && !PARALLEL.has(text(arg)))
      throw new FormRefused('42601', 'parameter "parallel" must be SAFE, RESTRICTED, or UNSAFE', place(c, location));
    if (defname === 'language') said.language = text(arg);
    else if (defname === 'volatility') said.volatility = text(arg) as Volatility;
    else if (defname === 'strict') said.strict = value() === true;
    else if (defname === 'security') said.securityDefiner = value() === true;
    else if (defname === 'leakproof') said.leakproof = value() === true;
    else if (defname === 'window') said.window = value() === true;
    else if (defname === 'parallel') said.parallel = text(arg) as Parallel;
    else if (defname === 'cost') said.cost = Number(value());
    else if (defname === 'rows') said.rows = Number(value());
    else if (defname === 'support') said.support = nameOf(strings(items(arg)), c);
    else if (defname === 'set') settings.push(setting(as(arg, 'VariableSetStmt'), c));
    else if (defname !== 'as') note(c, `the attribute ${defname.toUpperCase()} of a routine`);
  }
  return { ...said, settings };
}
