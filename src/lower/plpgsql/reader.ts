import type { Fragment } from '../../model/program.ts';
import type { Problem } from '../../parse/problem.ts';
import { foldedText, scan, type Token } from '../../parse/scanner.ts';
import { Scope } from './scope.ts';

/** What is known of a body besides its text. */
export interface ProgramContext {
  /** Its arguments and other names known from the start, FOUND among them; absent: any name may be a variable. */
  readonly names?: readonly string[];
  /** The routine's name, by which its arguments can be qualified. */
  readonly routine?: string;
  /** What RETURN may give; absent: anything. */
  readonly returns?: Returns;
  /** Looks at each piece of SQL as it is read, as PostgreSQL does. Places count from the piece's start. */
  readonly check?: (fragment: Fragment) => Problem | undefined;
}

export type Returns = 'value' | 'nothing' | 'set' | 'arguments' | 'set of arguments';

/** Thrown where a body cannot be read, and caught where its reading began. */
export class Unreadable extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.message);
    this.problem = problem;
  }
}

/** Words that are never names in PL/pgSQL. */
const RESERVED = new Set(
  'all begin by case declare else end execute for foreach from if in into loop not null or strict then to using when while'.split(' '),
);
const DEEPEST = 250;
const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** A body's tokens, and where its reading stands. */
export class Reader {
  readonly bytes: Uint8Array;
  readonly context: ProgramContext;
  readonly scope: Scope;
  private readonly text: string;
  private readonly tokens: readonly Token[];
  private position = 0;
  /** The token that is to be read next. */
  token: Token;
  private depth = 0;

  constructor(text: string, context: ProgramContext) {
    this.text = text;
    this.bytes = encoder.encode(text);
    this.tokens = scan(this.bytes, text);
    this.token = this.tokens[0] as Token;
    this.context = context;
    this.scope = new Scope(context.names, context.routine);
  }

  /** The token so many places on. */
  ahead(places: number): Token {
    return this.tokens[Math.min(this.position + places, this.tokens.length - 1)] as Token;
  }

  /** Where the token before this one ends. */
  get lastEnd(): number {
    return this.tokens[this.position - 1]?.end ?? 0;
  }

  next(): Token {
    const { token } = this;
    if (token.kind === 'unterminated') this.fail(`unterminated ${token.text}`);
    if (token.kind !== 'end') this.token = this.tokens[++this.position] as Token;
    return token;
  }

  /** Whether the token is this keyword or operator. */
  is(text: string, token: Token = this.token): boolean {
    return token.text === text && (token.kind === 'word' || token.kind === 'operator');
  }

  isOneOf(texts: readonly string[]): boolean {
    const { kind, text } = this.token;
    return (kind === 'word' || kind === 'operator') && texts.includes(text);
  }

  accept(text: string): boolean {
    if (!this.is(text)) return false;
    this.next();
    return true;
  }

  expect(text: string, message = 'syntax error'): Token {
    if (!this.is(text)) this.fail(message);
    return this.next();
  }

  isName(token: Token = this.token): boolean {
    return token.kind === 'quoted name' || token.kind === 'parameter' || (token.kind === 'word' && !RESERVED.has(token.text));
  }

  /** A label, a condition or another name without parts. */
  name(): Token {
    if (!this.isName()) this.fail('syntax error');
    return this.next();
  }

  /** The dotted name that begins here, without taking it; up to three parts, as PL/pgSQL's scanner joins them. */
  path(): readonly string[] {
    const path: string[] = [];
    for (let n = 0; path.length < 3 && this.isName(this.ahead(n)); n += 2) {
      path.push(this.ahead(n).text);
      if (!this.is('.', this.ahead(n + 1)) || !this.isName(this.ahead(n + 2))) break;
    }
    return path;
  }

  takePath(path: readonly string[]): void {
    for (let n = 0; n < 2 * path.length - 1; n++) this.next();
  }

  fail(message: string, { start, end, kind }: Token = this.token, sqlstate = '42601'): never {
    const near = kind === 'end' ? 'at end of input' : `at or near "${decoder.decode(this.bytes.subarray(start, end))}"`;
    throw new Unreadable({ message: `${message} ${near}`, at: start, sqlstate });
  }

  /** For a message that does not repeat the token. */
  refuse(message: string, at: number = this.token.start, sqlstate = '42601'): never {
    throw new Unreadable({ message, at, sqlstate });
  }

  /** Takes the tokens up to one of these outside parentheses, which is left. */
  until(terminators: readonly string[], what: 'expression' | 'statement'): { readonly start: number; readonly end: number } {
    const { start } = this.token;
    let depth = 0;
    const from = this.position;
    while (depth > 0 || !this.isOneOf(terminators)) {
      if (this.token.kind === 'end' || this.is(';')) {
        if (depth > 0) this.fail('mismatched parentheses');
        const expected = terminators.filter((text) => text !== '..').map((text) => text.toUpperCase());
        this.refuse(`missing "${expected.join(' or ')}" at end of SQL ${what}`);
      }
      if (this.is('(') || this.is('[')) depth++;
      else if ((this.is(')') || this.is(']')) && --depth < 0) this.fail('mismatched parentheses');
      this.next();
    }
    if (this.position === from) this.fail(what === 'expression' ? 'missing expression' : 'missing SQL statement');
    return { start, end: this.lastEnd };
  }

  expression(...terminators: readonly string[]): Fragment {
    const { start, end } = this.until(terminators, 'expression');
    return this.checked({ kind: 'expression', text: this.slice(start, end), at: start });
  }

  statement(): Fragment {
    const { start, end } = this.until([';'], 'statement');
    return this.checked({ kind: 'statement', text: this.slice(start, end), at: start });
  }

  checked(fragment: Fragment): Fragment {
    const problem = this.context.check?.(fragment);
    if (problem) throw new Unreadable({ ...problem, at: fragment.at + problem.at });
    return fragment;
  }

  slice(start: number, end: number): string {
    const isAscii = this.bytes.length === this.text.length;
    return isAscii ? this.text.slice(start, end) : decoder.decode(this.bytes.subarray(start, end));
  }

  /** In lower case, for what is a keyword clause rather than SQL. */
  folded(start: number, end: number): string {
    return foldedText(this.bytes, start, end);
  }

  /** Goes one block or loop down. */
  nested<T>(work: () => T): T {
    if (++this.depth > DEEPEST) this.refuse(`blocks nested more than ${DEEPEST} levels deep`, this.token.start, '54001');
    const result = work();
    this.depth--;
    return result;
  }
}
