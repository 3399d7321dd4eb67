/** Options: the flags that a function is given, and those at the start of a pattern. */
import { refuse } from '../../refusal.ts';
import { type Flags, wrong } from './syntax.ts';

const PLAIN: Flags = { ignoresCase: false, anchorsLines: false, stopsAtLines: false, expanded: false, syntax: 'advanced' };

/** `global` is for the functions that know of it. */
export function readFlags(text: string): { readonly flags: Flags; readonly global: boolean } {
  const flags = { ...PLAIN };
  let global = false;
  for (const letter of text) {
    if (letter === 'g') global = true;
    else if (!setFlag(flags, letter)) refuse('22023', `invalid regular expression option: "${letter}"`);
  }
  return { flags, global };
}

function setFlag(flags: Flags, letter: string): boolean {
  switch (letter) {
    case 'b':
      flags.syntax = 'basic';
      return true;
    case 'c':
      flags.ignoresCase = false;
      return true;
    case 'e':
      flags.syntax = 'extended';
      return true;
    case 'i':
      flags.ignoresCase = true;
      return true;
    case 'm':
    case 'n':
      flags.anchorsLines = true;
      flags.stopsAtLines = true;
      return true;
    case 'p':
      flags.anchorsLines = false;
      flags.stopsAtLines = true;
      return true;
    case 'q':
      flags.syntax = 'literal';
      return true;
    case 's':
      flags.anchorsLines = false;
      flags.stopsAtLines = false;
      return true;
    case 't':
      flags.expanded = false;
      return true;
    case 'w':
      flags.anchorsLines = true;
      flags.stopsAtLines = false;
      return true;
    case 'x':
      flags.expanded = true;
      return true;
    default:
      return false;
  }
}

/** `***:`, `***=` and `(?i)` at the start of a pattern, and where what they say of begins. */
export function embeddedFlags(pattern: string, given: Flags): { readonly flags: Flags; readonly start: number } {
  const flags = { ...given };
  let start = 0;
  if (flags.syntax !== 'literal' && pattern.startsWith('***')) {
    const director = pattern[3];
    if (director === '?') wrong('pattern');
    if (director === '=') return { flags: { ...PLAIN, ignoresCase: flags.ignoresCase, syntax: 'literal' }, start: 4 };
    if (director !== ':') wrong('operand');
    flags.syntax = 'advanced';
    start = 4;
  }
  if (flags.syntax !== 'advanced') return { flags, start };
  const options = /^\(\?([a-zA-Z]+)/.exec(pattern.slice(start));
  if (!options) return { flags, start };
  for (const letter of options[1] as string) if (!setFlag(flags, letter)) wrong('option');
  if (pattern[start + options[0].length] !== ')') wrong('option');
  return { flags, start: start + options[0].length + 1 };
}
