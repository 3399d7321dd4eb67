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
import { run } from './bundled.mjs';

await run('isolation/score.ts');
