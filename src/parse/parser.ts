import type { RawStmt } from 'libpg-query';
import { type Instance, keepingExitCode, startInstance } from './instance.ts';
import { SLASH } from './lexical.ts';
import { type Problem, sqlstateOf } from './problem.ts';
import type { Piece } from './splitter.ts';
import { byteOffset } from './utf8.ts';

/** PostgreSQL's parser, one statement's stretch at a time. Offsets are those of the bytes that are handed in. */
export interface Parser {
  parse(bytes: Uint8Array, piece: Piece): Parsed;
  /** Only whether it can be read. */
  check(bytes: Uint8Array, piece: Piece): Problem | undefined;
}

export type Parsed = { readonly statements: readonly RawStmt[]; readonly problem?: never } | { readonly problem: Problem };

export const TOO_DEEP = "too deeply nested for PostgreSQL's parser here";

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** A parser over the compiled `libpg-query.wasm`, which the caller has read. */
export function createParser(module: WebAssembly.Module): Parser {
  let instance: Instance | undefined;
  let buffer = 0;
  let capacity = 0;

  /** Hands the stretch in and lets `take` read the tree. After a crash the next call gets a new instance. */
  function ask<T>(bytes: Uint8Array, piece: Piece, take: (running: Instance, json: number) => T): T | { readonly problem: Problem } {
    const { start, end, unterminated } = piece;
    if (unterminated >= 0 && bytes[unterminated] === SLASH)
      return { problem: { message: UNTERMINATED, at: unterminated, sqlstate: '42601' } };
    try {
      return keepingExitCode(() => {
        const running = (instance ??= startInstance(module));
        handIn(running, bytes, start, end);
        for (const blank of piece.blanks) running.HEAPU8.fill(SPACE, buffer + blank.start - start, buffer + blank.end - start);
        const answer = running._wasm_parse_query_raw(buffer);
        const error = word(running, answer + 8);
        const taken = error ? { problem: problemFrom(running, error, buffer, end - start, start) } : take(running, word(running, answer));
        running._wasm_free_parse_result(answer);
        return taken;
      });
    } catch (error) {
      if (error instanceof TypeError || error instanceof ReferenceError) throw error;
      instance = undefined;
      capacity = 0;
      const message = error instanceof RangeError ? TOO_DEEP : "too large for PostgreSQL's parser here";
      return { problem: { message, at: start, sqlstate: '54001' } };
    }
  }

  function handIn(running: Instance, bytes: Uint8Array, start: number, end: number): void {
    const length = end - start;
    if (length >= capacity) {
      if (capacity > 0) running._free(buffer);
      capacity = Math.max(16_384, 2 * length + 1);
      buffer = running._malloc(capacity);
      if (buffer === 0) throw new WebAssembly.RuntimeError('out of memory');
    }
    running.HEAPU8.set(start === 0 && end === bytes.length ? bytes : bytes.subarray(start, end), buffer);
    running.HEAPU8[buffer + length] = 0;
  }

  return {
    parse: (bytes, piece) =>
      ask<Parsed>(bytes, piece, (running, json) => ({
        statements: (JSON.parse(textAt(running, json)) as { stmts?: RawStmt[] }).stmts ?? [],
      })),
    check: (bytes, piece) => ask(bytes, piece, () => NO_PROBLEM).problem,
  };
}

/** The parser would take quadratic time over a comment that is nested and does not end. */
const UNTERMINATED = 'unterminated /* comment';
/** A message repeats the token that it is about, which may be the whole rest of a file. */
const LONGEST_MESSAGE = 200;
const SPACE = 32;
const NO_PROBLEM: { readonly problem?: Problem } = {};

function word(running: Instance, address: number): number {
  return running.HEAPU32[address >> 2] as number;
}

function textAt(running: Instance, address: number): string {
  const heap = running.HEAPU8;
  return decoder.decode(heap.subarray(address, heap.indexOf(0, address)));
}

/** Its cursor counts characters from 1, and 0 where it knows no place. */
function problemFrom(running: Instance, error: number, buffer: number, length: number, start: number): Problem {
  const said = textAt(running, word(running, error));
  const message = said.length > LONGEST_MESSAGE ? `${said.slice(0, LONGEST_MESSAGE)}...` : said;
  const file = textAt(running, word(running, error + 8));
  const cursor = word(running, error + 16);
  const at = cursor > 0 ? byteOffset(running.HEAPU8, buffer, buffer + length, cursor - 1) - buffer : 0;
  return { message, at: start + at, sqlstate: sqlstateOf(message, file) };
}
