import { existsSync, readFileSync } from 'node:fs';

/** The examples of a rule as text. The build puts them beside the bundle. */
export function examplesOf(id: string): string | undefined {
  const at = new URL(`./examples/${id}.sql`, import.meta.url);
  return existsSync(at) ? readFileSync(at, 'utf8') : undefined;
}
