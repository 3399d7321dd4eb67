/** Privileges that the folder has given away. */
import { accessOf } from './access.ts';
import type { Leak, Subject } from './subject.ts';

/** Those that rest on a GRANT: not what an owner has anyway, nor what a supposed caller is supposed to have. */
export function grantedLeaks(subject: Subject, leaks: readonly Leak[]): Leak[] {
  const { proof, schema } = subject;
  return leaks.filter(({ cell, way }) => {
    const caller = proof.callers.find(({ name }) => name === cell.role);
    const relation = schema.relation(cell.id);
    if (!caller || caller.assumed || !relation || way.through !== cell.object) return false;
    return !accessOf(subject).owns(caller.role, relation);
  });
}
