/** What a text means as a regclass, regproc, regtype and the like: an object's id (regproc.c). */
import { findCollation, findRelation, visibleOperators, visibleRoutines } from '../bind/names.ts';
import {
  REGCLASS,
  REGCOLLATION,
  REGCONFIG,
  REGDICTIONARY,
  REGNAMESPACE,
  REGOPER,
  REGOPERATOR,
  REGPROC,
  REGPROCEDURE,
  REGROLE,
  REGTYPE,
} from '../model/catalog/ids.ts';
import type { TextSearch } from '../model/objects.ts';
import { Refusal, refuse } from '../model/refusal.ts';
import type { Name } from '../model/unbound.ts';
import { readOid } from '../model/value/integer.ts';
import { type Context, namesOf } from './context.ts';
import { readQualifiedName, readSignature, readTypeName } from './qualified-name.ts';

/** The id that a literal of the type stands for, or PostgreSQL's refusal. */
export function registeredName(context: Context, type: number, text: string, at: number): number {
  try {
    const isOperator = type === REGOPER || type === REGOPERATOR;
    if (text === (isOperator ? '0' : '-')) return 0;
    return /^\d+$/.test(text) ? readOid(text) : namedObject(context, type, text);
  } catch (error) {
    if (error instanceof Refusal && error.at === undefined && at !== 0) {
      const { sqlstate, message, hint, detail, object } = error;
      refuse(sqlstate, message, { at, ...(hint ? { hint } : {}), ...(detail ? { detail } : {}), ...(object ? { object } : {}) });
    }
    throw error;
  }
}

const NOT_THERE = new Set(['42P01', '42883', '42704', '3F000', '42725']);
const MALFORMED = new Set(['42602', '22P02', '0A000', '22003', '42P02']);

/** The same for `to_regclass` and its kin: undefined where a literal would be refused. */
export function registeredIfThere(context: Context, type: number, text: string): number | undefined {
  const takesNumbers = context.store.version >= 16;
  try {
    return takesNumbers ? registeredName(context, type, text, 0) : namedObject(context, type, text);
  } catch (error) {
    if (error instanceof Refusal && (NOT_THERE.has(error.sqlstate) || (takesNumbers && MALFORMED.has(error.sqlstate)))) return undefined;
    throw error;
  }
}

/** By name alone, as the cast from text to regclass reads it. */
export function namedObject(context: Context, type: number, text: string): number {
  switch (type) {
    case REGCLASS:
      return relationNamed(context, text, context.store.version >= 16);
    case REGPROC:
      return onlyRoutine(context, text);
    case REGPROCEDURE: {
      const { path, types } = readSignature(context, text, false);
      const found = visibleRoutines(namesOf(context), path).find(({ routine }) => String(routine.inputs) === String(types));
      return found?.routine.id ?? missing(context, '42883', 'function', text, path);
    }
    case REGTYPE:
      return readTypeName(context, text);
    case REGNAMESPACE: {
      const name = singleName(text);
      return context.store.namespaceNamed(name)?.id ?? refuse('3F000', `schema "${name}" does not exist`, { object: name });
    }
    case REGROLE: {
      const name = singleName(text);
      return context.store.roleNamed(name)?.id ?? refuse('42704', `role "${name}" does not exist`, { object: name });
    }
    case REGOPER:
      return onlyOperator(context, text);
    case REGOPERATOR:
      return operatorWithTypes(context, text);
    case REGCONFIG:
      return textSearchNamed(context, 'text search configuration', text);
    case REGDICTIONARY:
      return textSearchNamed(context, 'text search dictionary', text);
    case REGCOLLATION: {
      const path = readQualifiedName(text);
      const found = findCollation(namesOf(context), asName(path));
      return found?.id ?? refuse('42704', `collation "${path.join('.')}" for encoding "UTF8" does not exist`, { object: text });
    }
    default:
      return 0;
  }
}

function singleName(text: string): string {
  const path = readQualifiedName(text);
  return path.length === 1 ? (path[0] as string) : refuse('42602', 'invalid name syntax');
}

const asName = (path: readonly string[]): Name => {
  const name = path.at(-1) as string;
  return path.length > 1 ? { schema: path.at(-2) as string, name, at: 0 } : { name, at: 0 };
};

/** Where a missing schema is not enough of an answer, what is missing is the relation in it. */
export function relationNamed(context: Context, text: string, missingSchemaOk: boolean): number {
  const path = readQualifiedName(text);
  const spelled = path.join('.');
  if (path.length > 3) refuse('42601', `improper relation name (too many dotted names): ${spelled}`);
  if (path.length === 3 && path[0] !== context.database) refuse('0A000', `cross-database references are not implemented: "${spelled}"`);
  const found = findRelation(namesOf(context), asName(path), missingSchemaOk);
  return found?.id ?? refuse('42P01', `relation "${spelled}" does not exist`, { object: spelled });
}

/** Until 15 a missing schema is what is said to be missing. */
function missing({ store }: Context, sqlstate: string, what: string, text: string, path: readonly string[]): never {
  const schema = path.length > 1 ? path.at(-2) : undefined;
  if (schema !== undefined && store.version < 16 && !store.namespaceNamed(schema))
    refuse('3F000', `schema "${schema}" does not exist`, { object: schema });
  return refuse(sqlstate, what === 'operator' ? `operator does not exist: ${text}` : `${what} "${text}" does not exist`, { object: text });
}

function onlyRoutine(context: Context, text: string): number {
  const path = readQualifiedName(text);
  const [found, another] = visibleRoutines(namesOf(context), path);
  if (another) refuse('42725', `more than one function named "${text}"`);
  return found?.routine.id ?? missing(context, '42883', 'function', text, path);
}

function onlyOperator(context: Context, text: string): number {
  const path = operatorPath(text);
  const [found, another] = visibleOperators(namesOf(context), path);
  if (another) refuse('42725', `more than one operator named ${text}`);
  return found?.routine.id ?? missing(context, '42883', 'operator', text, path);
}

/** An operator's own name needs no quotes. */
function operatorPath(text: string): string[] {
  const found = /^\s*(?:(.*)\.)?([-+*/<>=~!@#%^&|`?]+)\s*$/s.exec(text);
  if (!found) return refuse('42602', 'invalid name syntax');
  return [...(found[1] === undefined ? [] : readQualifiedName(found[1])), found[2] as string];
}

function operatorWithTypes(context: Context, text: string): number {
  const open = text.indexOf('(');
  if (open < 0) refuse('22P02', 'expected a left parenthesis');
  const path = operatorPath(text.slice(0, open));
  const { types } = readSignature(context, `f${text.slice(open)}`, true);
  if (types.length === 1) refuse('42P02', 'missing argument', { hint: 'Use NONE to denote the missing argument of a unary operator.' });
  if (types.length !== 2) refuse('54023', 'too many arguments', { hint: 'Provide two argument types for operator.' });
  const found = visibleOperators(namesOf(context), path).find(({ routine }) => routine.left === types[0] && routine.right === types[1]);
  return found?.routine.id ?? missing(context, '42883', 'operator', text, path);
}

function textSearchNamed(context: Context, kind: TextSearch['object'], text: string): number {
  const { store, session } = context;
  const path = readQualifiedName(text);
  const name = path.at(-1) as string;
  const schema = path.length > 1 ? store.namespaceNamed(path.at(-2) as string)?.id : undefined;
  const namespaces = path.length > 1 ? (schema === undefined ? [] : [schema]) : session.path.namespaces;
  for (const namespace of namespaces) {
    const builtIn = store.builtIns.textSearchNamed(kind, name);
    const found =
      store.listed('text search', 'text search', namespace, `${kind} ${name}`)[0] ??
      (builtIn?.namespace === namespace ? builtIn : undefined);
    if (found) return found.id;
  }
  return refuse('42704', `${kind} "${path.join('.')}" does not exist`, { object: text });
}
