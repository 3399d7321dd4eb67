/** Rules meet what they are asked to judge. It names none: it runs those that it is handed. */
import type { Step } from '../model/outcome.ts';
import type { Chosen } from './choice.ts';
import type { Finding } from './finding.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { Fault, PendingStep, Rule, Watch } from './rule.ts';
import type { Leak, Subject } from './subject.ts';

/** The migrations that a running database does not have yet. */
export interface Pending {
  /** By its number. */
  readonly has: (migration: number) => boolean;
  /** They go out in one release; else each one is judged as if all before it were there. */
  readonly together: boolean;
}

export const NOTHING_PENDING: Pending = { has: () => false, together: true };

/** Each migration is judged as if all before it had long been applied. */
export const EVERYTHING_PENDING: Pending = { has: () => true, together: false };

/** Sees a history go by, and judges it when it has ended. */
export class Judging {
  readonly #chosen: readonly Chosen[];
  readonly #pending: Pending;
  readonly #seen: { readonly rule: Rule; readonly fault: Fault }[] = [];
  readonly #watches: { readonly rule: Rule; readonly watch: Watch }[] = [];
  readonly #stepwise: readonly Chosen[];
  /** The first step of each migration. */
  #steps: { readonly migration: number; readonly step: number }[] = [];

  constructor(chosen: readonly Chosen[], pending: Pending) {
    this.#chosen = chosen;
    this.#pending = pending;
    this.#stepwise = chosen.filter(({ rule }) => rule.change);
    for (const { rule, options } of chosen) if (rule.watch) this.#watches.push({ rule, watch: rule.watch(options) });
  }

  /** Before a change is carried out. */
  see(step: Step): void {
    this.#note(step);
    const isPending = this.#pending.has(step.migration);
    const seen: PendingStep = { ...step, isLive: (id) => this.#isLive(step, id) };
    for (const { rule, options } of this.#stepwise) {
      if (rule.category === 'safety' && !isPending) continue;
      for (const fault of rule.change?.(seen, options) ?? []) this.#seen.push({ rule, fault });
    }
    for (const { rule, watch } of this.#watches) if (rule.category !== 'safety' || isPending) watch.change(seen);
  }

  /** Steps count up through the history; each migration has a stretch of them. */
  #note({ migration, place }: Step): void {
    if (this.#steps.at(-1)?.migration !== migration) this.#steps.push({ migration, step: place.step });
  }

  #isLive({ migration, schema }: Step, id: number): boolean {
    const made = schema.object(id)?.provenance['made']?.place.step;
    if (made === undefined) return true;
    const origin = this.#steps.findLast(({ step }) => step <= made)?.migration;
    return origin === undefined || (origin !== migration && !this.#isOneRelease(origin, migration));
  }

  #isOneRelease(earlier: number, later: number): boolean {
    const { has, together } = this.#pending;
    return together && has(earlier) && has(later);
  }

  findings(subject: Subject): Finding[] {
    const { refused } = subject.outcome;
    const isRefused = ({ at }: Fault): boolean =>
      refused.some(({ place, applied }) => !applied && place.source === at.source && at.start >= place.start && at.start < place.end);
    const told = this.#seen.filter(({ fault }) => !isRefused(fault));
    for (const { rule, watch } of this.#watches) for (const fault of watch.end(subject)) told.push({ rule, fault });
    for (const { rule, options } of this.#chosen) for (const fault of rule.schema?.(subject, options) ?? []) told.push({ rule, fault });
    const last = this.#chosen.filter(({ rule }) => rule.unexplained);
    if (last.length > 0) {
      const leaks = unexplained(
        subject.leaks,
        told.map(({ fault }) => fault),
      );
      for (const { rule } of last) for (const fault of rule.unexplained?.(leaks, subject) ?? []) told.push({ rule, fault });
    }
    return told.map(({ rule, fault }) => findingOf(rule, fault));
  }
}

function unexplained(leaks: readonly Leak[], faults: readonly Fault[]): Leak[] {
  const explained = new Set(faults.flatMap((fault) => (fault.leaks ?? []).map(({ way }) => way)));
  return leaks.filter(({ way }) => !explained.has(way));
}

export function findingOf(rule: Rule, fault: Fault): Finding {
  const data = fault.leaks && fault.leaks.length > 0 ? { ...fault.data, cells: cellsOf(fault.leaks) } : fault.data;
  return {
    rule: rule.id,
    severity: fault.severity ?? rule.severity,
    object: fault.object,
    at: fault.at,
    says: fault.says,
    because: fault.because ?? [],
    sure: fault.sure ?? true,
    effect: fault.effect ?? rule.effect,
    ...(fault.fix !== undefined && { fix: fault.fix }),
    ...(data && { data }),
    fingerprint: fingerprintOf(rule.id, fault.object, fault.key ?? ''),
  };
}

/** As `prove` names them. */
function cellsOf(leaks: readonly Leak[]): readonly unknown[] {
  const cells = leaks.map(({ cell: { object, command, role } }) => ({ table: object, command, role }));
  return [...new Map(cells.map((cell) => [JSON.stringify(cell), cell])).values()];
}
