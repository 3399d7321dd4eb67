#!/usr/bin/env node
/**
 * Proves the labelled schemas, and scores the cells against what a real PostgreSQL said of them.
 *
 *   node tests/corpus/score-isolation.mjs FACTS [SNAPSHOTS] [--set leaks,worlds,real] [--only PART] [--cell PART]
 *        [--kind "wrong isolated"] [--show N] [--all] [--execute | --execute-all]
 *
 * FACTS holds the folders `leaks`, `worlds` and `real`; SNAPSHOTS a checkout of each public repository, as `owner+repo`.
 * `--only` and `--cell` pick cases and cells by a part of their names (one cell is told whole), `--kind` one sort of
 * difference, `--show` so many of each case, `--all` the right ones too. `--execute` runs our own attack, on the server
 * that libpq's environment names, for each leak that the labels do not know; `--execute-all` for every leak. Exits 0 only if
 * nothing is wrong.
 */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

// Beside the packages, because what is not bundled is found there; chunks are loaded until the end.
const folder = mkdtempSync(join(import.meta.dirname, '../../node_modules/.score-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const bundle = await rolldown({ input: join(import.meta.dirname, 'isolation/score.ts'), platform: 'node', external: /^[^./]/ });
await bundle.write({ dir: folder, format: 'esm', entryFileNames: 'score.mjs', sourcemap: true });
await bundle.close();
copyFileSync(createRequire(import.meta.url).resolve('libpg-query/wasm/libpg-query.wasm'), join(folder, 'libpg-query.wasm'));
const { main } = await import(pathToFileURL(join(folder, 'score.mjs')).href);
process.exitCode = await main(process.argv.slice(2));
