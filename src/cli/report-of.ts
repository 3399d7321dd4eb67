/** What the verdicts on all histories come to. */
import type { Verdict } from '../check.ts';
import type { Report, Unread } from '../report/verdict.ts';
import { positionOf } from '../source.ts';
import type { Project } from './project.ts';

export function reportOf({ problems, opened }: Project, verdicts: readonly Verdict[]): Report {
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
    allowed: verdicts.flatMap(({ allowed }) => allowed),
    baselined: verdicts.reduce((sum, { baselined }) => sum + baselined.length, 0),
    unread,
    files: new Set(opened.flatMap(({ input }) => input.migrations.map((migration) => migration.name))).size,
    statements: outcomes.reduce((sum, { statements }) => sum + statements, 0),
    unmodelled: unmodelled.length,
  };
}
