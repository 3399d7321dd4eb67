/** One line without its line feed (a carriage return stays: some tools trip over it). */
export interface Line {
  readonly start: number;
  /** After the line feed, or at the end of the text. */
  readonly end: number;
  readonly text: string;
}

export function* linesOf(text: string): Generator<Line> {
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed + 1;
    yield { start, end, text: text.slice(start, feed < 0 ? end : feed) };
    start = end;
  }
}

/** What a line says when blanks around it do not count. */
export const bare = (line: Line): string => line.text.trim();

export const isBlank = (line: Line): boolean => bare(line) === '';

export const isComment = (line: Line): boolean => bare(line).startsWith('--');
