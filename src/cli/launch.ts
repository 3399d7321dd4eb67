#!/usr/bin/env node
/**
 * Starts the program from what V8 compiled of it before: half of a short run would be compiling. The first run on a
 * version of V8 leaves the code beside the program, where that can be written; V8 refuses what is not its own.
 */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { join } from 'node:path';
import { constants, Script } from 'node:vm';
import { tuneEngine } from './engine.ts';

const folder = import.meta.dirname;
const program = join(folder, 'program.cjs');
const kept = join(folder, `program-${process.versions.v8}-${process.arch}.cache`);

tuneEngine();

/** The length of the mark, and how many bytes lie between those that it looks at. */
const [MARK, SAMPLED] = [4, 2048];

const ASKS = new Set(['--help', '-h', '--version']);

const cachedData = readKept();
const script = new Script(Module.wrap(readFileSync(program, 'latin1')), {
  filename: program,
  importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  ...(cachedData && { cachedData }),
});
const require = createRequire(program);
const loaded = new Module(program);
// Parts that are loaded later ask for this one by its name.
require.cache[program] = loaded;
script.runInThisContext()(loaded.exports, require, loaded, program, folder);
if (!cachedData || script.cachedDataRejected) process.once('exit', keep);

/** What a run needed that did its work; one that was refused or gave help would leave little. */
function keep(): void {
  if (process.exitCode === 2 || process.argv.some((one) => ASKS.has(one))) return;
  const own = `${kept}.${process.pid}`;
  const code = script.createCachedData();
  try {
    writeFileSync(own, Buffer.concat([code, markOf(code)]));
    renameSync(own, kept);
  } catch {
    // Then the next run compiles, too.
  }
}

function readKept(): Buffer | undefined {
  try {
    const bytes = readFileSync(kept);
    const code = bytes.subarray(0, -MARK);
    return markOf(code).equals(bytes.subarray(-MARK)) ? code : undefined;
  } catch {
    return undefined;
  }
}

/** V8 looks only at the head of what it is given. This sees a file that was cut off, or of which blocks are missing. */
function markOf(code: Buffer): Buffer {
  let sum = code.length;
  for (let i = 0; i + 4 <= code.length; i += SAMPLED) sum = (Math.imul(sum, 31) + code.readInt32LE(i)) | 0;
  const mark = Buffer.alloc(MARK);
  mark.writeInt32LE(sum);
  return mark;
}
