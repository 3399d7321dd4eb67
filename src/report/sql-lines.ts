import { fileOf, fileOffset, lineRange, positionOf, type Span } from '../source.ts';

const decoder = new TextDecoder();

/** So much of a line is shown, and so much of it before a fault that stands far inside. */
const [LONGEST, BEFORE] = [300, 100];

/** The first lines that a stretch stands on, as they are in the file, cut where they are very long. */
export function linesOf({ source, start, end }: Span, most: number): string[] {
  const first = positionOf(source, start).line;
  const last = Math.min(positionOf(source, Math.max(start, end - 1)).line, first + most - 1);
  const at = fileOffset(source, start);
  const lines: string[] = [];
  for (let line = first; line <= last; line++) {
    const range = lineRange(source, line);
    if (!range) break;
    const from = line === first && at - range.start > LONGEST - BEFORE ? at - BEFORE : range.start;
    const to = Math.min(range.end, from + LONGEST);
    const text = decoder.decode(fileOf(source).subarray(from, to)).replace(/^\ufffd{1,3}|\ufffd{1,3}$/g, '');
    lines.push(`${from > range.start ? '…' : ''}${text}${to < range.end ? '…' : ''}`);
  }
  return lines;
}
