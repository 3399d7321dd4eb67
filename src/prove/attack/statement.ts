/** What a caller sends, as SQL. */
import { quoteLiteral } from '../../model/deparse/names.ts';
import { quoteIdentifier } from '../../model/identifier.ts';
import type { Column, Relation, Routine } from '../../model/objects.ts';
import type { Schema } from '../../model/schema.ts';
import type { Act } from '../proof.ts';
import { madeValue } from './made-value.ts';
import type { Named } from './named.ts';
import type { PlannedRow } from './planned.ts';
import type { Rights } from './rights.ts';
import { type Through, throughOf } from './through.ts';

export interface Shop {
  readonly schema: Schema;
  readonly named: Named;
  readonly rights: Rights;
}

export const literal = (text: string | null): string => (text === null ? 'NULL' : quoteLiteral(text));

/** The rows that a relation shows, as an array of texts. */
export function rowsShown({ rights, named }: Shop, relation: Relation): string {
  const columns = relation.columns.filter((column) => !column.dropped && rights.may(relation, column, 'SELECT'));
  const row = rights.mayAll(relation, 'SELECT') ? '_row' : `ROW(${columns.map(({ name }) => `_row.${quoteIdentifier(name)}`).join(', ')})`;
  return `SELECT coalesce(array_agg(${row}::text), '{}') AS VARIABLE FROM ${named.of(relation)} AS _row`;
}

/** What a function returns, as an array of texts. */
export const rowsReturned = (shop: Shop, routine: Routine, args: Act['args']): string =>
  `SELECT coalesce(array_agg(returned), '{}') AS VARIABLE FROM (SELECT (${call(shop, routine, args)})::text AS returned) AS called`;

export function call({ named }: Shop, routine: Routine, args: Act['args'] = []): string {
  const passed = args.map((arg, i) => {
    const type = routine.inputs[i];
    const variadic = routine.variadic !== 0 && i === routine.inputs.length - 1 ? 'VARIADIC ' : '';
    return `${variadic}${literal(arg)}${type === undefined || isPolymorphic(named, type) ? '' : `::${named.type(type)}`}`;
  });
  const outs = routine.kind === 'procedure' ? routine.args.filter(({ mode }) => mode === 'out').map(() => 'NULL') : [];
  return `${named.of(routine)}(${[...passed, ...outs].join(', ')})`;
}

const isPolymorphic = (named: Named, type: number): boolean => /^any/.test(named.type(type));

export function insert({ named }: Shop, { relation, nameOf }: Through, { values, relation: base }: PlannedRow): string {
  const written = [...values].flatMap(([attribute, text]) => {
    const name = nameOf(attribute);
    return name === undefined ? [] : [{ name, text, column: base.columns[attribute - 1] }];
  });
  if (written.length === 0) return `INSERT INTO ${named.of(relation)} DEFAULT VALUES`;
  const names = written.map(({ name }) => quoteIdentifier(name)).join(', ');
  return `INSERT INTO ${named.of(relation)} (${names})${overriding(written)} VALUES (${written.map(({ text }) => literal(text)).join(', ')})`;
}

/** GENERATED ALWAYS AS IDENTITY takes no value otherwise. */
export const overriding = (written: readonly { readonly column: Column | undefined }[]): string =>
  written.some(({ column }) => column?.identity === 'always') ? ' OVERRIDING SYSTEM VALUE' : '';

/** `asked`: the values by the table's columns, where they were looked over. */
export function update(shop: Shop, through: Through, values: Act['values'], asked: PlannedRow | undefined, where = ''): string {
  const there = new Set(through.relation.columns.filter((column) => !column.dropped).map(({ name }) => name));
  const looked = new Map([...(asked?.values ?? [])].map(([attribute, text]) => [through.nameOf(attribute), text]));
  const given = Object.entries(values ?? {}).flatMap(([name, text]): [string, string | null][] =>
    there.has(name) ? [[name, looked.get(name) === undefined ? text : (looked.get(name) as string | null)]] : [],
  );
  const set = given.length > 0 ? given : Object.entries(harmless(shop, through));
  return `UPDATE ${shop.named.of(through.relation)} SET ${set.map(([name, text]) => `${quoteIdentifier(name)} = ${literal(text)}`).join(', ')}${where}`;
}

/** A column that may be changed and that as little as possible depends on. Its own value is not read: that would ask for SELECT's policies, too. */
function harmless({ schema, rights }: Shop, { relation, base, nameOf }: Through): Record<string, string> {
  const keys = new Set([
    ...schema.constraintsOf(base.id).flatMap((constraint) => constraint.columns),
    ...schema.indexesOf(base.id).flatMap(({ index }) => (index?.unique ? index.parts.map((part) => part.attribute) : [])),
  ]);
  const may = base.columns.filter((column) => {
    const name = nameOf(column.attribute);
    const shown = relation.columns.find((one) => one.name === name && !one.dropped);
    return (
      !column.dropped && !column.generated && column.identity !== 'always' && shown !== undefined && rights.may(relation, shown, 'UPDATE')
    );
  });
  const column = may.find(({ attribute }) => !keys.has(attribute)) ?? may[0];
  const name = column && nameOf(column.attribute);
  return column && name !== undefined ? { [name]: madeValue(schema, column.type, column.modifier, CHANGED) } : {};
}

const CHANGED = 777;

/** One row by its key, or else by all that is known of it. */
export function whereKey({ schema }: Shop, { base, nameOf }: Through, row: PlannedRow | undefined): string {
  const primary = schema.indexesOf(base.id).find(({ index }) => index?.primary)?.index;
  const key = primary?.parts.map((part) => part.attribute) ?? [];
  const known = [...(row?.values ?? [])].filter(([attribute, text]) => text !== null && nameOf(attribute) !== undefined);
  const chosen =
    key.length > 0 && key.every((attribute) => known.some(([at]) => at === attribute)) ? known.filter(([at]) => key.includes(at)) : known;
  if (chosen.length === 0) return '';
  return ` WHERE ${chosen.map(([at, text]) => `${quoteIdentifier(nameOf(at) as string)} = ${literal(text)}`).join(' AND ')}`;
}

/** An earlier act, by which the caller gains what it needs. */
export function statementOf(shop: Shop, act: Act, asked: PlannedRow | undefined): string {
  const routine = act.kind === 'call' ? shop.named.routine(act.through) : undefined;
  if (routine) return routine.kind === 'procedure' ? `CALL ${call(shop, routine, act.args)}` : `SELECT ${call(shop, routine, act.args)}`;
  const relation = shop.named.relation(act.through);
  if (!relation) return `SELECT 'there is no ${act.through.replaceAll("'", '')}'`;
  const through = throughOf(shop.schema, relation);
  switch (act.kind) {
    case 'insert':
      return asked ? insert(shop, through, asked) : `INSERT INTO ${act.through} DEFAULT VALUES`;
    case 'update':
      return update(shop, through, act.values, asked);
    case 'delete':
      return `DELETE FROM ${act.through}`;
    case 'truncate':
      return `TRUNCATE ${act.through}${shop.schema.referencing(relation.id).length > 0 ? ' CASCADE' : ''}`;
    default:
      return `SELECT count(*) FROM ${act.through}`;
  }
}
