/** `pg_get_statisticsobjdef`. */
import { quoteIdentifier } from '../identifier.ts';
import type { Statistics } from '../objects.ts';
import type { Schema } from '../schema.ts';
import type { DeparseOptions } from './context.ts';
import { deparseOverRow } from './expression.ts';
import { looksLikeCall } from './from.ts';
import { Names } from './names.ts';

const KINDS = ['ndistinct', 'dependencies', 'mcv'];

export function deparseStatistics(schema: Schema, statistics: Statistics, options: DeparseOptions = {}): string {
  const table = schema.relation(statistics.relation);
  if (!table) return '';
  const names = new Names(schema, options.path?.namespaces);
  const kinds = statistics.kinds.length === 0 ? KINDS : KINDS.filter((kind) => statistics.kinds.includes(kind));
  const parts = [
    ...[...statistics.columns].sort((a, b) => a - b).map((attribute) => quoteIdentifier(table.columns[attribute - 1]?.name ?? '')),
    ...statistics.expressions.map(({ expression }) => {
      const text = deparseOverRow(schema, expression, table, { ...options, pretty: true, indented: false });
      return looksLikeCall(expression) ? text : `(${text})`;
    }),
  ];
  const limited = kinds.length < KINDS.length && parts.length > 1 ? ` (${kinds.join(', ')})` : '';
  return `CREATE STATISTICS ${names.qualified(statistics)}${limited} ON ${parts.join(', ')} FROM ${names.relation(table)}`;
}
