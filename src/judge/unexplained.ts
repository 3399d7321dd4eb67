/** Leaks that no other rule has explained: one fault for each object. */
import type { CellCommand } from '../prove/proof.ts';
import { isApplicationsTask } from './applications-task.ts';
import { type Cause, causesOf } from './cause.ts';
import type { Evidence } from './finding.ts';
import { identityOf, leakFault } from './leak-fault.ts';
import { placeOf } from './places.ts';
import type { Fault } from './rule.ts';
import type { Leak, Subject } from './subject.ts';
import { distinct, listedBriefly } from './words.ts';

/** Those of one command, or of a function's execution, at the line that lets them. */
export function* unexplained(subject: Subject, leaks: readonly Leak[], ...commands: readonly CellCommand[]): Iterable<Fault> {
  if (isApplicationsTask(subject)) return;
  const left = new Set(leaks);
  const objects = new Map<number, Cause & { readonly leaks: Leak[] }>();
  for (const cause of causesOf(subject).all) {
    const own = cause.leaks.filter((leak) => left.has(leak) && commands.includes(leak.cell.command));
    // What runs as its caller does nothing that the caller could not do.
    if (own.length === 0 || (cause.on.class === 'routine' && !cause.on.securityDefiner)) continue;
    const known = objects.get(cause.on.id);
    if (known) known.leaks.push(...own);
    else objects.set(cause.on.id, { ...cause, leaks: own });
  }
  for (const cause of objects.values()) yield faultOf(subject, cause);
}

function faultOf(subject: Subject, cause: Cause): Fault {
  const { on, policy, leaks } = cause;
  const [line, ...others] = linesOf(leaks);
  const through = distinct(leaks.flatMap(({ way, cell }) => (way.through === cell.object ? [] : [way.through])));
  const identity = identityOf(subject, on);
  const { policy: _, ...object } = cause;
  return leakFault(subject, object, {
    at: policy ? placeOf(policy, 'using', 'check', 'roles') : (line?.at ?? placeOf(on)),
    says: `${policy ? `Policy "${policy.name}" of ${identity} lets others in` : `${identity} lies open`}${through.length > 0 && !policy ? ` through ${listedBriefly(through, 2)}` : ''}`,
    because: [...others, ...worldOf(leaks, line)],
  });
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
