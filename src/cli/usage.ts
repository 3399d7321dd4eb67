import { suggestion } from '../settings/suggest.ts';

const COMMANDS = ['check', 'schema', 'prove', 'verify', 'explain', 'rules', 'test-rules', 'init', 'lsp', 'completion'];
const OPTIONS = [
  '--format',
  '--output',
  '--rule',
  '--fail-on',
  '--strict',
  '--since',
  '--staged',
  '--pending',
  '--baseline',
  '--update-baseline',
  '--plugins',
  '--at',
  '--table',
  '--command',
  '--role',
  '--attack',
  '--dry-run',
  '--no-cache',
  '--help',
  '--version',
];

/** What yargs says of a command line that is not right, in words that say what would be. */
export function usageFault(said: string): string {
  const [, option] = /^Unknown arguments?: ([^,]*)/.exec(said) ?? [];
  if (option !== undefined) return `there is no option --${option}${suggestion(`--${option}`, OPTIONS)}`;
  const [, name, got, choices] = /Argument: (.*), Given: (.*), Choices: (.*)/.exec(said) ?? [];
  if (name !== undefined) return `--${name} cannot be ${got}; choose from ${choices}`;
  const [, lacking] = /^Not enough arguments following: (.*)/.exec(said) ?? [];
  if (lacking !== undefined) return `--${lacking} wants a value`;
  return said.trim();
}

/** What was meant by a word that is neither a path nor a command; nothing where it is no command's either. */
export function misspeltCommand(word: string): string | undefined {
  const hint = suggestion(word, COMMANDS);
  return hint === '' ? undefined : `there is neither a command nor a file "${word}"${hint}`;
}

/** These may be given several times. */
const REPEATED = ['_', 'paths', 'modules', 'output', 'rule'];

/** True, or what is wrong: yargs makes a list of an option that is given twice. */
export function givenOnce(options: Readonly<Record<string, unknown>>): true | string {
  const twice = Object.keys(options).find((name) => Array.isArray(options[name]) && !REPEATED.includes(name));
  return twice === undefined || `--${twice} is given twice; leave one out`;
}
