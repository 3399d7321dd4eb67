/** The command line: what may be asked, and which command answers. */

import { existsSync } from 'node:fs';
import yargs from 'yargs';
import { hideBin } from 'yargs/helpers';
import { version } from '../../package.json';
import { CELL_COMMANDS } from '../prove/proof.ts';
import { printableJson } from '../report/printable.ts';
import { CANNOT_JUDGE, print, say } from './console.ts';
import { FORMATS } from './formats.ts';
import { givenOnce, misspeltCommand, usageFault } from './usage.ts';

/** What stands behind `--` is a path, and a lone dash is one, too; yargs knows neither. No argument can hold this. */
const TAKEN_LITERALLY = '\u0000';
const [options, behind] = aroundDashes(hideBin(process.argv));
const given = [
  ...options.map((one) => (one === '-' ? TAKEN_LITERALLY + one : one)),
  ...behind.map((one) => (one.startsWith('-') ? TAKEN_LITERALLY + one : one)),
];

function aroundDashes(words: readonly string[]): readonly [readonly string[], readonly string[]] {
  const at = words.indexOf('--');
  return at < 0 ? [words, []] : [words.slice(0, at), words.slice(at + 1)];
}

const severities = ['error', 'warning', 'info', 'never'] as const;

const paths = {
  describe: 'folders or files with migrations; - for standard input',
  type: 'string',
  array: true,
  default: ['.'],
  defaultDescription: 'the current folder',
  coerce: (paths: readonly string[]) => paths.map((one) => (one.startsWith(TAKEN_LITERALLY) ? one.slice(1) : one)),
} as const;

const cli = yargs(given)
  .scriptName('partywall')
  .usage('$0 [command] [path..]\n\nReads a folder of PostgreSQL migrations, without a database.')
  .example('$0', 'judge what lies here')
  .example('$0 check --since origin/main', 'what this branch brings')
  .example('$0 prove --table docs --command select --role authenticated', 'why a caller reaches a row, or does not')
  .example('$0 schema --at 0012 | diff - <($0 schema)', 'what changed since a migration')
  .command(
    ['check [paths..]', '$0'],
    'judge the migrations: what fails, what leaks',
    (command) =>
      command
        .positional('paths', paths)
        .option('format', { choices: FORMATS, requiresArg: true, describe: 'how to print the findings [default: "pretty"]' })
        .option('output', {
          type: 'string',
          requiresArg: true,
          coerce: (given: string | readonly string[] | undefined) => [given ?? []].flat(),
          describe: 'FORMAT=FILE: write the findings to a file, too; may be given several times',
        })
        .option('rule', {
          type: 'string',
          array: true,
          requiresArg: true,
          describe: 'tell the findings of this rule alone, all of them; may be given several times',
        })
        .option('fail-on', {
          choices: severities,
          requiresArg: true,
          describe: 'the least severity that makes the exit status 1 [default: the settings, else "error"]',
        })
        .option('strict', { type: 'boolean', default: false, describe: 'exit with 2 where SQL was not understood' })
        .option('since', {
          type: 'string',
          requiresArg: true,
          describe: 'only what changed since this commit or branch brought; the whole is replayed before and after',
        })
        .option('staged', { type: 'boolean', default: false, describe: 'the same for what is staged, for a pre-commit hook' })
        .option('pending', {
          choices: ['all'] as const,
          requiresArg: true,
          describe: 'which migrations the safety rules judge, if not those that changed',
        })
        .option('baseline', {
          type: 'string',
          requiresArg: true,
          describe: 'the file of findings that are left for later [default: partywall-baseline.json beside the settings]',
        })
        .option('update-baseline', { type: 'boolean', default: false, describe: 'write that file anew, with all that is found' })
        .option('plugins', { type: 'boolean', default: false, describe: 'load the modules with rules of your own that the settings name' }),
    async (options) => {
      requireNoCommand(options.paths);
      const { check } = await import('./check.ts');
      process.exitCode = await check({ ...options, output: options.output ?? [], version });
    },
  )
  .command(
    'schema [paths..]',
    'print the schema that PostgreSQL would have',
    (command) =>
      command
        .positional('paths', paths)
        .option('format', {
          choices: ['text', 'json'] as const,
          default: 'text' as const,
          requiresArg: true,
          describe: 'how to print the schema',
        })
        .option('at', { type: 'string', requiresArg: true, describe: 'the last migration to be replayed' }),
    async (options) => {
      const { schema } = await import('./schema.ts');
      process.exitCode = await schema(options);
    },
  )
  .command(
    'prove [paths..]',
    'prove whose rows each caller can reach',
    (command) =>
      command
        .positional('paths', paths)
        .option('format', {
          choices: ['text', 'json', 'markdown'] as const,
          default: 'text' as const,
          requiresArg: true,
          describe: 'how to print the proof',
        })
        .option('table', { type: 'string', requiresArg: true, describe: 'only this table, view or function' })
        .option('command', { choices: CELL_COMMANDS, requiresArg: true, describe: 'only this command' })
        .option('role', { type: 'string', requiresArg: true, describe: 'only this calling role' })
        .option('attack', {
          type: 'boolean',
          default: false,
          describe: 'print SQL for psql that reaches the rows, and takes everything back',
        }),
    async (options) => {
      const { prove } = await import('./prove.ts');
      process.exitCode = await prove(options);
    },
  )
  .command(
    'verify [paths..]',
    'apply the migrations in an embedded PostgreSQL, and compare',
    (command) =>
      command.positional('paths', paths).option('format', {
        choices: ['text', 'json'] as const,
        default: 'text' as const,
        requiresArg: true,
        describe: 'how to print the differences',
      }),
    async (options) => {
      const { verify } = await import('./verify.ts');
      process.exitCode = await verify(options);
    },
  )
  .command(
    'init [path]',
    'write down what was inferred, and say how to run partywall here',
    (command) =>
      command
        .positional('path', { type: 'string', default: '.', describe: 'a folder of the repository' })
        .option('dry-run', { type: 'boolean', default: false, describe: 'print the settings, and write nothing' }),
    async (options) => {
      const { init } = await import('./init.ts');
      process.exitCode = await init(options);
    },
  )
  .command(
    'lsp',
    'serve an editor, over standard input and output',
    (command) => command.option('stdio', { type: 'boolean', default: true, describe: 'the one way there is; editors say it' }),
    async () => {
      const { lsp } = await import('./lsp.ts');
      process.exitCode = await lsp();
    },
  )
  .completion('completion', 'print a script for bash or zsh that completes commands and options')
  .command(
    'explain <rule>',
    'say what a rule is about, and show its examples',
    (command) => command.positional('rule', { type: 'string', demandOption: true, describe: "a rule, or another tool's name for it" }),
    async (options) => {
      const { explain } = await import('./explain.ts');
      process.exitCode = explain(options);
    },
  )
  .command(
    'rules',
    'list the rules',
    (command) => command,
    async () => {
      const { rules } = await import('./explain.ts');
      process.exitCode = rules();
    },
  )
  .command(
    'test-rules <modules..>',
    'judge the examples of rules of your own',
    (command) =>
      command.positional('modules', { type: 'string', array: true, demandOption: true, describe: 'modules with rules; they are run' }),
    async (options) => {
      const { testRules } = await import('./test-rules.ts');
      process.exitCode = await testRules(options);
    },
  )
  .option('no-cache', { describe: 'read everything anew', type: 'boolean' })
  .strict()
  .strictCommands()
  .check(givenOnce)
  .parserConfiguration({ 'boolean-negation': false })
  .detectLocale(false)
  .version(version)
  .help()
  .alias('h', 'help')
  .wrap(Math.min(100, process.stdout.columns || 100))
  .exitProcess(false)
  .fail((message, error) => {
    if (error instanceof Error && error.name !== 'YError') throw error;
    throw new UsageError(usageFault(message ?? error.message));
  });

class UsageError extends Error {}

/** A command that is misspelt is taken for the path of a check. */
function requireNoCommand(paths: readonly string[]): void {
  const [path] = paths;
  const fault = path === undefined || existsSync(path) ? undefined : misspeltCommand(path);
  if (fault !== undefined) throw new UsageError(fault);
}

process.on('uncaughtException', refuseUsage);
void run();

async function run(): Promise<void> {
  try {
    // Having printed it, yargs would go on to the default command.
    if (given[0] === 'completion') cli.showCompletionScript();
    else await cli.parseAsync();
  } catch (error) {
    refuseUsage(error);
  }
}

function refuseUsage(error: unknown): void {
  const says =
    error instanceof UsageError
      ? `${error.message}\nSee \`partywall --help\`.`
      : `this is a defect of partywall, not of your SQL; please report it with what follows\n${error instanceof Error ? error.stack : String(error)}`;
  say(says);
  if (/--format[= ]json\b/.test(given.join(' '))) print(printableJson({ version: 1, error: says }));
  process.exitCode = CANNOT_JUDGE;
}
