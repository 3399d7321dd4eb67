/** The package: the bundle, the parser's WebAssembly, the settings' JSON Schema, declarations, and the licences of what is bundled. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { defineConfig, type Plugin, type RolldownOptions } from 'rolldown';
import { rules } from './rules/index.ts';
import { settingsJsonSchema } from './src/settings/json-schema.ts';

const require = createRequire(import.meta.url);

/** Nothing of an earlier build is left. */
const anew: Plugin = {
  name: 'anew',
  buildStart() {
    rmSync('dist', { recursive: true, force: true });
  },
};

/** The parser's WebAssembly lies beside the bundle, where the front doors look for it. */
export const parserBeside: Plugin = {
  name: 'parser-beside',
  writeBundle({ dir = 'dist' }) {
    writeFileSync(`${dir}/libpg-query.wasm`, readFileSync(require.resolve('libpg-query/wasm/libpg-query.wasm')));
  },
};

/** By the schema that settings are read with, for editors. */
const settingsSchema: Plugin = {
  name: 'settings-schema',
  writeBundle({ dir = 'dist' }) {
    writeFileSync(`${dir}/settings.schema.json`, `${JSON.stringify(settingsJsonSchema(rules), undefined, 2)}\n`);
  },
};

/** What `explain` shows lies beside the bundle, too. */
const examplesBeside: Plugin = {
  name: 'examples-beside',
  writeBundle({ dir = 'dist' }) {
    mkdirSync(`${dir}/examples`, { recursive: true });
    for (const category of readdirSync('rules', { withFileTypes: true }))
      if (category.isDirectory())
        for (const file of readdirSync(join('rules', category.name)))
          if (file.endsWith('.sql')) copyFileSync(join('rules', category.name, file), `${dir}/examples/${file}`);
  },
};

/** What the library's declarations need, and no more: the compiler writes those of the whole program. */
const declarations: Plugin = {
  name: 'declarations',
  writeBundle({ dir = 'dist' }) {
    const all = mkdtempSync(join(tmpdir(), 'declarations-'));
    execFileSync(process.execPath, [
      join(dirname(require.resolve('typescript/package.json')), 'bin/tsc'),
      '-p',
      'tsconfig.types.json',
      '--noCheck',
      '--outDir',
      all,
    ]);
    writeFileSync(join(all, 'src/settings/schema.d.ts'), `export type Settings = ${typeOf(settingsJsonSchema() as JsonSchema)};\n`);
    const kept = new Set<string>();
    const open = ['src/index.d.ts', 'rules/index.d.ts'];
    for (let file = open.pop(); file !== undefined; file = open.pop()) {
      if (kept.has(file)) continue;
      kept.add(file);
      const text = readFileSync(join(all, file), 'utf8')
        .replace(/(["']\.[^"']*)\.ts(?=["'])/g, '$1.js')
        .replace(/^import type \{ (.*) \} from ["'][^."'].*$/gm, (_, names: string) => names.split(', ').map(opaque).join('\n'));
      for (const [, name] of text.matchAll(/(?:from|import\() ?["'](\.[^"']*)\.js["']/g)) open.push(join(dirname(file), `${name}.d.ts`));
      mkdirSync(dirname(join(dir, 'types', file)), { recursive: true });
      writeFileSync(join(dir, 'types', file), text);
    }
    rmSync(all, { recursive: true });
  },
};

/** What a tree of the parser looks like is for the inside alone; its package does not come along. */
const opaque = (name: string): string => `type ${name} = unknown;`;

interface JsonSchema {
  readonly type?: string;
  readonly description?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly JsonSchema[];
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema | boolean;
}

/** The type of settings without the library that checks them. */
function typeOf({ type, const: value, enum: values, anyOf, items, properties, additionalProperties }: JsonSchema): string {
  if (value !== undefined) return JSON.stringify(value);
  if (values) return values.map((one) => JSON.stringify(one)).join(' | ');
  if (anyOf) return anyOf.map(typeOf).join(' | ');
  if (items) return `readonly (${typeOf(items)})[]`;
  const others = typeof additionalProperties === 'object' ? typeOf(additionalProperties) : undefined;
  if (properties) {
    const fields = Object.entries(properties).map(
      ([key, inner]) => `${inner.description ? `/** ${inner.description} */ ` : ''}readonly ${key}?: ${typeOf(inner)} | undefined;`,
    );
    return `{ ${[...fields, ...(others === undefined ? [] : [`readonly [option: string]: ${others} | undefined;`])].join('\n')} }`;
  }
  if (typeof additionalProperties === 'object') return `Readonly<Record<string, ${typeOf(additionalProperties)}>>`;
  return type ?? 'unknown';
}

/** Text of one byte a character is read and compiled faster, and the launcher reads it so. */
const ascii: Plugin = {
  name: 'ascii',
  writeBundle({ dir = 'dist' }, bundle) {
    for (const one of Object.values(bundle)) {
      if (one.type !== 'chunk') continue;
      const code = one.code.replace(/[^\x00-\x7f]/g, (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`);
      writeFileSync(join(dir, one.fileName), code);
    }
  },
};

/** A first run, which leaves what the next ones start from. */
const started: Plugin = {
  name: 'started',
  closeBundle() {
    execFileSync(process.execPath, ['dist/cli.cjs', 'check', 'examples/helpdesk', '--fail-on', 'never'], { stdio: 'ignore' });
  },
};

/** The licences of the packages of which something is in the bundle ask to be passed on with it. */
const licences: Plugin = {
  name: 'licences',
  writeBundle({ dir = 'dist' }, bundle) {
    const modules = Object.values(bundle).flatMap((one) => (one.type === 'chunk' ? one.moduleIds : []));
    const packages = new Set(modules.flatMap((id) => /.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? []));
    const texts = [...packages].sort().map((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
      return `${name} ${version} (${license})\n\n${file ? readFileSync(join(folder, file), 'utf8').trim() : ''}\n`;
    });
    writeFileSync(join(dir, 'THIRD_PARTY_LICENSES'), texts.join(`\n${'-'.repeat(80)}\n\n`));
  },
};

export const common = {
  platform: 'node',
  external: [/^@electric-sql\/pglite/],
  resolve: {
    alias: {
      // Measures text for terminals: 18 ms of start-up for help texts in plain ASCII.
      'string-width': new URL('./src/cli/string-width.ts', import.meta.url).pathname,
      // Only yargs asks for it.
      assert: new URL('./src/cli/assert.ts', import.meta.url).pathname,
      // Its default entry is UMD, whose inner requires no bundler can follow.
      'jsonc-parser': require.resolve('jsonc-parser').replace('/umd/', '/esm/'),
    },
  },
} satisfies RolldownOptions;

const minify = { compress: true, mangle: false } as const;

/** For other programs. */
const library = defineConfig({
  ...common,
  input: { index: 'src/index.ts', rules: 'rules/index.ts' },
  plugins: [anew, parserBeside, examplesBeside, settingsSchema, declarations],
  output: {
    dir: 'dist',
    format: 'esm',
    entryFileNames: '[name].mjs',
    chunkFileNames: '[name]-[hash].mjs',
    minify: { ...minify, codegen: false },
  },
});

/** What most runs need stands in one file, whose compiled code the launcher keeps; the rest is loaded when it is asked for. */
const MOST = /\/src\/(cli\/(main|check|schema)|report\/(check-pretty|schema-text))\.ts$/;
const codeSplitting = { groups: [{ name: 'program', test: MOST }] };

const program = defineConfig({
  ...common,
  input: { cli: 'src/cli/launch.ts', program: 'src/cli/main.ts' },
  plugins: [ascii, licences, started],
  output: {
    dir: 'dist',
    format: 'cjs',
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name]-[hash].cjs',
    minify: { ...minify, codegen: true },
    codeSplitting,
  },
});

export default [library, program];
