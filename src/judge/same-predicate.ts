/** Whether policies say the same, wherever they stand: ranges are numbered anew in each. */
import type { Policy, PolicyExpression } from '../model/objects.ts';

/** The predicate as a text that is the same for all that mean the same. */
export function predicateText(clause: PolicyExpression | undefined): string {
  if (!clause) return '';
  const numbers = new Map<unknown, number>();
  const numbered = (id: unknown): number => {
    const known = numbers.get(id);
    if (known !== undefined) return known;
    numbers.set(id, numbers.size);
    return numbers.size - 1;
  };
  numbered(clause.row.id);
  return JSON.stringify(clause.expression, (key, value) => {
    if (key === 'at') return undefined;
    if (typeof value === 'bigint') return `${value}n`;
    if (value instanceof Map) return [...value];
    return (key === 'range' || key === 'id') && typeof value === 'number' ? numbered(value) : value;
  });
}

const known = new WeakMap<Policy, string>();

/** Both of its clauses, WITH CHECK as it is where it is left out. */
export function policyText(policy: Policy): string {
  let text = known.get(policy);
  if (text === undefined) {
    const using = predicateText(policy.using);
    text = `${policy.command === 'insert' ? '' : using}\n${policy.command === 'select' || policy.command === 'delete' ? '' : predicateText(policy.check) || using}`;
    known.set(policy, text);
  }
  return text;
}
