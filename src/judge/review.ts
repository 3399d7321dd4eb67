/** From what rules found to what is told: the settings, then comments that allow, then the baseline. */
import { type Allowance, type Allowed, allow, type Reviewed } from './allowance.ts';
import { type BaselineEntry, withoutBaseline } from './baseline.ts';
import type { Chosen } from './choice.ts';
import type { Finding } from './finding.ts';
import { findingOf, type Pending } from './judge.ts';
import type { Rule } from './rule.ts';

/** What a team has said about findings, and whether it still means anything. */
export interface Review {
  readonly allowances: readonly Reviewed[];
  /** Entries of the baseline that no finding matches any more. */
  readonly stale: readonly BaselineEntry[];
}

export interface Told {
  readonly findings: readonly Finding[];
  readonly allowed: readonly Allowed[];
  readonly baselined: readonly Finding[];
}

export interface Said {
  readonly allowances: readonly Allowance[];
  readonly baseline: readonly BaselineEntry[];
  /** Not the whole history was judged. */
  readonly isPart: boolean;
}

/** `settled` is how the settings weigh findings. */
export function review(
  found: readonly Finding[],
  { allowances, baseline, isPart }: Said,
  { rules, chosen, pending }: { readonly rules: readonly Rule[]; readonly chosen: readonly Chosen[]; readonly pending: Pending },
  settled: (findings: readonly Finding[]) => readonly Finding[],
): Told {
  const running = new Map(chosen.map(({ rule }) => [rule.id, rule]));
  const asked = (id: string, migration: number): boolean => {
    const rule = running.get(id);
    return rule !== undefined && (rule.category !== 'safety' || pending.has(migration));
  };
  const { findings, allowed, reviewed } = allow(settled(found), allowances, rules, asked);
  const { baselined, stale, findings: told } = withoutBaseline(findings, baseline);
  const own = chosen.flatMap(({ rule, options }) =>
    [...(rule.review?.({ allowances: reviewed, stale: isPart ? [] : stale }, options) ?? [])].map((fault) => findingOf(rule, fault)),
  );
  return { findings: [...told, ...settled(own)], allowed, baselined };
}
