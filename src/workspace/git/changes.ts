/** What is compared where only a change is judged: the files before it, and after it. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Files } from '../files.ts';
import { placeOf } from '../place.ts';
import { git } from './run.ts';
import { treeOf } from './tree.ts';

export interface Compared {
  readonly before: Files;
  /** The files on disk, where there is none. */
  readonly after?: Files;
  /** What `before` is, in words: "origin/main", "the last commit". */
  readonly words: string;
}

export type Comparison = Compared | { readonly says: string };

/** The working tree against the commit in which it parted from `ref`. */
export function sinceRef(paths: readonly string[], ref: string): Comparison {
  const root = rootOf(paths, '--since');
  if ('says' in root) return root;
  const commit = line(root.at, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
  if (commit === undefined) return { says: `there is no commit "${ref}" in this repository${shallow(root.at, '; ')}` };
  const base = line(root.at, ['merge-base', commit, 'HEAD']);
  if (base === undefined) {
    const why = shallow(root.at, ': ');
    return {
      says: `no commit is known from which both "${ref}" and the current one come${why || '; their histories have nothing in common'}`,
    };
  }
  const listed = git(root.at, ['ls-tree', '-r', '-z', '--full-tree', base]);
  return 'says' in listed ? listed : { before: treeOf(root.at, listed.out), words: ref };
}

/** What is staged against the last commit. */
export function staged(paths: readonly string[]): Comparison {
  const root = rootOf(paths, '--staged');
  if ('says' in root) return root;
  const index = git(root.at, ['ls-files', '--stage', '-z']);
  if ('says' in index) return index;
  const conflicts = unresolved(index.out);
  if (conflicts.length > 0) return { says: `a merge has conflicts that are not resolved: ${conflicts.join(', ')}` };
  const commit = line(root.at, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
  // Before the first commit there is nothing.
  const last = commit === undefined ? { out: Buffer.alloc(0) } : git(root.at, ['ls-tree', '-r', '-z', '--full-tree', commit]);
  return 'says' in last ? last : { before: treeOf(root.at, last.out), after: treeOf(root.at, index.out), words: 'the last commit' };
}

/** Files of which the index has several versions, beside each other: it lists them as `mode id stage`, a tab and the path. */
function unresolved(index: Buffer): string[] {
  const found = new Set<string>();
  for (const line of index.toString('utf8').split('\0')) {
    const tab = line.indexOf('\t');
    if (tab > 0 && line[tab - 1] !== '0') found.add(line.slice(tab + 1));
  }
  return [...found];
}

function rootOf(paths: readonly string[], option: string): { readonly at: string } | { readonly says: string } {
  if (paths.includes('-')) return { says: `standard input has no history: leave ${option} out` };
  const { base } = placeOf(paths);
  if (!existsSync(path.join(base, '.git')))
    return { says: `${option} compares with what git knows, and ${paths.join(', ')} is in no git repository` };
  const known = git(base, ['rev-parse', '--git-dir']);
  return 'says' in known ? known : { at: base };
}

function line(root: string, args: readonly string[]): string | undefined {
  const ran = git(root, args);
  const [first = ''] = 'out' in ran ? ran.out.toString('utf8').split('\n') : [];
  return first === '' ? undefined : first;
}

const shallow = (root: string, joint: string): string =>
  line(root, ['rev-parse', '--is-shallow-repository']) === 'true'
    ? `${joint}this clone is shallow and holds only the newest commits; fetch the others (git fetch --unshallow, or fetch-depth: 0 in the checkout of GitHub Actions)`
    : '';
