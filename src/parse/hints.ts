import {
  BACKSLASH,
  BLANK,
  CARRIAGE_RETURN,
  CLOSE,
  COLON,
  COMMA,
  commentEnd,
  DOLLAR,
  isCommentStart,
  isWord,
  KIND,
  LETTER,
  LINE_FEED,
  OPEN,
  OPEN_BRACKET,
  tokenEnd,
  wordEnd,
} from './lexical.ts';
import type { Problem } from './problem.ts';
import { readVariable } from './psql-command.ts';
import type { Range } from './splitter.ts';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** What PostgreSQL takes for letters, and people do not see. */
const UNSEEN: Readonly<Record<string, string>> = {
  '\u00a0': 'a no-break space (U+00A0)',
  '\u200b': 'a zero-width space (U+200B)',
  '\u200c': 'a zero-width non-joiner (U+200C)',
  '\u200d': 'a zero-width joiner (U+200D)',
  '\u202f': 'a narrow no-break space (U+202F)',
  '\u2060': 'a word joiner (U+2060)',
  '\u3000': 'an ideographic space (U+3000)',
  '\ufeff': 'a byte order mark (U+FEFF)',
  '\u2018': 'a typographic quote (U+2018)',
  '\u2019': 'a typographic quote (U+2019)',
  '\u201c': 'a typographic quote (U+201C)',
  '\u201d': 'a typographic quote (U+201D)',
};
const AROUND = 60;
const AFTER_COMMA = ['from', 'where', 'order', 'group', 'having', 'limit', 'returning', 'union', 'on', 'values'];

/** What is likely to be wrong where PostgreSQL's message does not say it. */
export function hintFor(
  bytes: Uint8Array,
  range: Range,
  problem: Problem,
  { psql = false }: { readonly psql?: boolean },
): { readonly hint?: string } {
  if (problem.sqlstate !== '42601') return {};
  const hint =
    foreignText(bytes, problem.at, range, psql) ??
    unseen(bytes, problem.at, range) ??
    unbalanced(bytes, problem.at, range) ??
    unfinished(bytes, problem.at, range);
  return hint === undefined ? {} : { hint };
}

/** Text of another program or another database. */
function foreignText(bytes: Uint8Array, at: number, { end }: Range, psql: boolean): string | undefined {
  const byte = bytes[at];
  const next = bytes[at + 1];
  if (byte === BACKSLASH) return psql ? undefined : 'commands with a backslash are for psql, and this folder is not run by it';
  if (byte === COLON) {
    const name = readVariable(bytes, at, end)?.name;
    if (name !== undefined)
      return psql ? `the psql variable "${name}" is not set` : `":${name}" is a placeholder that nothing has filled in`;
  }
  if ((byte === BRACE && next === BRACE) || (byte === DOLLAR && next === BRACE))
    return 'a placeholder of a template, which nothing has filled in';
  if (byte === BACKTICK) return 'backticks quote names in MySQL; PostgreSQL has double quotes for that';
  if (byte === OPEN_BRACKET && next !== undefined && KIND[next] === LETTER)
    return 'brackets quote names in SQL Server; PostgreSQL has double quotes for that';
  if (isWord(bytes, at, wordEnd(bytes, at, end), 'go')) return 'GO ends a batch in the tools of SQL Server; PostgreSQL does not know it';
  return undefined;
}

const BRACE = 123;
const BACKTICK = 96;

function unseen(bytes: Uint8Array, at: number, { start, end }: Range): string | undefined {
  for (const character of decoder.decode(bytes.subarray(Math.max(start, at - AROUND), Math.min(end, at + AROUND)))) {
    const name = UNSEEN[character];
    if (name !== undefined) return `${name} stands near; PostgreSQL takes it for a letter`;
  }
  return undefined;
}

/** A comma with nothing behind it, or a parenthesis that is still open where the statement ends. */
function unbalanced(bytes: Uint8Array, at: number, { start, end }: Range): string | undefined {
  let open = 0;
  let last = 0;
  for (let i = start; i < at; ) {
    const byte = bytes[i] as number;
    if (KIND[byte] === BLANK) i++;
    else if (isCommentStart(bytes, i)) i = behind(commentEnd(bytes, i, end), end);
    else {
      if (byte === OPEN) open++;
      else if (byte === CLOSE) open--;
      last = byte;
      i = behind(tokenEnd(bytes, i, end), end);
    }
  }
  if (last === COMMA && (bytes[at] === CLOSE || AFTER_COMMA.some((word) => isWord(bytes, at, wordEnd(bytes, at, end), word)))) {
    return 'nothing stands between the comma before it and here';
  }
  if (open > 0 && at >= end) return 'a parenthesis is not closed';
  if (open === 0 && bytes[at] === CLOSE) return 'no parenthesis is open here';
  return undefined;
}

const BEGINS_STATEMENT = ['create', 'alter', 'drop', 'insert', 'update', 'delete', 'grant', 'revoke', 'comment', 'do', 'begin', 'commit'];

/** A word that begins statements, first on its line. */
function unfinished(bytes: Uint8Array, at: number, { start, end }: Range): string | undefined {
  let before = at - 1;
  while (before > start && (bytes[before] === 32 || bytes[before] === 9)) before--;
  const isFirst = bytes[before] === LINE_FEED || bytes[before] === CARRIAGE_RETURN;
  const word = wordEnd(bytes, at, end);
  return isFirst && BEGINS_STATEMENT.some((text) => isWord(bytes, at, word, text)) ? 'a semicolon may be missing before it' : undefined;
}

const behind = (close: number, end: number): number => (close < 0 ? end : close);
