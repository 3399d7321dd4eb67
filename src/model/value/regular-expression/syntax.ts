/** A regular expression as it is written, read into branches of pieces. */
import { refuse } from '../../refusal.ts';
import type { Test } from './class.ts';

export interface Flags {
  ignoresCase: boolean;
  /** `^` and `$` match at line breaks. */
  anchorsLines: boolean;
  /** `.` and `[^x]` do not match line breaks. */
  stopsAtLines: boolean;
  expanded: boolean;
  syntax: 'advanced' | 'extended' | 'basic' | 'literal';
}

export type Anchor = 'start' | 'end' | 'line start' | 'line end' | 'word start' | 'word end' | 'word edge' | 'no word edge';

export type Node =
  | { readonly kind: 'set'; readonly test: Test }
  /** `capture` is 0 for none. */
  | { readonly kind: 'group'; readonly capture: number; readonly branches: readonly Branch[] }
  | { readonly kind: 'back'; readonly number: number; readonly group: Node }
  | { readonly kind: 'anchor'; readonly at: Anchor }
  | { readonly kind: 'look'; readonly ahead: boolean; readonly negated: boolean; readonly branches: readonly Branch[] };

/** `prefer` is undefined where the quantifier has no say in it. */
export interface Piece {
  readonly node: Node;
  readonly min: number;
  readonly max: number;
  readonly prefer: 'longest' | 'shortest' | undefined;
}

export type Branch = readonly Piece[];

export interface Syntax {
  readonly branches: readonly Branch[];
  readonly captures: number;
  readonly flags: Flags;
}

const MESSAGES = {
  brackets: 'brackets [] not balanced',
  parentheses: 'parentheses () not balanced',
  braces: 'braces {} not balanced',
  count: 'invalid repetition count(s)',
  range: 'invalid character range',
  operand: 'quantifier operand invalid',
  escape: 'invalid escape \\ sequence',
  reference: 'invalid backreference number',
  class: 'invalid character class',
  element: 'invalid collating element',
  option: 'invalid embedded option',
  complex: 'regular expression is too complex',
  pattern: 'invalid regexp (reg version 0.8)',
};

export const wrong = (what: keyof typeof MESSAGES): never => refuse('2201B', `invalid regular expression: ${MESSAGES[what]}`);
