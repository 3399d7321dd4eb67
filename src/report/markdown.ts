/** Text from anywhere, inside Markdown: it stays text, and calls nobody. */
import { harmlessInLogs, printable, printableLine } from './printable.ts';

/** `@name` and `#1` would notify people and link to pages; a character of no width stands behind the sign. */
export const escaped = (text: string): string =>
  printableLine(text.replace(/[\t\r\n]+/g, ' '))
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replace(/[\\`*_{}[\]<>|~$#]/g, '\\$&')
    .replace(/[@#!](?=[\w-])/g, '$&\u2060')
    .replace(/\b(https?|ftp|www)(?=[:.])/gi, '$&\u2060')
    // At the beginning of a line it would be a list, a heading, or a command to GitLab.
    .replace(/^\s+/, '')
    .replace(/^(?=[-+=/])|(?<=^\d+)(?=[.)])/, '\\');

export function code(text: string): string {
  const plain = printableLine(text.replace(/[\t\r\n]+/g, ' ')).replaceAll('|', '\\|');
  const fence = '`'.repeat(longestRun(plain) + 1);
  const room = plain.startsWith('`') || plain.endsWith('`') ? ' ' : '';
  return plain.trim() === '' ? '` `' : `${fence}${room}${plain}${room}${fence}`;
}

/** A block of SQL. Nothing in it can end it. */
export function fenced(sql: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(sql) + 1));
  return `${fence}sql\n${harmlessInLogs(printable(sql))}\n${fence}`;
}

function longestRun(text: string): number {
  let longest = 0;
  for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  return longest;
}
