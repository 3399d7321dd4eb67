import { readFileSync } from 'node:fs';
import { createParser, type Parser } from '../parse/index.ts';

let parser: Parser | undefined;

/** PostgreSQL's parser. The build puts its WebAssembly beside the bundle. */
export function theParser(): Parser {
  return (parser ??= createParser(new WebAssembly.Module(readFileSync(new URL('./libpg-query.wasm', import.meta.url)))));
}
