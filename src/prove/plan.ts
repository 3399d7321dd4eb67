/** What PostgreSQL refuses before it looks at a row: missing privileges of what policies read, and policies that go in a circle. */
import type { Expression } from '../model/expression.ts';
import type { Policy, PolicyExpression, Relation, Routine } from '../model/objects.ts';
import type { Query } from '../model/query.ts';
import type { Schema } from '../model/schema.ts';
import { visit, visitQuery } from '../model/walk.ts';
import type { Access, RowCommand } from './access.ts';
import { attributesUsed, isOn } from './open.ts';
import { hasSubquery } from './policies.ts';

/** What the question is asked of. */
interface Shop {
  readonly access: Access;
  readonly context: { readonly store: Schema };
}

/** What stands in the way: tables whose policies go in a circle, a table that may not be read, a function that may not be executed. */
export interface Failure {
  readonly kind: 'circle' | 'read' | 'execute';
  readonly on: Relation | Routine;
  /** The policies that lead there, the first one first. */
  readonly policies: readonly Policy[];
  readonly says: string;
}

/** Why every such command of the role fails, whatever the rows are; undefined where it does not. */
export const failure = (shop: Shop, role: number, relation: Relation, command: RowCommand): string | undefined =>
  failureOf(shop, role, relation, command)?.says;

/** Why reading the view fails for the role. */
export const inView = (shop: Shop, role: number, view: Relation): string | undefined => viewFailure(shop, role, view, [])?.says;

export function failureOf(
  shop: Shop,
  role: number,
  relation: Relation,
  command: RowCommand,
  around: readonly number[] = [],
): Failure | undefined {
  const { access } = shop;
  if (!access.isSubject(role, relation)) return undefined;
  const policies = access.policiesFor(role, relation, command);
  if (around.includes(relation.id))
    return policies.some(hasSubquery)
      ? { kind: 'circle', on: relation, policies: [], says: `the policies of ${relation.name} go in a circle` }
      : undefined;
  for (const policy of policies) {
    for (const clause of clausesFor(policy, command)) {
      const found = inExpression(shop, role, clause.expression, [...around, relation.id]);
      if (found) return { ...found, policies: [policy, ...found.policies] };
    }
  }
  return undefined;
}

function clausesFor({ using, check }: Policy, command: RowCommand): PolicyExpression[] {
  const wanted = command === 'insert' ? [check ?? using] : command === 'update' ? [using, check] : [using];
  return wanted.filter((clause) => clause !== undefined);
}

function inExpression(shop: Shop, role: number, e: Expression, around: readonly number[]): Failure | undefined {
  let found: Failure | undefined;
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

function inCall(shop: Shop, role: number, part: Expression): Failure | undefined {
  if (part.kind !== 'call' || part.function < 16384) return undefined;
  const routine = shop.context.store.routine(part.function);
  if (!routine || shop.access.mayExecute(role, routine)) return undefined;
  return { kind: 'execute', on: routine, policies: [], says: `the role may not execute ${routine.name}()` };
}

function inRanges(shop: Shop, role: number, query: Query, around: readonly number[]): Failure | undefined {
  for (const range of query.ranges) {
    if (range.kind !== 'relation') continue;
    const relation = shop.context.store.relation(range.relation);
    if (!relation || relation.id < 16384) continue;
    if (!shop.access.may(role, relation, 'SELECT', attributesUsed(query, range.id)))
      return { kind: 'read', on: relation, policies: [], says: `the role may not read ${relation.name}, which a policy reads` };
    const found = relation.view ? viewFailure(shop, role, relation, around) : failureOf(shop, role, relation, 'select', around);
    if (found !== undefined) return found;
  }
  return undefined;
}

function viewFailure(shop: Shop, role: number, view: Relation, around: readonly number[]): Failure | undefined {
  if (!view.view || view.kind === 'materialized view' || around.length > 20) return undefined;
  const reader = isOn(view.options.security_invoker) ? role : view.owner;
  let found: Failure | undefined;
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
