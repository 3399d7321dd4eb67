import { knownCallers } from '../../src/judge/access.ts';
import { placeOf } from '../../src/judge/places.ts';
import { defineRule } from '../../src/judge/rule.ts';
import type { Subject } from '../../src/judge/subject.ts';
import { quoteIdentifier } from '../../src/model/identifier.ts';
import { type AccessList, bit } from '../../src/model/privilege.ts';

export default defineRule({
  id: 'default-privileges-too-wide',
  category: 'isolation',
  severity: 'warning',
  effect: 'opens',
  title: 'Every table that will ever be made is open to callers',
  why: 'Default privileges open a new table in the moment in which it is made, before anybody has thought of its policies; with TRUNCATE among them, or for PUBLIC, policies would not help.',
  instead:
    'Grant what the application needs on each table, in the migration that makes it; or by default no more than SELECT, INSERT, UPDATE and DELETE, to a role by name.',
  aliases: ['pgrls/SEC044'],
  *schema(subject) {
    const { schema, own } = subject;
    for (const defaults of schema.all('default privileges')) {
      if (defaults.objectType !== 'r' || !own(defaults.id)) continue;
      const fault = faultOf(subject, defaults.acl);
      if (fault === undefined) continue;
      const namespace = schema.namespace(defaults.namespace)?.name;
      const where = namespace === undefined ? 'in every schema' : `in schema ${quoteIdentifier(namespace)}`;
      yield {
        object: namespace === undefined ? quoteIdentifier(schema.role(defaults.role)?.name ?? '') : quoteIdentifier(namespace),
        at: placeOf(defaults, 'acl'),
        says: `Tables that ${schema.role(defaults.role)?.name} makes ${where} from now on ${fault}.`,
      };
    }
  },
});

function faultOf(subject: Subject, acl: AccessList): string | undefined {
  const { schema, regime } = subject;
  if (acl.some(({ grantee, privileges }) => grantee === 0 && privileges !== 0)) return 'are open to PUBLIC';
  for (const { role, name } of knownCallers(subject)) {
    const items = acl.filter(({ grantee }) => grantee === role);
    if (items.some(({ grantable }) => grantable !== 0)) return `can be handed on by ${schema.role(role)?.name ?? name}`;
    // An API offers no TRUNCATE.
    if (regime.callersCome === 'sql' && items.some(({ privileges }) => (privileges & bit('TRUNCATE')) !== 0))
      return `can be truncated by ${name}`;
  }
  return undefined;
}
