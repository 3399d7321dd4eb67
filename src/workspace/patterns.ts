import { existsSync } from 'node:fs';
import { byBytes } from './layouts/order.ts';

/** Paths as they were given, patterns replaced by what they match. A path that exists is no pattern, whatever is in its name. */
export async function expand(paths: readonly string[]): Promise<string[]> {
  const expanded: string[] = [];
  for (const one of paths) {
    if (one === '-' || !/[*?[\]{}!()]/.test(one) || existsSync(one)) expanded.push(one);
    else {
      const { default: glob } = await import('fast-glob');
      const found = await glob(one.replaceAll('\\', '/'), {
        ignore: ['**/node_modules/**', '**/.git/**'],
        followSymbolicLinks: false,
        dot: true,
      });
      // A pattern without a match stays, to be reported as a path that is not there.
      expanded.push(...(found.length > 0 ? found.sort(byBytes) : [one]));
    }
  }
  return expanded;
}
