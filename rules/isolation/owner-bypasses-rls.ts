import { causesOf } from '../../src/judge/cause.ts';
import { identityOf, leakFault } from '../../src/judge/leak-fault.ts';
import { placeOf } from '../../src/judge/places.ts';
import { defineRule } from '../../src/judge/rule.ts';
import type { Leak, Subject } from '../../src/judge/subject.ts';
import type { Relation, Routine } from '../../src/model/objects.ts';

export default defineRule({
  id: 'owner-bypasses-rls',
  category: 'isolation',
  severity: 'error',
  effect: 'opens',
  title: 'A caller owns the table, and its policies do not hold for owners',
  why: 'The owner of a table is not subject to its row security unless that is forced. An application that connects as the role that made the tables runs without any.',
  instead:
    'Let requests run with a role that owns nothing. ALTER TABLE ... FORCE ROW LEVEL SECURITY holds the owner, too, who can still switch it off.',
  aliases: ['pgrls/SEC002'],
  *schema(subject) {
    for (const cause of causesOf(subject).of('owner-bypasses-rls')) {
      const { on, what = '' } = cause;
      const identity = identityOf(subject, on);
      yield leakFault(subject, cause, {
        at: placeOf(on, 'owner'),
        says: `${what} owns ${identity}, and row security is not forced on it`,
        ...(isOwnerOnly(subject, on, cause.leaks) && { severity: 'warning' as const }),
        fix: `ALTER TABLE ${identity} FORCE ROW LEVEL SECURITY;`,
      });
    }
  },
});

/** A role that nobody signs in with, and that no caller is a member of, beside those that callers have. */
function isOwnerOnly({ proof, schema }: Subject, { id }: Relation | Routine, leaks: readonly Leak[]): boolean {
  const owners = new Set(leaks.map(({ cell }) => cell.role));
  const isGranted = (role: number, except: number): boolean =>
    [...schema.all('relation')].some(({ acl, owner }) => owner !== except && (acl ?? []).some(({ grantee }) => grantee === role));
  const granted = new Set((schema.relation(id)?.acl ?? []).map(({ grantee }) => grantee));
  const hasOthers = proof.callers.some(({ name, role }) => !owners.has(name) && granted.has(role));
  return (
    hasOthers &&
    [...owners].every((name) => {
      const role = schema.roleNamed(name);
      return role?.login === false && !isGranted(role.id, role.id);
    })
  );
}
