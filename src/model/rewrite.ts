/** Copies of expressions with parts exchanged; what does not change is shared. */
import type { Expression } from './expression.ts';

/** `change` gives what stands in a part's stead, or undefined to go on inside it. */
export function rewrite(e: Expression, change: (e: Expression) => Expression | undefined): Expression {
  return copy(e, change) as Expression;
}

/** The object with the expressions that it stores rewritten, wherever it holds them. */
export function rewriteStored<T extends object>(holder: T, change: (e: Expression) => Expression | undefined): T {
  return copy(holder, change) as T;
}

/** Where something was written holds no expressions, but whole sources. */
const WITHOUT_EXPRESSIONS = new Set(['place', 'provenance', 'depends', 'acl']);

function copy(node: unknown, change: (e: Expression) => Expression | undefined): unknown {
  if (typeof node !== 'object' || node === null) return node;
  if (Array.isArray(node)) {
    let copied: unknown[] | undefined;
    node.forEach((item, i) => {
      const fresh = copy(item, change);
      if (fresh !== item) (copied ??= [...node])[i] = fresh;
    });
    return copied ?? node;
  }
  if (isExpression(node)) {
    const changed = change(node);
    if (changed) return changed;
    if (node.kind === 'constant') return node;
  }
  let copied: Record<string, unknown> | undefined;
  for (const [key, value] of Object.entries(node)) {
    if (typeof value !== 'object' || value === null || WITHOUT_EXPRESSIONS.has(key)) continue;
    const fresh = copy(value, change);
    if (fresh !== value) (copied ??= { ...node })[key] = fresh;
  }
  return copied ?? node;
}

/** Expressions alone have both a kind and a type. */
const isExpression = (node: object): node is Expression => 'kind' in node && 'type' in node && typeof node.type === 'number';

/** The expression over another row: the range renamed, attribute numbers mapped. */
export function overRow(e: Expression, from: number, to: number, attribute: (attribute: number) => number = (n) => n): Expression {
  return rewrite(e, (part) => {
    if (part.kind === 'column' && part.range === from) return { ...part, range: to, attribute: attribute(part.attribute) };
    if ((part.kind === 'whole row' || part.kind === 'system column') && part.range === from) return { ...part, range: to };
    return undefined;
  });
}
