/** How much room a text takes on a terminal. */
import { printable } from '../printable.ts';

/** What is shown for one character, and how many columns wide it is. */
export interface Cell {
  readonly shown: string;
  readonly width: number;
}

const TAB: Cell = { shown: '  ', width: 2 };

/** The characters of one line as they are shown: control characters spelled out, tabs two columns wide. */
export function cellsOf(line: string): Cell[] {
  const cells = Array.from(line, cellOf);
  // A pipeline's log takes it for a command.
  for (let i = 2; i < cells.length; i++)
    if (cells[i]?.shown === '[' && cells[i - 1]?.shown === '#' && cells[i - 2]?.shown === '#') cells[i] = { shown: '\\u005b', width: 6 };
  return cells;
}

function cellOf(character: string): Cell {
  if (character === '\t') return TAB;
  const shown = character === '\n' ? ' ' : printable(character);
  return { shown, width: shown === character ? columnsOf(character.codePointAt(0) ?? 0, character) : shown.length };
}

export const widthOf = (text: string): number => {
  let width = 0;
  for (const character of text) width += columnsOf(character.codePointAt(0) ?? 0, character);
  return width;
};

/** Below this every character is one column wide. */
const FIRST_UNUSUAL = 0x300;

function columnsOf(codePoint: number, character: string): number {
  if (codePoint < FIRST_UNUSUAL) return 1;
  if (NO_ROOM.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}

const NO_ROOM = /^[\p{Mn}\p{Me}\p{Cf}]$/u;

const WIDE =
  /^[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303e\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]$/u;
