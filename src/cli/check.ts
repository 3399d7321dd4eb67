/** partywall check: judges the migrations by the rules. */

import type { Severity } from '../judge/finding.ts';
import type { Rule } from '../judge/rule.ts';
import { printableJson } from '../report/printable.ts';
import type { Report } from '../report/verdict.ts';
import { suggestion } from '../settings/suggest.ts';
import { type Comparison, sinceRef, staged as stagedFiles } from '../workspace/index.ts';
import { baselineOf, updateBaseline } from './baseline.ts';
import { CANNOT_JUDGE, DONE, FOUND, print, say } from './console.ts';
import type { FormatName } from './formats.ts';
import { judgeProject } from './judged.ts';
import { outputsOf } from './outputs.ts';
import { openProject, spelled } from './project.ts';
import { reportOf } from './report-of.ts';
import { tell } from './tell.ts';

export interface CheckOptions {
  readonly paths: readonly string[];
  readonly format: FormatName | undefined;
  readonly output: readonly string[];
  readonly rule: readonly string[] | undefined;
  readonly version: string;
  readonly failOn: Severity | 'never' | undefined;
  readonly strict: boolean;
  readonly since: string | undefined;
  readonly staged: boolean;
  readonly pending: 'all' | undefined;
  readonly baseline: string | undefined;
  readonly updateBaseline: boolean;
  readonly plugins: boolean;
}

export async function check(options: CheckOptions): Promise<number> {
  const { paths, format, output, version, strict, plugins } = options;
  const outputs = outputsOf(format, output);
  if ('says' in outputs) return refuse([outputs.says], format);
  const fault = contradiction(options);
  if (fault !== undefined) return refuse([fault], format);
  const compare = comparison(options);
  const project = await openProject(paths, undefined, { plugins, ...(compare && { compare }) });
  if ('says' in project) return refuse(project.says, format);
  const asked = rulesAsked(project.rules, options.rule);
  if ('says' in asked) return refuse([asked.says], format);
  const baseline = await baselineOf(project, options.baseline, options.updateBaseline);
  if ('says' in baseline) return refuse(baseline.says, format);
  const verdicts = await judgeProject(project, baseline.entries, options.pending);
  for (const problem of project.problems) if (problem.weight !== 'unread') say(spelled(problem));
  if (project.leavesPlugins) say('the settings name plugins; their rules judge only with --plugins');
  const report = onlyOf(asked.ids, reportOf(project, verdicts));
  if (options.updateBaseline) return isUnreadable(report) ? CANNOT_JUDGE : updateBaseline(project, baseline, verdicts);
  const failOn = options.failOn ?? project.settings.failOn ?? 'error';
  const texts = new Map(project.rules.map((rule) => [rule.id, rule]));
  const isTold = await tell(report, outputs, { rules: texts, withNotes: failOn === 'info', version });
  if (!isTold) return CANNOT_JUDGE;
  if (isUnreadable(report) || (strict && report.unread.length > 0)) return CANNOT_JUDGE;
  return fails(report, failOn) ? FOUND : DONE;
}

/** The rules that the command line names, by their ids or by what other tools call them. */
function rulesAsked(
  rules: readonly Rule[],
  names: readonly string[] = [],
): { readonly ids: ReadonlySet<string> } | { readonly says: string } {
  const ids = new Set<string>();
  for (const name of names) {
    const found = rules.filter(({ id, aliases = [] }) => id === name || aliases.includes(name));
    if (found.length === 0)
      return {
        says: `there is no rule "${name}"${suggestion(
          name,
          rules.map(({ id }) => id),
        )}`,
      };
    for (const { id } of found) ids.add(id);
  }
  return { ids };
}

const onlyOf = (ids: ReadonlySet<string>, report: Report): Report =>
  ids.size === 0 ? report : { ...report, findings: report.findings.filter(({ rule }) => ids.has(rule)) };

/** Options that cannot be meant together. */
function contradiction({ since, staged, updateBaseline: isUpdate }: CheckOptions): string | undefined {
  if (since !== undefined && staged) return '--since and --staged compare with different things; leave one out';
  const narrowed = since !== undefined ? '--since' : staged ? '--staged' : undefined;
  return isUpdate && narrowed !== undefined ? `--update-baseline keeps everything that is found; leave ${narrowed} out` : undefined;
}

function comparison({ paths, since, staged }: CheckOptions): Comparison | undefined {
  if (staged) return stagedFiles(paths);
  return since === undefined ? undefined : sinceRef(paths, since);
}

const RANK: Readonly<Record<Severity | 'never', number>> = { info: 0, warning: 1, error: 2, never: 3 };

const fails = ({ findings }: Report, failOn: Severity | 'never'): boolean =>
  findings.some(({ severity }) => RANK[severity] >= RANK[failOn]);

/** Nothing was judged, and something may be there. */
const isUnreadable = ({ files, statements, unread }: Report): boolean => files === 0 || (statements === 0 && unread.length > 0);

function refuse(says: readonly string[], format: CheckOptions['format']): number {
  for (const one of says) say(one);
  if (format === 'json') {
    const summary = { files: 0, statements: 0, unmodelled: 0, errors: 0, warnings: 0, infos: 0, allowed: 0, baselined: 0 };
    print(printableJson({ version: 1, findings: [], unread: [], summary, error: says.join('\n') }));
  }
  return CANNOT_JUDGE;
}
