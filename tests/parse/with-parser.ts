/** The parser as a front door would hand it in, and short ways to use it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { lower, textReader } from '../../src/lower/index.ts';
import type { Change } from '../../src/model/change.ts';
import { createParser, type Statement, type StatementOptions, statements } from '../../src/parse/index.ts';
import type { Source } from '../../src/source.ts';

const wasm = createRequire(import.meta.url).resolve('libpg-query/wasm/libpg-query.wasm');
export const parser = createParser(new WebAssembly.Module(readFileSync(wasm)));
export const reader = textReader(parser);

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

export const sourceOf = (text: string | Uint8Array): Source => ({
  name: 'test.sql',
  bytes: typeof text === 'string' ? encoder.encode(text) : text,
});
export const read = (text: string | Uint8Array, options?: StatementOptions): Statement[] => [
  ...statements(parser, sourceOf(text), options),
];
export const textOf = ({ source, start, end }: Statement): string => decoder.decode(source.bytes.subarray(start, end));
export const changesOf = (text: string): readonly Change[] => read(text).flatMap((statement) => lower(statement));

/** The one change that the text asks for. */
export function change(text: string): Change {
  const [only, ...others] = changesOf(text);
  if (!only || others.length > 0) throw new Error(`${text}: ${others.length + (only ? 1 : 0)} changes`);
  return only;
}

/** The change without its places, which differ between two spellings of it. */
export function withoutPlaces(value: unknown): unknown {
  if (value instanceof Set) return [...value];
  if (Array.isArray(value)) return value.map(withoutPlaces);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => key !== 'at' && key !== 'end' && key !== 'bodyAt');
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutPlaces(inner)]));
}

/** The .sql files of the shared fixtures, if they lie beside the repository, and of the histories that CORPUS names. */
export function sharedFiles(...folders: readonly string[]): string[] {
  const shared = folders.map((folder) => join(import.meta.dirname, '../../../shared', folder));
  return [...shared, ...(process.env['CORPUS'] ? [process.env['CORPUS']] : [])].filter((folder) => existsSync(folder)).flatMap(sqlFiles);
}

function sqlFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sqlFiles(path);
    return entry.isFile() && entry.name.toLowerCase().endsWith('.sql') ? [path] : [];
  });
}
