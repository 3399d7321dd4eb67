import { quoteIdentifier } from '../model/identifier.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Schema } from '../model/schema.ts';
import type { Cell, Proof, Way } from '../prove/proof.ts';
import type { UnfoundReader } from '../prove/unfound.ts';
import type { BodyReader, Regime, Tenancy } from '../tenancy/tenancy.ts';
import type { Since } from './since.ts';

/** What rules are asked about: a history, the schema that it ends in, whose rows are whose, and what was proved of them. */
export interface Subject {
  readonly schema: Schema;
  readonly outcome: Outcome;
  /** Made or changed by the folder, not by what stood there before. */
  readonly own: (id: number) => boolean;
  readonly regime: Regime;
  readonly bodies: BodyReader;
  /** What a body names that is not there any more, or never was. */
  readonly unfound: UnfoundReader;
  /** Worked out when it is first asked for, as are the proof and the leaks. */
  readonly tenancy: Tenancy;
  readonly proof: Proof;
  /** The ways that callers have to rows of other tenants, as callers come. */
  readonly leaks: readonly Leak[];
  /** What a migration tool would stop at, or do otherwise than one may think. */
  readonly doubts: readonly Doubt[];
  /** What is known of the same history before a change, where only a change is judged. */
  readonly since?: Since;
}

/** What is wrong with the files themselves, before anything in them is read. */
export interface Doubt {
  readonly kind: 'duplicate-version' | 'ambiguous-order';
  /** A file's or a folder's name. */
  readonly file: string;
  readonly says: string;
}

/** One way to one cell of the proof that leaks or passes row security by. */
export interface Leak {
  readonly cell: Cell;
  readonly way: Way;
}

/** What only a session in SQL can do does not count where all requests pass an API, which may offer some schemas only. */
export function leaksOf({ cells }: Proof, { callersCome }: Regime, exposed?: readonly string[]): Leak[] {
  const isOffered = ({ through, surface }: Way): boolean =>
    surface === 'api' && (!exposed || exposed.some((schema) => through.startsWith(`${quoteIdentifier(schema)}.`)));
  return cells.flatMap((cell) =>
    waysOf(cell)
      .filter((way) => isOpen(way.verdict) && (callersCome === 'sql' || isOffered(way)))
      .map((way) => ({ cell, way })),
  );
}

function waysOf({ ways, object, verdict, because, witness }: Cell): readonly Way[] {
  return ways.length > 0 ? ways : [{ through: object, verdict, surface: 'api', because, ...(witness && { witness }) }];
}

const isOpen = (verdict: Cell['verdict']): boolean => verdict === 'leaks' || verdict === 'bypassed';
