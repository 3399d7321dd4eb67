/** Why a view shows, or changes, the rows of others. */
import type { Relation } from '../model/objects.ts';
import type { Blame, Court } from './cause.ts';
import type { Leak } from './subject.ts';
import { readsAsCaller } from './views.ts';

export function blameView(court: Court, leak: Leak, view: Relation): Blame {
  const { subject } = court;
  if (!readsAsCaller(view)) return { name: 'view-bypasses-rls', on: view };
  // It goes on to the next view, or to tables.
  const under = (view.view?.query.ranges ?? []).flatMap((range) =>
    range.kind === 'relation' ? (subject.schema.relation(range.relation) ?? []) : [],
  );
  const definer = under.find((one) => one.kind === 'view' && !readsAsCaller(one));
  if (definer) return { name: 'view-bypasses-rls', on: definer };
  const open = under.find((one) => one.kind === 'materialized view');
  if (open) return { name: 'materialized-view-exposed', on: open };
  const policies = court.policiesPassed(leak);
  const table = policies[0] && subject.schema.relation(policies[0].relation);
  return table ? court.blameOfPolicies(leak, table, policies) : { name: 'unexplained', on: view };
}
