/** Patterns as shells have them: `*` and `?` within a segment, `**` across. A folder stands for all that is in it. */

export function matchesPath(pattern: string, name: string): boolean {
  return matches(segmentsOf(pattern), name.split('/'));
}

export const segmentsOf = (pattern: string): string[] => pattern.replace(/^\.\//, '').replace(/\/+$/, '').split('/');

/** Greedy with one place to come back to, so it takes no longer than the product of the two lengths. */
export function matches(pattern: readonly string[], segments: readonly string[]): boolean {
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

/** `*` and `?` in a text that is no path. */
export function matchesSegment(pattern: string, segment: string): boolean {
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
