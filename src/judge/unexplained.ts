/** Leaks that no other rule has explained: one fault for each object. */

import type { Relation, Routine } from '../model/objects.ts';
import type { CellCommand } from '../prove/proof.ts';
import { causesOf } from './cause.ts';
import type { Evidence } from './finding.ts';
import { identityOf, leakFault } from './leak-fault.ts';
import { placeOf } from './places.ts';
import type { Fault } from './rule.ts';
import type { Leak, Subject } from './subject.ts';

/** Those of one command, or of a function's execution, at the line that lets them. */
export function* unexplained(subject: Subject, leaks: readonly Leak[], ...commands: readonly CellCommand[]): Iterable<Fault> {
  const objects = new Map<number, Leak[]>();
  for (const leak of leaks) {
    if (!commands.includes(leak.cell.command)) continue;
    const known = objects.get(leak.cell.id);
    if (known) known.push(leak);
    else objects.set(leak.cell.id, [leak]);
  }
  for (const [id, own] of objects) {
    const on = objectOf(subject, id);
    const [first] = own;
    if (!on || !first) continue;
    const policy = causesOf(subject).all.find((cause) => cause.leaks.includes(first))?.policy;
    const [line, ...others] = linesOf(own);
    const through = first.way.through === first.cell.object ? '' : ` through ${first.way.through}`;
    const by = policy
      ? `policy "${policy.name}" of ${identityOf(subject, on)} lets others in${through}`
      : `${identityOf(subject, on)} lies open${through}`;
    const fault = leakFault(
      subject,
      { name: 'unexplained', on, leaks: own },
      {
        at: policy ? placeOf(policy, 'using', 'check', 'roles') : (line?.at ?? placeOf(on)),
        says: by.charAt(0).toUpperCase() + by.slice(1),
        because: [...others, ...worldOf(own, line)],
      },
    );
    yield fault;
  }
}

function objectOf({ schema }: Subject, id: number): Relation | Routine | undefined {
  const object = schema.object(id);
  return object?.class === 'relation' || object?.class === 'routine' ? object : undefined;
}

/** The lines of all its ways, each once. */
function linesOf(leaks: readonly Leak[]): Evidence[] {
  const lines = leaks.flatMap(({ way }) => way.because);
  return [...new Map(lines.map((line) => [`${line.at.source.name} ${line.at.start} ${line.says}`, line])).values()];
}

/** A row and a caller for whom it holds. */
function worldOf(leaks: readonly Leak[], line: Evidence | undefined): Evidence[] {
  const witness = leaks.find(({ way }) => way.witness)?.way.witness;
  if (!witness || !line) return [];
  const row = Object.entries(witness.row).map(([column, value]) => `${column} = ${value ?? 'NULL'}`);
  const context = Object.entries(witness.context).map(([setting, value]) => `${setting} = ${value ?? 'NULL'}`);
  return [
    { at: line.at, says: `for example the row ${row.join(', ')}${context.length > 0 ? `, to a caller with ${context.join(', ')}` : ''}` },
  ];
}
