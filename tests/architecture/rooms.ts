/** The rooms of the house: what each may import, and why not more. `types:` means that only types may come from there. */

export interface Room {
  /** Folders or files, relative to the repository. */
  readonly paths: readonly string[];
  readonly imports: readonly string[];
  readonly packages?: readonly string[];
  readonly why: string;
}

export const rooms: Readonly<Record<string, Room>> = {
  source: { paths: ['src/source.ts'], imports: [], why: 'everything stands on it, so it stands on nothing' },
  model: {
    paths: ['src/model'],
    imports: ['source'],
    why: 'it says what a database is, and must not know which parser fed it or who reads it',
  },
  parse: {
    paths: ['src/parse'],
    imports: ['source'],
    packages: ['libpg-query', 'pgsql-ast-parser'],
    why: 'it knows text, not meaning: it gives statements and problems, and has no idea of a schema',
  },
  lower: {
    paths: ['src/lower'],
    imports: ['source', 'parse', 'model'],
    packages: ['types:libpg-query'],
    why: "knowledge of PostgreSQL's syntax ends here; it has no schema, so it binds nothing, and files are lowered independently of each other",
  },
  bind: {
    paths: ['src/bind'],
    imports: ['source', 'model'],
    why: 'the one place where a name meets the schema; it reads a schema and changes none',
  },
  replay: {
    paths: ['src/replay'],
    imports: ['source', 'model', 'bind'],
    why: 'SQL that is only known while replaying comes back through the one reader that is handed to it; it never calls the parser itself',
  },
  settings: {
    paths: ['src/settings'],
    imports: ['source'],
    packages: ['zod'],
    why: 'what a user may configure is data; what follows from it is decided elsewhere',
  },
  platform: {
    paths: ['src/platform'],
    imports: ['types:source', 'types:settings'],
    why: 'a platform is SQL as text and facts about roles; whoever parses, replays or judges with them comes to it, never the reverse',
  },
  tenancy: {
    paths: ['src/tenancy'],
    imports: ['source', 'model', 'types:settings'],
    why: 'whose rows are whose is a pure question about a schema',
  },
  prove: {
    paths: ['src/prove'],
    imports: ['source', 'model', 'bind', 'tenancy', 'replay'],
    why: 'a proof asks a schema, and evaluates expressions as the replay does; it knows no rules, no files and no report',
  },
  judge: {
    paths: ['src/judge'],
    imports: ['source', 'model', 'tenancy', 'prove', 'settings'],
    why: 'it runs the rules that it is handed, and names none',
  },
  rules: {
    paths: ['rules'],
    imports: ['judge', 'model', 'tenancy', 'prove', 'types:source'],
    why: 'a rule asks questions of the model; it may not parse, print or read the disk',
  },
  repair: { paths: ['src/repair'], imports: ['source', 'model', 'types:judge'], why: 'it writes SQL, and decides nothing' },
  history: {
    paths: ['src/history.ts'],
    imports: ['source', 'model', 'parse', 'lower', 'replay'],
    why: 'from sources to a schema, for whoever needs one: check, verify and the front doors',
  },
  isolation: {
    paths: ['src/isolation.ts'],
    imports: ['model', 'tenancy', 'prove', 'types:history', 'types:settings'],
    why: 'from a replayed history to its proof, for whoever needs one',
  },
  examples: {
    paths: ['src/examples.ts'],
    imports: [],
    why: 'it reads the examples of a rule as text; whoever judges, shows or carries them out comes to it',
  },
  allowances: {
    paths: ['src/allowances.ts'],
    imports: ['source', 'model', 'parse', 'history', 'settings', 'types:judge'],
    why: 'from the comments of a history to what they allow: it reads, and judges nothing',
  },
  since: {
    paths: ['src/since.ts'],
    imports: ['model', 'parse', 'types:judge'],
    why: 'from two states of a history to what became of its migrations; where they come from is not its business',
  },
  regime: {
    paths: ['src/regime.ts'],
    imports: ['platform', 'settings', 'types:tenancy'],
    why: 'from a platform and the settings to what is known of callers, for whoever needs it',
  },
  check: {
    paths: ['src/check.ts'],
    imports: [
      'source',
      'model',
      'parse',
      'lower',
      'replay',
      'tenancy',
      'prove',
      'judge',
      'history',
      'isolation',
      'allowances',
      'since',
      'types:settings',
    ],
    why: 'the pipeline knows every room and no door: sources, rules and settings come in, a verdict goes out',
  },
  index: {
    paths: ['src/index.ts'],
    imports: [
      'source',
      'model',
      'parse',
      'replay',
      'tenancy',
      'prove',
      'judge',
      'history',
      'isolation',
      'check',
      'platform',
      'regime',
      'settings',
    ],
    why: 'other programs get the pipeline, and bring their own disk, console and rules',
  },
  verify: {
    paths: ['src/verify'],
    imports: ['source', 'model', 'parse', 'history', 'check'],
    packages: ['@electric-sql/pglite'],
    why: 'it alone loads an embedded PostgreSQL, and compares it with what the pipeline says',
  },
  report: {
    paths: ['src/report'],
    imports: ['source', 'model', 'types:judge', 'types:tenancy', 'types:prove', 'types:check', 'types:verify'],
    why: 'it reads a schema or a verdict, and returns a string; it judges nothing and prints nothing',
  },
  workspace: {
    paths: ['src/workspace'],
    imports: ['source', 'settings', 'types:model'],
    packages: ['node:', 'fast-glob', 'jsonc-parser'],
    why: 'the only room that can fail for reasons outside the text: it reads files, and knows nothing of what the SQL in them means',
  },
  cli: {
    paths: ['src/cli'],
    imports: ['*'],
    packages: ['node:', 'yargs', 'picocolors'],
    why: 'a front door chooses the rules, reads the disk, prints and exits',
  },
  lsp: {
    paths: ['src/lsp'],
    imports: ['source', 'model', 'parse', 'report', 'check', 'types:judge', 'types:prove', 'types:workspace'],
    packages: ['node:', 'vscode-languageserver', 'vscode-languageserver-textdocument'],
    why: 'a front door for editors; the command line opens it, and hands over the rules and the means to read a folder',
  },
};
