/** Every history of a project, judged: as it stands, or what a change did to it. */
import { check, type Verdict } from '../check.ts';
import type { BaselineEntry } from '../judge/baseline.ts';
import { EVERYTHING_PENDING } from '../judge/judge.ts';
import { brought, isUntouched } from '../judge/since.ts';
import { sinceBase } from '../since.ts';
import type { Opened, Project } from './project.ts';

export async function judgeProject(project: Project, baseline: readonly BaselineEntry[], pending: 'all' | undefined): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const opened of project.opened) {
    const mine = baseline.filter(({ folder }) => folder === opened.root.folder);
    const verdict = await judgeHistory(project, opened, mine, pending);
    verdicts.push(opened.before ? await onlyBrought(project, opened, verdict) : verdict);
  }
  return verdicts;
}

function judgeHistory(
  project: Project,
  { input, regime, root, doubts, before }: Opened,
  baseline: readonly BaselineEntry[],
  pending: 'all' | undefined,
): Promise<Verdict> {
  const { settings, fileName, rules } = project;
  const asked = {
    history: input,
    regime,
    settings,
    fileName,
    doubts,
    baseline,
    isPart: root.only !== undefined,
    ...(pending && { pending: EVERYTHING_PENDING }),
    ...(before && { base: before.base }),
  };
  return check(asked, rules);
}

/** The whole is replayed before and after: a change can break what stands in a file that it does not touch. */
async function onlyBrought(project: Project, { before, input }: Opened, after: Verdict): Promise<Verdict> {
  if (!before) return after;
  if (isUntouched(sinceBase(input.migrations, before.base))) return { ...after, findings: [], allowed: [] };
  const { settings, fileName, rules } = project;
  const earlier = await check({ doubts: before.doubts, history: before.input, regime: before.regime, settings, fileName }, rules);
  const known = [...earlier.findings, ...earlier.allowed.map(({ finding }) => finding)];
  const told = new Set(brought([...after.findings, ...after.allowed.map(({ finding }) => finding)], known));
  return {
    ...after,
    findings: after.findings.filter((one) => told.has(one)),
    allowed: after.allowed.filter(({ finding }) => told.has(finding)),
  };
}
