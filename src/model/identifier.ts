/** A name as `quote_ident` prints it: bare where PostgreSQL's grammar would read it back as the same name. */
import { KEYWORDS } from './catalog/generated/keywords.ts';

export function quoteIdentifier(name: string): string {
  return BARE.test(name) && !isKeyword(name) ? name : `"${name.replaceAll('"', '""')}"`;
}

/** Words that cannot be any name without quotes: reserved, or only the name of a column, a type or a function. */
export const isKeyword = (name: string): boolean => (keywords ??= new Set(KEYWORDS.split(' '))).has(name);

/** `schema.name`, each part quoted where it must be. */
export const quoteQualified = (namespace: string, name: string): string => `${quoteIdentifier(namespace)}.${quoteIdentifier(name)}`;

const BARE = /^[a-z_][a-z0-9_]*$/;

let keywords: ReadonlySet<string> | undefined;
