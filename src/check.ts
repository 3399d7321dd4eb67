/** The pipeline: sources and rules in, a verdict out. No disk, no console, no clock. */

import { allowancesIn } from './allowances.ts';
import { type History, type HistoryInput, replayHistory } from './history.ts';
import { ownIn, proofOf } from './isolation.ts';
import type { Allowed } from './judge/allowance.ts';
import type { BaselineEntry } from './judge/baseline.ts';
import { chooseRules } from './judge/choice.ts';
import type { Finding } from './judge/finding.ts';
import { Judging, NOTHING_PENDING, type Pending } from './judge/judge.ts';
import { review } from './judge/review.ts';
import type { Rule } from './judge/rule.ts';
import { type FileName, settle } from './judge/settle.ts';
import { pendingSince, type Since } from './judge/since.ts';
import { type Doubt, leaksOf, type Subject } from './judge/subject.ts';
import { BOOTSTRAP_SUPERUSER } from './model/catalog/ids.ts';
import type { Outcome } from './model/outcome.ts';
import { bodyReader } from './prove/bodies.ts';
import type { Proof } from './prove/proof.ts';
import { unfoundReader } from './prove/unfound.ts';
import type { Settings } from './settings/schema.ts';
import { type Base, sinceBase } from './since.ts';
import type { Regime } from './tenancy/tenancy.ts';

/** What is judged, and what is known of the place where it runs. */
export interface CheckInput {
  readonly history: HistoryInput;
  readonly regime: Regime;
  readonly settings: Settings;
  /** How the settings' patterns name a source; as it is named itself, where this is absent. */
  readonly fileName?: FileName;
  /** What a migration tool would stop at, or do otherwise than one may think. */
  readonly doubts?: readonly Doubt[];
  /** What a running database does not have yet, where it is not what the base does not have. */
  readonly pending?: Pending;
  /** The history as it was, where only a change is judged. */
  readonly base?: Base;
  /** What was agreed to be left for later. */
  readonly baseline?: readonly BaselineEntry[];
  /** Of a part of a history nobody can say what no longer occurs in the whole. */
  readonly isPart?: boolean;
}

/** What is known of a history after it was judged. */
export interface Verdict {
  readonly findings: readonly Finding[];
  readonly allowed: readonly Allowed[];
  /** Findings that the baseline knows. */
  readonly baselined: readonly Finding[];
  readonly outcome: Outcome;
  readonly subject: Subject;
}

export async function check(asked: CheckInput, rules: readonly Rule[]): Promise<Verdict> {
  const { history: input, settings, fileName = (source) => source, base, baseline = [], isPart = false } = asked;
  const since = base && sinceBase(input.migrations, base);
  const pending = asked.pending ?? (since ? pendingSince(since) : NOTHING_PENDING);
  const chosen = chooseRules(rules, settings);
  const judging = new Judging(chosen, pending);
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
  const subject = subjectOf(history, asked, since);
  const said = { allowances: allowancesIn(input), baseline, isPart };
  const told = review(judging.findings(subject), said, { rules, chosen, pending }, (found) => settle(found, rules, settings, fileName));
  return { ...told, findings: told.findings.toSorted(inOrder(history)), outcome: history, subject };
}

function subjectOf(history: History, { regime, settings, doubts = [] }: CheckInput, since: Since | undefined): Subject {
  let proof: Proof | undefined;
  let leaks: Subject['leaks'] | undefined;
  const proved = (): Proof => (proof ??= proofOf(history, regime, settings));
  return {
    schema: history.schema,
    outcome: history,
    own: ownIn(history),
    regime,
    bodies: bodyReader(history.context, BOOTSTRAP_SUPERUSER),
    unfound: unfoundReader(history.context, BOOTSTRAP_SUPERUSER),
    ...(since && { since }),
    doubts,
    get tenancy() {
      return proved().tenancy;
    },
    get proof() {
      return proved();
    },
    get leaks() {
      return (leaks ??= leaksOf(proved(), regime, settings.schemas?.exposed));
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
