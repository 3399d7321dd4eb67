import { causesOf } from '../../src/judge/cause.ts';
import type { Evidence } from '../../src/judge/finding.ts';
import { leakFault } from '../../src/judge/leak-fault.ts';
import { relationIdentity } from '../../src/judge/naming.ts';
import { madeAt, placeOf } from '../../src/judge/places.ts';
import { defineRule, type Fault } from '../../src/judge/rule.ts';
import type { Leak, Subject } from '../../src/judge/subject.ts';
import { distinct, listed } from '../../src/judge/words.ts';
import { quoteIdentifier } from '../../src/model/identifier.ts';

export default defineRule({
  id: 'role-bypasses-rls',
  category: 'isolation',
  severity: 'error',
  effect: 'opens',
  title: 'A caller’s role is exempt from row security, or can become one that is',
  why: 'For a superuser and a role with BYPASSRLS there are no policies. Membership does not inherit the exemption, but SET ROLE takes it.',
  instead: 'Give requests a role without BYPASSRLS that is a member of no role that has it; let services connect as themselves.',
  aliases: ['pgrls/SEC016', 'pgrls/SEC048'],
  *schema(subject) {
    const roles = new Map<string, Leak[]>();
    for (const { what = '', leaks } of causesOf(subject).of('role-bypasses-rls')) roles.set(what, [...(roles.get(what) ?? []), ...leaks]);
    for (const [name, leaks] of roles) {
      const role = subject.schema.roleNamed(name);
      const [cause] = causesOf(subject).of('role-bypasses-rls');
      if (!role || !cause) continue;
      const others = distinct(leaks.flatMap(({ cell }) => (cell.role === name ? [] : [cell.role])));
      const joined = membershipsOf(subject, role.id, others);
      const is = `${name} is ${role.superuser ? 'a superuser' : 'exempt from row security'}`;
      yield {
        ...leakFault(
          subject,
          { ...cause, leaks },
          {
            at: joined[0]?.at ?? placeOf(role, 'bypassRowSecurity', 'superuser'),
            says: others.length > 0 ? `${is}, and ${listed(others)} can become it` : is,
            because: madeEvidence(role, joined),
          },
        ),
        object: quoteIdentifier(name),
      };
    }
    yield* superusers(subject);
  },
});

function membershipsOf({ schema }: Subject, role: number, members: readonly string[]): Evidence[] {
  return [...schema.all('membership')]
    .filter((one) => one.role === role && members.includes(schema.role(one.member)?.name ?? ''))
    .map((one) => ({ at: placeOf(one), says: `${schema.role(one.member)?.name} is made a member here` }));
}

function madeEvidence(role: Parameters<typeof madeAt>[0], joined: readonly Evidence[]): Evidence[] {
  const at = madeAt(role);
  return at && joined.length > 0
    ? [{ at: placeOf(role, 'bypassRowSecurity', 'superuser'), says: 'the role is given the exemption here' }, ...joined.slice(1)]
    : [];
}

/** Privileges are granted to a role that needs none: it is taken for the application's. */
function* superusers({ schema, own }: Subject): Iterable<Fault> {
  const protectedTables = [...schema.all('relation')].filter(({ rowSecurity, id }) => rowSecurity && own(id));
  for (const role of schema.all('role')) {
    if (!role.superuser || !own(role.id)) continue;
    const table = protectedTables.find(({ acl }) => (acl ?? []).some(({ grantee }) => grantee === role.id));
    if (!table) continue;
    yield {
      object: quoteIdentifier(role.name),
      at: placeOf(role, 'superuser'),
      says: `${role.name} is a superuser, whom no policy holds, and is granted privileges on ${relationIdentity(schema, table)} like a caller.`,
      because: [{ at: placeOf(table, 'acl'), says: 'privileges are granted to it here' }],
    };
  }
}
