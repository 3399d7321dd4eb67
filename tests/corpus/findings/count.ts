/** Findings by rule and history. */
import { readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { rules } from '../../../rules/index.ts';
import { check } from '../../../src/check.ts';
import { openProject } from '../../../src/cli/project.ts';
import type { Finding } from '../../../src/judge/finding.ts';
import { positionOf, type Span } from '../../../src/source.ts';

interface Judged {
  readonly name: string;
  readonly findings: readonly Finding[];
}

export async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    options: {
      rule: { type: 'string' },
      only: { type: 'string' },
      show: { type: 'string', default: '0' },
      skip: { type: 'string', default: '0' },
    },
    allowPositionals: true,
  });
  const [snapshots] = positionals.map((path) => resolve(path));
  if (snapshots === undefined) {
    console.error('usage: node tests/corpus/findings.mjs SNAPSHOTS [--rule ID-OR-CATEGORY] [--only PART] [--show N] [--skip M]');
    return 2;
  }
  const asked = rules.filter(({ id, category }) => values.rule === undefined || values.rule === id || values.rule === category);
  const judged: Judged[] = [];
  for (const repository of readdirSync(snapshots).sort()) {
    if (!repository.includes(values.only ?? '')) continue;
    const project = await openProject([join(snapshots, repository)]);
    if ('says' in project) {
      console.error(`${repository}: ${project.says.join('; ')}`);
      continue;
    }
    for (const { input, regime, root, doubts } of project.opened) {
      const pending = { has: () => true, together: false };
      const { findings } = await check({ history: input, regime, settings: project.settings, doubts, pending }, asked);
      judged.push({ name: project.opened.length > 1 ? `${repository} ${basename(root.path)}` : repository, findings });
    }
  }
  for (const { id, severity, optIn } of asked) {
    const counts = judged.flatMap(({ name, findings }) => {
      const count = findings.filter(({ rule }) => rule === id).length;
      return count > 0 ? [[name, count] as const] : [];
    });
    const all = counts.reduce((sum, [, count]) => sum + count, 0);
    const most = counts.sort(([, a], [, b]) => b - a).map(([name, count]) => `${name} ${count}`);
    console.log(
      `${id.padEnd(36)} ${(optIn ? 'opt-in' : severity).padEnd(8)} ${String(all).padStart(6)} in ${String(counts.length).padStart(2)}  ${most.slice(0, 4).join(', ')}`,
    );
  }
  const shown = spread(judged, values.rule).slice(Number(values.skip), Number(values.skip) + Number(values.show));
  for (const [name, finding] of shown) tell(name, finding);
  return 0;
}

/** One of each history in turn. */
function spread(judged: readonly Judged[], rule: string | undefined): (readonly [string, Finding])[] {
  const lists = judged.map(({ name, findings }) => ({
    name,
    own: findings.filter((finding) => rule === undefined || finding.rule === rule || !rules.some(({ id }) => id === rule)),
  }));
  const longest = Math.max(0, ...lists.map(({ own }) => own.length));
  return Array.from({ length: longest }, (_, i) => i).flatMap((i) =>
    lists.flatMap(({ name, own }) => (own[i] ? [[name, own[i]] as const] : [])),
  );
}

function tell(name: string, { rule, object, says, at, because }: Finding): void {
  console.log(`\n${name}: ${rule} ${object}\n  ${says}\n  ${lineOf(at)}`);
  for (const one of because) console.log(`    ${one.says}\n    ${lineOf(one.at)}`);
}

const decoder = new TextDecoder();

function lineOf(at: Span): string {
  const { line } = positionOf(at.source, at.start);
  const text = decoder.decode(at.source.bytes.subarray(at.start, Math.min(at.end, at.start + 300))).replace(/\s+/g, ' ');
  return `${at.source.name}:${line}  ${text}`;
}
