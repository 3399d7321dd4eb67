/** A stretch of SQL that is a quoted text, a comment, or neither. */
export interface Stretch {
  readonly kind: 'code' | 'quoted' | 'comment';
  readonly start: number;
  readonly end: number;
}

/** Tells quotes, dollar quotes and nested comments from the rest, in one pass. A tool's own splitter may know less. */
export function* stretchesOf(text: string): Generator<Stretch> {
  const openers = /--|\/\*|'|"|\$(?:[A-Za-z_]\w*)?\$/g;
  let at = 0;
  for (let opener = openers.exec(text); opener; opener = openers.exec(text)) {
    const [mark] = opener;
    const start = opener.index;
    if (start > at) yield { kind: 'code', start: at, end: start };
    const end =
      mark === '--' ? endOf(text, '\n', start) : mark === '/*' ? endOfComment(text, start) : endOf(text, mark, start + mark.length);
    yield { kind: mark === '--' || mark === '/*' ? 'comment' : 'quoted', start, end };
    openers.lastIndex = at = end;
  }
  if (at < text.length) yield { kind: 'code', start: at, end: text.length };
}

/** The statements of a text, each without comments and cut to its first words: enough to see what kind it is. */
export function statementHeads(text: string): string[] {
  const heads: string[] = [];
  let head = '';
  const close = () => {
    const words = head.replace(/\s+/g, ' ').trim();
    if (words) heads.push(words);
    head = '';
  };
  for (const stretch of stretchesOf(text)) {
    if (stretch.kind !== 'code') {
      head +=
        stretch.kind === 'comment' ? ' ' : head.length < 120 ? text.slice(stretch.start, Math.min(stretch.end, stretch.start + 60)) : '';
      continue;
    }
    const pieces = text.slice(stretch.start, stretch.end).split(';');
    for (const [i, piece] of pieces.entries()) {
      if (i > 0) close();
      if (head.length < 120) head += piece.trimStart() === '' ? ' ' : piece.slice(0, 120 + piece.length - piece.trimStart().length);
    }
  }
  close();
  return heads;
}

function endOf(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at + mark.length;
}

function endOfComment(text: string, start: number): number {
  const marks = /\/\*|\*\//g;
  marks.lastIndex = start + 2;
  let depth = 1;
  for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
    depth += mark[0] === '/*' ? 1 : -1;
    if (depth === 0) return marks.lastIndex;
  }
  return text.length;
}
