import type { Node } from 'libpg-query';
import type { Source } from '../source.ts';
import { type CopyData, copyDataAt } from './copy-data.ts';
import { hintFor } from './hints.ts';
import type { Parser } from './parser.ts';
import type { Problem } from './problem.ts';
import { type MetaPlace, readPsql } from './psql.ts';
import type { Meta } from './psql-command.ts';
import { recovery } from './recovery.ts';
import { nextPiece, type Piece, type Range } from './splitter.ts';
import { firstInvalidByte, invalidByteMessage } from './utf8.ts';

/** A statement of a source, read: it has a tree or a problem; a command for psql has `meta` instead. */
export interface Statement {
  readonly source: Source;
  /** From its first token to behind its last, without the semicolon. */
  readonly start: number;
  readonly end: number;
  /** Its number in the source, from 0; psql's commands are counted, too. */
  readonly index: number;
  /** What PostgreSQL's parser made of it, in its own words: for `lower` alone. */
  readonly tree?: Node;
  readonly problem?: Problem;
  readonly meta?: Meta;
  /** The lines behind COPY ... FROM stdin. */
  readonly copyData?: Range;
  /** It runs only if an `\if` says so of which nothing is known. */
  readonly maybe?: true;
}

export interface StatementOptions {
  /** psql runs the text: its commands, variables and COPY data are part of it. */
  readonly psql?: boolean;
  /** Data may follow COPY ... FROM stdin, though psql's commands may not (Flyway). */
  readonly copyData?: boolean;
  /** psql's variables, from its command line. */
  readonly variables?: ReadonlyMap<string, string>;
  /** Only this stretch is read. */
  readonly part?: Range;
  /** Gets the place of every comment, in order; complete once the last statement was taken. */
  readonly comments?: Range[];
}

/** The statements of a source, one by one; a tree lives as long as whoever asked for it holds it. */
export function* statements(parser: Parser, given: Source, options: StatementOptions = {}): Generator<Statement> {
  const psql = options.psql ? readPsql(given, options.variables) : undefined;
  const source = psql?.source ?? given;
  const metas = psql?.metas ?? [];
  const isMaybe = within(psql?.maybe ?? []);
  let index = 0;
  let nextMeta = 0;
  for (const { range, tree, problem, copy } of readings(parser, source, options)) {
    while (nextMeta < metas.length && (metas[nextMeta] as MetaPlace).start < range.start) yield command(metas[nextMeta++] as MetaPlace);
    const { start, end } = range;
    const read: { -readonly [K in keyof Statement]: Statement[K] } = { source, start, end, index: index++ };
    if (tree) read.tree = tree;
    if (problem) read.problem = problem;
    if (copy) read.copyData = { start: copy.start, end: copy.end };
    if (isMaybe(start)) read.maybe = true;
    yield read;
  }
  while (nextMeta < metas.length) yield command(metas[nextMeta++] as MetaPlace);

  function command({ start, end, meta, maybe }: MetaPlace): Statement {
    return { source, start, end, index: index++, meta, ...(maybe && { maybe }) };
  }
}

interface Reading {
  readonly range: Range;
  readonly tree?: Node;
  readonly problem?: Problem;
  readonly copy?: CopyData | undefined;
}

function* readings(parser: Parser, source: Source, options: StatementOptions): Generator<Reading> {
  const { bytes } = source;
  const { comments, part } = options;
  const limit = part?.end ?? bytes.length;
  const recover = recovery(bytes);
  let flatUntil = 0;
  let at = part?.start ?? startOf(bytes);
  const invalidBehind = firstInvalidByte(bytes.subarray(at, limit));
  const invalid = invalidBehind < 0 ? invalidBehind : at + invalidBehind;
  for (let piece: Piece | undefined; (piece = nextPiece(bytes, at, { flat: at < flatUntil, limit, comments })); ) {
    at = piece.next;
    const parsed = refusal(bytes, piece, invalid) ?? parser.parse(bytes, piece);
    if (parsed.problem) {
      const cut = at <= flatUntil ? undefined : recover(piece, parsed.problem.at);
      if (cut) ({ next: at, flatUntil } = cut);
      // what lies behind the cut is read again
      while (comments && (comments.at(-1)?.start ?? -1) >= at) comments.pop();
      const range = { start: piece.start, end: cut?.end ?? piece.end };
      yield { range, problem: { ...parsed.problem, ...hintFor(bytes, range, parsed.problem, options) } };
      continue;
    }
    const copy = piece.copiesFromStdin && (options.psql || options.copyData) ? copyDataAt(bytes, at) : undefined;
    if (copy) at = copy.next;
    for (const { stmt, stmt_location: from = 0, stmt_len: length } of parsed.statements) {
      const start = piece.start + from;
      if (stmt) yield { range: { start, end: length === undefined ? piece.end : start + length }, tree: stmt, copy };
    }
  }
}

/** Behind a byte order mark, which belongs to the file and not to the text. */
function startOf(bytes: Uint8Array): number {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
}

/** PostgreSQL looks at the bytes before it reads a statement; its parser would stop silently at a zero. */
function refusal(bytes: Uint8Array, { start, end }: Range, invalid: number): { readonly problem: Problem } | undefined {
  if (invalid < 0 || invalid >= end) return undefined;
  const first = invalid >= start ? invalid : start + firstInvalidByte(bytes.subarray(start, end));
  return first < start ? undefined : { problem: { message: invalidByteMessage(bytes, first), at: first, sqlstate: '22021' } };
}

/** Whether an offset lies in one of the ranges; offsets are asked for in order. */
function within(ranges: readonly Range[]): (offset: number) => boolean {
  let next = 0;
  return (offset) => {
    while (next < ranges.length && (ranges[next] as Range).end <= offset) next++;
    return next < ranges.length && (ranges[next] as Range).start <= offset;
  };
}
