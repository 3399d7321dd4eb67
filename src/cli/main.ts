#!/usr/bin/env node
import yargs from 'yargs';
import { hideBin } from 'yargs/helpers';
import { version } from '../../package.json';
import { CANNOT_JUDGE, say } from './console.ts';

const severities = ['error', 'warning', 'info', 'never'] as const;

const paths = {
  describe: 'folders or files with migrations; - for standard input',
  type: 'string',
  array: true,
  demandOption: true,
} as const;
const noCache = { describe: 'read everything anew', type: 'boolean', default: true } as const;

const cli = yargs(hideBin(process.argv))
  .scriptName('partywall')
  .usage('$0 <command> PATH...\n\nReads a folder of PostgreSQL migrations, without a database.')
  .command(
    'check <paths..>',
    'judge the migrations: what fails, what leaks',
    (command) =>
      command
        .positional('paths', paths)
        .option('format', { choices: ['text', 'json'] as const, default: 'text' as const, describe: 'how to print the findings' })
        .option('fail-on', { choices: severities, default: 'error' as const, describe: 'the least severity that makes the exit status 1' })
        .option('strict', { type: 'boolean', default: false, describe: 'exit with 2 where SQL was not understood' }),
    async (options) => {
      const { check } = await import('./check.ts');
      process.exitCode = await check(options);
    },
  )
  .command(
    'schema <paths..>',
    'print the schema that PostgreSQL would have',
    (command) =>
      command
        .positional('paths', paths)
        .option('format', { choices: ['text', 'json'] as const, default: 'text' as const, describe: 'how to print the schema' })
        .option('at', { type: 'string', requiresArg: true, describe: 'the last migration to be replayed' }),
    async (options) => {
      const { schema } = await import('./schema.ts');
      process.exitCode = await schema(options);
    },
  )
  .command(
    'verify <paths..>',
    'apply the migrations in an embedded PostgreSQL, and compare',
    (command) =>
      command
        .positional('paths', paths)
        .option('format', { choices: ['text', 'json'] as const, default: 'text' as const, describe: 'how to print the differences' }),
    async (options) => {
      const { verify } = await import('./verify.ts');
      process.exitCode = await verify(options);
    },
  )
  .option('cache', noCache)
  .demandCommand(1, 'say what to do: check, schema or verify')
  .strict()
  .detectLocale(false)
  .version(version)
  .help()
  .alias('h', 'help')
  .wrap(100)
  .exitProcess(false)
  .fail((message, error) => {
    if (error) throw error;
    throw new UsageError(message);
  });

class UsageError extends Error {}

try {
  await cli.parseAsync();
} catch (error) {
  if (error instanceof UsageError) say(`${error.message}\nSee \`partywall --help\`.`);
  else
    say(
      `this is a defect of partywall, not of your SQL; please report it with what follows\n${error instanceof Error ? error.stack : String(error)}`,
    );
  process.exitCode = CANNOT_JUDGE;
}
