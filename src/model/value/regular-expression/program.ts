/** A regular expression as a machine of states, in the manner of Thompson. */
import { Undecidable } from '../undecidable.ts';
import type { Test } from './class.ts';
import type { Anchor, Branch, Node, Piece } from './syntax.ts';

export type State =
  | { readonly kind: 'set'; readonly test: Test; next: number }
  | { readonly kind: 'split'; readonly next: number[] }
  | { readonly kind: 'anchor'; readonly at: Anchor; next: number }
  | { readonly kind: 'look'; readonly look: Look; next: number }
  | { readonly kind: 'accept' };

/** What must, or must not, match behind or before a position; answers are kept while one text is searched. */
export interface Look {
  readonly program: Program;
  readonly ahead: boolean;
  readonly negated: boolean;
}

export interface Program {
  readonly states: readonly State[];
  readonly start: number;
}

const MAX_STATES = 20_000;

export const compile = (branches: readonly Branch[]): Program => new Compiler().program(branches);

class Compiler {
  readonly #states: State[] = [];
  /** What a back reference may match is bound by no constraint that stands in the group. */
  #ignoresConstraints = false;

  program(branches: readonly Branch[]): Program {
    const accept = this.#add({ kind: 'accept' });
    return { states: this.#states, start: this.#branches(branches, accept) };
  }

  #add(state: State): number {
    if (this.#states.length >= MAX_STATES) throw new Undecidable('a very complex regular expression');
    this.#states.push(state);
    return this.#states.length - 1;
  }

  #branches(branches: readonly Branch[], next: number): number {
    const starts = branches.map((branch) => this.#branch(branch, next));
    return starts.length === 1 ? (starts[0] as number) : this.#add({ kind: 'split', next: starts });
  }

  #branch(pieces: Branch, next: number): number {
    let at = next;
    for (let i = pieces.length - 1; i >= 0; i--) at = this.#piece(pieces[i] as Piece, at);
    return at;
  }

  #piece({ node, min, max }: Piece, next: number): number {
    let at = next;
    if (max === Number.POSITIVE_INFINITY) {
      const loop: { kind: 'split'; next: number[] } = { kind: 'split', next: [next] };
      at = this.#add(loop);
      loop.next.push(this.#node(node, at));
    } else {
      for (let i = min; i < max; i++) at = this.#add({ kind: 'split', next: [next, this.#node(node, at)] });
    }
    for (let i = 0; i < min; i++) at = this.#node(node, at);
    return at;
  }

  #node(node: Node, next: number): number {
    switch (node.kind) {
      case 'set':
        return this.#add({ kind: 'set', test: node.test, next });
      case 'group':
        return this.#branches(node.branches, next);
      case 'anchor':
        return this.#ignoresConstraints ? next : this.#add({ kind: 'anchor', at: node.at, next });
      case 'look':
        if (this.#ignoresConstraints) return next;
        return this.#add({ kind: 'look', look: { program: compile(node.branches), ahead: node.ahead, negated: node.negated }, next });
      case 'back': {
        const outer = this.#ignoresConstraints;
        this.#ignoresConstraints = true;
        const start = this.#node(node.group, next);
        this.#ignoresConstraints = outer;
        return start;
      }
    }
  }
}
