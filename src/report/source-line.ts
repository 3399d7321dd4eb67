import { positionOf, type Source } from '../source.ts';

const LINE_FEED = 10;
const LONGEST = 160;
const decoder = new TextDecoder();

/** The line that an offset stands on, as it is in the file, without its indentation and cut where it is very long. */
export function lineAt(source: Source, offset: number): { readonly text: string; readonly line: number } {
  const { line } = positionOf(source, offset);
  const { bytes } = source;
  const start = offset === 0 ? 0 : bytes.lastIndexOf(LINE_FEED, offset - 1) + 1;
  const found = bytes.indexOf(LINE_FEED, offset);
  const text = decoder.decode(bytes.subarray(start, found < 0 ? bytes.length : found)).trim();
  return { text: text.length > LONGEST ? `${text.slice(0, LONGEST)}...` : text, line };
}
