/** Faults of the files themselves, at the file that is meant or at the first one of the folder. */
import type { Fault } from './rule.ts';
import type { Doubt, Subject } from './subject.ts';

export function* doubtful({ doubts, outcome: { migrations } }: Subject, kind: Doubt['kind']): Iterable<Fault> {
  for (const doubt of doubts) {
    if (doubt.kind !== kind) continue;
    const { source, part } = migrations.find((one) => one.source.name === doubt.file) ?? migrations[0] ?? {};
    if (!source) continue;
    const start = part?.start ?? 0;
    yield {
      object: source.name,
      at: { source, start, end: start },
      says: `${doubt.says.charAt(0).toUpperCase()}${doubt.says.slice(1)}${doubt.says.endsWith('.') ? '' : '.'}`,
      key: doubt.says,
    };
  }
}
