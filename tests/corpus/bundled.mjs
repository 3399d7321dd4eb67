/** Runs a TypeScript program of this folder as the product is built: bundled, with the parser beside it. */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

export async function run(entry) {
  // Beside the packages, because what is not bundled is found there; chunks are loaded until the end.
  const folder = mkdtempSync(join(import.meta.dirname, '../../node_modules/.score-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const bundle = await rolldown({ input: join(import.meta.dirname, entry), platform: 'node', external: /^[^./]/ });
  await bundle.write({ dir: folder, format: 'esm', entryFileNames: 'main.mjs', sourcemap: true });
  await bundle.close();
  copyFileSync(createRequire(import.meta.url).resolve('libpg-query/wasm/libpg-query.wasm'), join(folder, 'libpg-query.wasm'));
  const { main } = await import(pathToFileURL(join(folder, 'main.mjs')).href);
  process.exitCode = await main(process.argv.slice(2));
}
