import { deletionMark } from '../../src/judge/deletion.ts';
import { relationIdentity } from '../../src/judge/naming.ts';
import { placeOf } from '../../src/judge/places.ts';
import { defineRule } from '../../src/judge/rule.ts';
import { isCustom, thingsOf } from '../../src/judge/siblings.ts';
import { isRoot, isTenants } from '../../src/judge/tenants.ts';
import { wordsOf } from '../../src/tenancy/words.ts';

export default defineRule({
  id: 'soft-delete-missing',
  category: 'integrity',
  severity: 'info',
  effect: 'breaks',
  title: 'Rows of this table are deleted for good',
  why: 'Where deleted rows of other tables can be brought back, people take it that these can be, too.',
  instead: 'Add the column that marks deleted rows in the other tables, and look at it in policies and unique indexes.',
  *schema(subject) {
    const tables = thingsOf(subject).filter(
      ({ id, name }) =>
        (isTenants(subject, id) || isRoot(subject, id) || subject.tenancy.scopes.get(id)?.kind === 'owner') &&
        !wordsOf(name).some((word) => RECORDS.test(word)),
    );
    const marked = tables.flatMap((relation) => deletionMark(relation)?.name ?? []);
    const [usual] = marked;
    if (usual === undefined || !isCustom(marked.length, tables.length, 0.5)) return;
    for (const relation of tables) {
      if (deletionMark(relation)) continue;
      yield {
        object: relationIdentity(subject.schema, relation),
        at: placeOf(relation),
        says: `${relationIdentity(subject.schema, relation)} has no ${usual}, which ${marked.length} other tables of its kind have.`,
      };
    }
  },
});

/** What is written once, or comes and goes. */
const RECORDS =
  /^(?:logs?|audits?|history|events?|metrics?|readings?|snapshots?|sessions?|tokens?|queues?|jobs?|views?|settings?|preferences?|members?|memberships?|roles?|permissions?)$/;
