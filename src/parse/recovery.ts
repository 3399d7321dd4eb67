import { BLANK, CARRIAGE_RETURN, DOUBLE_QUOTE, KIND, LINE_FEED, QUOTE, SEMICOLON } from './lexical.ts';
import { nextPiece, type Piece } from './splitter.ts';

/** Where a statement that cannot be read is held to end after all, and how its rest is to be split. */
export interface Cut {
  readonly end: number;
  readonly next: number;
  /** Up to here, every semicolon ends a statement. */
  readonly flatUntil: number;
}

/** How often a missing quote is looked for in one text: each time, what is left of it is read. */
const QUOTE_SEARCHES = 40;

/**
 * Finds where a statement that failed at `error` was meant to end, so that one missing parenthesis or quote does not
 * swallow what stands behind it. Undefined where it ends where it seemed to.
 */
export function recovery(bytes: Uint8Array): (piece: Piece, error: number) => Cut | undefined {
  let searches = 0;
  return (piece, error) => {
    if (piece.innerSemicolon >= 0 && (piece.open || piece.innerSemicolon === error)) return atInnerSemicolon(bytes, piece, error);
    if (piece.unterminated < 0 && !holdsLineEndSemicolon(bytes, error, piece.end)) return undefined;
    if (piece.unterminated >= 0 ? !isQuote(bytes[piece.unterminated]) : searches++ >= QUOTE_SEARCHES || !endsInQuote(bytes, piece.next))
      return undefined;
    const semicolon = lineEndSemicolon(bytes, error, piece.end);
    return semicolon < 0 ? undefined : { end: semicolon, next: semicolon + 1, flatUntil: 0 };
  };
}

function atInnerSemicolon(bytes: Uint8Array, piece: Piece, error: number): Cut | undefined {
  let part = nextPiece(bytes, piece.start, { flat: true, limit: piece.end });
  while (part && part.end < error && part.next < piece.end) part = nextPiece(bytes, part.next, { flat: true, limit: piece.end });
  return part && part.end < piece.end ? { end: part.end, next: part.next, flatUntil: piece.next } : undefined;
}

const isQuote = (byte: number | undefined): boolean => byte === QUOTE || byte === DOUBLE_QUOTE;

/** Whether the text ends inside a quote: somewhere before, one is missing. */
function endsInQuote(bytes: Uint8Array, from: number): boolean {
  let piece: Piece | undefined;
  for (let at = from; (piece = nextPiece(bytes, at)); at = piece.next)
    if (piece.unterminated >= 0) return isQuote(bytes[piece.unterminated]);
  return false;
}

const holdsLineEndSemicolon = (bytes: Uint8Array, from: number, end: number): boolean => lineEndSemicolon(bytes, from, end) >= 0;

/** The first semicolon that is the last on its line, whatever quotes it seems to be in. */
function lineEndSemicolon(bytes: Uint8Array, from: number, end: number): number {
  for (let i = bytes.indexOf(SEMICOLON, from); i >= 0 && i < end; i = bytes.indexOf(SEMICOLON, i + 1)) {
    let behind = i + 1;
    while (
      behind < bytes.length &&
      KIND[bytes[behind] as number] === BLANK &&
      bytes[behind] !== LINE_FEED &&
      bytes[behind] !== CARRIAGE_RETURN
    )
      behind++;
    if (behind === bytes.length || bytes[behind] === LINE_FEED || bytes[behind] === CARRIAGE_RETURN) return i;
  }
  return -1;
}
