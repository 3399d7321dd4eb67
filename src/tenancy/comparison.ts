/** Comparisons in an expression, whatever way they are written. */
import type { Expression } from '../model/expression.ts';
import { prefixOf } from './built-in.ts';

export interface Comparison {
  readonly left: Expression;
  readonly right: Expression;
  /**
   * `member`: the right one is a list. `overlap`: both are. `prefix`: the left one is a path that begins with the right
   * one. `key`: the left one is JSON that is asked for what it has under the right one.
   */
  readonly how: 'same' | 'member' | 'overlap' | 'prefix' | 'key';
}

const EQUALITIES = new Set(['=', '<>', '!=']);
const OVERLAPS = new Set(['@>', '<@', '&&']);
const JSON_MEMBERS = new Set(['?', '?|', '?&']);

/** Those that the expression itself makes, not its parts. Being different from a value is a comparison, too. */
export function comparisonsIn(e: Expression): readonly Comparison[] {
  switch (e.kind) {
    case 'operator': {
      const [left, right] = e.args;
      return left && right ? ofOperator(e.name, left, right) : [];
    }
    case 'call': {
      const [left, right] = e.args;
      return e.name === 'starts_with' && left && right ? [{ left, right: prefixOf(right) ?? right, how: 'prefix' }] : [];
    }
    case 'is distinct':
      return [{ left: e.left, right: e.right, how: 'same' }];
    case 'quantified':
      return EQUALITIES.has(e.name) ? [{ left: e.left, right: e.right, how: 'member' }] : [];
    case 'row comparison':
      return EQUALITIES.has(e.name) ? zip(e.left, e.right) : [];
    case 'subquery': {
      if (!e.test) return [];
      const targets = e.query.targets.filter((target) => !target.junk).map((target) => target.value);
      return zip(e.test, targets);
    }
    case 'case': {
      const { subject } = e;
      if (!subject) return [];
      return e.whens.flatMap(({ when }) =>
        when.kind === 'operator' && when.name === '='
          ? when.args.filter((arg) => arg.kind !== 'case subject').map((arg) => ({ left: subject, right: arg, how: 'same' as const }))
          : [],
      );
    }
    default:
      return [];
  }
}

function ofOperator(name: string, left: Expression, right: Expression): readonly Comparison[] {
  if (EQUALITIES.has(name)) {
    if (left.kind === 'row' && right.kind === 'row') return zip(left.fields, right.fields);
    if (left.kind === 'coalesce' && right.kind === 'coalesce' && left.args.length === right.args.length) return zip(left.args, right.args);
    return [{ left, right, how: 'same' }];
  }
  if (OVERLAPS.has(name)) return [{ left, right, how: 'overlap' }];
  if (JSON_MEMBERS.has(name)) return [{ left: right, right: left, how: 'member' }];
  if (name === '->' || name === '->>') return [{ left, right, how: 'key' }];
  if (name !== '~~' && name !== '^@') return [];
  const prefix = prefixOf(right);
  return prefix ? [{ left, right: prefix, how: 'prefix' }] : [];
}

const zip = (left: readonly Expression[], right: readonly Expression[]): Comparison[] =>
  left.flatMap((l, i) => {
    const r = right[i];
    return r ? [{ left: l, right: r, how: 'same' as const }] : [];
  });
