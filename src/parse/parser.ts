import type { RawStmt } from 'libpg-query';
import { type Instance, keepingExitCode, startInstance } from './instance.ts';
import { type Problem, sqlstateOf } from './problem.ts';
import type { Range } from './splitter.ts';
import { byteOffset } from './utf8.ts';

/** PostgreSQL's parser. Offsets are those of the bytes that are handed in, whatever stretch of them is read. */
export interface Parser {
  /** Reads the stretch, in which `blanks` count as blank. */
  parse(bytes: Uint8Array, start: number, end: number, blanks?: readonly Range[]): Parsed;
  /** Only whether it can be read. */
  check(bytes: Uint8Array, start: number, end: number): Problem | undefined;
  /** What PostgreSQL's PL/pgSQL compiler says against a CREATE FUNCTION or DO statement. It knows no catalog. */
  compilePlpgsql(bytes: Uint8Array): string | undefined;
}

export type Parsed = { readonly statements: readonly RawStmt[]; readonly problem?: never } | { readonly problem: Problem };

export const TOO_DEEP = "too deeply nested for PostgreSQL's parser here";

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** A parser over the compiled `libpg-query.wasm`, which the caller has read. */
export function createParser(module: WebAssembly.Module): Parser {
  let instance: Instance | undefined;
  let buffer = 0;
  let capacity = 0;

  /** Hands the stretch in and lets `take` read the answer. After a crash the next call gets a new instance. */
  function ask<T>(bytes: Uint8Array, { start, end }: Range, take: (running: Instance) => T): T | { readonly problem: Problem } {
    try {
      return keepingExitCode(() => {
        const running = (instance ??= startInstance(module));
        handIn(running, bytes, start, end);
        return take(running);
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

  function query<T>(running: Instance, { start, end }: Range, take: (json: number) => T): T | { readonly problem: Problem } {
    const answer = running._wasm_parse_query_raw(buffer);
    const error = word(running, answer + 8);
    const taken = error ? { problem: problemFrom(running, error, buffer, end - start, start) } : take(word(running, answer));
    running._wasm_free_parse_result(answer);
    return taken;
  }

  return {
    parse(bytes, start, end, blanks = []) {
      const range = { start, end };
      return ask<Parsed>(bytes, range, (running) => {
        for (const blank of blanks) running.HEAPU8.fill(SPACE, buffer + blank.start - start, buffer + blank.end - start);
        return query(running, range, (json) => ({ statements: (JSON.parse(textAt(running, json)) as { stmts?: RawStmt[] }).stmts ?? [] }));
      });
    },
    check(bytes, start, end) {
      const range = { start, end };
      return ask(bytes, range, (running) => query(running, range, () => NO_PROBLEM)).problem;
    },
    compilePlpgsql(bytes) {
      const answer = ask(bytes, { start: 0, end: bytes.length }, (running) => {
        const text = running._wasm_parse_plpgsql(buffer);
        const said = textAt(running, text);
        running._wasm_free_string(text);
        return { said };
      });
      if ('problem' in answer) return answer.problem.message;
      return answer.said.startsWith('{') ? undefined : answer.said;
    },
  };
}

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
  const message = textAt(running, word(running, error));
  const file = textAt(running, word(running, error + 8));
  const cursor = word(running, error + 16);
  const at = cursor > 0 ? byteOffset(running.HEAPU8, buffer, buffer + length, cursor - 1) - buffer : 0;
  return { message, at: start + at, sqlstate: sqlstateOf(message, file) };
}
