import { type Node, type ParseError, parseTree } from 'jsonc-parser';

/** Deeper than any settings file or manifest; the parser recurses. */
const deepest = 200;

export interface Relaxed {
  readonly tree?: Node;
  readonly errors: readonly ParseError[];
}

/** JSON with comments and trailing commas, as people write settings. */
export function parseRelaxed(text: string): Relaxed {
  let depth = 0;
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\\n]|\\.)*"|[[{}\]]/g)) {
    if (token === '{' || token === '[') depth++;
    else if (token === '}' || token === ']') depth--;
    if (depth > deepest) return { errors: [{ error: 1, offset: index, length: 1 }] };
  }
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true });
  return tree ? { tree, errors } : { errors };
}
