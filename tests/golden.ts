/** Texts that are kept as files and compared whole. `UPDATE=1 npm test` writes them anew. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect } from 'vitest';

export function expectGolden(file: string, text: string): void {
  if (process.env['UPDATE']) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  expect(existsSync(file), `${file} is missing; UPDATE=1 npm test writes it`).toBe(true);
  expect(text).toBe(readFileSync(file, 'utf8'));
}
