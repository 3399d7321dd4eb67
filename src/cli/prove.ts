/** partywall prove: who can reach whose rows. */

import { type History, replayHistory } from '../history.ts';
import { proofOf } from '../isolation.ts';
import type { Cell } from '../prove/proof.ts';
import { printableJson } from '../report/printable.ts';
import { isOpen, type Proved } from '../report/proved.ts';
import type { Unread } from '../report/verdict.ts';
import { positionOf } from '../source.ts';
import { type Asked, cellsAsked } from './cells-asked.ts';
import { CANNOT_JUDGE, DONE, FOUND, print, say, sayProblems } from './console.ts';
import { openProject, type Project } from './project.ts';
import { styleFor } from './style.ts';

export interface ProveOptions extends Asked {
  readonly paths: readonly string[];
  readonly format: 'text' | 'json' | 'markdown';
  readonly attack: boolean;
}

export async function prove(options: ProveOptions): Promise<number> {
  const project = await openProject(options.paths);
  if ('says' in project) return refuse(project.says, options);
  sayProblems(project.problems);
  const all = await everythingProved(project);
  const found = all.map((one) => cellsAsked(one.proof.cells, options));
  const missing = found.map(({ says }) => says);
  if (missing.every((says) => says !== undefined)) return refuse(missing, options);
  const proved = all.map((one, i): Proved => ({ ...one, cells: found[i]?.cells ?? [] }));
  if (options.attack) return printAttack(proved);
  print(await printed(proved, options));
  if (project.opened.every(({ input }) => input.migrations.length === 0)) return CANNOT_JUDGE;
  return statusOf(proved);
}

async function everythingProved({ opened, settings }: Project): Promise<Proved[]> {
  const all: Proved[] = [];
  for (const { input, regime, platform, root } of opened) {
    const history = await replayHistory(input);
    const proof = proofOf(history, regime, settings);
    const { schema } = history;
    const { callersCome } = regime;
    all.push({ folder: root.folder, platform, schema, proof, cells: proof.cells, callersCome, unread: unreadOf(history) });
  }
  return all;
}

function unreadOf({ unparsed, unmodelled }: History): Unread[] {
  const at = (source: History['unparsed'][number]['source'], start: number) => ({
    file: source.name,
    line: positionOf(source, start).line,
  });
  return [
    ...unparsed.map(({ source, at: offset, message }) => ({ ...at(source, offset), why: message })),
    ...unmodelled.map(({ what, place }) => ({ ...at(place.source, place.start), why: what })),
  ];
}

async function printed(proved: readonly Proved[], { format, table, command, role }: ProveOptions): Promise<string> {
  if (format === 'json') return (await import('../report/prove-json.ts')).proveJson(proved);
  const isOneCell = table !== undefined && command !== undefined && role !== undefined;
  if (format === 'markdown') return (await import('../report/prove-markdown.ts')).proveMarkdown(proved, isOneCell);
  const { proveText } = await import('../report/prove-text.ts');
  return proveText(proved, { style: styleFor(process.stdout), width: process.stdout.columns ?? WIDTH, isOneCell });
}

/** Where no terminal says how wide it is. */
const WIDTH = 120;

const statusOf = (proved: readonly Proved[]): number =>
  proved.some(({ cells, callersCome }) => cells.some((cell) => isOpen(cell, callersCome))) ? FOUND : DONE;

async function printAttack(proved: readonly Proved[]): Promise<number> {
  const cells = proved.flatMap(({ cells }) => cells);
  const [cell] = cells;
  if (cell === undefined || cells.length > 1) {
    say(`an attack is on one cell, and ${cells.length} are meant; say which with --table, --command and --role`);
    return CANNOT_JUDGE;
  }
  const { schema, proof } = proved.find((one) => one.cells.includes(cell)) as Proved;
  const { attackScript } = await import('../prove/attack.ts');
  const caller = proof.callers.find(({ name }) => name === cell.role);
  const script = attackScript(schema, cell, proof.tenancy, caller);
  if (script === undefined) {
    say(withoutAttack(cell));
    return CANNOT_JUDGE;
  }
  print(script);
  return statusOf(proved);
}

const withoutAttack = ({ object, command, role, verdict }: Cell): string =>
  `there is no attack on ${command} of ${object} by ${role}: it is ${verdict}, and nothing was found that reaches another tenant's rows`;

function refuse(says: readonly (string | undefined)[], { format, attack }: ProveOptions): number {
  const sentences = [...new Set(says.filter((one) => one !== undefined))];
  for (const one of sentences) say(one);
  if (format === 'json' && !attack) print(printableJson({ version: 1, error: sentences.join('\n') }));
  return CANNOT_JUDGE;
}
