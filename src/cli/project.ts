/** What a command works on: the histories under the paths that somebody named, and the settings that hold for them. */
import { relative, resolve, sep } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { HistoryInput } from '../history.ts';
import type { Rule } from '../judge/rule.ts';
import type { Doubt } from '../judge/subject.ts';
import type { Migration } from '../model/migration.ts';
import { platformNamed, recognisePlatform } from '../platform/index.ts';
import { regimeOf } from '../regime.ts';
import { printableLine } from '../report/printable.ts';
import { defaultPostgres } from '../settings/defaults.ts';
import type { Settings } from '../settings/schema.ts';
import type { Base } from '../since.ts';
import type { Regime } from '../tenancy/index.ts';
import {
  type Comparison,
  type Discovery,
  type Disk,
  discover,
  type FoundSettings,
  findSettings,
  type History,
  ignoring,
  isRunAgain,
  openDisk,
  type Problem,
  type Root,
  read,
  readPrelude,
} from '../workspace/index.ts';
import { evidenceOf } from './evidence.ts';
import { rulesAt } from './known-rules.ts';
import { theParser } from './parser.ts';
import { followed } from './progress.ts';

export interface Project {
  readonly settings: Settings;
  /** Absolute; where the settings stand, or would. */
  readonly settingsFolder: string;
  /** Ours, and those of the plugins that were loaded. */
  readonly rules: readonly Rule[];
  /** The settings name plugins, and nobody asked for them. */
  readonly leavesPlugins: boolean;
  /** A source's name as the settings' patterns mean it. */
  readonly fileName: (source: string) => string;
  /** The folder that names of files are relative to. */
  readonly base: string;
  readonly opened: readonly Opened[];
  readonly problems: readonly Problem[];
}

/** One folder of migrations, ready to be replayed. */
export interface Opened {
  readonly root: Root;
  readonly platform: { readonly name: string; readonly reason: string };
  readonly regime: Regime;
  readonly input: HistoryInput;
  readonly doubts: readonly Doubt[];
  /** The same history before the change that is judged. */
  readonly before?: { readonly base: Base } & Pick<Opened, 'input' | 'regime' | 'doubts'>;
}

/** What is asked for besides the paths. */
export interface Asked {
  /** Rules of the user's own are loaded. */
  readonly plugins?: boolean;
  /** Only what a change brought is judged. */
  readonly compare?: Comparison;
}

/** Nothing can be judged: bad settings, nothing found. The sentences say why. */
export interface NotOpened {
  readonly says: readonly string[];
  /** Those that stand in a file. */
  readonly problems?: readonly Problem[];
}

/** `unsaved` are files as they stand in an editor, by their absolute paths. */
export async function openProject(
  paths: readonly string[],
  unsaved?: ReadonlyMap<string, Uint8Array>,
  { plugins = false, compare }: Asked = {},
): Promise<Project | NotOpened> {
  const known = rulesAt(plugins);
  const found = await findSettings(paths, known.at);
  if (known.faults.length > 0) return { says: known.faults };
  if (found.kind === 'refused') return { says: found.problems.map(spelled), problems: found.problems };
  if (compare && 'says' in compare) return { says: [compare.says] };
  const settings = found.kind === 'found' ? found.settings : {};
  const discovery = await discover(paths, {
    layout: settings.layout,
    ignore: settings.ignore,
    ...(found.kind === 'found' && { ignoreFrom: found.folder }),
    from: compare?.after,
    ...(unsaved && { unsaved }),
    ...(paths.includes('-') && { stdin: await buffer(process.stdin) }),
  });
  if (discovery.nothing !== undefined) return { says: [discovery.nothing] };
  // What was named has to be there: a misspelt path must not pass for a clean one.
  if (discovery.problems.length > 0) return { says: discovery.problems.map(spelled) };
  const prelude = readPrelude(found);
  const fatal = prelude.problems;
  if (fatal.length > 0) return { says: fatal.map(spelled) };
  const opened: Opened[] = [];
  const problems: Problem[] = [];
  const reading = { placeholders: settings.placeholders, searchPath: settings.searchPath };
  const earlier = compare && diskBefore(discovery, settings, found, compare.before);
  for (const named of discovery.roots) {
    // A change is judged by all migrations, whichever were named.
    const root = compare ? whole(named) : named;
    const history = read(discovery.disk, root, reading);
    problems.push(...history.problems.filter((one) => !isDoubt(one)));
    const now = await ready(discovery.disk, history, settings, prelude.sources);
    if (!compare || !earlier) {
      opened.push(now);
      continue;
    }
    const { input, regime, doubts } = await ready(earlier, read(earlier, root, reading), settings, prelude.sources);
    const base = { words: compare.words, migrations: input.migrations, isRunAgain: (one: Migration) => isRunAgain(root, one) };
    opened.push({ ...now, before: { base, input, regime, doubts } });
  }
  const { base } = discovery.disk;
  const settingsFolder = found.kind === 'found' ? found.folder : base;
  return {
    settings,
    settingsFolder,
    rules: known.rules(),
    leavesPlugins: !plugins && (settings.plugins ?? []).length > 0,
    fileName: (source) => relative(settingsFolder, resolve(base, source)).split(sep).join('/'),
    base,
    opened,
    problems,
  };
}

function diskBefore({ disk }: Discovery, { ignore = [] }: Settings, found: FoundSettings, files: Parameters<typeof openDisk>[3]): Disk {
  const { base, ceiling, start } = disk;
  return openDisk({ base, ceiling, start }, ignoring(ignore, found.kind === 'found' ? found.folder : base, base), new Map(), files);
}

/** Some of what is wrong with the files is told as a finding. */
const isDoubt = (problem: Problem): problem is Problem & Doubt =>
  problem.kind === 'duplicate-version' || problem.kind === 'ambiguous-order';

function whole(root: Root): Root {
  if (root.layout === 'files' || root.layout === 'fenced') return root;
  const { only: _, ...rest } = root;
  return rest;
}

async function ready(disk: Disk, history: History, settings: Settings, own: HistoryInput['prelude']): Promise<Opened> {
  const { root, migrations, bookkeeping, searchPath, variables } = history;
  const evidence = evidenceOf(disk, history);
  const { platform, reason } =
    settings.platform === undefined
      ? recognisePlatform(evidence)
      : { platform: platformNamed(settings.platform), reason: 'the settings say so' };
  const tables = bookkeeping === undefined ? [] : [{ name: `<${root.tool}>`, bytes: new TextEncoder().encode(bookkeeping) }];
  return {
    root,
    platform: { name: platform.name, reason },
    regime: regimeOf(platform, settings),
    doubts: history.problems.filter(isDoubt),
    input: followed({
      parser: theParser(),
      version: settings.postgres ?? defaultPostgres,
      prelude: [...(await platform.sql(evidence)), ...own, ...tables],
      migrations,
      ...(platform.database !== undefined && { database: platform.database }),
      ...(searchPath !== undefined && { searchPath }),
      ...(variables && { variables: new Map(Object.entries(variables)) }),
    }),
  };
}

/** `file:line:column: what is wrong`, as compilers write it. */
export const spelled = ({ file, line, column, says }: Problem): string =>
  `${printableLine(file)}${line === undefined ? '' : `:${line}:${column ?? 1}`}: ${says}`;
