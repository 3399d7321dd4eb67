/** An example, judged as the program would judge it: its files lie in a folder, with their settings. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { rules } from '../../rules/index.ts';
import { check } from '../../src/check.ts';
import { openProject } from '../../src/cli/project.ts';
import type { HistoryInput } from '../../src/history.ts';
import type { Finding } from '../../src/judge/finding.ts';
import type { Pending } from '../../src/judge/judge.ts';
import type { Unmodelled } from '../../src/model/outcome.ts';
import { positionOf } from '../../src/source.ts';
import type { ExampleFile, Mark } from './example-file.ts';

export interface Judged {
  readonly input: HistoryInput;
  readonly findings: readonly Finding[];
  readonly unmodelled: readonly Unmodelled[];
}

/** Each migration is judged as if all before it had long been applied. */
const EVERYTHING: Pending = { has: () => true, together: false };

/** Notes and what is off by default are for the rule's own examples; so is the danger of running a migration. */
export async function judged(rule: string, files: readonly ExampleFile[], settings: Readonly<Record<string, unknown>>): Promise<Judged> {
  const isSafety = rules.find(({ id }) => id === rule)?.category === 'safety';
  const folder = mkdtempSync(join(tmpdir(), 'example-'));
  try {
    for (const { name, text } of files) {
      mkdirSync(dirname(join(folder, 'migrations', name)), { recursive: true });
      writeFileSync(join(folder, 'migrations', name), text);
    }
    writeFileSync(join(folder, 'partywall.config.json'), JSON.stringify(settings));
    const project = await openProject([join(folder, 'migrations')]);
    if ('says' in project) throw new Error(project.says.join('\n'));
    const [only, another] = project.opened;
    if (!only || another) throw new Error(`${project.opened.length} histories where there has to be one`);
    const { input, regime } = only;
    const { findings, outcome } = await check(
      { history: input, regime, settings: project.settings, pending: EVERYTHING },
      rules.filter((one) => one.id === rule || (one.severity !== 'info' && !one.optIn && (one.category !== 'safety' || isSafety))),
    );
    return { input, findings, unmodelled: outcome.unmodelled };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A finding as a mark says it. */
export function markOf(rule: string, { rule: found, object, at }: Finding): Mark {
  const file = at.source.name.replace(/^.*?migrations\//, '');
  return { rule: found === rule ? undefined : found, object, file, line: positionOf(at.source, at.start).line };
}
