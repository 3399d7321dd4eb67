import { DOLLAR, dollarTagEnd, QUOTE, tokenEnd } from '../parse/lexical.ts';
import type { Context } from './context.ts';
import { tokenStart } from './seek.ts';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Where a body begins that stands in the text as it is, in dollar quotes or plain ones; it is looked for behind `from`. */
export function verbatimStart(body: string, from: number, { bytes, end }: Context): number | undefined {
  // DO may name its language first: the first string behind the word is not always the body
  for (let at = tokenStart(bytes, from, end); at < end; ) {
    const close = tokenEnd(bytes, at, end);
    if (close < 0) return undefined;
    const tagEnd = bytes[at] === DOLLAR ? dollarTagEnd(bytes, at, end) : 0;
    if (tagEnd > 0) return tagEnd;
    if (bytes[at] === QUOTE) return decoder.decode(bytes.subarray(at + 1, close - 1)) === body ? at + 1 : undefined;
    at = tokenStart(bytes, close, end);
  }
  return undefined;
}
