import path from 'node:path';
import { problem } from '../problem.ts';
import { filesUnder, nearest } from '../walk.ts';
import { duplicates, stopsAtDuplicate } from './files.ts';
import type { Layout, Prepared, Step } from './layout.ts';
import { byIcu } from './order.ts';
import { dollarBraces, namedEdits } from './placeholders.ts';
import { called, projectWith } from './proof.ts';
import { compareDotted, dottedParts } from './versions.ts';

const versioned = /^V(\d+(?:[._]\d+)*)__(.+)\.sql$/i;
const repeatable = /^R.*?__.+\.sql$/i;

/** Evolve: versions as numbers (1 comes before 1.0), then repeatables by file name. */
export const evolve: Layout = {
  name: 'evolve',
  tool: 'Evolve',
  stripsMark: true,
  detect(folder, disk) {
    if (!folder.files.some((name) => versioned.test(name))) return undefined;
    const proof = nearest(disk, folder.path, 'evolve.json') ?? projectWith(disk, folder.path, /\bEvolve\b/);
    return proof && `its files are named V1__name.sql, and there is ${called(folder, proof)}, which names Evolve`;
  },
  plan(folder, disk) {
    const all = [...filesUnder(disk, folder.path, /\.sql$/i)];
    const name = (at: string) => path.basename(at);
    const version = (at: string) => versioned.exec(name(at))?.[1] ?? '0';
    const byVersion = (a: string, b: string) =>
      compareDotted(version(a), version(b)) || dottedParts(version(a)).length - dottedParts(version(b)).length;
    const first = all.filter((at) => versioned.test(name(at))).sort(byVersion);
    const again = all.filter((at) => repeatable.test(name(at))).sort((a, b) => byIcu(name(a), name(b)));
    const step = (at: string, written: string): Step => ({ path: at, version: written, transaction: 'file', prepare });
    const steps = [...first.map((at) => step(at, dottedParts(version(at)).join('.'))), ...again.map((at) => step(at, name(at)))];
    const bad = all.filter((at) => !versioned.test(name(at)) && !repeatable.test(name(at)));
    const says = (at: string) =>
      /^[VR]/i.test(name(at))
        ? problem('bad-name', disk.name(at), 'Evolve stops: the name has no version or no description')
        : problem('ignored-file', disk.name(at), 'Evolve wants names like V1__name.sql');
    return { steps, problems: [...bad.map(says), ...duplicates(steps, disk, stopsAtDuplicate('Evolve'))] };
  },
};

function prepare(text: string): Prepared {
  const firstLine = text.split('\n', 1)[0] ?? '';
  return { ...namedEdits(text, dollarBraces, () => undefined), transaction: firstLine.includes('evolve-tx-off') ? 'implicit' : 'file' };
}
