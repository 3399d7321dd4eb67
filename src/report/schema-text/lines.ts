/** How lines are made of a catalog's entries, and printed. */
import { quoteIdentifier } from '../../model/identifier.ts';
import type { Entry, Value } from '../schema/index.ts';

/** A line, and what stands indented under it. */
export interface Block {
  readonly head: string;
  readonly lines: readonly string[];
}

const INDENT = '  ';

/** An empty line between blocks, but none between neighbours of a single line that begin with the same word. */
export function printed(blocks: readonly Block[]): string {
  const out: string[] = [];
  let before: Block | undefined;
  for (const block of blocks) {
    if (before && !(isLine(before) && isLine(block) && firstWord(before) === firstWord(block))) out.push('\n');
    out.push(`${block.head}\n`, ...block.lines.map((line) => `${indent(line)}\n`));
    before = block;
  }
  return out.join('');
}

const isLine = ({ lines }: Block): boolean => lines.length === 0;
const firstWord = ({ head }: Block): string => head.slice(0, head.indexOf(' '));
const indent = (line: string): string => line.replace(/^(?=.)/gm, INDENT);

/** Nothing where nothing is said; a text of several lines stands under its label. */
export function indented(label: string, content: string | undefined): string[] {
  if (content === undefined) return [];
  const kept = content.trimEnd();
  return kept.includes('\n') ? [[label, ...outdented(kept).map(indent)].join('\n')] : [`${label} ${kept.trimStart()}`];
}

/** PostgreSQL prints a query with a blank before its first word. */
function outdented(content: string): string[] {
  const lines = content.split('\n');
  return lines.every((line) => line === '' || line.startsWith(' ')) ? lines.map((line) => line.slice(1)) : lines;
}

/** `label a, b`, or nothing where there is nothing to list. */
export const list = (label: string, items: readonly string[]): string[] => (items.length > 0 ? [`${label} ${items.join(', ')}`] : []);

/** `head: a, b`, or the head alone. */
export const withFacts = (head: string, facts: readonly string[]): string => (facts.length > 0 ? `${head}: ${facts.join(', ')}` : head);

/** In parentheses, unless one pair already stands around the whole. */
export const enclosed = (expression: string): string => (isEnclosed(expression) ? expression : `(${expression})`);

function isEnclosed(expression: string): boolean {
  let depth = 0;
  for (const { 0: found, index } of expression.matchAll(/'[^']*'|"[^"]*"|[()]/g)) {
    if (found === '(') depth++;
    else if (found === ')' && --depth === 0) return expression.startsWith('(') && index === expression.length - 1;
    else if (depth === 0) return false;
  }
  return false;
}

export function text(entry: Entry, key: string): string | undefined {
  const value = entry[key];
  return value === undefined || value === null ? undefined : String(value);
}

export const flag = (entry: Entry, key: string): boolean => entry[key] === true;

export const texts = (entry: Entry, key: string): readonly string[] => listOf(entry[key]).map(String);

export const entries = (entry: Entry, key: string): readonly Entry[] => listOf(entry[key]) as readonly Entry[];

const listOf = (value: Value | undefined): readonly Value[] => (Array.isArray(value) ? value : []);

export const quoted = (entry: Entry, key: string): string => quoteIdentifier(text(entry, key) ?? '');

/** `schema.name`, as one would write it. */
export const named = (entry: Entry): string => `${quoted(entry, 'schema')}.${quoted(entry, 'name')}`;

/** What the platform made and the folder changed is told apart from what the folder made. */
export const ofPlatform = (entry: Entry): string => (flag(entry, 'changedFromPrelude') ? " (the platform's, changed)" : '');
