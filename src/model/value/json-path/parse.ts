/** Reads a JSON path. */

import { refuse } from '../../refusal.ts';
import { readNumeric } from '../numeric.ts';
import { Undecidable } from '../undecidable.ts';
import type { Arithmetic, Comparison, JsonPath, Path, Predicate, Step } from './syntax.ts';
import { syntaxError, type Token, tokensOf } from './tokens.ts';

const known = new Map<string, JsonPath>();

export function parseJsonPath(text: string): JsonPath {
  const cached = known.get(text);
  if (cached) return cached;
  if (text.length > 10_000) throw new Undecidable('a JSON path of unusual length');
  const parsed = new Parser(tokensOf(text)).document();
  if (known.size > 200) known.clear();
  known.set(text, parsed);
  return parsed;
}

const COMPARISONS: Readonly<Record<string, Comparison>> = {
  '==': '==',
  '=': '==',
  '!=': '!=',
  '<>': '!=',
  '<': '<',
  '<=': '<=',
  '>': '>',
  '>=': '>=',
};
const MAX_DEPTH = 200;
export const UNLIMITED = Number.POSITIVE_INFINITY;

class Parser {
  readonly #tokens: readonly Token[];
  #at = 0;
  #depth = 0;
  /** How many filters, and subscripts, are open. */
  #filters = 0;
  #subscriptsOpen = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  document(): JsonPath {
    const strict = this.#eatWord('strict');
    if (!strict) this.#eatWord('lax');
    const read = this.#disjunction();
    if (this.#peek().kind !== 'end') this.#unexpected();
    return { strict, path: asPath(read) };
  }

  #peek(): Token {
    return this.#tokens[this.#at] as Token;
  }

  #unexpected(): never {
    return syntaxError(this.#peek().text);
  }

  #is(mark: string, ahead = 0): boolean {
    const token = this.#tokens[this.#at + ahead];
    return token?.kind === 'mark' && token.text === mark;
  }

  #eat(mark: string): boolean {
    if (!this.#is(mark)) return false;
    this.#at++;
    return true;
  }

  #expect(mark: string): void {
    if (!this.#eat(mark)) this.#unexpected();
  }

  #eatWord(...words: readonly string[]): boolean {
    const matches = words.every((word, i) => {
      const token = this.#tokens[this.#at + i];
      return token?.kind === 'word' && token.text.toLowerCase() === word;
    });
    if (matches) this.#at += words.length;
    return matches;
  }

  #disjunction(): Path | Predicate {
    if (++this.#depth > MAX_DEPTH) throw new Undecidable('a deeply nested JSON path');
    let left = this.#conjunction();
    while (this.#eat('||')) left = { kind: 'or', left: this.#predicate(left), right: this.#predicate(this.#conjunction()) };
    this.#depth--;
    return left;
  }

  #conjunction(): Path | Predicate {
    let left = this.#test();
    while (this.#eat('&&')) left = { kind: 'and', left: this.#predicate(left), right: this.#predicate(this.#test()) };
    return left;
  }

  /** A condition is wanted here, and a path is none. */
  #predicate(read: Path | Predicate): Predicate {
    return isPredicate(read) ? read : this.#unexpected();
  }

  #test(): Path | Predicate {
    if (this.#eat('!')) {
      const negated = this.#test();
      return { kind: 'not', arg: this.#predicate(negated) };
    }
    const left = this.#sum();
    if (isPredicate(left)) return left;
    const token = this.#peek();
    const operator = token.kind === 'mark' ? COMPARISONS[token.text] : undefined;
    if (operator) {
      this.#at++;
      return { kind: 'compare', operator, left, right: this.#path(this.#sum()) };
    }
    if (this.#eatWord('starts', 'with')) {
      const next = this.#peek();
      if (next.kind !== 'string' && next.kind !== 'variable') this.#unexpected();
      return { kind: 'starts with', left, right: this.#path(this.#primary()) };
    }
    if (this.#eatWord('like_regex')) return this.#like(left);
    return left;
  }

  #like(left: Path): Predicate {
    const pattern = this.#string();
    const flags = this.#eatWord('flag') ? this.#string() : '';
    const bad = [...flags].find((flag) => !'ismxq'.includes(flag));
    if (bad !== undefined)
      return refuse('42601', 'invalid input syntax for type jsonpath', {
        detail: `Unrecognized flag character "${bad}" in LIKE_REGEX predicate.`,
      });
    if (flags.includes('x') && !flags.includes('q'))
      return refuse('0A000', 'XQuery "x" flag (expanded regular expressions) is not implemented');
    return { kind: 'like', left, pattern, flags };
  }

  #string(): string {
    const token = this.#peek();
    if (token.kind !== 'string') return this.#unexpected();
    this.#at++;
    return token.text;
  }

  #path(read: Path | Predicate): Path {
    return isPredicate(read) ? this.#unexpected() : read;
  }

  #sum(): Path | Predicate {
    let left = this.#product();
    while (this.#is('+') || this.#is('-')) left = this.#operation(left, () => this.#product());
    return left;
  }

  #product(): Path | Predicate {
    let left = this.#signed();
    while (this.#is('*') || this.#is('/') || this.#is('%')) left = this.#operation(left, () => this.#signed());
    return left;
  }

  #operation(left: Path | Predicate, next: () => Path | Predicate): Path {
    const operator = this.#peek().text as Arithmetic;
    this.#at++;
    return { kind: 'arithmetic', operator, left: this.#path(left), right: this.#path(next()) };
  }

  #signed(): Path | Predicate {
    if (this.#is('+') || this.#is('-')) {
      const negative = this.#is('-');
      this.#at++;
      return { kind: 'sign', negative, arg: this.#path(this.#signed()) };
    }
    return this.#steps(this.#primary());
  }

  #primary(): Path | Predicate {
    const token = this.#peek();
    this.#at++;
    switch (token.kind) {
      case 'string':
        return { kind: 'literal', value: token.text };
      case 'number':
        return { kind: 'literal', value: readNumeric(token.text) };
      case 'variable':
        return { kind: 'variable', name: token.text };
      case 'word':
        return this.#word(token);
      case 'mark':
        if (token.text === '$') return { kind: 'root' };
        if (token.text === '@') return this.#filters > 0 ? { kind: 'current' } : refuse('42601', '@ is not allowed in root expressions');
        if (token.text === '(') return this.#parenthesis();
    }
    this.#at--;
    return this.#unexpected();
  }

  #word({ text }: Token): Path | Predicate {
    if (text === 'true' || text === 'false') return { kind: 'literal', value: text === 'true' };
    if (text === 'null') return { kind: 'literal', value: null };
    if (text.toLowerCase() === 'last')
      return this.#subscriptsOpen > 0 ? { kind: 'last' } : refuse('42601', 'LAST is allowed only in array subscripts');
    if (text.toLowerCase() === 'exists' && this.#eat('(')) {
      const path = this.#path(this.#sum());
      this.#expect(')');
      return { kind: 'exists', path };
    }
    this.#at--;
    return this.#unexpected();
  }

  #parenthesis(): Path | Predicate {
    const inner = this.#disjunction();
    this.#expect(')');
    if (isPredicate(inner) && this.#eatWord('is', 'unknown')) return { kind: 'is unknown', arg: inner };
    return inner;
  }

  #steps(start: Path | Predicate): Path | Predicate {
    if (isPredicate(start) && !this.#is('.') && !this.#is('[')) return start;
    let path = asPath(start);
    for (;;) {
      const step = this.#step();
      if (!step) return isPredicate(start) && path.kind === 'predicate' ? start : path;
      path = { kind: 'step', from: path, step };
    }
  }

  #step(): Step | undefined {
    if (this.#eat('[')) return this.#subscripts();
    if (this.#eat('?')) {
      this.#expect('(');
      this.#filters++;
      const predicate = this.#predicate(this.#disjunction());
      this.#filters--;
      this.#expect(')');
      return { kind: 'filter', predicate };
    }
    return this.#eat('.') ? this.#member() : undefined;
  }

  #subscripts(): Step {
    if (this.#eat('*')) {
      this.#expect(']');
      return { kind: 'any element' };
    }
    const ranges: { from: Path; to: Path | undefined }[] = [];
    this.#subscriptsOpen++;
    do {
      const from = this.#path(this.#sum());
      ranges.push({ from, to: this.#eatWord('to') ? this.#path(this.#sum()) : undefined });
    } while (this.#eat(','));
    this.#subscriptsOpen--;
    this.#expect(']');
    return { kind: 'elements', ranges };
  }

  #member(): Step {
    if (this.#eat('*')) return { kind: 'any key' };
    if (this.#eat('**')) return this.#descendants();
    const token = this.#peek();
    if (token.kind !== 'word' && token.kind !== 'string') return this.#unexpected();
    this.#at++;
    if (token.kind === 'word' && this.#eat('(')) {
      // Of what stands between the parentheses, only its end matters: methods with arguments are not carried out.
      if (!this.#is(')')) throw new Undecidable(`jsonpath method .${token.text}() with arguments`);
      this.#expect(')');
      return { kind: 'method', name: token.text };
    }
    return { kind: 'key', key: token.text };
  }

  #descendants(): Step {
    if (!this.#eat('{')) return { kind: 'descendants', first: 0, last: UNLIMITED };
    const first = this.#level();
    const last = this.#eatWord('to') ? this.#level() : first;
    this.#expect('}');
    return { kind: 'descendants', first, last };
  }

  #level(): number {
    if (this.#eatWord('last')) return UNLIMITED;
    const token = this.#peek();
    if (token.kind !== 'number' || !/^\d+$/.test(token.text)) return this.#unexpected();
    this.#at++;
    return Number(token.text);
  }
}

const PREDICATES = new Set(['compare', 'and', 'or', 'not', 'is unknown', 'exists', 'starts with', 'like']);

const isPredicate = (read: Path | Predicate): read is Predicate => PREDICATES.has(read.kind);

const asPath = (read: Path | Predicate): Path => (isPredicate(read) ? { kind: 'predicate', predicate: read } : read);
