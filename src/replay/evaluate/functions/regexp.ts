/** The functions of regular expressions. Positions count characters, from 1. */
import { arrayOf, type Datum } from '../../../model/datum.ts';
import { refuse } from '../../../model/refusal.ts';
import { similarToRegularExpression } from '../../../model/value/like.ts';
import {
  type Captures,
  type RegularExpression,
  readFlags,
  regularExpression,
  type Subject,
  subjectOf,
} from '../../../model/value/regular-expression.ts';
import { type Functions, pure, type SetFunctions } from './call-context.ts';
import { bounded, checkLength } from './limits.ts';

function compile(
  pattern: string,
  flags: string,
  name: string,
  allowsGlobal = false,
): { readonly expression: RegularExpression; readonly global: boolean } {
  const { flags: read, global } = readFlags(flags);
  if (global && !allowsGlobal) {
    const hint = name === 'regexp_match' ? { hint: 'Use the regexp_matches function instead.' } : {};
    refuse('22023', `${name}() does not support the "global" option`, hint);
  }
  return { expression: regularExpression(pattern, read), global };
}

function piece({ codes }: Subject, [begin, end]: readonly [number, number]): string {
  let text = '';
  for (let i = begin; i < end; i++) text += String.fromCodePoint(codes[i] as number);
  return text;
}

type Match = Captures;
const whole = (match: Match): readonly [number, number] => match[0] as readonly [number, number];

/** `skipsEmpty`: splitting takes no notice of empty matches at the ends, or right behind another match. */
function allMatches(expression: RegularExpression, subject: Subject, from: number, global: boolean, skipsEmpty = false): readonly Match[] {
  const matches: Match[] = [];
  let end = 0;
  for (let at = from; at <= subject.codes.length; ) {
    const match = expression.find(subject, at);
    if (!match) break;
    const [start, stop] = whole(match);
    if (!skipsEmpty || (start < subject.codes.length && stop > end)) matches.push(match);
    end = stop;
    if (!global) break;
    at = start === stop ? stop + 1 : stop;
  }
  return matches;
}

/** The groups of a match, or the match itself where there are none. */
function groupsOf(expression: RegularExpression, subject: Subject, match: Match): Datum {
  const texts = Array.from({ length: Math.max(expression.groups, 1) }, (_, i) => {
    const range = match[expression.groups === 0 ? 0 : i + 1];
    return range ? piece(subject, range) : null;
  });
  return arrayOf(texts);
}

function regexpMatch(text: string, pattern: string, flags = ''): Datum {
  const { expression } = compile(pattern, flags, 'regexp_match');
  const subject = subjectOf(text);
  const match = expression.find(subject, 0);
  return match ? groupsOf(expression, subject, match) : null;
}

function regexpMatches(text: string, pattern: string, flags = ''): readonly Datum[] {
  const { expression, global } = compile(pattern, flags, 'regexp_matches', true);
  const subject = subjectOf(text);
  return allMatches(expression, subject, 0, global).map((match) => groupsOf(expression, subject, match));
}

function split(name: string, text: string, pattern: string, flags = ''): readonly string[] {
  const { expression } = compile(pattern, flags, name);
  const subject = subjectOf(text);
  let end = 0;
  const parts = allMatches(expression, subject, 0, true, true).map((match) => {
    const [start, stop] = whole(match);
    const part = piece(subject, [end, start]);
    end = stop;
    return part;
  });
  return [...parts, piece(subject, [end, subject.codes.length])];
}

/** `\1` is a group, `\&` the match, `\\` a backslash. */
function expand(by: string, subject: Subject, match: Match): string {
  if (!by.includes('\\')) return by;
  return by.replace(/\\([1-9&\\])/g, (_, mark: string) => {
    if (mark === '\\') return '\\';
    const range = match[mark === '&' ? 0 : Number(mark)];
    return range ? piece(subject, range) : '';
  });
}

/** `nth` 0 replaces all. */
function replace(text: string, expression: RegularExpression, by: string, from: number, nth: number): string {
  const subject = subjectOf(text);
  const matches = allMatches(expression, subject, from, nth !== 1);
  const chosen = nth === 0 ? matches : matches.slice(nth - 1, nth);
  let end = 0;
  let result = '';
  for (const match of chosen) {
    const [start, stop] = whole(match);
    result += piece(subject, [end, start]) + expand(by, subject, match);
    checkLength(result.length);
    end = stop;
  }
  return bounded(result + piece(subject, [end, subject.codes.length]));
}

function replaceWithFlags(text: string, pattern: string, by: string, flags = ''): string {
  if (/^\d/.test(flags)) refuse('22023', `invalid regular expression option: "${flags[0]}"`);
  const { expression, global } = compile(pattern, flags, 'regexp_replace', true);
  return replace(text, expression, by, 0, global ? 0 : 1);
}

function replaceFrom(text: string, pattern: string, by: string, start: number, nth?: number, flags = ''): string {
  checkParameter('start', start, 1);
  if (nth !== undefined) checkParameter('n', nth, 0);
  const { expression, global } = compile(pattern, flags, 'regexp_replace', true);
  return replace(text, expression, by, start - 1, nth ?? (global ? 0 : 1));
}

function checkParameter(name: string, value: number, min: number): void {
  if (value < min) refuse('22023', `invalid value for parameter "${name}": ${value}`);
}

function nthMatch(
  text: string,
  expression: RegularExpression,
  start: number,
  nth: number,
): { readonly subject: Subject; readonly match: Match | undefined } {
  const subject = subjectOf(text);
  return { subject, match: allMatches(expression, subject, start - 1, true)[nth - 1] };
}

function instr(text: string, pattern: string, start = 1, nth = 1, end = 0, flags = '', group = 0): number {
  checkParameter('start', start, 1);
  checkParameter('n', nth, 1);
  if (end !== 0 && end !== 1) refuse('22023', `invalid value for parameter "endoption": ${end}`);
  checkParameter('subexpr', group, 0);
  const { expression } = compile(pattern, flags, 'regexp_instr');
  if (group > expression.groups) return 0;
  const range = nthMatch(text, expression, start, nth).match?.[group];
  return range ? (range[end] as number) + 1 : 0;
}

function substr(text: string, pattern: string, start = 1, nth = 1, flags = '', group = 0): Datum {
  checkParameter('start', start, 1);
  checkParameter('n', nth, 1);
  checkParameter('subexpr', group, 0);
  const { expression } = compile(pattern, flags, 'regexp_substr');
  if (group > expression.groups) return null;
  const { subject, match } = nthMatch(text, expression, start, nth);
  const range = match?.[group];
  return range ? piece(subject, range) : null;
}

function count(text: string, pattern: string, start = 1, flags = ''): number {
  checkParameter('start', start, 1);
  const { expression } = compile(pattern, flags, 'regexp_count');
  return allMatches(expression, subjectOf(text), start - 1, true).length;
}

const like = (text: string, pattern: string, flags = ''): boolean => compile(pattern, flags, 'regexp_like').expression.test(text);

function substringOf(text: string, pattern: string): Datum {
  const { expression } = compile(pattern, '', 'substring');
  const subject = subjectOf(text);
  const match = expression.find(subject, 0);
  const range = match?.[expression.groups > 0 ? 1 : 0];
  return range ? piece(subject, range) : null;
}

export const regexps: Functions = {
  'regexp_match(text,text)': pure(regexpMatch),
  'regexp_match(text,text,text)': pure(regexpMatch),
  'regexp_split_to_array(text,text)': pure((text: string, pattern: string) => arrayOf(split('regexp_split_to_array', text, pattern))),
  'regexp_split_to_array(text,text,text)': pure((text: string, pattern: string, flags: string) =>
    arrayOf(split('regexp_split_to_array', text, pattern, flags)),
  ),
  'regexp_replace(text,text,text)': pure(replaceWithFlags),
  'regexp_replace(text,text,text,text)': pure(replaceWithFlags),
  'regexp_replace(text,text,text,integer)': pure(replaceFrom),
  'regexp_replace(text,text,text,integer,integer)': pure(replaceFrom),
  'regexp_replace(text,text,text,integer,integer,text)': pure(replaceFrom),
  'regexp_instr(text,text)': pure(instr),
  'regexp_instr(text,text,integer)': pure(instr),
  'regexp_instr(text,text,integer,integer)': pure(instr),
  'regexp_instr(text,text,integer,integer,integer)': pure(instr),
  'regexp_instr(text,text,integer,integer,integer,text)': pure(instr),
  'regexp_instr(text,text,integer,integer,integer,text,integer)': pure(instr),
  'regexp_substr(text,text)': pure(substr),
  'regexp_substr(text,text,integer)': pure(substr),
  'regexp_substr(text,text,integer,integer)': pure(substr),
  'regexp_substr(text,text,integer,integer,text)': pure(substr),
  'regexp_substr(text,text,integer,integer,text,integer)': pure(substr),
  'regexp_count(text,text)': pure(count),
  'regexp_count(text,text,integer)': pure(count),
  'regexp_count(text,text,integer,text)': pure(count),
  'regexp_like(text,text)': pure(like),
  'regexp_like(text,text,text)': pure(like),
  'substring(text,text)': pure(substringOf),
  'substring(text,text,text)': pure((text: string, pattern: string, mark: string) =>
    substringOf(text, similarToRegularExpression(pattern, mark)),
  ),
};

export const regexpSets: SetFunctions = {
  'regexp_matches(text,text)': ([text, pattern]) => regexpMatches(text as string, pattern as string),
  'regexp_matches(text,text,text)': ([text, pattern, flags]) => regexpMatches(text as string, pattern as string, flags as string),
  'regexp_split_to_table(text,text)': ([text, pattern]) => split('regexp_split_to_table', text as string, pattern as string),
  'regexp_split_to_table(text,text,text)': ([text, pattern, flags]) =>
    split('regexp_split_to_table', text as string, pattern as string, flags as string),
};
