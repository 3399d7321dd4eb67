/** LIKE, ILIKE, SIMILAR TO and the operators of regular expressions. */
import type { Datum } from '../../../model/datum.ts';
import { hexadecimal } from '../../../model/value/bytes.ts';
import { isLike, isLikeIgnoringCase, likeEscape, similarToRegularExpression } from '../../../model/value/like.ts';
import { readFlags, regularExpression } from '../../../model/value/regular-expression.ts';
import { trimBlanks } from '../../../model/value/text.ts';
import { type Functions, pure } from './call-context.ts';

const same = (text: string): string => text;

/** Bytes as characters of one byte each. */
const asText = (bytes: Uint8Array): string =>
  (hexadecimal(bytes).match(/../g) ?? []).map((pair) => String.fromCharCode(Number.parseInt(pair, 16))).join('');

const matches = (pattern: string, flags: string, text: string): boolean => regularExpression(pattern, readFlags(flags).flags).test(text);

type Test = (text: string, pattern: string) => boolean;

const TESTS: Readonly<Record<string, Test>> = {
  like: isLike,
  nlike: (text, pattern) => !isLike(text, pattern),
  iclike: isLikeIgnoringCase,
  icnlike: (text, pattern) => !isLikeIgnoringCase(text, pattern),
  regexeq: (text, pattern) => matches(pattern, '', text),
  regexne: (text, pattern) => !matches(pattern, '', text),
  icregexeq: (text, pattern) => matches(pattern, 'i', text),
  icregexne: (text, pattern) => !matches(pattern, 'i', text),
};

/** The pattern of a `character` is text; what is searched in is taken with its blanks, but for regular expressions. */
function family(prefix: string, type: string): Functions {
  const made: Record<string, Functions[string]> = {};
  for (const [name, test] of Object.entries(TESTS)) {
    const subject = prefix === 'bpchar' && name.includes('regex') ? trimBlanks : same;
    made[`${prefix}${name}(${type},text)`] = pure((text: string, pattern: string) => test(subject(text), pattern));
  }
  return made;
}

const like = pure(isLike);
const notLike = pure((text: string, pattern: string) => !isLike(text, pattern));
const bytesLike = pure((bytes: Uint8Array, pattern: Uint8Array) => isLike(asText(bytes), asText(pattern)));
const bytesNotLike = pure((bytes: Uint8Array, pattern: Uint8Array) => !isLike(asText(bytes), asText(pattern)));

const similar = (pattern: string, mark: string): string => similarToRegularExpression(pattern, mark);

export const patterns: Functions = {
  ...family('text', 'text'),
  ...family('name', 'name'),
  ...family('bpchar', 'character'),
  'like(text,text)': like,
  'notlike(text,text)': notLike,
  'like(name,text)': like,
  'notlike(name,text)': notLike,
  'like(bytea,bytea)': bytesLike,
  'notlike(bytea,bytea)': bytesNotLike,
  'bytealike(bytea,bytea)': bytesLike,
  'byteanlike(bytea,bytea)': bytesNotLike,
  'like_escape(text,text)': pure(likeEscape),
  'similar_to_escape(text)': pure((pattern: string) => similar(pattern, '\\')),
  'similar_to_escape(text,text)': pure(similar),
  'similar_escape(text,text)': pure(
    (pattern: string | null, mark: string | null): Datum => (pattern === null ? null : similar(pattern, mark ?? '\\')),
  ),
};
