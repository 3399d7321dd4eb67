import path from 'node:path';
import { suggestion } from '../settings/suggest.ts';
import { type Disk, openDisk } from './disk.ts';
import { type Files, onDisk } from './files.ts';
import { foldersRoots } from './find-roots.ts';
import { ignoring } from './ignore.ts';
import { layoutNamed, layouts } from './layouts/index.ts';
import { fileRoots } from './named-files.ts';
import { expand } from './patterns.ts';
import { placeOf } from './place.ts';
import { type Problem, problem } from './problem.ts';
import type { Root } from './roots.ts';

/** What was found under the paths that somebody named. */
export interface Discovery {
  /** For `read`. */
  readonly disk: Disk;
  /** Every history, each to be judged apart; none where nothing was found. */
  readonly roots: readonly Root[];
  /** Histories that are left out, and why. */
  readonly skipped: readonly Skipped[];
  readonly problems: readonly Problem[];
  /** Of an empty discovery: what was looked for and not found. */
  readonly nothing?: string;
}

export interface Skipped {
  readonly folder: string;
  readonly says: string;
}

export interface Search {
  /** The layout that the settings force. */
  readonly layout?: string | undefined;
  /** Patterns of what is left out, relative to `ignoreFrom`. */
  readonly ignore?: readonly string[] | undefined;
  readonly ignoreFrom?: string | undefined;
  /** Where files are had from, if not from the disk. */
  readonly from?: Files | undefined;
  /** Files as they stand in an editor, by their absolute paths. */
  readonly unsaved?: ReadonlyMap<string, Uint8Array>;
  /** What came through standard input, which the path `-` stands for. */
  readonly stdin?: Uint8Array | undefined;
}

/** Finds the migrations under some paths: folders, files, patterns, or `-` for standard input. */
export async function discover(paths: readonly string[], search: Search = {}): Promise<Discovery> {
  const expanded = (await expand(paths)).map((one) => (one === '-' ? one : path.resolve(one)));
  const real = expanded.filter((one) => one !== '-');
  const root = path.parse(process.cwd()).root;
  const place = real.length > 0 ? placeOf(real) : { base: root, ceiling: root, start: root };
  const stdin = path.join(place.base, '-');
  const ignored = ignoring(search.ignore ?? [], search.ignoreFrom ?? place.base, place.base);
  const disk = openDisk(
    place,
    ignored,
    new Map([...(search.unsaved ?? []), ...(search.stdin ? ([[stdin, search.stdin]] as const) : [])]),
    search.from,
  );
  const unknown = unknownLayout(search.layout);
  if (unknown !== undefined) return { disk, roots: [], skipped: [], problems: [], nothing: unknown };
  const roots: Root[] = [];
  const skipped: Skipped[] = [];
  const problems: Problem[] = [];
  const files: string[] = [];
  for (const at of expanded) {
    const kind = at === '-' ? 'file' : (search.from ?? onDisk).kind(at);
    if (kind === 'file') files.push(at === '-' ? stdin : at);
    else if (kind === 'nothing') problems.push(problem('missing-file', disk.name(at), 'there is no such file or folder'));
    else if (kind === 'other') problems.push(problem('unreadable', disk.name(at), 'it is neither a file nor a folder'));
    else {
      const under = foldersRoots(disk, at, search.layout);
      roots.push(...under.roots.filter((root) => !roots.some((known) => known.path === root.path && known.entry === root.entry)));
      skipped.push(...under.skipped);
    }
  }
  const named = fileRoots(disk, files);
  roots.push(...named.roots);
  skipped.push(...named.skipped);
  const nothing = roots.length > 0 ? undefined : sayNothing(paths, skipped, problems);
  return { disk, roots, skipped, problems, ...(nothing !== undefined && { nothing }) };
}

function unknownLayout(name: string | undefined): string | undefined {
  if (name === undefined || layoutNamed(name)) return undefined;
  return `the settings ask for the layout "${name}", which is not known${suggestion(
    name,
    layouts.map((layout) => layout.name),
  )}`;
}

function sayNothing(paths: readonly string[], skipped: readonly Skipped[], problems: readonly Problem[]): string {
  const where = paths.join(', ');
  if (problems.length > 0) return problems.map((one) => `${one.file}: ${one.says}`).join('; ');
  const left = skipped.map((one) => `; ${one.folder} is left out: ${one.says}`).join('');
  return (
    `no PostgreSQL migrations under ${where}: looked for the folders of Supabase, Prisma, Drizzle, Flyway, Liquibase, goose, dbmate, golang-migrate, sqlx, Diesel,` +
    ` Hasura, Sqitch, graphile-migrate, node-pg-migrate, Atlas, tern and others, for numbered .sql files, and for a pg_dump${left}`
  );
}
