/** What comments allow: which findings they cover, and which of them cover none. */
import { type KnownRule, noSuchRule, rulesNamed } from '../settings/rule-names.ts';
import type { Span } from '../source.ts';
import type { Finding } from './finding.ts';
import { matchesObject } from './settle.ts';

/** One rule that one comment allows. */
export interface Allowance {
  /** The comment. */
  readonly at: Span;
  /** The rule's id, or another tool's name for it; empty where the comment names none. */
  readonly name: string;
  readonly object?: string;
  readonly reason: string;
  /** The statement, or the file, in which findings are allowed; nothing where no statement follows. */
  readonly covers: Span | undefined;
  /** The number of its migration. */
  readonly migration: number;
  /** Written for another tool. */
  readonly foreign: boolean;
}

export interface Allowed {
  readonly finding: Finding;
  readonly by: Allowance;
}

/** An allowance, and what became of it. */
export interface Reviewed {
  readonly allowance: Allowance;
  readonly allows: number;
  /** The rule was asked about that place, so that it could have found something. */
  readonly asked: boolean;
  /** Why the name says nothing. */
  readonly unknown?: string;
}

/** `asked`: whether a rule has judged a migration. */
export function allow(
  findings: readonly Finding[],
  allowances: readonly Allowance[],
  rules: readonly KnownRule[],
  asked: (rule: string, migration: number) => boolean,
): { readonly findings: readonly Finding[]; readonly allowed: readonly Allowed[]; readonly reviewed: readonly Reviewed[] } {
  if (allowances.length === 0) return { findings, allowed: [], reviewed: [] };
  const reviewed = allowances.map((allowance) => ({
    allowance,
    ids: new Set(rulesNamed(allowance.name, rules).map(({ id }) => id)),
    allows: 0,
  }));
  const byPlace = new Map<string, typeof reviewed>();
  for (const one of reviewed) {
    for (const id of one.ids) {
      const key = keyOf(id, one.allowance.covers);
      const same = byPlace.get(key);
      if (same) same.push(one);
      else byPlace.set(key, [one]);
    }
  }
  const told: Finding[] = [];
  const allowed: Allowed[] = [];
  for (const finding of findings) {
    const by = byPlace.get(keyOf(finding.rule, finding.at))?.find(({ allowance }) => covers(allowance, finding));
    if (by) {
      by.allows++;
      allowed.push({ finding, by: by.allowance });
    } else told.push(finding);
  }
  return {
    findings: told,
    allowed,
    reviewed: reviewed.map(({ allowance, ids, allows }) => ({
      allowance,
      allows,
      asked: [...ids].some((id) => asked(id, allowance.migration)),
      ...(ids.size === 0 && { unknown: allowance.name === '' ? 'it names no rule' : noSuchRule(allowance.name, rules) }),
    })),
  };
}

const keyOf = (rule: string, at: Span | undefined): string => `${rule} ${at?.source.name ?? ''}`;

/** Without a reason it allows nothing. */
function covers({ covers, object, reason }: Allowance, finding: Finding): boolean {
  const { at } = finding;
  return (
    reason !== '' &&
    covers !== undefined &&
    covers.source.name === at.source.name &&
    at.start >= covers.start &&
    at.start <= covers.end &&
    (object === undefined || matchesObject(object, finding.object))
  );
}
