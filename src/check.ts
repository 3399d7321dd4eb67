/** The pipeline: sources and rules in, a verdict out. No disk, no console, no clock. */
import { type History, type HistoryInput, replayHistory } from './history.ts';
import { ownIn, proofOf } from './isolation.ts';
import type { Finding } from './judge/finding.ts';
import { type Chosen, Judging, NOTHING_PENDING, type Pending } from './judge/judge.ts';
import type { Rule } from './judge/rule.ts';
import { leaksOf, type Subject } from './judge/subject.ts';
import { BOOTSTRAP_SUPERUSER } from './model/catalog/ids.ts';
import type { Outcome } from './model/outcome.ts';
import { bodyReader } from './prove/bodies.ts';
import type { Proof } from './prove/proof.ts';
import type { Settings } from './settings/schema.ts';
import type { Regime } from './tenancy/tenancy.ts';

/** What is judged, and what is known of the place where it runs. */
export interface CheckInput {
  readonly history: HistoryInput;
  readonly regime: Regime;
  readonly settings: Settings;
  readonly pending?: Pending;
}

/** What is known of a history after it was judged. */
export interface Verdict {
  readonly findings: readonly Finding[];
  readonly outcome: Outcome;
}

export async function check({ history: input, regime, settings, pending }: CheckInput, rules: readonly Rule[]): Promise<Verdict> {
  const judging = new Judging(rules.map(chosen), pending ?? NOTHING_PENDING);
  let hasStarted = false;
  const history = await replayHistory({
    ...input,
    afterPrelude: (schema) => {
      hasStarted = true;
      input.afterPrelude?.(schema);
    },
    observe: (step) => {
      if (hasStarted) judging.see(step);
      input.observe?.(step);
    },
  });
  const findings = judging.findings(subjectOf(history, regime, settings));
  return { findings: findings.sort(inOrder(history)), outcome: history };
}

const chosen = (rule: Rule): Chosen => ({ rule, options: rule.options ?? {} });

function subjectOf(history: History, regime: Regime, settings: Settings): Subject {
  let proof: Proof | undefined;
  let leaks: Subject['leaks'] | undefined;
  const proved = (): Proof => (proof ??= proofOf(history, regime, settings));
  return {
    schema: history.schema,
    outcome: history,
    own: ownIn(history),
    regime,
    bodies: bodyReader(history.context, BOOTSTRAP_SUPERUSER),
    get tenancy() {
      return proved().tenancy;
    },
    get proof() {
      return proved();
    },
    get leaks() {
      return (leaks ??= leaksOf(proved(), regime));
    },
  };
}

/** By file in the order of the migrations, then by place. */
function inOrder({ migrations }: Outcome): (a: Finding, b: Finding) => number {
  const order = new Map<string, number>();
  for (const { source } of migrations) if (!order.has(source.name)) order.set(source.name, order.size);
  const numberOf = ({ at }: Finding) => order.get(at.source.name) ?? -1;
  return (a, b) => numberOf(a) - numberOf(b) || a.at.start - b.at.start || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}
