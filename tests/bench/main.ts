/** npm run bench: what the pipeline costs beside parsing alone, whether it grows with its input, and how long the start takes. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { generate } from './generate.ts';

const FILES = 2000;
/** So many have 300 policies. */
const PROVEN = 173;
const GROWING = [500, 1000, 2000, 4000, 8000];
const ROUNDS = 5;
const STARTS = 31;
const cli = join(import.meta.dirname, '../../../dist/cli.cjs');
const temporary = mkdtempSync(join(tmpdir(), 'bench-'));

interface Measured {
  readonly ms: number;
  /** Of all threads; other programs on the machine do not lengthen it much. */
  readonly cpu: number;
  readonly megabytes: number;
  readonly statements: number;
}

function measure(what: string, ...paths: readonly string[]): Measured {
  const { stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, 'measure.mjs'), what, ...paths], { encoding: 'utf8' });
  try {
    return JSON.parse(stdout);
  } catch {
    throw new Error(stderr);
  }
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] as number;
const say = (...columns: readonly string[]): void =>
  console.log(columns.map((one, i) => (i === 0 ? one.padEnd(28) : one.padStart(16))).join(''));

/** Each round measures all of them, so that they share the machine's good and bad moments. */
function ratio(name: string, paths: readonly string[]): void {
  const kinds = ['parser', 'parse', 'replay'] as const;
  const rounds = Array.from({ length: ROUNDS }, () => kinds.map((kind) => measure(kind, ...paths)));
  const medians = kinds.map((_, i) => {
    const all = rounds.map((round) => round[i] as Measured);
    const of = (key: keyof Measured) => median(all.map((one) => one[key]));
    return { ms: of('ms'), cpu: of('cpu'), megabytes: of('megabytes'), statements: of('statements') };
  });
  const [parser, parse, replay] = medians as [Measured, Measured, Measured];
  console.log(`\n${name}: ${replay.statements} statements, medians of ${ROUNDS}`);
  say('', 'ms', 'cpu ms', 'peak MB', 'cpu to parser', 'cpu to parse');
  for (const [label, one] of [
    ['parser alone, whole files', parser],
    ['parse, by statement', parse],
    ['discover to replay', replay],
  ] as const)
    say(
      label,
      one.ms.toFixed(0),
      one.cpu.toFixed(0),
      one.megabytes.toFixed(0),
      (one.cpu / parser.cpu).toFixed(2),
      (one.cpu / parse.cpu).toFixed(2),
    );
}

/** Proving is measured beside parsing, each in a process of its own. */
function proving(name: string, paths: readonly string[]): void {
  const rounds = Array.from({ length: ROUNDS }, () => [measure('parse', ...paths), measure('prove', ...paths)] as const);
  const [parse, prove] = [median(rounds.map(([one]) => one.cpu)), median(rounds.map(([, one]) => one.cpu))];
  const policies = rounds[0]?.[1].statements ?? 0;
  console.log(`\n${name}: ${policies} policies, medians of ${ROUNDS}`);
  say('', 'cpu ms', 'cpu to parse');
  say('parse', parse.toFixed(0), '1.00');
  say('prove', prove.toFixed(0), (prove / parse).toFixed(2));
}

function sizeOf(folder: string): number {
  return readdirSync(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
}

function generated(files: number): string {
  const folder = join(temporary, `history-${files}`);
  generate(folder, files);
  return folder;
}

function growth(): void {
  console.log('\nDiscover to replay, by the number of files');
  say('files', 'ms', 'cpu ms', 'cpu ms per file', 'peak MB');
  for (const files of GROWING) {
    const folder = generated(files);
    const { ms, cpu, megabytes } = measure('replay', folder);
    rmSync(folder, { recursive: true });
    say(String(files), ms.toFixed(0), cpu.toFixed(0), (cpu / files).toFixed(3), megabytes.toFixed(0));
  }
}

function starts(): void {
  const folder = join(temporary, 'one');
  generate(folder, 1);
  const commands = {
    'node -e 0': ['-e', '0'],
    'partywall --help': [cli, '--help'],
    'partywall schema (one file)': [cli, 'schema', folder],
    'partywall check (one file)': [cli, 'check', folder, '--fail-on', 'never'],
  };
  const times = new Map<string, number[]>(Object.keys(commands).map((name) => [name, []]));
  for (let i = 0; i < STARTS; i++) {
    for (const [name, args] of Object.entries(commands)) {
      const start = performance.now();
      const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' });
      if (status !== 0) throw new Error(`${name} ends with ${status}; npm run build makes dist/`);
      times.get(name)?.push(performance.now() - start);
    }
  }
  const bare = times.get('node -e 0') ?? [];
  console.log(`\nWhole processes, ${STARTS} of each in turn`);
  say('', 'median ms', 'least ms', 'medians', 'least');
  for (const [name, all] of times) {
    const [middle, least] = [median(all), Math.min(...all)];
    say(name, middle.toFixed(0), least.toFixed(0), (middle / median(bare)).toFixed(2), (least / Math.min(...bare)).toFixed(2));
  }
}

console.log(`Node ${process.versions.node}, V8 ${process.versions.v8}`);
const asked = process.argv.slice(2);
if (asked.length > 0) {
  const name = asked.map((path) => basename(path)).join(' ');
  ratio(name, asked);
  proving(name, asked);
} else {
  const folder = generated(FILES);
  ratio(`${FILES} generated files, ${(sizeOf(folder) / 1e6).toFixed(1)} MB`, [folder]);
  proving(`${PROVEN} generated files`, [generated(PROVEN)]);
  growth();
  starts();
}
rmSync(temporary, { recursive: true });
