/** Names that stand in a string: `"My schema".things`, `f(int, text[])`. */

import { lookUpType } from '../bind/types.ts';
import { refuse } from '../model/refusal.ts';
import { type Context, namesOf, readOrRefuse } from './context.ts';

/** The parts of a dotted name, unquoted ones in lower case (stringToQualifiedNameList). Refused: 42602. */
export function readQualifiedName(text: string): string[] {
  const parts: string[] = [];
  const part = /\s*(?:"((?:[^"]|"")*)"|([^\s".]+))\s*(\.|$)/gy;
  for (;;) {
    const found = part.exec(text);
    if (!found || found[1] === '') return refuse('42602', 'invalid name syntax');
    parts.push(found[1] !== undefined ? found[1].replaceAll('""', '"') : (found[2] as string).toLowerCase());
    if (found[3] === '') return parts;
  }
}

/** The type that a string names, by its id. Refused: 42601 where it is no type name, 42704 where there is no such type. */
export function readTypeName(context: Context, text: string): number {
  const written = readOrRefuse(context.reader.lowerType(text));
  if (written.setof) refuse('42601', `invalid type name "${text}"`);
  const found = lookUpType(namesOf(context), written);
  return found?.type ?? refuse('42704', `type "${text}" does not exist`, { object: text });
}

/** `f(int, text)`: the name, and the types in parentheses; 0 stands for NONE, where `allowNone`. */
export function readSignature(context: Context, text: string, allowNone: boolean): { readonly path: string[]; readonly types: number[] } {
  const open = unquotedIndex(text, '(');
  if (open < 0) refuse('22P02', 'expected a left parenthesis');
  const path = readQualifiedName(text.slice(0, open));
  const rest = text.slice(open + 1).trimEnd();
  if (!rest.endsWith(')')) refuse('22P02', 'expected a right parenthesis');
  const inside = rest.slice(0, -1);
  if (inside.trim() === '') return { path, types: [] };
  const types = splitArguments(inside).map((written) => {
    const spelled = written.trim();
    if (spelled === '') return refuse('22P02', 'expected a type name');
    return allowNone && spelled.toLowerCase() === 'none' ? 0 : readTypeName(context, spelled);
  });
  return { path, types };
}

function unquotedIndex(text: string, wanted: string): number {
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '"') quoted = !quoted;
    else if (!quoted && text[i] === wanted) return i;
  }
  return -1;
}

/** At the commas that stand neither in quotes nor in brackets. */
function splitArguments(text: string): string[] {
  const parts: string[] = [];
  let start = 0;
  let quoted = false;
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const letter = text[i] as string;
    if (letter === '"') quoted = !quoted;
    if (quoted) continue;
    if ('(['.includes(letter)) depth++;
    if (')]'.includes(letter)) depth--;
    if (letter !== ',' || depth !== 0) continue;
    parts.push(text.slice(start, i));
    start = i + 1;
  }
  return [...parts, text.slice(start)];
}
