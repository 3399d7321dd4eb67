import type { Change } from '../model/change.ts';
import type { Block, Fragment } from '../model/program.ts';
import type { TypeName, UnboundQuery } from '../model/unbound.ts';
import type { Parser } from '../parse/parser.ts';
import type { Problem } from '../parse/problem.ts';
import { nextPiece } from '../parse/splitter.ts';
import { firstInvalidByte, invalidByteMessage } from '../parse/utf8.ts';
import { type Context, NotModelled } from './context.ts';
import { lowerTree } from './lower.ts';
import { as, type Node } from './node.ts';
import { readProgram } from './plpgsql/program.ts';
import type { ProgramContext } from './plpgsql/reader.ts';
import { query } from './query.ts';
import { typeName } from './type-name.ts';

/** Either what was read, or why it could not be. */
export type Read<T> = { readonly value: T; readonly problem?: never } | { readonly value?: never; readonly problem: Problem };

/** Reads SQL that becomes known only while others are carried out. Every `at` is a byte offset into the text that was given. */
export interface TextReader {
  /** Whole statements; like a server, it takes all or none. */
  lowerText(text: string): Read<readonly Change[]>;
  /** What may stand behind SELECT: an expression of PL/pgSQL, which may have a FROM of its own. */
  lowerExpression(text: string): Read<UnboundQuery>;
  lowerType(text: string): Read<TypeName>;
  /** Why PostgreSQL would not take a piece of a body; places count from its start. */
  check(fragment: Fragment): Problem | undefined;
  /** A body, and its SQL with it: what CREATE FUNCTION looks at while check_function_bodies is on. */
  checkProgram(body: string, context: ProgramContext): Read<Block>;
}

const encoder = new TextEncoder();
const SELECT = encoder.encode('SELECT ');
const CAST = encoder.encode('SELECT CAST(NULL AS ');
const END_OF_CAST = encoder.encode('\n)');
const NOTHING = new Uint8Array();

export function textReader(parser: Parser): TextReader {
  /** Parses the text between what is put before and behind it; places are counted from the text's own start. */
  function trees(before: Uint8Array, text: Uint8Array, behind: Uint8Array): Read<readonly { readonly tree: Node; readonly c: Context }[]> {
    const invalid = firstInvalidByte(text);
    if (invalid >= 0) return { problem: { message: invalidByteMessage(text, invalid), at: invalid, sqlstate: '22021' } };
    const bytes = joined(before, text, behind);
    const found: { tree: Node; c: Context }[] = [];
    for (let at = 0, piece = nextPiece(bytes, at); piece; at = piece.next, piece = nextPiece(bytes, at)) {
      const parsed = parser.parse(bytes, piece);
      if (parsed.problem)
        return { problem: { ...parsed.problem, at: Math.min(Math.max(0, parsed.problem.at - before.length), text.length) } };
      for (const { stmt, stmt_location: location = 0 } of parsed.statements) {
        const base = piece.start - before.length;
        if (stmt)
          found.push({ tree: stmt, c: { bytes: text, base, end: text.length, depth: 0, sought: Math.max(0, base + location), notes: [] } });
      }
    }
    return { value: found };
  }

  /** The one statement that is made of the text. */
  function only<T>(before: Uint8Array, text: Uint8Array, behind: Uint8Array, read: (tree: Node, c: Context) => T | undefined): Read<T> {
    const parsed = trees(before, text, behind);
    if (parsed.problem) return parsed;
    const [first, ...others] = parsed.value;
    try {
      const value = first && others.length === 0 ? read(first.tree, first.c) : undefined;
      return value === undefined ? { problem: { message: 'syntax error', at: 0, sqlstate: '42601' } } : { value };
    } catch (error) {
      if (error instanceof NotModelled) return { problem: { message: error.message, at: 0, sqlstate: '0A000' } };
      throw error;
    }
  }

  const lowerType = remembering((text: string) => only(CAST, encoder.encode(text), END_OF_CAST, castType));
  const checkExpression = remembering((text: string) => checkSql(SELECT, text));

  function check({ kind, text }: Fragment): Problem | undefined {
    if (kind === 'type') return lowerType(text).problem;
    return kind === 'expression' ? checkExpression(text) : checkSql(NOTHING, text);
  }

  function checkSql(before: Uint8Array, text: string): Problem | undefined {
    const bytes = joined(before, encoder.encode(text));
    const piece = nextPiece(bytes, 0);
    if (!piece) return undefined;
    const problem = parser.check(bytes, piece) ?? unread(bytes, piece.next - 1);
    return problem && { ...problem, at: Math.max(0, problem.at - before.length) };
  }

  return {
    lowerText(text) {
      const parsed = trees(NOTHING, encoder.encode(text), NOTHING);
      return parsed.problem ? parsed : { value: parsed.value.flatMap(({ tree, c }) => lowerTree(tree, c)) };
    },
    lowerExpression: (text) =>
      only(SELECT, encoder.encode(text), NOTHING, (tree, c) => (as(tree, 'SelectStmt') ? query(tree, c, 0) : undefined)),
    lowerType,
    check,
    checkProgram(body, context) {
      const { program, problem } = readProgram(body, { ...context, check });
      return program ? { value: program } : { problem };
    },
  };
}

/** The longest text, and the most of them, whose readings are kept. */
const [LONGEST_KEPT, MOST_KEPT] = [40, 5000];

/** Reads the same short text once: what is read of a text depends on nothing else, and bodies are full of `new` and `integer`. */
function remembering<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST_KEPT) return read(text);
    let found = known.get(text);
    if (found === undefined && !known.has(text)) {
      if (known.size === MOST_KEPT) known.clear();
      known.set(text, (found = read(text)));
    }
    return found as T;
  };
}

/** A semicolon has no place in a piece of a body. */
function unread(bytes: Uint8Array, at: number): Problem | undefined {
  return at < bytes.length - 1 ? { message: 'syntax error at or near ";"', at, sqlstate: '42601' } : undefined;
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const filled = parts.filter((part) => part.length > 0);
  if (filled.length === 1) return filled[0] as Uint8Array;
  const bytes = new Uint8Array(filled.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of filled) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** The type in `SELECT CAST(NULL AS type)`, if nothing else was smuggled in. */
function castType(tree: Node, c: Context): TypeName | undefined {
  const selected = as(tree, 'SelectStmt');
  const target = as(selected?.targetList?.[0], 'ResTarget');
  const cast = as(target?.val, 'TypeCast');
  if (selected?.targetList?.length !== 1 || selected.fromClause || selected.whereClause || target?.name !== undefined) return undefined;
  return as(cast?.arg, 'A_Const')?.isnull ? typeName(cast?.typeName, c) : undefined;
}
