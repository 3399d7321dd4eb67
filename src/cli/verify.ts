/** partywall verify: the migrations in an embedded PostgreSQL, against the replay. */
import { printableJson } from '../report/printable.ts';
import { catalogOf, diffCatalog } from '../report/schema/index.ts';
import type { Verified } from '../report/verify-json.ts';
import type { Canonical } from '../verify/index.ts';
import { CANNOT_JUDGE, DONE, FOUND, print, say, sayProblems } from './console.ts';
import { openProject } from './project.ts';
import { styleFor } from './style.ts';

export interface VerifyOptions {
  readonly paths: readonly string[];
  readonly format: 'text' | 'json';
}

const canonical: Canonical = { catalogOf, difference: (before, after) => diffCatalog(before as Catalog, after as Catalog) };

export async function verify({ paths, format }: VerifyOptions): Promise<number> {
  const project = await openProject(paths);
  if ('says' in project) return refuse(project.says, format);
  const { verifyHistory } = await import('../verify/index.ts');
  const verified: Verified[] = [];
  for (const { root, input } of project.opened) {
    const verification = await verifyHistory(input, canonical);
    if ('says' in verification) return refuse([verification.says], format);
    verified.push({ folder: root.folder, verification });
  }
  sayProblems(project.problems);
  if (format === 'json') {
    const { verifyJson } = await import('../report/verify-json.ts');
    print(verifyJson(verified));
  } else {
    const { verifyText } = await import('../report/verify-text.ts');
    print(verifyText(verified, styleFor(process.stdout)));
  }
  return verified.some(({ verification }) => verification.differences.length + verification.verdicts.length > 0) ? FOUND : DONE;
}

type Catalog = ReturnType<typeof catalogOf>;

function refuse(says: readonly string[], format: VerifyOptions['format']): number {
  for (const one of says) say(one);
  if (format === 'json') print(printableJson({ version: 1, differences: [], statements: [], error: says.join('\n') }));
  return CANNOT_JUDGE;
}
