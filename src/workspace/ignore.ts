import path from 'node:path';

/** Whether a name is left out by the settings' patterns: `*` within a segment, `**` across, a folder with all in it. */
export function ignoring(patterns: readonly string[], from: string, base: string): ((name: string) => boolean) | undefined {
  if (patterns.length === 0) return undefined;
  const split = patterns.map((pattern) => pattern.replace(/^\.\//, '').replace(/\/+$/, '').split('/'));
  return (name) => {
    const segments = path.relative(from, path.join(base, name)).split(path.sep);
    return split.some((pattern) => matches(pattern, segments));
  };
}

/** Greedy with one place to come back to, so it takes no longer than the product of the two lengths. */
function matches(pattern: readonly string[], segments: readonly string[]): boolean {
  let [p, s, back, resume] = [0, 0, -1, 0];
  while (s < segments.length) {
    if (pattern[p] === '**') {
      back = p++;
      resume = s;
    } else if (p < pattern.length && matchesSegment(pattern[p] ?? '', segments[s] ?? '')) {
      p++;
      s++;
      if (p === pattern.length) return true;
    } else if (back >= 0) {
      p = back + 1;
      s = ++resume;
    } else return false;
  }
  return pattern.slice(p).every((rest) => rest === '**');
}

function matchesSegment(pattern: string, segment: string): boolean {
  let [p, s, back, resume] = [0, 0, -1, 0];
  while (s < segment.length) {
    if (pattern[p] === '*') {
      back = p++;
      resume = s;
    } else if (p < pattern.length && (pattern[p] === '?' || pattern[p] === segment[s])) {
      p++;
      s++;
    } else if (back >= 0) {
      p = back + 1;
      s = ++resume;
    } else return false;
  }
  return pattern.slice(p).replaceAll('*', '') === '';
}
