/** partywall init: writes down what was inferred, and says how to run partywall with the tools that are there. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { rules } from '../../rules/index.ts';
import { check } from '../check.ts';
import type { Finding } from '../judge/finding.ts';
import type { Subject } from '../judge/subject.ts';
import { settingsText } from '../report/settings-text.ts';
import { plural } from '../report/style.ts';
import { findSettings, type Neighbour, neighboursOf } from '../workspace/index.ts';
import { CANNOT_JUDGE, DONE, print, say } from './console.ts';
import { openProject, type Project } from './project.ts';
import { RECIPES } from './recipes.ts';

export interface InitOptions {
  readonly path: string;
  readonly dryRun: boolean;
}

const FILE = 'partywall.config.json';
const SCHEMA = './node_modules/partywall/dist/settings.schema.json';

export async function init({ path: at, dryRun }: InitOptions): Promise<number> {
  const found = await findSettings([at]);
  if (found.kind !== 'none') {
    say(`there are settings already: ${found.file}`);
    return CANNOT_JUDGE;
  }
  const project = await openProject([at]);
  if ('says' in project) {
    for (const one of project.says) say(one);
    return CANNOT_JUDGE;
  }
  const { findings, subjects } = await judgedAll(project);
  const text = written(project, subjects);
  if (dryRun) {
    print(text);
    return DONE;
  }
  const problem = writeNew(path.join(project.base, FILE), text);
  if (problem !== undefined) {
    say(problem);
    return CANNOT_JUDGE;
  }
  print(told(project, findings, neighboursOf(project.base)));
  return DONE;
}

async function judgedAll({ opened, settings }: Project): Promise<{ findings: Finding[]; subjects: Subject[] }> {
  const findings: Finding[] = [];
  const subjects: Subject[] = [];
  for (const { input, regime } of opened) {
    const verdict = await check({ history: input, regime, settings }, rules);
    findings.push(...verdict.findings);
    subjects.push(verdict.subject);
  }
  return { findings, subjects };
}

function written({ opened }: Project, subjects: readonly Subject[]): string {
  const [first] = opened;
  const [subject, another] = subjects;
  if (!first || !subject) throw new Error('a project without a history');
  const { platform, regime } = first;
  const proof = another ? undefined : subject.proof;
  return settingsText({ platform, proof, schema: subject.schema, known: regime.identitySettings }, SCHEMA);
}

/** Never over a file that is there. */
function writeNew(file: string, text: string): string | undefined {
  try {
    writeFileSync(file, text, { flag: 'wx' });
    return undefined;
  } catch (error) {
    return `${FILE} cannot be written: ${(error as { code?: string }).code ?? String(error)}`;
  }
}

function told({ opened }: Project, findings: readonly Finding[], neighbours: readonly Neighbour[]): string {
  const folders = opened.map(({ root, input }) => `  ${root.folder}: ${plural(input.migrations.length, 'migration')} of ${root.tool}`);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  const parts = [
    [`${FILE} is written. It holds what was inferred from`, ...folders],
    errors + warnings === 0
      ? ['Nothing is wrong today: `partywall check` says so.']
      : [
          `Today there are ${plural(errors, 'error')} and ${plural(warnings, 'warning')}: \`partywall check\` prints them.`,
          'To begin with what changes from now on, `partywall check --update-baseline` writes down those that are there.',
        ],
    ...neighbours.map((name) => {
      const { title, file, text } = RECIPES[name];
      return [
        `${title}, in ${file}:`,
        '',
        ...text
          .trimEnd()
          .split('\n')
          .map((line) => (line === '' ? '' : `  ${line}`)),
      ];
    }),
    ...(neighbours.length === 0 ? [['In a hook: `partywall check --staged`. In a pipeline: `partywall check --since origin/main`.']] : []),
  ];
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
