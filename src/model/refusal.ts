import type { Place } from './objects.ts';

/**
 * PostgreSQL's answer to a statement that it would not carry out. Thrown inside `bind` and `replay`, and caught where
 * PostgreSQL would: at the statement, or by the handler of a block.
 */
export class Refusal extends Error {
  /** The statement of a block or routine that was refused, where it was not the statement itself: innermost. */
  inside: Place | undefined;
  readonly sqlstate: string;
  /** Byte offset in the statement's source, where PostgreSQL would point. */
  readonly at: number | undefined;
  readonly hint: string | undefined;
  readonly detail: string | undefined;
  /** The object that is missing or in the way, for the finding. */
  readonly object: string | undefined;

  constructor(sqlstate: string, message: string, more: { at?: number; hint?: string; detail?: string; object?: string } = {}) {
    super(message);
    this.sqlstate = sqlstate;
    this.at = more.at;
    this.hint = more.hint;
    this.detail = more.detail;
    this.object = more.object;
  }
}

export function refuse(sqlstate: string, message: string, more?: { at?: number; hint?: string; detail?: string; object?: string }): never {
  throw new Refusal(sqlstate, message, more);
}
