import { accessOf } from '../../src/judge/access.ts';
import { relationIdentity } from '../../src/judge/naming.ts';
import { placeOf } from '../../src/judge/places.ts';
import { defineRule } from '../../src/judge/rule.ts';
import type { Subject } from '../../src/judge/subject.ts';
import { isBarrier, readBy, readsAsCaller } from '../../src/judge/views.ts';
import type { Relation } from '../../src/model/objects.ts';

export default defineRule({
  id: 'view-leaks-through-condition',
  category: 'isolation',
  severity: 'warning',
  effect: 'opens',
  title: 'A view that confines its rows is no security barrier',
  why: 'PostgreSQL may ask a condition of the caller’s before the view’s own WHERE. A function of theirs that writes its argument down, or a cast that fails with the value in its message, then shows rows that the view hides.',
  instead: 'WITH (security_barrier = true), or security_invoker where the policies of the tables say the same.',
  aliases: ['pgrls/VIEW002'],
  *schema(subject) {
    // Those who come through an API bring no functions of their own.
    if (subject.regime.callersCome !== 'sql') return;
    const { schema, proof, own } = subject;
    for (const view of schema.all('relation')) {
      if (view.kind !== 'view' || !own(view.id) || readsAsCaller(view) || isBarrier(view) || !view.view?.query.where || !canBePassed(view))
        continue;
      const confines = proof.cells.some(
        (cell) => cell.id === view.id && cell.command === 'select' && (cell.verdict === 'isolated' || cell.verdict === 'shared'),
      );
      if (!confines || !readsHidden(subject, view)) continue;
      const identity = relationIdentity(schema, view);
      yield {
        object: identity,
        at: placeOf(view, 'view', 'options'),
        says: `${identity} keeps callers to their own rows by its WHERE alone, and is no security barrier.`,
        fix: `ALTER VIEW ${identity} SET (security_barrier = true);`,
      };
    }
  },
});

/** Conditions do not go into a query that groups or counts its rows. */
function canBePassed({ view }: Relation): boolean {
  const query = view?.query;
  return query !== undefined && !query.hasAggregates && query.group.length === 0 && !query.limit && !query.offset;
}

function readsHidden(subject: Subject, view: Relation): boolean {
  const access = accessOf(subject);
  return readBy(subject.schema, view).some(
    (relation) =>
      relation.kind !== 'view' &&
      (subject.tenancy.scopes.get(relation.id)?.belongs ?? []).length > 0 &&
      !access.isSubject(view.owner, relation),
  );
}
