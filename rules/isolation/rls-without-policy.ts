import { accessOf } from '../../src/judge/access.ts';
import { relationIdentity } from '../../src/judge/naming.ts';
import { placeOf } from '../../src/judge/places.ts';
import { defineRule } from '../../src/judge/rule.ts';
import { designedTables } from '../../src/judge/tables.ts';
import { listed } from '../../src/judge/words.ts';

export default defineRule({
  id: 'rls-without-policy',
  category: 'isolation',
  severity: 'info',
  effect: 'closes',
  title: 'Row security is on, and there is no policy',
  why: 'Nobody but the owner and exempt roles sees or writes a row. That may be meant; if it is not, the next one who misses the rows is tempted to switch row security off.',
  instead: 'A policy for those who need the rows; or REVOKE the privileges, so that the table says by itself that it is not for callers.',
  aliases: ['splinter/0008', 'pgrls/SEC009'],
  *schema(subject) {
    const { schema, proof } = subject;
    const access = accessOf(subject);
    for (const relation of designedTables(subject)) {
      if (!relation.rowSecurity || relation.parents.length > 0 || schema.policiesOf(relation.id).length > 0) continue;
      const callers = proof.callers.filter(
        ({ role }) => access.isSubject(role, relation) && access.columns(role, relation, 'SELECT').length > 0,
      );
      if (callers.length === 0) continue;
      yield {
        object: relationIdentity(schema, relation),
        at: placeOf(relation, 'rowSecurity'),
        says: `${relationIdentity(schema, relation)} has row security and no policy: ${listed(callers.map(({ name }) => name))} may read it and ${callers.length === 1 ? 'sees' : 'see'} nothing.`,
      };
    }
  },
});
