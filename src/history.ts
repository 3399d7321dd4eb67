/** A history, read and replayed: sources in, the schema that PostgreSQL would have out. No disk, no console, no clock. */
import { lower, programContext, readProgram, textReader } from './lower/index.ts';
import { builtIns } from './model/catalog/built-ins.ts';
import { loadExtensions } from './model/catalog/extensions.ts';
import type { Change } from './model/change.ts';
import type { Migration, Part } from './model/migration.ts';
import type { Outcome, Refused, Step, Unparsed } from './model/outcome.ts';
import type { PostgresVersion, Schema } from './model/schema.ts';
import {
  explainSyntaxError,
  intendedName,
  type Meta,
  type Parser,
  type Problem,
  type Range,
  type Statement,
  statements,
} from './parse/index.ts';
import type { Context, Reader } from './replay/context.ts';
import { type ReadStatement, Replay } from './replay/index.ts';
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
  /** Sees each change, and the schema before it. */
  readonly observe?: (step: Step) => void;
  /** Stops behind the last migration of this name. */
  readonly until?: string;
  /** Statements that are passed over, by the number of their migration (sources before the first count from -1 downwards) and their own. */
  readonly passOver?: (migration: number, statement: number) => boolean;
}

export interface History extends Outcome {
  readonly schema: Schema;
  /** For asking on: binds text, computes values. */
  readonly context: Context;
  /** Objects with smaller ids stood there before the first migration. */
  readonly firstId: number;
  /** What was refused before the first migration. */
  readonly preludeRefused: readonly Refused[];
}

export async function replayHistory(input: HistoryInput): Promise<History> {
  const { parser, version, database, searchPath, observe } = input;
  await loadExtensions(extensionsIn([...input.prelude, ...input.migrations.map((migration) => migration.source)]));
  const replay = new Replay({
    version,
    builtIns: builtIns(version),
    reader: readerOf(parser),
    ...(database !== undefined && { database }),
    ...(searchPath !== undefined && { settings: { search_path: searchPath } }),
    ...(observe && { observe }),
  });
  for (const [number, source] of input.prelude.entries()) {
    const migration = preludeMigration(source);
    const wanted = [...parsed(input, migration)].filter((statement) => !input.passOver?.(-1 - number, statement.index));
    replay.run({ ...migration, continued: false, statements: wanted.map(lowered) });
  }
  const preludeRefused = replay.startHistory();
  const firstId = replay.store.newId();
  input.afterPrelude?.(replay.schema);

  const unparsed: Unparsed[] = [];
  let count = 0;
  const last = input.until === undefined ? -1 : input.migrations.findLastIndex((migration) => migration.name === input.until);
  const migrations = last < 0 ? input.migrations : input.migrations.slice(0, last + 1);
  for (const [number, migration] of migrations.entries()) {
    if (migration.opaque !== undefined)
      replay.unmodelled.push({
        what: migration.opaque,
        place: { source: migration.source, start: migration.part?.start ?? 0, end: migration.part?.end ?? 0, step: 0 },
      });
    const statements: ReadStatement[] = [];
    for (const statement of parsed(input, migration)) {
      if (input.passOver?.(number, statement.index)) continue;
      count++;
      if (statement.problem) {
        unparsed.push(unparsedOf(statement, statement.problem, number));
        replay.lose(intendedName(statement), statement);
      } else statements.push(lowered(statement));
    }
    replay.run({ ...migration, statements, continued: migrations[number + 1]?.group === migration.group });
  }
  const explained = await Promise.all(unparsed.map((one, i) => (i < MOST_EXPLAINED ? explain(one) : one)));
  return {
    schema: replay.schema,
    context: replay.context,
    firstId,
    refused: replay.refused,
    unparsed: explained,
    unmodelled: replay.unmodelled,
    statements: count,
    migrations,
    preludeRefused,
  };
}

/** A source before the first migration is run as psql runs a file. */
export const preludeMigration = (source: Source): Migration => ({
  name: source.name,
  source,
  transaction: 'none',
  group: 0,
  resetBefore: false,
});

/** The statements of a migration, or of a source before the first one; `comments` gets the place of every comment. */
export function parsed(
  { parser, variables }: Pick<HistoryInput, 'parser' | 'variables'>,
  { source, part, transaction }: Migration,
  comments?: Range[],
): Iterable<Statement> {
  const noting = comments ? { comments } : {};
  if (transaction === 'none')
    return statements(parser, part ? blankedOutside(source, part) : source, { psql: true, ...noting, ...(variables && { variables }) });
  return statements(parser, source, { ...noting, ...(part && { part }) });
}

const BLANK = 32;
const LINE_FEED = 10;

/** psql fills in variables and thereby moves what stands behind them: it gets the part alone, at its true offsets. */
function blankedOutside(source: Source, { start, end }: Part): Source {
  const bytes = source.bytes.slice();
  for (let i = 0; i < bytes.length; i++) if ((i < start || i >= end) && bytes[i] !== LINE_FEED) bytes[i] = BLANK;
  return { ...source, bytes, original: source.original ?? source.bytes };
}

/** What a statement asks for. */
export function lowered(statement: Statement): ReadStatement {
  const { index, start, end, meta, maybe } = statement;
  const changes = meta ? changesOf(meta, start) : lower(statement);
  return maybe ? { index, start, end, changes, maybe } : { index, start, end, changes };
}

/** psql's commands that may change the database or say which one is meant; the others only read and print. */
const FELT = new Set(['!', 'connect', 'copy', 'g', 'gexec', 'gx']);

const changesOf = ({ command }: Meta, at: number): readonly Change[] =>
  FELT.has(command) ? [{ kind: 'unmodelled', what: `psql's \\${command}`, touches: [], at }] : [];

const unparsedOf = ({ source, start, end, index }: Statement, problem: Problem, migration: number): Unparsed => ({
  source,
  start,
  end,
  statement: index,
  migration,
  ...problem,
});

/** The second parser is slow to load, and people read a few. */
const MOST_EXPLAINED = 20;

async function explain(unparsed: Unparsed): Promise<Unparsed> {
  const expected = await explainSyntaxError(unparsed);
  return expected === undefined ? unparsed : { ...unparsed, expected };
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
    checkProgram: (of) => reader.checkProgram(of.kind === 'do' ? of.body : (of.body?.text ?? ''), programContext(of)),
  };
}

const decoder = new TextDecoder();

/** Names of extensions that any of the texts may create. */
export function extensionsIn(sources: readonly Source[]): Set<string> {
  const names = new Set<string>();
  for (const source of sources) {
    const text = decoder.decode(source.bytes);
    for (const [, quoted, plain] of text.matchAll(/\bextension\s+(?:if\s+not\s+exists\s+)?(?:"([^"]+)"|(\w+))/gi))
      names.add(quoted ?? (plain as string).toLowerCase());
  }
  return names;
}
