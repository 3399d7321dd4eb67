/** What a command works on: the histories under the paths that somebody named, and the settings that hold for them. */
import { buffer } from 'node:stream/consumers';
import type { HistoryInput } from '../history.ts';
import { type Evidence, platformNamed, recognisePlatform } from '../platform/index.ts';
import { regimeOf } from '../regime.ts';
import { defaultPostgres } from '../settings/defaults.ts';
import type { Settings } from '../settings/schema.ts';
import type { Regime } from '../tenancy/index.ts';
import {
  type Discovery,
  type Disk,
  discover,
  findSettings,
  type History,
  type Problem,
  type Root,
  read,
  readPrelude,
} from '../workspace/index.ts';
import { theParser } from './parser.ts';

export interface Project {
  readonly settings: Settings;
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
}

/** Nothing can be judged: bad settings, nothing found. The sentences say why. */
export interface NotOpened {
  readonly says: readonly string[];
  /** Those that stand in a file. */
  readonly problems?: readonly Problem[];
}

/** `unsaved` are files as they stand in an editor, by their absolute paths. */
export async function openProject(paths: readonly string[], unsaved?: ReadonlyMap<string, Uint8Array>): Promise<Project | NotOpened> {
  const found = await findSettings(paths);
  if (found.kind === 'refused') return { says: found.problems.map(spelled), problems: found.problems };
  const settings = found.kind === 'found' ? found.settings : {};
  const discovery = await discover(paths, {
    layout: settings.layout,
    ignore: settings.ignore,
    ...(found.kind === 'found' && { ignoreFrom: found.folder }),
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
  for (const root of discovery.roots) {
    const history = read(discovery.disk, root, { placeholders: settings.placeholders, searchPath: settings.searchPath });
    problems.push(...history.problems);
    opened.push(await ready(discovery, history, settings, prelude.sources));
  }
  return { settings, base: discovery.disk.base, opened, problems };
}

async function ready({ disk }: Discovery, history: History, settings: Settings, own: HistoryInput['prelude']): Promise<Opened> {
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
    input: {
      parser: theParser(),
      version: settings.postgres ?? defaultPostgres,
      prelude: [...(await platform.sql(evidence)), ...own, ...tables],
      migrations,
      ...(platform.database !== undefined && { database: platform.database }),
      ...(searchPath !== undefined && { searchPath }),
      ...(variables && { variables: new Map(Object.entries(variables)) }),
    },
  };
}

const decoder = new TextDecoder();

/** How far above a folder of migrations its platform's files may lie. */
const CLIMB = 4;

function evidenceOf(disk: Disk, { root, migrations }: History): Evidence {
  const [first] = migrations;
  return {
    folder: disk.name(root.path),
    firstVersion: first?.version,
    file: (name) => {
      let folder = root.path;
      for (let i = 0; i < CLIMB; i++) {
        const at = `${folder}/${name}`;
        if (disk.has(at)) return disk.text(at);
        if (folder === disk.ceiling) return undefined;
        folder = folder.slice(0, folder.lastIndexOf('/'));
      }
      return undefined;
    },
    *texts() {
      const seen = new Set<Uint8Array>();
      for (const { source } of migrations) {
        if (!seen.has(source.bytes)) yield decoder.decode(source.bytes);
        seen.add(source.bytes);
      }
    },
  };
}

/** `file:line:column: what is wrong`, as compilers write it. */
export const spelled = ({ file, line, column, says }: Problem): string =>
  `${file}${line === undefined ? '' : `:${line}:${column ?? 1}`}: ${says}`;
