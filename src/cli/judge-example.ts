/** An example, judged as the program would judge it: its files lie in a folder, with their settings. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { check } from '../check.ts';
import type { ExampleFile, Mark } from '../examples.ts';
import type { HistoryInput } from '../history.ts';
import type { Finding } from '../judge/finding.ts';
import { EVERYTHING_PENDING } from '../judge/judge.ts';
import type { Rule } from '../judge/rule.ts';
import type { Unmodelled } from '../model/outcome.ts';
import { positionOf } from '../source.ts';
import { BASELINE_FILE, readBaseline } from '../workspace/index.ts';
import { openProject } from './project.ts';

export interface Judged {
  readonly input: HistoryInput;
  readonly findings: readonly Finding[];
  /** Those that a comment allows, or that the baseline knows. */
  readonly excused: readonly Finding[];
  readonly unmodelled: readonly Unmodelled[];
}

export interface Given {
  readonly files: readonly ExampleFile[];
  readonly base?: readonly ExampleFile[] | undefined;
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** Notes and what is off by default are for the rule's own examples; so is the danger of running a migration. */
export async function judgeExample(rule: string, { files, base, settings = {} }: Given, all: readonly Rule[]): Promise<Judged> {
  const subject = all.find(({ id }) => id === rule);
  const isSafety = subject?.category === 'safety';
  const before = base && (await opened({ files: base, settings }));
  const { input, regime, doubts, project, baseline } = await opened({ files, settings });
  const { findings, allowed, baselined, outcome } = await check(
    {
      history: input,
      regime,
      settings: subject?.optIn ? { ...project.settings, rules: { [rule]: {}, ...project.settings.rules } } : project.settings,
      fileName: project.fileName,
      baseline,
      doubts,
      ...(before ? { base: { words: 'main', migrations: before.input.migrations } } : { pending: EVERYTHING_PENDING }),
    },
    all.filter((one) => one.id === rule || (one.severity !== 'info' && !one.optIn && (one.category !== 'safety' || isSafety))),
  );
  const excused = [...allowed.map(({ finding }) => finding), ...baselined];
  return { input, findings, excused, unmodelled: outcome.unmodelled };
}

/** An example's files in a folder of their own, read as the front doors read a project. */
async function opened({ files, settings }: Required<Pick<Given, 'files' | 'settings'>>) {
  const folder = mkdtempSync(join(tmpdir(), 'example-'));
  try {
    mkdirSync(join(folder, 'migrations'));
    for (const { name, text } of files) {
      const at = name === BASELINE_FILE ? join(folder, name) : join(folder, 'migrations', name);
      mkdirSync(dirname(at), { recursive: true });
      writeFileSync(at, text);
    }
    writeFileSync(join(folder, 'partywall.config.json'), JSON.stringify(settings));
    const project = await openProject([join(folder, 'migrations')]);
    if ('says' in project) throw new Error(project.says.join('\n'));
    const [only, another] = project.opened;
    if (!only || another) throw new Error(`${project.opened.length} histories where there has to be one`);
    const baseline = await readBaseline(join(folder, BASELINE_FILE), project.base, false);
    if (baseline.kind === 'refused') throw new Error(baseline.problems.map(({ says }) => says).join('\n'));
    return {
      input: only.input,
      regime: only.regime,
      doubts: only.doubts,
      project,
      baseline: baseline.kind === 'read' ? baseline.entries : [],
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A finding as a mark says it. */
export function markOf(rule: string, { rule: found, object, at }: Finding): Mark {
  const file = at.source.name.replace(/^.*?migrations\/|^\.\.\//, '');
  return { rule: found === rule ? undefined : found, object, file, line: positionOf(at.source, at.start).line };
}
