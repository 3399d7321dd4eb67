/** What PostgreSQL refuses before it looks at a row: missing privileges of what policies read, and policies that go in a circle. */
import type { Expression } from '../model/expression.ts';
import type { Policy, PolicyExpression, Relation } from '../model/objects.ts';
import type { Query } from '../model/query.ts';
import { visit, visitQuery } from '../model/walk.ts';
import type { RowCommand } from './access.ts';
import { attributesUsed, isOn } from './open.ts';
import { hasSubquery } from './policies.ts';
import type { Shop } from './search.ts';

/** Why every such command of the role fails, whatever the rows are; undefined where it does not. */
export function failure(
  shop: Shop,
  role: number,
  relation: Relation,
  command: RowCommand,
  around: readonly number[] = [],
): string | undefined {
  const { access } = shop;
  if (!access.isSubject(role, relation)) return undefined;
  const policies = access.policiesFor(role, relation, command);
  if (around.includes(relation.id)) return policies.some(hasSubquery) ? `the policies of ${relation.name} go in a circle` : undefined;
  for (const policy of policies) {
    for (const clause of clausesFor(policy, command)) {
      const found = inExpression(shop, role, clause.expression, [...around, relation.id]);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function clausesFor({ using, check }: Policy, command: RowCommand): PolicyExpression[] {
  const wanted = command === 'insert' ? [check ?? using] : command === 'update' ? [using, check] : [using];
  return wanted.filter((clause) => clause !== undefined);
}

function inExpression(shop: Shop, role: number, e: Expression, around: readonly number[]): string | undefined {
  let found: string | undefined;
  visit(
    e,
    (part) => {
      if (found !== undefined || isDecided(part)) return false;
      found = inCall(shop, role, part);
      return true;
    },
    (query) => {
      found ??= inRanges(shop, role, query, around);
    },
  );
  return found;
}

/** `true OR ...` and `false AND ...` are folded before anything in them is looked at. */
const isDecided = (e: Expression): boolean =>
  (e.kind === 'or' && e.args.some((arg) => arg.kind === 'constant' && arg.value === true)) ||
  (e.kind === 'and' && e.args.some((arg) => arg.kind === 'constant' && arg.value === false));

function inCall(shop: Shop, role: number, part: Expression): string | undefined {
  if (part.kind !== 'call' || part.function < 16384) return undefined;
  const routine = shop.context.store.routine(part.function);
  return routine && !shop.access.mayExecute(role, routine) ? `the role may not execute ${routine.name}()` : undefined;
}

function inRanges(shop: Shop, role: number, query: Query, around: readonly number[]): string | undefined {
  for (const range of query.ranges) {
    if (range.kind !== 'relation') continue;
    const relation = shop.context.store.relation(range.relation);
    if (!relation || relation.id < 16384) continue;
    if (!shop.access.may(role, relation, 'SELECT', attributesUsed(query, range.id)))
      return `the role may not read ${relation.name}, which a policy reads`;
    const found = relation.view ? inView(shop, role, relation, around) : failure(shop, role, relation, 'select', around);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Why reading the view fails for the role. */
export function inView(shop: Shop, role: number, view: Relation, around: readonly number[] = []): string | undefined {
  if (!view.view || view.kind === 'materialized view' || around.length > 20) return undefined;
  const reader = isOn(view.options.security_invoker) ? role : view.owner;
  let found: string | undefined;
  visitQuery(
    view.view.query,
    (part) => {
      // Functions are checked against the caller, whoever owns the view.
      found ??= inCall(shop, role, part);
      return found === undefined;
    },
    (query) => {
      found ??= inRanges(shop, reader, query, [...around, view.id]);
    },
  );
  return found;
}
