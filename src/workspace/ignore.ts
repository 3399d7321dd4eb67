import path from 'node:path';
import { matches, segmentsOf } from '../settings/pattern.ts';

/** Whether a name is left out by the settings' patterns: `*` within a segment, `**` across, a folder with all in it. */
export function ignoring(patterns: readonly string[], from: string, base: string): ((name: string) => boolean) | undefined {
  if (patterns.length === 0) return undefined;
  const split = patterns.map(segmentsOf);
  return (name) => {
    const segments = path.relative(from, path.join(base, name)).split(path.sep);
    return split.some((pattern) => matches(pattern, segments));
  };
}
