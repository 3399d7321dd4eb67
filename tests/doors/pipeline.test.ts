/** What the pipelines run, with what they set, by the files that are handed out. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { repository } from '../cli/run.ts';
import { recipe, repositoryOf, shell } from './repository.ts';

interface Step {
  readonly env?: Readonly<Record<string, string>>;
  readonly run?: string;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

const FAILS = 'alter table docs drop column body;\n';

/** A branch with a fault of its own, beside one that was there before; `origin/main` is where it parted. */
function branch() {
  const one = repositoryOf({
    'migrations/0001_docs.sql': `create table docs (id bigint primary key);\n${FAILS}`,
    'migrations/0002_more.sql': 'select 1;\n',
  });
  one.git('add', '-A');
  one.git('commit', '-qm', 'one');
  one.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
  one.git('checkout', '-qb', 'mine');
  one.write('migrations/0003_next.sql', FAILS);
  one.git('add', '-A');
  one.git('commit', '-qm', 'two');
  return one;
}

const action = parse(readFileSync(join(repository, 'action.yml'), 'utf8')) as Action;

/** As GitHub does: the inputs go into the environment, and bash runs the lines. */
function act(folder: string, inputs: Readonly<Record<string, string>> = {}, env: Readonly<Record<string, string>> = {}) {
  const [step] = action.runs.steps;
  const given = Object.entries(step?.env ?? {}).map(([name, value]) => {
    const [, input = ''] = /^\$\{\{ inputs\.([a-z-]+) \}\}$/.exec(value) ?? [];
    return [name, inputs[input] ?? action.inputs[input]?.default ?? 'no such input'] as const;
  });
  const summary = join(folder, '.git/summary.md');
  const ran = shell(step?.run ?? 'exit 99', folder, {
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_ACTIONS: 'true',
    CI: 'true',
    ...Object.fromEntries(given),
    ...env,
  });
  return { ...ran, summary: existsSync(summary) ? readFileSync(summary, 'utf8') : '' };
}

describe('the action', () => {
  it('tells everything on a push, and fills the summary', () => {
    const { status, stdout, summary } = act(branch().folder);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::error file=migrations\/0001_docs\.sql,line=2,/m);
    expect(stdout).toMatch(/^::error file=migrations\/0003_next\.sql,line=1,/m);
    expect(summary).toMatch(/^\*\*partywall: \d+ errors/);
  });

  it('tells on a pull request what it brings', () => {
    const { folder } = branch();
    const { status, stdout } = act(folder, { sarif: 'out.sarif' }, { GITHUB_BASE_REF: 'main' });
    expect(status).toBe(1);
    expect(stdout).not.toContain('0001_docs');
    expect(stdout).toMatch(/^::error file=migrations\/0003_next\.sql,line=1,/m);
    expect(JSON.parse(readFileSync(join(folder, 'out.sarif'), 'utf8')).version).toBe('2.1.0');
    expect(act(folder, { 'fail-on': 'never' }).status).toBe(0);
  });

  it('runs nothing that an input, a branch or a folder is called', () => {
    const { folder } = branch();
    const evil = '$(touch x); touch x #`touch x`"\'';
    for (const name of Object.keys(action.inputs)) {
      // A file may well be called so.
      const { status } = act(folder, { [name]: name === 'sarif' ? `${evil}/a` : evil });
      expect(status, name).toBe(2);
    }
    const { status, stderr } = act(folder, {}, { GITHUB_BASE_REF: evil });
    expect(status).toBe(2);
    expect(stderr).toContain('there is no commit "origin/$(touch x)');
    expect(existsSync(join(folder, 'x'))).toBe(false);
  });

  it('takes options in inputs for what they are not', () => {
    const { folder } = branch();
    expect(act(folder, { since: '--help' }).status).toBe(2);
    expect(act(folder, { path: '--fail-on=never' }).status).toBe(2);
    expect(act(folder, { path: '--' }).stderr).toContain('--: there is no such file or folder');
    expect(act(folder, { path: '--help' }).stderr).toContain('--help: there is no such file or folder');
  });

  it('has an input for all that its lines read, and none beside', () => {
    const [step] = action.runs.steps;
    const read = Object.values(step?.env ?? {}).map((value) => /inputs\.([a-z-]+)/.exec(value)?.[1]);
    expect(read.sort()).toEqual(Object.keys(action.inputs).sort());
    expect(step?.run).not.toContain('${{');
  });
});

describe('the lines for GitLab', () => {
  const job = (
    parse(recipe('gitlab-ci.yml')) as {
      readonly partywall: {
        readonly script: readonly string[];
        readonly artifacts: { readonly reports: { readonly codequality: string } };
      };
    }
  ).partywall;
  const run = (folder: string, base: string) =>
    shell(job.script.filter((line) => line !== 'npm ci').join('\n'), folder, { CI_MERGE_REQUEST_DIFF_BASE_SHA: base });

  it('leave the report where the job says that it is', () => {
    const { folder, git } = branch();
    expect(run(folder, git('rev-parse', 'origin/main').trim()).status).toBe(1);
    const report = JSON.parse(readFileSync(join(folder, job.artifacts.reports.codequality), 'utf8')) as {
      readonly location: { readonly path: string };
    }[];
    expect(new Set(report.map(({ location }) => location.path))).toEqual(new Set(['migrations/0003_next.sql']));
  });

  it('run nothing that a variable says', () => {
    const { folder } = branch();
    expect(run(folder, '$(touch x)').status).toBe(2);
    expect(existsSync(join(folder, 'x'))).toBe(false);
  });
});

describe('files in YAML', () => {
  it.each(['gitlab-ci.yml', 'lefthook.yml', 'pre-commit-config.yaml', 'github/workflows/partywall.yml'])('%s is some', (name) => {
    expect(parse(recipe(name))).toBeTypeOf('object');
  });

  it('run in the workflow what the other doors run', () => {
    const { jobs } = parse(recipe('github/workflows/partywall.yml')) as {
      readonly jobs: { readonly check: { readonly steps: readonly Step[] } };
    };
    const line = jobs.check.steps.map(({ run }) => run).find((run) => run?.includes('partywall')) ?? '';
    const { folder } = branch();
    const { status, stdout } = shell(line, folder, { GITHUB_BASE_REF: 'main' });
    expect(status).toBe(1);
    expect(stdout).not.toContain('0001_docs');
  });
});
