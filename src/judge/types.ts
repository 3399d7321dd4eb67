/** What types hold, domains and lengths aside. */
import { BPCHAR, TEXT, VARCHAR } from '../model/catalog/ids.ts';
import type { Expression } from '../model/expression.ts';
import type { Column } from '../model/objects.ts';
import type { Schema } from '../model/schema.ts';
import { formatType } from '../model/type-name.ts';

/** The type under the domains. */
export function baseType(schema: Schema, id: number): number {
  let type = schema.type(id);
  for (let depth = 0; type?.domain && depth < 32; depth++) type = schema.type(type.domain.base);
  return type?.id ?? id;
}

const TEXTS = new Set([TEXT, VARCHAR, BPCHAR]);

export const isText = (schema: Schema, id: number): boolean => TEXTS.has(baseType(schema, id));

/** Text is text, however long it may be. */
export const sameValues = (schema: Schema, a: number, b: number): boolean =>
  baseType(schema, a) === baseType(schema, b) || (isText(schema, a) && isText(schema, b));

export const typeName = (schema: Schema, { type, modifier }: Column): string => formatType(schema, type, modifier);

/** Whether it gives the time of the transaction or of the moment. */
export function isNow(e: Expression): boolean {
  if (e.kind === 'cast' || e.kind === 'collate') return isNow(e.arg);
  if (e.kind === 'session') return /^(?:current_(?:date|time|timestamp)|local)/.test(e.what);
  if (e.kind === 'call' && (e.name === 'timezone' || e.name === 'date_trunc')) return e.args.some(isNow);
  return e.kind === 'call' && /^(?:now|clock_timestamp|statement_timestamp|transaction_timestamp)$/.test(e.name);
}
