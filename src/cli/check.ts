/** partywall check: judges the migrations by the rules. */
import { rules } from '../../rules/index.ts';
import { check as judged, type Verdict } from '../check.ts';
import type { Severity } from '../judge/finding.ts';
import type { Report, Unread } from '../report/verdict.ts';
import { positionOf } from '../source.ts';
import { CANNOT_JUDGE, DONE, FOUND, say } from './console.ts';
import type { FormatName } from './formats.ts';
import { outputsOf } from './outputs.ts';
import { openProject, type Project, spelled } from './project.ts';
import { tell } from './tell.ts';

export interface CheckOptions {
  readonly paths: readonly string[];
  readonly format: FormatName | undefined;
  readonly output: readonly string[];
  readonly version: string;
  readonly failOn: Severity | 'never';
  readonly strict: boolean;
}

export async function check({ paths, format, output, version, failOn, strict }: CheckOptions): Promise<number> {
  const outputs = outputsOf(format, output);
  if ('says' in outputs) return refuse([outputs.says], format);
  const project = await openProject(paths);
  if ('says' in project) return refuse(project.says, format);
  const verdicts: Verdict[] = [];
  for (const { input, regime } of project.opened)
    verdicts.push(await judged({ history: input, regime, settings: project.settings }, rules));
  const report = reportOf(project, verdicts);
  for (const problem of project.problems) if (problem.weight !== 'unread') say(spelled(problem));
  const texts = new Map(rules.map((rule) => [rule.id, rule]));
  const isTold = await tell(report, outputs, { rules: texts, withNotes: failOn === 'info', version });
  if (!isTold) return CANNOT_JUDGE;
  if (isUnreadable(report) || (strict && report.unread.length > 0)) return CANNOT_JUDGE;
  return fails(report, failOn) ? FOUND : DONE;
}

const RANK: Readonly<Record<Severity | 'never', number>> = { info: 0, warning: 1, error: 2, never: 3 };

const fails = ({ findings }: Report, failOn: Severity | 'never'): boolean =>
  findings.some(({ severity }) => RANK[severity] >= RANK[failOn]);

/** Nothing was judged, and something may be there. */
const isUnreadable = ({ files, statements, unread }: Report): boolean => files === 0 || (statements === 0 && unread.length > 0);

function reportOf({ problems, opened }: Project, verdicts: readonly Verdict[]): Report {
  const outcomes = verdicts.map(({ outcome }) => outcome);
  const unmodelled = outcomes.flatMap((outcome) => outcome.unmodelled);
  const unread: Unread[] = problems.filter((one) => one.weight === 'unread').map(({ file, line = 1, says }) => ({ file, line, why: says }));
  const known = new Set(unread.map(({ file, why }) => `${file}: ${why}`));
  for (const { what, place } of unmodelled) {
    const file = place.source.name;
    // A file that could not be read was told when it was opened, with the exact line.
    if (!known.has(`${file}: ${what}`)) unread.push({ file, line: positionOf(place.source, place.start).line, why: what });
  }
  return {
    findings: verdicts.flatMap(({ findings }) => findings),
    unread,
    files: new Set(opened.flatMap(({ input }) => input.migrations.map((migration) => migration.name))).size,
    statements: outcomes.reduce((sum, { statements }) => sum + statements, 0),
    unmodelled: unmodelled.length,
  };
}

function refuse(says: readonly string[], format: CheckOptions['format']): number {
  for (const one of says) say(one);
  if (format === 'json') {
    const summary = { files: 0, statements: 0, unmodelled: 0, errors: 0, warnings: 0, infos: 0, allowed: 0, baselined: 0 };
    process.stdout.write(`${JSON.stringify({ version: 1, findings: [], unread: [], summary, error: says.join('\n') })}\n`);
  }
  return CANNOT_JUDGE;
}
