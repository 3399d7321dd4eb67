/** Texts for EXECUTE that are put together of what is known and of quoted values. */
import type { Search } from './search.ts';
import type { Term } from './world.ts';

export interface Spliced {
  /** The text, with a parameter in the place of each quoted value. */
  readonly text: string;
  readonly values: readonly Term[];
}

/** Nothing where a name or a bare text is spliced in: it may be any SQL. Parameters are numbered behind those of USING. */
export function spliced(s: Search, term: Term, using: number): Spliced | undefined {
  const values: Term[] = [];
  const parameter = (value: Term): string => `$${using + values.push(value)}`;
  const textOf = (at: Term): string | undefined => {
    const known = s.world.constantOf(at);
    if (known !== undefined) return known;
    const node = s.world.nodes[at];
    if (node?.kind !== 'apply') return undefined;
    const [first, ...rest] = node.args;
    switch (node.of) {
      case '||':
      case 'concat':
        return joined(node.args.map(textOf));
      case 'quote_literal':
      case 'quote_nullable':
        return first === undefined ? undefined : parameter(first);
      case 'format':
        return first === undefined ? undefined : formatted(s.world.constantOf(first), rest);
      default:
        return undefined;
    }
  };
  const formatted = (pattern: string | undefined, args: readonly Term[]): string | undefined => {
    if (pattern === undefined || /%(?![%sIL])/.test(pattern.replaceAll('%%', ''))) return undefined;
    let next = 0;
    return joined(
      pattern.split(/(%[%sIL])/).map((part) => {
        if (part === '%%') return '%';
        if (!/^%[sIL]$/.test(part)) return part;
        const arg = args[next++];
        if (arg === undefined) return undefined;
        if (part === '%L') return parameter(arg);
        const known = s.world.constantOf(arg);
        return part === '%I' && known !== undefined ? `"${known.replaceAll('"', '""')}"` : part === '%s' ? textOf(arg) : undefined;
      }),
    );
  };
  const text = textOf(term);
  return text === undefined ? undefined : { text, values };
}

const joined = (parts: readonly (string | undefined)[]): string | undefined =>
  parts.every((part) => part !== undefined) ? parts.join('') : undefined;
