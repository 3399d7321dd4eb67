import type { Source } from '../source.ts';
import { copyDataAt } from './copy-data.ts';
import { type Draft, draft, edited } from './edits.ts';
import { BACKSLASH, BLANK, COLON, commentEnd, EQUALS, isCommentStart, isWord, KIND, LETTER, OPEN, SEMICOLON, tokenEnd } from './lexical.ts';
import { type Meta, readCommand, readVariable, substituted, type Variables } from './psql-command.ts';
import { type Conditions, conditions } from './psql-condition.ts';
import { isStandardStream, type Range } from './splitter.ts';

/** A command for psql, at its place in the text that remains for the server. */
export interface MetaPlace extends Range {
  readonly meta: Meta;
  /** It is obeyed only if an `\if` says so of which nothing is known. */
  readonly maybe: boolean;
}

/** What psql would send to the server of a text, and what it would do itself. */
export interface PsqlText {
  /** Commands and the branches that are not taken are blank in it, variables are put in. */
  readonly source: Source;
  readonly metas: readonly MetaPlace[];
  /** Stretches that run only if an `\if` says so of which nothing is known. */
  readonly maybe: readonly Range[];
}

export function readPsql(source: Source, set: ReadonlyMap<string, string> = new Map()): PsqlText {
  const { bytes } = source;
  const reading = new Reading(bytes, new Map(set));
  let copy = '';
  let i = 0;
  while (i < bytes.length) {
    const byte = bytes[i] as number;
    if (KIND[byte] === BLANK) i++;
    else if (isCommentStart(bytes, i)) i = orEnd(bytes, commentEnd(bytes, i, bytes.length));
    else if (byte === BACKSLASH) i = reading.backslash(i);
    else if (byte === COLON) i = reading.colon(i);
    else if (byte === SEMICOLON) {
      i++;
      if (copy === 'from stdin') i = copyDataAt(bytes, i)?.next ?? i;
      copy = '';
    } else {
      const end = orEnd(bytes, tokenEnd(bytes, i, bytes.length));
      if (KIND[byte] === LETTER) copy = copyState(copy, bytes, i, end);
      else if (copy === '' || (copy === 'copy' && byte === OPEN)) copy = 'other';
      i = end;
    }
  }
  reading.endBranch(bytes.length);
  return { source: edited(source, reading.draft.edits), metas: reading.metas, maybe: reading.maybe };
}

const orEnd = (bytes: Uint8Array, end: number): number => (end < 0 ? bytes.length : end);

/** How far the words of a statement make it COPY ... FROM stdin. */
function copyState(state: string, bytes: Uint8Array, start: number, end: number): string {
  if (state === '') return isWord(bytes, start, end, 'copy') ? 'copy' : 'other';
  if (state === 'other' || state === 'from stdin') return state;
  if (state === 'from' && isStandardStream(bytes, start, end)) return 'from stdin';
  return isWord(bytes, start, end, 'from') ? 'from' : 'copy table';
}

/** These send what stands before them, as a semicolon does. */
const SENDS = new Set(['g', 'gx', 'gset', 'gexec', 'gdesc', 'crosstabview', 'watch', 'parse']);
const COPIES_LINES = /\bfrom\s+p?stdin\b/i;

const encoder = new TextEncoder();

/** One pass over a text, with psql's state so far. */
class Reading {
  private readonly bytes: Uint8Array;
  private readonly variables: Variables;
  private readonly conditions: Conditions = conditions();
  readonly draft: Draft = draft();
  readonly metas: MetaPlace[] = [];
  readonly maybe: Range[] = [];
  private branch = { start: 0, moved: 0 };

  constructor(bytes: Uint8Array, variables: Variables) {
    this.bytes = bytes;
    this.variables = variables;
  }

  /** Takes the command whose backslash is at `at`; gives the place behind it. */
  backslash(at: number): number {
    if (this.bytes[at + 1] === SEMICOLON) {
      this.draft.replace(at, at + 2, encoder.encode(' ;'));
      return at + 2;
    }
    const { meta, end } = readCommand(this.bytes, at, this.bytes.length, this.variables);
    const before = this.conditions.runs;
    this.endBranch(at);
    const isCondition = this.conditions.take(meta.command, meta.args.join(' '));
    const { moved } = this.draft;
    this.draft.blank(at, end, SENDS.has(meta.command) ? ';' : '');
    this.branch = { start: end, moved };
    if (before === 'no') return end;
    this.metas.push({ start: at + moved, end: end + moved, meta, maybe: before === 'maybe' && !isCondition });
    return this.obey(meta, end, before === 'yes');
  }

  private obey({ command, args: [first, ...rest] }: Meta, end: number, surely: boolean): number {
    if (command === 'set' && first !== undefined) this.variables.set(first, surely ? rest.join('') : undefined);
    else if (command === 'unset' && first !== undefined) this.variables.delete(first);
    else if (command === 'copy' && COPIES_LINES.test(first ?? '')) return this.skip(end, copyDataAt(this.bytes, end)?.next ?? end);
    else if (command === 'q' && surely) return this.skip(end, this.bytes.length);
    return end;
  }

  private skip(start: number, end: number): number {
    this.draft.blank(start, end);
    return end;
  }

  /** Puts in the variable whose colon is at `at`, if it is one that is set. */
  colon(at: number): number {
    const next = this.bytes[at + 1];
    if (next === COLON || next === EQUALS) return at + 2;
    const variable = readVariable(this.bytes, at, this.bytes.length);
    const value = variable && substituted(variable, this.variables);
    if (!variable || value === undefined) return at + 1;
    this.draft.replace(at, variable.end, encoder.encode(value));
    return variable.end;
  }

  /** Settles what stands since the branch began: it runs, or not, or nobody knows. */
  endBranch(end: number): void {
    const { start, moved } = this.branch;
    if (this.conditions.runs === 'maybe') this.maybe.push({ start: start + moved, end: end + this.draft.moved });
    if (this.conditions.runs !== 'no') return;
    this.draft.dropFrom(start);
    this.draft.blank(start, end);
  }
}
