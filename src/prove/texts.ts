/** Texts that are put together of others, and texts that patterns take. */
import type { Term, TermNode, World } from './world.ts';

type TextOf = (term: Term) => string | null;
type Applied = Extract<TermNode, { kind: 'apply' }>;

const MADE: Readonly<Record<string, (args: readonly string[]) => string>> = {
  '||': (args) => args.join(''),
  lower: ([text = '']) => text.toLowerCase(),
  upper: ([text = '']) => text.toUpperCase(),
};

/** What a term is made of; undefined where it is not of this kind. */
export function derivedText(world: World, root: Term, textOf: TextOf): string | undefined {
  for (const node of appliedTo(world, root)) {
    const make = MADE[node.of];
    const args = make && node.args.map(textOf);
    if (make && args?.every((text) => text !== null)) return make(args as string[]);
  }
  return undefined;
}

/** A text that the pattern takes which it is said to match, or a pattern that takes everything. */
export function matchingText(world: World, root: Term, textOf: TextOf): string | undefined {
  for (const [at, node] of world.nodes.entries()) {
    if (node.kind !== 'apply' || world.constantOf(at) !== 't') continue;
    const taken = MATCHES[node.of];
    const [subject, pattern] = node.args;
    if (!taken || subject === undefined || pattern === undefined) continue;
    if (isMadeOf(world, subject, root)) {
      const text = textOf(pattern);
      if (text !== null) return taken(text);
    }
    if (node.of.startsWith('~~') && world.constantOf(subject) !== undefined && isMadeOf(world, pattern, root)) return '%';
  }
  return undefined;
}

const filled = (pattern: string): string => pattern.replace(/\\(.)|[%_]/gs, (_, escaped?: string) => escaped ?? 'x');

const MATCHES: Readonly<Record<string, (pattern: string) => string>> = {
  '~~': filled,
  '~~*': filled,
  starts_with: (prefix) => `${prefix}x`,
  '^@': (prefix) => `${prefix}x`,
};

function isMadeOf(world: World, term: Term, part: Term, depth = 0): boolean {
  if (world.find(term) === part) return true;
  return (
    depth < 4 &&
    appliedTo(world, world.find(term)).some((node) => node.of in MADE && node.args.some((arg) => isMadeOf(world, arg, part, depth + 1)))
  );
}

function appliedTo(world: World, root: Term): Applied[] {
  return world.nodes.flatMap((node, at) => (node.kind === 'apply' && world.find(at) === root ? [node] : []));
}
