// One module for a table: a string whose lines are the table's, so that a difference shows as a difference of lines.
import { mkdirSync, writeFileSync } from 'node:fs';

const folder = new URL('../../../src/model/catalog/generated/', import.meta.url);

export function writeTable(file, lines) {
  mkdirSync(folder, { recursive: true });
  const constant = file.toUpperCase().replaceAll('-', '_');
  const text = lines.map((line) => `${line.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}\\n\\\n`).join('');
  writeFileSync(new URL(`${file}.ts`, folder), `export const ${constant} = '\\\n${text}';\n`);
  return text.length;
}

export function writeWords(file, words) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL(`${file}.ts`, folder), `export const ${file.toUpperCase()} = '${words.join(' ')}';\n`);
}
