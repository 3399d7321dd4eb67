/** The measurements as a bundle, as the product is one. */
import { defineConfig } from 'rolldown';
import { common, parserBeside } from '../../rolldown.config.ts';

export default defineConfig({
  ...common,
  input: { main: 'tests/bench/main.ts', measure: 'tests/bench/measure.ts' },
  plugins: [parserBeside],
  output: { dir: 'node_modules/.cache/bench', format: 'esm', entryFileNames: '[name].mjs', cleanDir: true },
});
