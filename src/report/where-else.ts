import type { Finding } from '../judge/finding.ts';
import { positionOf } from '../source.ts';

/** So many places are named. */
const MOST = 5;

/** `file:8, 9, 12` for each file; the file of the finding itself goes without saying. */
export function linesText({ at }: Finding, others: readonly Finding[]): string {
  const lines = new Map<string, number[]>();
  for (const other of others.slice(0, MOST)) {
    const { line } = positionOf(other.at.source, other.at.start);
    lines.set(other.at.source.name, [...(lines.get(other.at.source.name) ?? []), line]);
  }
  const told = Array.from(lines, ([file, numbers]) => {
    const where = file === at.source.name ? `line${numbers.length === 1 ? '' : 's'} ` : `${file}:`;
    return where + numbers.join(', ');
  });
  return [...told, ...(others.length > MOST ? [`and ${others.length - MOST} more`] : [])].join('; ');
}
