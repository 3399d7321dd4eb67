/** What is wrong with the predicate of a policy that lets another tenant's rows through, as its form tells. */
import type { Expression } from '../model/expression.ts';
import type { Policy, PolicyExpression, Relation } from '../model/objects.ts';
import { partsOf, visit, visitQuery } from '../model/walk.ts';
import type { CellCommand } from '../prove/proof.ts';
import { bare, readThrough } from './reading.ts';
import type { Subject } from './subject.ts';

/** The clauses that a command goes through. */
export function clausesFor({ using, check, command: own }: Policy, command: CellCommand): PolicyExpression[] {
  const forNew = check ?? (own === 'insert' ? undefined : using);
  const wanted = command === 'insert' ? [forNew] : command === 'update' ? [using, forNew] : [using];
  return wanted.filter((clause) => clause !== undefined);
}

/** It never looks at the row, so that it passes all of them or none. */
export function ignoresRow(subject: Subject, { expression, row }: PolicyExpression): boolean {
  return !looksAt(subject, expression, row.id);
}

function looksAt(subject: Subject, e: Expression, range: number): boolean {
  let found = false;
  const see = (part: Expression): boolean => {
    if ('range' in part && part.range === range) found = true;
    // What a function does with its arguments is in its body.
    return !found && !(part.kind === 'call' && usesNoArgument(subject, part.function));
  };
  visit(e, see);
  return found;
}

function usesNoArgument(subject: Subject, id: number): boolean {
  const routine = subject.schema.object(id);
  const body = routine?.class === 'routine' ? subject.bodies(routine) : undefined;
  if (!body) return false;
  let used = false;
  const see = (e: Expression): void => {
    used ||= e.kind === 'parameter';
  };
  for (const query of body.queries) visitQuery(query, see);
  for (const expression of body.expressions) visit(expression, see);
  return !used;
}

const EQUALITIES = new Set(['=', '<>', '!=']);

interface Pair {
  readonly left: Expression;
  readonly right: Expression;
}

function pairsIn(e: Expression): readonly Pair[] {
  if (e.kind === 'operator' && EQUALITIES.has(e.name)) {
    const [left, right] = e.args.map(bare);
    return left && right ? [{ left, right }] : [];
  }
  if (e.kind === 'is distinct') return [{ left: bare(e.left), right: bare(e.right) }];
  if (e.kind === 'quantified' && EQUALITIES.has(e.name)) return [{ left: bare(e.left), right: bare(e.right) }];
  return [];
}

/** The name of a column that is compared with itself, or with another column of its own row, where the policy's table was meant. */
export function capturedColumn(relation: Relation, { expression }: PolicyExpression): string | undefined {
  const names = new Set(relation.columns.filter(({ dropped }) => !dropped).map(({ name }) => name));
  let found: string | undefined;
  visit(expression, (e) => {
    for (const { left, right } of pairsIn(e)) {
      if (left.kind !== 'column' || right.kind !== 'column' || left.range !== right.range) continue;
      if (left.attribute === right.attribute) found ??= left.name;
      else found ??= [left, right].find(({ name }) => names.has(name))?.name;
    }
    return found === undefined;
  });
  return found;
}

/** The constant that the row's owner is compared with. */
export function hardCoded({ tenancy }: Subject, relation: Relation, { expression, row }: PolicyExpression): string | undefined {
  const owners = new Set((tenancy.scopes.get(relation.id)?.belongs ?? []).flatMap((one) => (one.how === 'column' ? [one.attribute] : [])));
  let found: string | undefined;
  visit(expression, (e) => {
    for (const { left, right } of pairsIn(e))
      for (const [column, other] of [
        [left, right],
        [right, left],
      ] as const)
        if (column.kind === 'column' && column.range === row.id && owners.has(column.attribute)) found ??= constantIn(other);
    return found === undefined;
  });
  return found;
}

function constantIn(e: Expression): string | undefined {
  if (e.kind === 'constant') return typeof e.value === 'string' || typeof e.value === 'number' ? String(e.value) : undefined;
  return e.kind === 'array' || e.kind === 'cast'
    ? partsOf(e)
        .map(constantIn)
        .find((one) => one !== undefined)
    : undefined;
}

/** It passes where nobody says who calls: what is missing is filled in, or taken for leave. */
export function passesWithoutContext(subject: Subject, { expression }: PolicyExpression): boolean {
  let found = false;
  readThrough(subject, expression, {
    see: (e) => {
      if (found) return;
      if (e.kind === 'is null') found = !e.negated && readsContext(subject, e.arg);
      else if (e.kind === 'is truth') found = e.negated && readsContext(subject, e.arg);
      else if (e.kind === 'coalesce') found = readsContext(subject, e.args[0] as Expression) && e.args.slice(1).some(isOpen);
      else if (e.kind === 'operator' && e.name === '=')
        found = e.args.some((arg) => isEmptyText(bare(arg))) && e.args.some((arg) => readsContext(subject, arg));
    },
  });
  return found;
}

const isEmptyText = (e: Expression): boolean => e.kind === 'constant' && e.value === '';
const isOpen = (e: Expression): boolean => {
  const inner = bare(e);
  return inner.kind === 'column' || (inner.kind === 'constant' && inner.value === true);
};

export function readsContext(subject: Subject, e: Expression): boolean {
  let found = false;
  readThrough(subject, e, {
    see: (part) => {
      found ||= part.kind === 'call' && part.name === 'current_setting';
    },
  });
  return found;
}
