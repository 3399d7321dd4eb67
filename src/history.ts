/** A history, read and replayed: sources in, the schema that PostgreSQL would have out. No disk, no console, no clock. */
import { lower, programContext, readProgram, textReader } from './lower/index.ts';
import { builtIns } from './model/catalog/built-ins.ts';
import { loadExtensions } from './model/catalog/extensions.ts';
import type { CreateRoutine } from './model/change.ts';
import type { Migration } from './model/migration.ts';
import type { Schema } from './model/schema.ts';
import type { PostgresVersion } from './model/schema.ts';
import { type Parser, type Problem, type Statement, statements } from './parse/index.ts';
import type { Reader } from './replay/context.ts';
import { type ReadMigration, type ReadStatement, type Refused, Replay, type ReplayOptions, type Step, type Unmodelled } from './replay/index.ts';
import type { Source } from './source.ts';

export interface HistoryInput {
  readonly parser: Parser;
  readonly version: PostgresVersion;
  /** SQL that stands before the first migration: the platform's, the settings', the tool's own table. */
  readonly prelude: readonly Source[];
  readonly migrations: readonly Migration[];
  readonly searchPath?: string;
  /** Variables that psql is called with. */
  readonly variables?: ReadonlyMap<string, string>;
  readonly database?: string;
  /** Sees the schema when the prelude is done, before the first migration. */
  readonly afterPrelude?: (schema: Schema) => void;
  readonly observe?: (step: Step) => void;
  /** Stops behind the migration of this name. */
  readonly until?: string;
}

export interface History {
  readonly schema: Schema;
  readonly refused: readonly Refused[];
  /** Statements that PostgreSQL's parser refuses, and what was read and is not understood. */
  readonly syntax: readonly SyntaxFault[];
  readonly unmodelled: readonly Unmodelled[];
  readonly statements: number;
  readonly migrations: readonly Migration[];
  /** Problems in the prelude: the user's own files, or ours. */
  readonly preludeRefused: readonly Refused[];
}

export interface SyntaxFault extends Problem {
  readonly source: Source;
  readonly migration: number;
  readonly statement: number;
  readonly end: number;
}

export async function replayHistory(input: HistoryInput): Promise<History> {
  await loadExtensions(extensionsIn([...input.prelude, ...input.migrations.map((migration) => migration.source)]));
  const replay = new Replay(optionsOf(input));
  for (const source of input.prelude) replay.run(readMigration(input, { name: source.name, source, transaction: 'none', group: 0, resetBefore: false }, [], 0).read);
  replay.reconnect();
  const preludeRefused = replay.refused.splice(0);
  replay.unmodelled.length = 0;
  input.afterPrelude?.(replay.schema);
  const syntax: SyntaxFault[] = [];
  let count = 0;
  for (const [number, migration] of input.migrations.entries()) {
    const { read, statements: found } = readMigration(input, migration, syntax, number);
    count += found;
    replay.run(read);
    if (input.until !== undefined && migration.name === input.until && input.migrations[number + 1]?.name !== input.until) break;
  }
  return { schema: replay.schema, refused: replay.refused, syntax, unmodelled: replay.unmodelled, statements: count, migrations: input.migrations, preludeRefused };
}

function optionsOf(input: HistoryInput): ReplayOptions {
  return {
    version: input.version,
    builtIns: builtIns(input.version),
    reader: readerOf(input.parser),
    ...(input.database === undefined ? {} : { database: input.database }),
    ...(input.searchPath === undefined ? {} : { settings: { search_path: input.searchPath } }),
    ...(input.observe ? { observe: input.observe } : {}),
  };
}

function readerOf(parser: Parser): Reader {
  const reader = textReader(parser);
  return {
    lowerText: (text) => reader.lowerText(text),
    lowerExpression: (text) => reader.lowerExpression(text),
    lowerType: (text) => reader.lowerType(text),
    readProgram: (text) => {
      const { program, problem } = readProgram(text);
      return program ? { value: program } : { problem };
    },
    checkProgram: (routine: CreateRoutine) => (routine.body ? reader.checkProgram(routine.body.text, programContext(routine)) : undefined),
  };
}

function readMigration(input: HistoryInput, migration: Migration, syntax: SyntaxFault[], number: number): { readonly read: ReadMigration; readonly statements: number } {
  const { source, part } = migration;
  const read: ReadStatement[] = [];
  let count = 0;
  const psql = migration.transaction === 'none';
  for (const statement of statements(input.parser, partOf(source, part), { psql, ...(input.variables ? { variables: input.variables } : {}) })) {
    count++;
    if (statement.problem) syntax.push({ ...statement.problem, source: statement.source, migration: number, statement: statement.index, end: statement.end });
    else read.push(readStatement(statement));
  }
  return { read: { name: migration.name, source: partOf(source, part), transaction: migration.transaction, resetBefore: migration.resetBefore, statements: read }, statements: count };
}

const readStatement = (statement: Statement): ReadStatement => ({ index: statement.index, start: statement.start, end: statement.end, changes: lower(statement) });

const BLANK = 32;
const LINE_FEED = 10;

/** The source with everything outside the part blanked, so that offsets stay true. */
function partOf(source: Source, part: Migration['part']): Source {
  if (!part) return source;
  const bytes = source.bytes.slice();
  for (let i = 0; i < bytes.length; i++) if ((i < part.start || i >= part.end) && bytes[i] !== LINE_FEED) bytes[i] = BLANK;
  return { ...source, bytes, original: source.original ?? source.bytes };
}

const decoder = new TextDecoder();

/** Names of extensions that any of the texts may create. */
function extensionsIn(sources: readonly Source[]): Set<string> {
  const names = new Set<string>();
  for (const source of sources) {
    const text = decoder.decode(source.bytes);
    for (const [, quoted, plain] of text.matchAll(/\bextension\s+(?:if\s+not\s+exists\s+)?(?:"([^"]+)"|(\w+))/gi)) names.add(quoted ?? (plain as string).toLowerCase());
  }
  return names;
}
