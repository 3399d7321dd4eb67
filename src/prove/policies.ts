/** Which rows the policies of a table let a role see, change, and make. */
import type { Policy, PolicyExpression } from '../model/objects.ts';
import { visit } from '../model/walk.ts';
import type { RowCommand } from './access.ts';
import { type Env, type Next, type Search, TRUE } from './search.ts';
import { truth } from './truth.ts';
import type { Row } from './world.ts';

/** The role sees the row. */
export function visible(s: Search, row: Row, env: Env, next: Next): boolean {
  return passes(s, row, env, 'select', 'using', next);
}

/** `using`: the row that is there; `check`: the row as it will be. */
export function passes(s: Search, row: Row, env: Env, command: RowCommand, clause: 'using' | 'check', next: Next): boolean {
  const { access } = s.shop;
  const { relation } = row;
  if (!access.isSubject(env.role, relation)) return next();
  const policies = access.policiesFor(env.role, relation, command);
  // PostgreSQL notices that policies go in a circle, and raises an error.
  if (env.guarding.includes(relation.id) && policies.some(hasSubquery)) return false;
  const restrictive = policies.filter((policy) => !policy.permissive);
  const holds = (policy: Policy, then: Next): boolean => {
    const expression = clauseOf(policy, clause);
    if (!expression) return !policy.permissive && then();
    const at: Env = {
      ...s.top(env.role),
      user: env.user,
      guarding: [...env.guarding, relation.id],
      calls: env.calls,
      rows: new Map([[expression.row.id, row]]),
    };
    return truth(s, expression.expression, at, TRUE, then);
  };
  const all = (i: number): boolean => {
    const policy = restrictive[i];
    return policy ? holds(policy, () => all(i + 1)) : next();
  };
  return policies.some((policy) => {
    if (!policy.permissive) return false;
    const before = s.passed.length;
    s.passed.push(policy);
    // Restrictive ones first: they are what closes most branches.
    const found = restrictive.length > 0 ? restrictiveFirst(policy) : holds(policy, next);
    if (!found) s.passed.length = before;
    return found;
  });

  function restrictiveFirst(policy: Policy): boolean {
    return holds(policy, () => all(0));
  }
}

const known = new WeakMap<Policy, boolean>();

/** A policy without one is the end of a circle, not a part of it. */
export function hasSubquery(policy: Policy): boolean {
  let found = known.get(policy);
  if (found === undefined) {
    found = false;
    for (const clause of [policy.using, policy.check])
      if (clause)
        visit(clause.expression, (e) => {
          found ||= e.kind === 'subquery';
        });
    known.set(policy, found);
  }
  return found;
}

/** WITH CHECK; where it is missing, USING is meant. */
function clauseOf(policy: Policy, clause: 'using' | 'check'): PolicyExpression | undefined {
  if (clause === 'using') return policy.using;
  return policy.check ?? (policy.command === 'insert' ? undefined : policy.using);
}
