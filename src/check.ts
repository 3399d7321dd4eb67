/** The pipeline: sources and rules in, a verdict out. No disk, no console, no clock. */
import { type HistoryInput, replayHistory } from './history.ts';
import type { Finding } from './judge/finding.ts';
import { judge } from './judge/judge.ts';
import type { Rule } from './judge/rule.ts';
import type { Outcome } from './model/outcome.ts';

/** What is known of a history after it was judged. */
export interface Verdict {
  readonly findings: readonly Finding[];
  readonly outcome: Outcome;
}

export async function check(input: HistoryInput, rules: readonly Rule[]): Promise<Verdict> {
  const history = await replayHistory(input);
  return { findings: judge(rules, history).sort(inOrder(history)), outcome: history };
}

/** By file in the order of the migrations, then by place. */
function inOrder({ migrations }: Outcome): (a: Finding, b: Finding) => number {
  const order = new Map<string, number>();
  for (const { source } of migrations) if (!order.has(source.name)) order.set(source.name, order.size);
  const numberOf = ({ at }: Finding) => order.get(at.source.name) ?? -1;
  return (a, b) => numberOf(a) - numberOf(b) || a.at.start - b.at.start || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}
