import { relationIdentity } from '../../src/judge/naming.ts';
import { placeOf } from '../../src/judge/places.ts';
import { defineRule } from '../../src/judge/rule.ts';
import type { Subject } from '../../src/judge/subject.ts';
import { ownTables } from '../../src/judge/tables.ts';
import { quoteIdentifier } from '../../src/model/identifier.ts';
import type { Publication, Relation } from '../../src/model/objects.ts';

export default defineRule({
  id: 'publication-unprotected',
  category: 'isolation',
  severity: 'warning',
  effect: 'opens',
  title: 'A realtime publication carries a table that has no row security',
  why: 'The realtime service sends every change of a published table to whoever subscribes, and asks the policies of the table who may see it. Without row security that is everybody.',
  instead: 'Enable row security on the table, with a policy for SELECT; or take it out of the publication.',
  aliases: ['pgrls/SEC051'],
  *schema(subject) {
    for (const publication of subject.schema.all('publication')) {
      if (publication.name !== REALTIME) continue;
      for (const relation of published(subject, publication)) {
        const identity = relationIdentity(subject.schema, relation);
        yield {
          object: identity,
          at: subject.own(publication.id) ? placeOf(publication, 'tables', 'allTables') : placeOf(relation),
          says: `${identity} is in the publication ${publication.name} and has no row security, so that its changes go to every subscriber.`,
          fix: publication.allTables
            ? `ALTER TABLE ${identity} ENABLE ROW LEVEL SECURITY;`
            : `ALTER PUBLICATION ${quoteIdentifier(publication.name)} DROP TABLE ${identity};`,
          key: publication.name,
        };
      }
    }
  },
});

const REALTIME = 'supabase_realtime';

function published(subject: Subject, { allTables, tables, schemas }: Publication): Relation[] {
  const named = new Set(tables.map(({ relation }) => relation));
  return ownTables(subject).filter(
    (relation) =>
      !relation.rowSecurity &&
      (allTables || named.has(relation.id) || schemas.includes(relation.namespace)) &&
      (subject.tenancy.scopes.get(relation.id)?.kind ?? 'none') !== 'none',
  );
}
