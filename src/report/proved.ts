import { quoteQualified } from '../model/identifier.ts';
import type { Schema } from '../model/schema.ts';
import type { Cell, Proof } from '../prove/proof.ts';
import type { Regime } from '../tenancy/index.ts';
import type { Unread } from './verdict.ts';

/** A proof that is told: of all cells, or of those that were asked for. */
export interface Proved {
  /** The history's folder, where there are several. */
  readonly folder?: string;
  readonly platform: { readonly name: string; readonly reason: string };
  readonly schema: Schema;
  readonly proof: Proof;
  readonly cells: readonly Cell[];
  readonly callersCome: Regime['callersCome'];
  readonly unread: readonly Unread[];
}

/**
 * Whether callers of another tenant get at the rows as callers come: what only a session in SQL can do does not count
 * where all requests pass an API.
 */
export const isOpen = ({ verdict, ways }: Cell, callersCome: Regime['callersCome']): boolean =>
  isLeaking(verdict) && (callersCome === 'sql' || ways.length === 0 || ways.some((way) => isLeaking(way.verdict) && way.surface === 'api'));

export const isLeaking = (verdict: Cell['verdict']): boolean => verdict === 'leaks' || verdict === 'bypassed';

export function relationIdentity(schema: Schema, id: number): string {
  const relation = schema.relation(id);
  return relation ? quoteQualified(schema.namespace(relation.namespace)?.name ?? '', relation.name) : String(id);
}
