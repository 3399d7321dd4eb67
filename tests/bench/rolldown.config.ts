/** The measurements as a bundle, as the product is one. */
import { defineConfig } from 'rolldown';
import product, { parserBeside } from '../../rolldown.config.ts';

export default defineConfig({
  ...product,
  input: { main: 'tests/bench/main.ts', measure: 'tests/bench/measure.ts' },
  plugins: [parserBeside],
  output: { ...product.output, dir: 'node_modules/.cache/bench' },
});
