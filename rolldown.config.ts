import { copyFileSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { defineConfig, type Plugin } from 'rolldown';

const require = createRequire(import.meta.url);

/** The parser's WebAssembly lies beside the bundle, where the front doors look for it. */
const parserBeside: Plugin = {
  name: 'parser-beside',
  writeBundle({ dir = 'dist' }) {
    mkdirSync(dir, { recursive: true });
    copyFileSync(require.resolve('libpg-query/wasm/libpg-query.wasm'), `${dir}/libpg-query.wasm`);
  },
};

export default defineConfig({
  input: { cli: 'src/cli/main.ts' },
  platform: 'node',
  external: [/^@electric-sql\/pglite/],
  resolve: {
    alias: {
      // Measures text for terminals: 18 ms of start-up for help texts in plain ASCII.
      'string-width': new URL('./src/cli/string-width.ts', import.meta.url).pathname,
      // Its default entry is UMD, whose inner requires no bundler can follow.
      'jsonc-parser': require.resolve('jsonc-parser').replace('/umd/', '/esm/'),
    },
  },
  plugins: [parserBeside],
  output: { dir: 'dist', format: 'esm', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs', cleanDir: true, minify: { compress: true, mangle: false, codegen: false } },
});
