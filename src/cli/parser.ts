import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { createParser, type Parser } from '../parse/index.ts';

/** The versions of V8 (Node 20 to 26) of which it was measured what the flag does. */
const [OLDEST_V8, NEWEST_V8] = [11, 14];

let parser: Parser | undefined;

/** PostgreSQL's parser. The build puts its WebAssembly beside the bundle. */
export function theParser(): Parser {
  if (parser) return parser;
  const v8 = Number.parseInt(process.versions.v8, 10);
  // Else V8 goes on optimising the parser after the work is done, and holds up the exit for up to a quarter of a second.
  if (v8 >= OLDEST_V8 && v8 <= NEWEST_V8) setFlagsFromString('--wasm-tier-up-filter=0');
  return (parser = createParser(new WebAssembly.Module(readFileSync(new URL('./libpg-query.wasm', import.meta.url)))));
}
