/** Reads PostgreSQL's advanced regular expressions. */
import { Undecidable } from '../undecidable.ts';
import { readBracket } from './bracket.ts';
import { namedClass, oneCharacter } from './class.ts';
import { type Escape, readEscape } from './escape.ts';
import { embeddedFlags } from './flags.ts';
import { type Branch, type Flags, type Node, type Piece, type Syntax, wrong } from './syntax.ts';

const MAX_LENGTH = 20_000;
const MAX_DEPTH = 100;
const MAX_CAPTURES = 300;
export const MAX_REPETITIONS = 255;
export const UNBOUNDED = Number.POSITIVE_INFINITY;

export function parseRegularExpression(pattern: string, given: Flags): Syntax {
  if (pattern.length > MAX_LENGTH) throw new Undecidable('a regular expression of unusual length');
  const { flags, start } = embeddedFlags(pattern, given);
  const codes = Array.from(pattern.slice(start), (char) => char.codePointAt(0) as number);
  if (flags.syntax === 'basic') throw new Undecidable('a basic regular expression');
  if (flags.syntax === 'literal') {
    const pieces = codes.map((code): Piece => once({ kind: 'set', test: oneCharacter(code, flags.ignoresCase) }));
    return { branches: [pieces], captures: 0, flags };
  }
  const parser = new Parser(codes, flags);
  const branches = parser.branches(false, 0);
  return { branches, captures: parser.captures, flags };
}

const once = (node: Node): Piece => ({ node, min: 1, max: 1, prefer: undefined });

const code = (char: string): number => char.charCodeAt(0);
const [BAR, STAR, PLUS, QUESTION, OPEN_BRACE, CLOSE_BRACE, OPEN, CLOSE, BRACKET, DOT, CARET, DOLLAR, BACKSLASH, COMMA, HASH] = [
  ...'|*+?{}()[.^$\\,#',
].map(code);

class Parser {
  readonly #codes: readonly number[];
  readonly #flags: Flags;
  readonly #groups: (Node | undefined)[] = [];
  captures = 0;
  at = 0;

  constructor(codes: readonly number[], flags: Flags) {
    this.#codes = codes;
    this.#flags = flags;
  }

  /** Up to the closing parenthesis, which is left there, or the end. */
  branches(inside: boolean, depth: number, inLook = false): readonly Branch[] {
    if (depth > MAX_DEPTH) throw new Undecidable('a deeply nested regular expression');
    const branches: Branch[] = [];
    for (;;) {
      branches.push(this.#branch(inside, depth, inLook));
      if (this.#peek() !== BAR) break;
      this.at++;
    }
    if (inside && this.#peek() !== CLOSE) wrong('parentheses');
    return branches;
  }

  #branch(inside: boolean, depth: number, inLook: boolean): Branch {
    const pieces: Piece[] = [];
    for (;;) {
      const next = this.#peek();
      if (next === undefined || next === BAR || (inside && next === CLOSE)) return pieces;
      const node = this.#node(next, depth, inLook);
      pieces.push(node.kind === 'anchor' || node.kind === 'look' ? once(node) : this.#quantified(node));
    }
  }

  /** In expanded syntax white space and comments mean nothing, and `(?#...)` never does. */
  #peek(): number | undefined {
    for (;;) {
      if (this.#flags.expanded) this.#skipSpace();
      const isComment =
        this.#flags.syntax === 'advanced' &&
        this.#codes[this.at] === OPEN &&
        this.#codes[this.at + 1] === QUESTION &&
        this.#codes[this.at + 2] === HASH;
      if (!isComment) return this.#codes[this.at];
      while (this.at < this.#codes.length && this.#codes[this.at] !== CLOSE) this.at++;
      this.at++;
    }
  }

  #skipSpace(): void {
    for (;;) {
      while (namedClass('space', false)?.(this.#codes[this.at] ?? 0)) this.at++;
      if (this.#codes[this.at] !== HASH) return;
      while (this.at < this.#codes.length && this.#codes[this.at] !== 0x0a) this.at++;
    }
  }

  #node(next: number, depth: number, inLook: boolean): Node {
    const { ignoresCase, anchorsLines, stopsAtLines, syntax } = this.#flags;
    this.at++;
    switch (next) {
      case CARET:
        return { kind: 'anchor', at: anchorsLines ? 'line start' : 'start' };
      case DOLLAR:
        return { kind: 'anchor', at: anchorsLines ? 'line end' : 'end' };
      case STAR:
      case PLUS:
      case QUESTION:
        return wrong('operand');
      case OPEN_BRACE:
        if (isDigit(this.#peek())) return wrong('operand');
        break;
      case CLOSE:
        if (syntax === 'advanced') return wrong('parentheses');
        break;
      case OPEN:
        return this.#parenthesis(depth, inLook);
      case BRACKET: {
        const { node, end } = readBracket(this.#codes, this.at, this.#flags);
        this.at = end;
        return node;
      }
      case DOT:
        return { kind: 'set', test: stopsAtLines ? (c) => c !== 0x0a : () => true };
      case BACKSLASH:
        return this.#escape(inLook);
    }
    return { kind: 'set', test: oneCharacter(next, ignoresCase) };
  }

  #parenthesis(depth: number, inLook: boolean): Node {
    if (this.#flags.syntax !== 'advanced' || this.#codes[this.at] !== QUESTION) return this.#group(depth, inLook, !inLook);
    const mark = String.fromCodePoint(...this.#codes.slice(this.at + 1, this.at + 3));
    if (mark.startsWith(':')) {
      this.at += 2;
      return this.#group(depth, inLook, false);
    }
    const look = /^(<?)([=!])/.exec(mark);
    if (!look) return wrong('operand');
    this.at += 1 + look[0].length;
    const branches = this.branches(true, depth + 1, true);
    this.at++;
    return { kind: 'look', ahead: look[1] === '', negated: look[2] === '!', branches };
  }

  #group(depth: number, inLook: boolean, captures: boolean): Node {
    const capture = captures ? ++this.captures : 0;
    if (capture > MAX_CAPTURES) throw new Undecidable('a regular expression with many groups');
    const branches = this.branches(true, depth + 1, inLook);
    this.at++;
    const group: Node = { kind: 'group', capture, branches };
    if (capture > 0) this.#groups[capture] = group;
    return group;
  }

  #escape(inLook: boolean): Node {
    const { node, end } = readEscape(this.#codes, this.at, this.#flags, this.captures);
    this.at = end;
    return typeof node === 'object' && node.kind !== 'reference' ? node : this.#reference(node, inLook);
  }

  #reference({ number }: Extract<Escape, { kind: 'reference' }>, inLook: boolean): Node {
    const group = this.#groups[number];
    return inLook || !group ? wrong('reference') : { kind: 'back', number, group };
  }

  #quantified(node: Node): Piece {
    const next = this.#peek();
    const bounds = next === STAR ? [0, UNBOUNDED] : next === PLUS ? [1, UNBOUNDED] : next === QUESTION ? [0, 1] : undefined;
    if (bounds) {
      this.at++;
      return { node, min: bounds[0] as number, max: bounds[1] as number, prefer: this.#preference() };
    }
    if (next !== OPEN_BRACE) return once(node);
    const open = this.at++;
    if (!isDigit(this.#peek())) {
      this.at = open;
      return once(node);
    }
    return this.#bounded(node);
  }

  #bounded(node: Node): Piece {
    const min = this.#number();
    let max = min;
    const isRange = this.#peek() === COMMA;
    if (isRange) {
      this.at++;
      max = isDigit(this.#peek()) ? this.#number() : UNBOUNDED;
    }
    if (min > max) wrong('count');
    const close = this.#peek();
    if (close === undefined) wrong('braces');
    if (close !== CLOSE_BRACE) wrong('count');
    this.at++;
    const prefer = this.#preference();
    return { node, min, max, prefer: isRange ? prefer : undefined };
  }

  #number(): number {
    let value = 0;
    for (let next = this.#peek(); isDigit(next); next = this.#peek()) {
      value = value * 10 + (next as number) - 0x30;
      if (value > MAX_REPETITIONS) wrong('count');
      this.at++;
    }
    return value;
  }

  #preference(): 'longest' | 'shortest' {
    if (this.#flags.syntax !== 'advanced' || this.#codes[this.at] !== QUESTION) return 'longest';
    this.at++;
    return 'shortest';
  }
}

const isDigit = (next: number | undefined): boolean => next !== undefined && next >= 0x30 && next <= 0x39;
