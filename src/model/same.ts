/** Whether two expressions say the same, wherever they stand. */
import type { Expression } from './expression.ts';

export const sameExpression = (a: Expression, b: Expression): boolean => same(a, b);

/** Whether an item that was written means the expression, casts that the analysis has put around it aside. */
export function meansExpression(written: Expression, expression: Expression): boolean {
  let e = expression;
  while (e.kind === 'cast' && e.implicit) e = e.arg;
  return same(written, e) || same(written, expression);
}

function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((item, i) => same(item, b[i]));
  const left = a as Record<string, unknown>;
  const right = b as Record<string, unknown>;
  if (left['kind'] !== right['kind']) return false;
  const keys = Object.keys(left);
  if (keys.length !== Object.keys(right).length) return false;
  return keys.every((key) => key === 'at' || same(left[key], right[key]));
}
