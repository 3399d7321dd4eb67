import path from 'node:path';
import { type Disk, type Folder, wordsOf } from '../disk.ts';
import { isInside } from '../place.ts';
import { type Problem, problem } from '../problem.ts';
import { nearest } from '../walk.ts';
import { psqlIncludes, withIncludes } from './includes.ts';
import type { Layout, Step } from './layout.ts';
import { type Options, optionsBelow, optionsIn } from './options.ts';

/** Sqitch: the order of the plan's lines; psql runs each deploy script by itself. */
export const sqitch: Layout = {
  name: 'sqitch',
  tool: 'Sqitch',
  stripsMark: true,
  resets: true,
  detect: (folder, disk) => (planOf(folder, disk) ? 'sqitch.plan lists the changes' : undefined),
  plan(folder, disk) {
    const plan = planOf(folder, disk);
    if (!plan) return { steps: [], problems: [problem('manifest-unreadable', disk.name(folder.path), 'there is no sqitch.plan')] };
    const options = sqitchOptions(folder, disk);
    const named = options.get('core.deploy_dir');
    const config = nearest(disk, folder.path, 'sqitch.conf') ?? plan;
    const deploy = named === undefined ? path.join(folder.path, 'deploy') : path.resolve(path.dirname(config), named);
    const extension = options.get('core.extension') ?? 'sql';
    const problems: Problem[] = [];
    const steps: Step[] = [];
    for (const change of changesIn(wordsOf(disk, plan), problems, disk.name(plan))) {
      const names = change.reworkedAt.map((tag) => `${change.name}${tag}`);
      const files = (names.length > 0 ? names : [change.name]).map((name) => path.join(deploy, `${name}.${extension}`));
      const at = files.find((file) => disk.has(file)) ?? files[0] ?? '';
      if (isInside(at, deploy) && isInside(at, disk.base) && disk.has(at))
        steps.push({ path: at, version: change.name, transaction: 'none' });
      else
        problems.push(
          problem(
            'missing-file',
            disk.name(plan),
            `the plan lists ${change.name}, whose script ${disk.name(at)} is not there: Sqitch stops`,
            { line: change.line, column: 1 },
          ),
        );
    }
    const variables = Object.fromEntries([
      ...optionsBelow(options, 'core.variables'),
      ...optionsBelow(options, 'engine.pg.variables'),
      ...optionsBelow(options, 'deploy.variables'),
    ]);
    const included = withIncludes(steps, disk, psqlIncludes(path.dirname(config), folder.path), problems);
    return { steps: included, problems, ...(Object.keys(variables).length > 0 && { variables }) };
  },
};

function planOf(folder: Folder, disk: Disk): string | undefined {
  const plan = path.join(folder.path, 'sqitch.plan');
  return disk.has(plan) ? plan : undefined;
}

function sqitchOptions(folder: Folder, disk: Disk): Options {
  const config = nearest(disk, folder.path, 'sqitch.conf');
  return config ? optionsIn(wordsOf(disk, config)) : new Map();
}

/** The engine that sqitch.conf names; Sqitch runs other databases, too. */
export const sqitchEngine = (folder: Folder, disk: Disk): string | undefined => sqitchOptions(folder, disk).get('core.engine');

interface Change {
  readonly name: string;
  readonly line: number;
  /** Of an instance that was reworked later: the tags that its script may carry, the one to be tried first in front. */
  reworkedAt: readonly string[];
}

function changesIn(plan: string, problems: Problem[], file: string): Change[] {
  const changes: Change[] = [];
  const latest = new Map<string, { change: Change; tags: number }>();
  const tags: string[] = [];
  let line = 0;
  for (const raw of plan.split('\n')) {
    line++;
    const text = raw.trim();
    if (text === '' || text.startsWith('#') || text.startsWith('%')) continue;
    if (text.startsWith('@')) {
      tags.push(text.split(/\s/, 1)[0] ?? '');
      continue;
    }
    const name = text.replace(/^[+-]\s*/, '').split(/[\s[]/, 1)[0] ?? '';
    if (text.startsWith('-')) continue;
    const change: Change = { name, line, reworkedAt: [] };
    const earlier = latest.get(name);
    if (earlier && earlier.tags === tags.length) {
      problems.push(
        problem('duplicate-version', file, `the plan lists ${name} twice with no tag between: Sqitch stops`, { line, column: 1 }),
      );
    } else if (earlier) earlier.change.reworkedAt = tags.slice(earlier.tags).reverse();
    latest.set(name, { change, tags: tags.length });
    changes.push(change);
  }
  return changes;
}
