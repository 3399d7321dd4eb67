/** What the README says is so: every command runs, every option is there, every list is complete. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import { settingsJsonSchema } from '../../src/settings/json-schema.ts';
import { layouts } from '../../src/workspace/index.ts';
import { partywall, type Ran, repository } from '../cli/run.ts';
import { expectGolden } from '../golden.ts';
import { pictureOf } from './picture.ts';

const file = join(repository, 'README.md');
const text = readFileSync(file, 'utf8');
const blocks = (language: string): string[] =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(([, body]) => body ?? '');
const commands = blocks('sh').flatMap((block) => block.trim().split('\n'));
/** As it runs here, and as it runs where the package is installed. */
const ours = commands.filter((line) => line.startsWith('partywall '));

const ran = new Map<string, Ran>();
function run(line: string): Ran {
  const result = ran.get(line) ?? partywall(line.split(' ').slice(1));
  ran.set(line, result);
  return result;
}

describe('every command', () => {
  it.each(ours)('%s', (line) => {
    const { status, stderr } = run(line);
    expect([0, 1], stderr).toContain(status);
    expect(stderr).not.toContain('defect');
  });

  it('of npm is one that the package has, or installs something', () => {
    const { scripts, version } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8'));
    for (const line of commands.filter((one) => !ours.includes(one))) {
      for (const part of line.split(' && ')) {
        const [npm, verb = '', name = ''] = part.split(' ');
        expect(npm).toBe('npm');
        expect(['ci', 'start', 'test', 'run', 'pack', 'install']).toContain(verb);
        if (verb === 'run' || verb === 'start' || verb === 'test') expect(scripts).toHaveProperty(verb === 'run' ? name : verb);
      }
    }
    expect(text).toContain(`partywall-${version}.tgz`);
  });
});

it('shows what the commands really print', () => {
  const printed = ours.map((line) => run(line).stdout.replaceAll(/(^|[ (])(migrations\/)/gm, '$1examples/helpdesk/$2')).join('\n');
  for (const block of blocks('text')) expect(printed).toContain(block);
});

it('names every option, and no other', () => {
  const offered = ['check', 'schema', 'prove', 'verify', 'explain', 'rules', 'test-rules'].flatMap((command) =>
    options(partywall([command, '--help']).stdout),
  );
  const ofNpm = ['--save-dev', '--no-install'];
  expect(new Set(options(text).filter((one) => !ofNpm.includes(one)))).toEqual(
    new Set(offered.filter((one) => !['--help', '--version'].includes(one))),
  );
});

const options = (within: string): string[] => [...within.matchAll(/(?<![-\w])--[a-z][-a-z]*/g)].map(([found]) => found);

it('names every migration tool that is known', () => {
  const known = layouts
    .map(({ tool }) => tool.replace(/ (Kit|Migrate|CLI)$/, ''))
    .filter((tool) => !/^(no tool|a runner|psql|Diesel or)/.test(tool));
  expect([...new Set(known)].filter((tool) => !text.includes(tool))).toEqual([]);
});

it('links to files that are there', () => {
  const targets = [...text.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, target]) => target ?? '');
  expect(targets.filter((target) => !existsSync(join(repository, target)))).toEqual([]);
});

it('shows in its picture what a terminal shows', () => {
  const command = [
    'check',
    'examples/dealership',
    '--rule',
    'context-fails-open',
    '--rule',
    'column-captured',
    '--rule',
    'protection-withdrawn',
  ];
  const { stdout } = partywall(command, { env: { FORCE_COLOR: '1', COLUMNS: '100' } });
  expectGolden(join(repository, 'examples/dealership/check.svg'), pictureOf(stdout, `partywall ${command.join(' ')}`));
});

describe('the table of', () => {
  it('rules', () => {
    const rows = rules.map(({ id, severity, title }) => `| \`${id}\` | ${severity} | ${title} |`);
    expectTable('rules', ['| rule | severity | |', '|---|---|---|', ...rows]);
  });

  it('settings', () => {
    const rows = Object.entries(described()).map(
      ([key, { description = '', ...type }]) => `| \`${key}\` | ${valuesOf(type)} | ${description} |`,
    );
    expectTable('settings', ['| setting | value | |', '|---|---|---|', ...rows]);
  });
});

interface Described {
  readonly description?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Described[];
  readonly items?: Described;
  readonly properties?: Readonly<Record<string, Described>>;
}

/** Settings and those inside one, without what only editors read. */
function described(): Record<string, Described> {
  const { properties = {} } = settingsJsonSchema() as Described;
  const entries = Object.entries(properties).flatMap(([key, one]): [string, Described][] =>
    one.properties && one.description === undefined
      ? Object.entries(one.properties).map(([inner, two]) => [`${key}.${inner}`, two])
      : [[key, one]],
  );
  return Object.fromEntries(entries.filter(([key]) => key !== '$schema'));
}

function valuesOf({ type, const: value, enum: values, anyOf, items }: Described): string {
  if (value !== undefined) return String(value);
  if (values) return values.map((one) => `\`${one}\``).join(', ');
  if (anyOf) return anyOf.map(valuesOf).join(', ');
  return items ? (items.type === 'object' ? 'list of objects' : 'list of strings') : type === 'object' ? 'object' : (type ?? '');
}

function expectTable(name: string, lines: readonly string[]): void {
  const between = new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- /${name} -->)`);
  const wanted = `${lines.join('\n')}\n`;
  if (process.env['UPDATE'])
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace(between, (_, start, end) => `${start}${wanted}${end}`),
    );
  expect(between.exec(readFileSync(file, 'utf8'))?.[0]).toBe(`<!-- ${name} -->\n${wanted}<!-- /${name} -->`);
}
