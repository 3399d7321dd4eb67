/** Sentences, broken into lines. */
import { printableLine } from '../printable.ts';
import { widthOf } from './cells.ts';

/** Longer lines are hard to read, however wide the terminal is. */
const LONGEST = 100;

/** From here on a label has a column of its own. */
const ROOMY = 60;

const LABEL = 11;

/** Lines of at most so many columns. A word that is longer keeps its line to itself: it may be a path that somebody clicks on. */
export const wrapped = (text: string, width: number): string[] =>
  wrappedWords(printableLine(text.replace(/\s*\n\s*/g, ' ')).split(/ +/), width, widthOf);

/** The same for our own words, some of them coloured. */
export const wrappedStyled = (text: string, width: number): string[] =>
  wrappedWords(text.split(' '), width, (word) => widthOf(word.replace(/\u001b\[\d+m/g, '')));

function wrappedWords(words: readonly string[], width: number, measure: (word: string) => number): string[] {
  const room = Math.min(width, LONGEST);
  const lines: string[] = [];
  let line = '';
  let taken = 0;
  for (const word of words) {
    const wide = measure(word);
    if (line !== '' && taken + 1 + wide > room) {
      lines.push(line);
      line = '';
      taken = 0;
    }
    taken += wide + (line === '' ? 0 : 1);
    line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, line];
}

export const indented = (lines: readonly string[], by: string): string[] => lines.map((line) => by + line);

/** What is said, behind the word for it. */
export function labelled(label: string, text: string, width: number, dim: (text: string) => string): string[] {
  if (width >= ROOMY) {
    const [first = '', ...rest] = wrapped(text, width - LABEL);
    return [`  ${dim(label.padEnd(LABEL - 2))}${first}`, ...indented(rest, ' '.repeat(LABEL))];
  }
  const [first = '', ...rest] = wrapped(`${label}: ${text}`, width - 4);
  return [`  ${dim(first.slice(0, label.length))}${first.slice(label.length)}`, ...indented(rest, '    ')];
}
