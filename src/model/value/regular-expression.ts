/** PostgreSQL's regular expressions, in their advanced form, matched as PostgreSQL matches them. */
import { lowerCode } from './regular-expression/class.ts';
import { type Captures, Dissection } from './regular-expression/dissect.ts';
import { readFlags } from './regular-expression/flags.ts';
import { parseRegularExpression } from './regular-expression/parse.ts';
import { compile, type Program } from './regular-expression/program.ts';
import { firstStart, longest, matchesAnywhere, type Subject, shortest, subjectOf } from './regular-expression/simulate.ts';
import type { Flags } from './regular-expression/syntax.ts';
import { REFERS, SHORTER, type Tree, treeOf } from './regular-expression/tree.ts';

export { type Captures, readFlags, type Subject, subjectOf };

export interface RegularExpression {
  /** How many groups it has. */
  readonly groups: number;
  /** Whether anything in the text matches. */
  test(text: string): boolean;
  /** The first match at `from` or behind it, in code points. */
  find(subject: Subject, from: number): Captures | undefined;
}

const known = new Map<string, RegularExpression>();
const MAX_KNOWN = 500;

/** Refuses with 2201B what is none; throws `Undecidable` where we do not know what PostgreSQL makes of it. */
export function regularExpression(pattern: string, flags: Flags): RegularExpression {
  const key = `${JSON.stringify(flags)}${pattern}`;
  const cached = known.get(key);
  if (cached) return cached;
  const made = make(pattern, flags);
  if (known.size >= MAX_KNOWN) known.clear();
  known.set(key, made);
  return made;
}

function make(pattern: string, given: Flags): RegularExpression {
  const { branches, captures, flags } = parseRegularExpression(pattern, given);
  const program = compile(branches);
  const tree = treeOf(branches);
  const refers = (tree.flags & REFERS) !== 0;
  const fold = flags.ignoresCase ? lowerCode : (code: number): number => code;
  return {
    groups: captures,
    test: (text) => {
      const subject = subjectOf(text);
      return refers ? find(program, tree, subject, 0, fold, refers) !== undefined : matchesAnywhere(program, subject, 0);
    },
    find: (subject, from) => find(program, tree, subject, from, fold, refers),
  };
}

function find(
  program: Program,
  tree: Tree,
  subject: Subject,
  from: number,
  fold: (code: number) => number,
  refers: boolean,
): Captures | undefined {
  const isShort = (tree.flags & SHORTER) !== 0;
  const length = subject.codes.length;
  let begin = firstStart(program, subject, from);
  while (begin !== undefined) {
    let end = isShort ? shortest(program, subject, begin, begin, length) : longest(program, subject, begin, length);
    while (end !== undefined) {
      const dissection = new Dissection(subject, fold);
      if (dissection.dissect(tree, begin, end)) {
        dissection.captures[0] = [begin, end];
        return dissection.captures;
      }
      if (!refers || end === (isShort ? length : begin)) break;
      end = isShort ? shortest(program, subject, begin, end + 1, length) : longest(program, subject, begin, end - 1);
    }
    // PostgreSQL does not try the end of the text after it has failed before.
    if (begin + 1 >= length) return undefined;
    begin = firstStart(program, subject, begin + 1);
  }
  return undefined;
}
