/** What the groups of a match hold (regexec.c, `cdissect`). */
import { longest, type Subject, shortest } from './simulate.ts';
import { programOf, SHORTER, type Tree } from './tree.ts';

/** Begin and end of each group, by its number; the whole match is at 0. */
export type Captures = (readonly [number, number] | undefined)[];

export class Dissection {
  readonly #subject: Subject;
  readonly #ignoresCase: (code: number) => number;
  captures: Captures = [];

  constructor(subject: Subject, fold: (code: number) => number) {
    this.#subject = subject;
    this.#ignoresCase = fold;
  }

  dissect(tree: Tree, begin: number, end: number): boolean {
    const matched = this.#inside(tree, begin, end);
    if (matched && tree.capture > 0) this.captures[tree.capture] = [begin, end];
    return matched;
  }

  #inside(tree: Tree, begin: number, end: number): boolean {
    switch (tree.op) {
      case 'plain':
        return true;
      case 'group':
        return this.dissect(tree.children[0] as Tree, begin, end);
      case 'reference':
        return this.#reference(tree, begin, end);
      case 'alternatives':
        return tree.children.some((child) => this.#spans(child, begin, end) && this.dissect(child, begin, end));
      case 'concat':
        return this.#concat(tree, begin, end);
      case 'repeat':
        return this.#repeat(tree, begin, end);
    }
  }

  #spans(tree: Tree, begin: number, end: number): boolean {
    return longest(programOf(tree), this.#subject, begin, end) === end;
  }

  #forget(tree: Tree): void {
    if (tree.capture > 0) this.captures[tree.capture] = undefined;
    for (const child of tree.children) this.#forget(child);
  }

  #concat(tree: Tree, begin: number, end: number): boolean {
    const [left, right] = tree.children as [Tree, Tree];
    const program = programOf(left);
    const isShort = (left.flags & SHORTER) !== 0;
    let middle = isShort ? shortest(program, this.#subject, begin, begin, end) : longest(program, this.#subject, begin, end);
    while (middle !== undefined) {
      if (this.#spans(right, middle, end)) {
        if (this.dissect(left, begin, middle)) {
          if (this.dissect(right, middle, end)) return true;
          this.#forget(left);
          this.#forget(right);
        }
      }
      if (middle === (isShort ? end : begin)) return false;
      middle = isShort ? shortest(program, this.#subject, begin, middle + 1, end) : longest(program, this.#subject, begin, middle - 1);
    }
    return false;
  }

  #reference(tree: Tree, begin: number, end: number): boolean {
    const referred = this.captures[tree.number];
    if (!referred) return false;
    const length = referred[1] - referred[0];
    if (length === 0) return begin === end && tree.min <= tree.max;
    if (begin === end) return tree.min === 0;
    const times = (end - begin) / length;
    if (!Number.isInteger(times) || times < tree.min || times > tree.max) return false;
    const { codes } = this.#subject;
    for (let i = 0; i < end - begin; i++) {
      const expected = codes[referred[0] + (i % length)] as number;
      const actual = codes[begin + i] as number;
      if (expected !== actual && this.#ignoresCase(expected) !== this.#ignoresCase(actual)) return false;
    }
    return true;
  }

  /** Iterations, each as long or as short as the part prefers, until they reach the end. */
  #repeat(tree: Tree, begin: number, end: number): boolean {
    const child = tree.children[0] as Tree;
    const isShort = (child.flags & SHORTER) !== 0;
    if (isShort && tree.min === 0 && begin === end) return true;
    const min = Math.max(tree.min, 1);
    const max = Math.max(Math.min(end - begin, tree.max), min);
    if (this.#iterate(child, isShort, [begin], end, min, max)) return true;
    return tree.min === 0 && begin === end;
  }

  #iterate(child: Tree, isShort: boolean, ends: number[], stop: number, min: number, max: number): boolean {
    const program = programOf(child);
    const next = (from: number, limit: number): number | undefined =>
      isShort
        ? limit > stop
          ? undefined
          : shortest(program, this.#subject, from, limit, stop)
        : limit < from
          ? undefined
          : longest(program, this.#subject, from, limit);
    /** Where each iteration may end next. */
    const limits: number[] = [isShort ? firstLimit(ends[0] as number, 1, stop, min, max) : stop];
    while (limits.length > 0) {
      const count = limits.length;
      const from = ends[count - 1] as number;
      const to = next(from, limits[count - 1] as number);
      if (to === undefined) {
        limits.pop();
        ends.length = limits.length + 1;
        if (limits.length > 0) ends.pop();
        continue;
      }
      ends[count] = to;
      limits[count - 1] = isShort ? to + 1 : to - 1;
      const isEmpty = to === from && (count >= min || min - count < stop - to);
      if (to !== stop) {
        if (count < max && !isEmpty) limits.push(isShort ? firstLimit(to, count + 1, stop, min, max) : stop);
        continue;
      }
      if (count < min) continue;
      if (this.#verify(child, ends, count)) return true;
    }
    return false;
  }

  #verify(child: Tree, ends: readonly number[], count: number): boolean {
    for (let i = 1; i <= count; i++) {
      this.#forget(child);
      if (!this.dissect(child, ends[i - 1] as number, ends[i] as number)) return false;
    }
    return true;
  }
}

/** A short iteration takes a character at least, unless there are more iterations to come than characters. */
function firstLimit(from: number, count: number, stop: number, min: number, max: number): number {
  if (count >= max) return stop;
  return from !== stop && (count >= min || min - count < stop - from) ? from + 1 : from;
}
