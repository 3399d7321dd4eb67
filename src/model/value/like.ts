/** LIKE, and SIMILAR TO as the regular expression that PostgreSQL makes of it. */
import { refuse } from '../refusal.ts';
import { lowerText } from './letter-case.ts';
import { isPlain } from './text.ts';

/** `%` stands for any text, `_` for one character, a backslash for what follows it. */
export function isLike(text: string, pattern: string): boolean {
  const subject = isPlain(text) ? text : [...text];
  const form = isPlain(pattern) ? pattern : [...pattern];
  let at = 0;
  let p = 0;
  /** Where to go on when the text behind the last `%` turns out to be longer. */
  let retry = -1;
  let retryPattern = -1;
  for (;;) {
    const next = form[p];
    if (next === '%') {
      p++;
      if (p === form.length) return true;
      retry = at;
      retryPattern = p;
      continue;
    }
    if (at === subject.length && next === undefined) return true;
    if (at === subject.length && next !== undefined) {
      if (next === '\\' && p + 1 === form.length) endsInEscape();
      return false;
    }
    if (next === '\\') {
      if (p + 1 === form.length) endsInEscape();
      if (form[p + 1] === subject[at]) {
        p += 2;
        at++;
        continue;
      }
    } else if (next !== undefined && (next === '_' || next === subject[at])) {
      p++;
      at++;
      continue;
    }
    if (retry < 0) return false;
    at = ++retry;
    p = retryPattern;
  }
}

const endsInEscape = (): never => refuse('22025', 'LIKE pattern must not end with escape character');

export const isLikeIgnoringCase = (text: string, pattern: string): boolean => isLike(lowerText(text), lowerText(pattern));

/** The pattern with another escape character than the backslash; empty for none. */
export function likeEscape(pattern: string, escapeText: string): string {
  const [mark, ...more] = [...escapeText];
  if (more.length > 0) refuse('22025', 'invalid escape string', { hint: 'Escape string must be empty or one character.' });
  if (mark === undefined) return pattern.replaceAll('\\', '\\\\');
  if (mark === '\\') return pattern;
  let result = '';
  let isEscaped = false;
  for (const char of pattern) {
    if (char === mark && !isEscaped) {
      result += '\\';
      isEscaped = true;
    } else {
      result += char === '\\' && !isEscaped ? '\\\\' : char;
      isEscaped = false;
    }
  }
  return result;
}

/** `escapeText`: empty for none. */
export function similarToRegularExpression(pattern: string, escapeText: string): string {
  const [mark, ...more] = [...escapeText];
  if (more.length > 0) refuse('22025', 'invalid escape string', { hint: 'Escape string must be empty or one character.' });
  let result = '^(?:';
  let isEscaped = false;
  let quotes = 0;
  let depth = 0;
  /** How far into a bracket expression: a closing bracket at its start is a character. */
  let position = 0;
  for (const char of pattern) {
    if (isEscaped) {
      isEscaped = false;
      if (char === '"' && depth < 1) {
        if (quotes > 1) refuse('2200C', 'SQL regular expression may not contain more than two escape-double-quote separators');
        result += quotes++ === 0 ? '){1,1}?(' : '){1,1}(?:';
      } else {
        result += `\\${char}`;
        position = 3;
      }
    } else if (char === mark) isEscaped = true;
    else if (depth > 0) {
      result += char === '\\' ? '\\\\' : char;
      if (char === ']' && position > 2) depth--;
      else if (char === '[') {
        depth++;
        position = 3;
      } else if (char === '^') position++;
      else position = 3;
    } else if (char === '[') {
      result += char;
      depth = 1;
      position = 1;
    } else result += SIMILAR[char] ?? char;
  }
  return `${result})$`;
}

const SIMILAR: Readonly<Record<string, string>> = { '%': '.*', _: '.', '(': '(?:', '\\': '\\\\', '.': '\\.', '^': '\\^', $: '\\$' };
