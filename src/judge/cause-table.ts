/** Why a command on a table itself reaches the rows of others. */
import type { Relation } from '../model/objects.ts';
import { accessOf } from './access.ts';
import type { Blame, Court } from './cause.ts';
import { holdsAll } from './privileges.ts';
import type { Leak } from './subject.ts';

export function blameTable(court: Court, leak: Leak, relation: Relation): Blame {
  const { subject } = court;
  const { cell, way } = leak;
  if (cell.command === 'truncate' || cell.command === 'references') {
    if (holdsAll(subject, relation, cell.role)) return { name: 'grant-too-wide', on: relation };
    return { name: cell.command === 'truncate' ? 'truncate-granted' : 'references-granted', on: relation };
  }
  if (relation.kind === 'materialized view') return { name: 'materialized-view-exposed', on: relation };
  if (relation.kind === 'foreign table') return { name: 'foreign-table-exposed', on: relation };
  const become = /^SET ROLE (.*)$/s.exec(way.through)?.[1];
  if (way.verdict === 'bypassed') {
    const role = subject.schema.roleNamed(become ?? cell.role);
    const isExempt = role !== undefined && accessOf(subject).isExempt(role.id);
    return { name: isExempt ? 'role-bypasses-rls' : 'owner-bypasses-rls', on: relation, what: become ?? cell.role };
  }
  if (!relation.rowSecurity) return blameOpenTable(court, relation);
  return court.blameOfPolicies(leak, relation, court.policiesPassed(leak));
}

function blameOpenTable({ subject: { schema } }: Court, relation: Relation): Blame {
  let top = relation;
  for (let parent = parentOf(top); parent; parent = parentOf(top)) {
    if (parent.rowSecurity)
      return { name: top.partitionBound ? 'partition-unprotected' : 'inherited-table-unprotected', on: top, what: parent.name };
    // Where the parent is as open, that is what is to be mended.
    if (!top.partitionBound) break;
    top = parent;
  }
  return { name: schema.policiesOf(top.id).length > 0 ? 'policy-without-rls' : 'rls-not-enabled', on: top };

  function parentOf({ parents }: Relation): Relation | undefined {
    const [id] = parents;
    return id === undefined ? undefined : schema.relation(id);
  }
}
