import type { Unmodelled } from '../model/change.ts';

/** A statement while it is lowered. */
export interface Context {
  /** The source's text, in which every `at` is an offset. */
  readonly bytes: Uint8Array;
  /** Where the parser began to count. */
  readonly base: number;
  /** The statement's end. */
  readonly end: number;
  /** How deep expressions and queries are nested here. */
  depth: number;
  /** How far names that have no location were already looked for. */
  sought: number;
  /** The lines behind COPY ... FROM stdin. */
  readonly copyData?: string | undefined;
  /** What was read and is not said by the change. */
  readonly notes: Unmodelled[];
}

export type { Mutable } from '../model/mutable.ts';

/** How deep a statement may be nested, because those who read it do so recursively. */
export const DEEPEST = 1000;

/** Thrown inside, and caught where a statement begins: it becomes `unmodelled`. */
export class NotModelled extends Error {}

/** Thrown inside: PostgreSQL refuses a statement of this form. */
export class FormRefused extends Error {
  readonly sqlstate: string;
  readonly at: number;

  constructor(sqlstate: string, message: string, at: number) {
    super(message);
    this.sqlstate = sqlstate;
    this.at = at;
  }
}

export function place(c: Context, location: number | undefined): number {
  return location === -1 ? c.base : c.base + (location ?? 0);
}

/** Goes one level down; refuses at the deepest. Who calls it comes up again by `c.depth--`. */
export function deeper(c: Context): void {
  if (++c.depth > DEEPEST) throw new NotModelled(`nested more than ${DEEPEST} levels deep`);
}

/** Notes what the change will not say. */
export function note(c: Context, what: string): void {
  c.notes.push({ kind: 'unmodelled', what, touches: [], at: c.base });
}
