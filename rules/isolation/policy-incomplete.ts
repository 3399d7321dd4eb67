import { accessOf, knownCallers } from '../../src/judge/access.ts';
import { relationIdentity } from '../../src/judge/naming.ts';
import { placeOf } from '../../src/judge/places.ts';
import { defineRule } from '../../src/judge/rule.ts';
import { designedTables } from '../../src/judge/tables.ts';
import { listed } from '../../src/judge/words.ts';

const PRIVILEGES = { select: 'SELECT', insert: 'INSERT', update: 'UPDATE', delete: 'DELETE' } as const;

export default defineRule({
  id: 'policy-incomplete',
  category: 'isolation',
  severity: 'info',
  effect: 'closes',
  title: 'A privilege is granted that no policy lets anybody use',
  why: 'Where a command has no permissive policy, it finds no row, or is refused. That may be meant, and then the privilege is not.',
  instead: 'A policy for the command; or REVOKE the privilege.',
  aliases: ['migrationpilot/MP079', 'pgrls/SEC022'],
  *schema(subject) {
    const { schema } = subject;
    const access = accessOf(subject);
    for (const relation of designedTables(subject)) {
      const policies = schema.policiesOf(relation.id).filter(({ permissive }) => permissive);
      if (!relation.rowSecurity || policies.length === 0) continue;
      const missing = (['select', 'insert', 'update', 'delete'] as const).filter(
        (command) =>
          !policies.some((policy) => policy.command === 'all' || policy.command === command) &&
          knownCallers(subject).some(({ role }) => access.may(role, relation, PRIVILEGES[command]) && access.isSubject(role, relation)),
      );
      if (missing.length === 0) continue;
      yield {
        object: relationIdentity(schema, relation),
        at: placeOf(relation, 'acl', 'rowSecurity'),
        says: `${listed(missing.map((command) => PRIVILEGES[command]))} on ${relationIdentity(schema, relation)} ${missing.length === 1 ? 'is' : 'are'} granted, and no policy lets anybody use ${missing.length === 1 ? 'it' : 'them'}.`,
      };
    }
  },
});
