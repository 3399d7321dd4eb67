import type { Disk } from './disk.ts';
import { sqlFences } from './fences.ts';
import { psqlIncludes, withIncludes } from './layouts/includes.ts';
import { layoutNamed } from './layouts/index.ts';
import type { Layout, Plan } from './layouts/layout.ts';
import { fileStep, plain } from './layouts/plain.ts';
import type { Problem } from './problem.ts';

/** A folder (or files) that make one history of migrations. */
export interface Root {
  /** The layout's name, as the setting `layout` has it. */
  readonly layout: string;
  /** The tool, as people call it. */
  readonly tool: string;
  /** The folder's name, relative like every source's. */
  readonly folder: string;
  /** Why it is taken for this tool's, in words. */
  readonly reason: string;
  /** Absolute; for reading, not for showing. */
  readonly path: string;
  /** The manifest that the history starts from, where the folder has several files that might be it. */
  readonly entry?: string;
  /** Only these files, and those under these folders, were asked for. Absolute. */
  readonly only?: readonly string[];
}

/** SQL files that were named one by one, of no known tool: they run in the order in which they were named. */
const files: Layout = { ...plain, name: 'files', tool: 'no tool that is known' };

/** Text with SQL in it. */
const fenced: Layout = { ...plain, name: 'fenced', tool: 'no tool that is known' };

export const layoutOf = (root: Root): Layout =>
  root.layout === files.name ? files : root.layout === fenced.name ? fenced : (layoutNamed(root.layout) ?? plain);

export function planOf(disk: Disk, root: Root, placeholders: Readonly<Record<string, string>>): Plan {
  const only = root.only ?? [];
  if (root.layout === fenced.name)
    return { steps: only.map((at) => ({ path: at, transaction: 'none', prepare: sqlFences })), problems: [] };
  if (root.layout === files.name) {
    const problems: Problem[] = [];
    return { steps: withIncludes(only.map(fileStep), disk, psqlIncludes(disk.base, root.path), problems), problems };
  }
  return layoutOf(root).plan(
    disk.folder(root.path),
    disk,
    root.entry === undefined ? { placeholders } : { placeholders, entry: root.entry },
  );
}
