/** Bracket expressions: `[a-z[:digit:]_]`. */
import { COLLATING, characterRange, namedClass, oneCharacter, type Test } from './class.ts';
import { escapedCharacter, shorthandClass } from './escape.ts';
import { type Flags, type Node, wrong } from './syntax.ts';

const [OPEN, CLOSE, CARET, HYPHEN, BACKSLASH] = [...'[]^-\\'].map((char) => char.charCodeAt(0));

interface Read {
  readonly node: Node;
  readonly end: number;
}

/** `at` is behind the opening bracket. */
export function readBracket(codes: readonly number[], at: number, flags: Flags): Read {
  const edge = /^\[:([<>]):\]\]/.exec(String.fromCodePoint(...codes.slice(at, at + 6)));
  if (edge) return { node: { kind: 'anchor', at: edge[1] === '<' ? 'word start' : 'word end' }, end: at + 6 };
  const isNegated = codes[at] === CARET;
  const start = isNegated ? at + 1 : at;
  const { tests, end } = new BracketReader(codes, start, flags).read();
  const inside: Test = (code) => tests.some((test) => test(code));
  const test: Test = !isNegated ? inside : flags.stopsAtLines ? (code) => code !== 0x0a && !inside(code) : (code) => !inside(code);
  return { node: { kind: 'set', test }, end };
}

class BracketReader {
  readonly #codes: readonly number[];
  readonly #start: number;
  readonly #flags: Flags;
  readonly #tests: Test[] = [];
  #at: number;

  constructor(codes: readonly number[], start: number, flags: Flags) {
    this.#codes = codes;
    this.#start = start;
    this.#at = start;
    this.#flags = flags;
  }

  read(): { readonly tests: readonly Test[]; readonly end: number } {
    for (;;) {
      const next = this.#codes[this.#at];
      if (next === undefined) return wrong('brackets');
      if (next === CLOSE && this.#at > this.#start) return { tests: this.#tests, end: this.#at + 1 };
      this.#part(next);
    }
  }

  #part(next: number): void {
    const mark = next === OPEN ? String.fromCodePoint(this.#codes[this.#at + 1] ?? 0) : '';
    const char = String.fromCodePoint(this.#codes[this.#at + 1] ?? 0);
    if (mark === ':') {
      const test = namedClass(this.#named(':'), this.#flags.ignoresCase);
      this.#tests.push(test ?? wrong('class'));
      return;
    }
    if (mark === '=') {
      this.#tests.push(oneCharacter(this.#element(this.#named('=')), this.#flags.ignoresCase));
      return;
    }
    const shorthand = next === BACKSLASH && this.#flags.syntax === 'advanced' ? shorthandClass(char) : undefined;
    if (shorthand) {
      this.#tests.push(shorthand);
      this.#at += 2;
      return;
    }
    if (this.#isRange()) wrong('range');
    const low = this.#character();
    if (!this.#isRange()) {
      this.#tests.push(oneCharacter(low, this.#flags.ignoresCase));
      return;
    }
    this.#at++;
    if (this.#codes[this.#at] === undefined) wrong('brackets');
    const high = this.#character();
    if (low > high) wrong('range');
    this.#tests.push(characterRange(low, high, this.#flags.ignoresCase));
  }

  /** A hyphen that is neither the first nor the last. */
  #isRange(): boolean {
    return this.#codes[this.#at] === HYPHEN && this.#at > this.#start && this.#codes[this.#at + 1] !== CLOSE;
  }

  #character(): number {
    const next = this.#codes[this.#at] as number;
    if (next === OPEN && this.#codes[this.#at + 1] === 0x2e) return this.#element(this.#named('.'));
    if (next === OPEN && /[:=]/.test(String.fromCodePoint(this.#codes[this.#at + 1] ?? 0))) return wrong('range');
    if (next !== BACKSLASH || this.#flags.syntax !== 'advanced') {
      this.#at++;
      return next;
    }
    if (/[AZmMyYdDsSwW]/.test(String.fromCodePoint(this.#codes[this.#at + 1] ?? 0))) return wrong('escape');
    const { node, end } = escapedCharacter(this.#codes, this.#at + 1);
    this.#at = end;
    return node;
  }

  /** What stands in `[:name:]`. */
  #named(mark: string): string {
    const code = mark.charCodeAt(0);
    let end = this.#at + 2;
    while (end < this.#codes.length && !(this.#codes[end] === code && this.#codes[end + 1] === CLOSE)) end++;
    if (end >= this.#codes.length) return wrong('brackets');
    const name = String.fromCodePoint(...this.#codes.slice(this.#at + 2, end));
    this.#at = end + 2;
    return name;
  }

  #element(name: string): number {
    const codes = [...name];
    return codes.length === 1 ? (name.codePointAt(0) as number) : (COLLATING.get(name) ?? wrong('element'));
  }
}
