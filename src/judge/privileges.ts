/** Privileges that the folder has given away. */
import { quoteIdentifier } from '../model/identifier.ts';
import type { Relation } from '../model/objects.ts';
import { setOf } from '../model/privilege.ts';
import { accessOf } from './access.ts';
import type { Leak, Subject } from './subject.ts';
import { distinct } from './words.ts';

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

const BEYOND = setOf('TRUNCATE', 'REFERENCES', 'TRIGGER');

/** ALL was granted to the role, or to PUBLIC. */
export function holdsAll({ schema }: Subject, { acl }: Relation, role: string): boolean {
  const id = schema.roleNamed(role)?.id;
  const held = (acl ?? []).filter(({ grantee }) => grantee === id || grantee === 0).reduce((set, { privileges }) => set | privileges, 0);
  return (held & BEYOND) === BEYOND;
}

/** As GRANT and REVOKE name them. */
export const grantees = (leaks: readonly Leak[]): string => distinct(leaks.map(({ cell }) => quoteIdentifier(cell.role))).join(', ');
