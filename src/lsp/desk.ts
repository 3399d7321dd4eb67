/** What lies on the desk: the histories under the open folders, each judged anew when something of it changes. */
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Diagnostic } from 'vscode-languageserver/node';
import type { Verdict } from '../check.ts';
import type { Subject } from '../judge/subject.ts';
import type { Problem } from '../workspace/index.ts';
import { diagnosticOf, problemDiagnostic } from './diagnostic.ts';

export interface DeskOptions {
  /** Reads a folder, with these files in the place of those on disk, by absolute paths. */
  readonly open: (paths: readonly string[], unsaved: ReadonlyMap<string, Uint8Array>) => Promise<Project | NotOpened>;
  /** Open documents: their URIs, and their texts. */
  readonly unsaved: () => readonly (readonly [uri: string, text: string])[];
  readonly publish: (uri: string, diagnostics: readonly Diagnostic[]) => void;
  readonly tell: (text: string) => void;
}

/** What lies in a folder, ready to be judged. */
export interface Project {
  /** The folder that names of files are relative to. */
  readonly base: string;
  readonly problems: readonly Problem[];
  readonly opened: readonly Opened[];
}

interface Opened {
  /** The folder of migrations. */
  readonly path: string;
  readonly judge: () => Promise<Verdict>;
}

interface NotOpened {
  readonly says: readonly string[];
  readonly problems?: readonly Problem[];
}

/** A history, and what was found in it. */
export interface Judged {
  readonly root: string;
  readonly subject: Subject;
}

export class Desk {
  readonly #options: DeskOptions;
  #folders: readonly string[] = [];
  /** By the path that is opened to judge them: a folder of migrations. */
  readonly #judged = new Map<string, Judged>();
  /** The URIs that have diagnostics, by what was opened to find them. */
  readonly #published = new Map<string, ReadonlySet<string>>();
  /** One run at a time; the next ones wait for it. */
  #running: Promise<void> = Promise.resolve();

  constructor(options: DeskOptions) {
    this.#options = options;
  }

  open(folders: readonly string[]): void {
    this.#folders = folders;
  }

  /** Files may have come or gone: every folder is searched. */
  lookAgain(): void {
    this.#queue(async () => {
      const known = new Set(this.#judged.keys());
      this.#judged.clear();
      for (const folder of this.#folders) {
        const project = await this.#project(folder);
        if (!project) continue;
        this.#show(folder, problemsOf(project));
        for (const opened of project.opened) {
          known.delete(opened.path);
          await this.#judge(opened, project);
        }
      }
      for (const gone of known) this.#show(gone, new Map());
    });
  }

  /** A document has another text. */
  changed(uri: string): void {
    const root = this.#rootOf(uri);
    if (root === undefined) return this.lookAgain();
    this.#queue(async () => {
      const project = await this.#project(root);
      for (const opened of project?.opened ?? []) if (project) await this.#judge(opened, project);
    });
  }

  /** The history that a document is part of, when all that waits is done. */
  async judgedWith(uri: string): Promise<Judged | undefined> {
    await this.#running;
    const root = this.#rootOf(uri);
    return root === undefined ? undefined : this.#judged.get(root);
  }

  #queue(work: () => Promise<void>): void {
    this.#running = this.#running.then(work).catch((error: unknown) => {
      this.#options.tell(`this is a defect of partywall: ${error instanceof Error ? error.stack : String(error)}`);
    });
  }

  #rootOf(uri: string): string | undefined {
    const file = fileOf(uri);
    if (file === undefined) return undefined;
    return [...this.#judged.keys()]
      .filter((root) => file === root || file.startsWith(root + path.sep))
      .sort((a, b) => b.length - a.length)[0];
  }

  async #project(at: string): Promise<Project | undefined> {
    const encoder = new TextEncoder();
    const unsaved = new Map<string, Uint8Array>();
    for (const [uri, text] of this.#options.unsaved()) {
      const file = fileOf(uri);
      if (file !== undefined) unsaved.set(file, encoder.encode(text));
    }
    const project = await this.#options.open([at], unsaved);
    if (!('says' in project)) return project;
    const inFiles = new Map<string, Diagnostic[]>();
    for (const problem of project.problems ?? []) put(inFiles, uriOf(at, problem.file), problemDiagnostic(problem));
    this.#show(at, inFiles);
    if (inFiles.size === 0) this.#options.tell(project.says.join('\n'));
    return undefined;
  }

  async #judge({ path: root, judge }: Opened, { base }: Project): Promise<void> {
    const { findings, subject } = await judge();
    this.#judged.set(root, { root, subject });
    const diagnostics = new Map<string, Diagnostic[]>();
    for (const finding of findings)
      put(
        diagnostics,
        uriOf(base, finding.at.source.name),
        diagnosticOf(finding, (name) => uriOf(base, name)),
      );
    this.#show(root, diagnostics);
  }

  #show(of: string, diagnostics: ReadonlyMap<string, readonly Diagnostic[]>): void {
    for (const uri of this.#published.get(of) ?? []) if (!diagnostics.has(uri)) this.#options.publish(uri, []);
    for (const [uri, list] of diagnostics) this.#options.publish(uri, list);
    this.#published.set(of, new Set(diagnostics.keys()));
  }
}

function problemsOf({ problems, base }: Project): Map<string, Diagnostic[]> {
  const diagnostics = new Map<string, Diagnostic[]>();
  for (const problem of problems) if (problem.weight !== 'notice') put(diagnostics, uriOf(base, problem.file), problemDiagnostic(problem));
  return diagnostics;
}

/** The file that a URI means; none where it is another's, or a client made it wrong. */
export function fileOf(uri: string): string | undefined {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : undefined;
  } catch {
    return undefined;
  }
}

const uriOf = (base: string, name: string): string => pathToFileURL(path.join(base, name)).href;

function put<T>(lists: Map<string, T[]>, key: string, one: T): void {
  const list = lists.get(key);
  if (list) list.push(one);
  else lists.set(key, [one]);
}
