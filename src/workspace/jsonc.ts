import { type Node, type ParseError, parseTree } from 'jsonc-parser';

/** Deeper than any settings file or manifest; the parser recurses. */
const deepest = 200;

export interface Relaxed {
  readonly tree?: Node;
  readonly errors: readonly ParseError[];
}

/** JSON with comments and trailing commas, as people write settings. */
export function parseRelaxed(text: string): Relaxed {
  const tooDeep = whereTooDeep(text);
  if (tooDeep !== undefined) return { errors: [{ error: 1, offset: tooDeep, length: 1 }] };
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true });
  return tree ? { tree, errors } : { errors };
}

/** Strings are passed over by a loop, because an expression that repeats would run out of stack in a long one. */
function whereTooDeep(text: string): number | undefined {
  let depth = 0;
  let isText = false;
  for (let at = 0; at < text.length; at++) {
    const one = text[at];
    if (isText) {
      if (one === '\\') at++;
      else if (one === '"' || one === '\n') isText = false;
    } else if (one === '"') isText = true;
    else if (one === '{' || one === '[') {
      depth++;
      if (depth > deepest) return at;
    } else if (one === '}' || one === ']') depth--;
  }
  return undefined;
}
