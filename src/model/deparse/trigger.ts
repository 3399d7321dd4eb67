/** `pg_get_triggerdef`. */
import { quoteIdentifier } from '../identifier.ts';
import type { Relation, Trigger } from '../objects.ts';
import type { Schema } from '../schema.ts';
import { type DeparseOptions, newContext, rowLevel, STEP } from './context.ts';
import { print } from './expression.ts';
import { Names, quoteLiteral } from './names.ts';

export function deparseTrigger(schema: Schema, trigger: Trigger, options: DeparseOptions = {}): string {
  const table = schema.relation(trigger.relation);
  if (!table) return '';
  const names = new Names(schema, options.path?.namespaces);
  const from = trigger.from === undefined ? undefined : schema.relation(trigger.from);
  const deferral = `${trigger.deferrable ? '' : 'NOT '}DEFERRABLE INITIALLY ${trigger.initiallyDeferred ? 'DEFERRED' : 'IMMEDIATE'}`;
  const tables = [
    ...(trigger.oldTable === undefined ? [] : [`OLD TABLE AS ${quoteIdentifier(trigger.oldTable)}`]),
    ...(trigger.newTable === undefined ? [] : [`NEW TABLE AS ${quoteIdentifier(trigger.newTable)}`]),
  ];
  return [
    `CREATE ${trigger.constraint === undefined ? '' : 'CONSTRAINT '}TRIGGER ${quoteIdentifier(trigger.name)}`,
    `${trigger.timing.toUpperCase()} ${events(table, trigger)} ON ${options.pretty ? names.relation(table) : names.qualified(table)}`,
    ...(trigger.constraint !== undefined && from ? [`FROM ${names.relation(from)}`] : []),
    ...(trigger.constraint === undefined ? [] : [deferral]),
    ...(tables.length > 0 ? [`REFERENCING ${tables.join(' ')}`] : []),
    `FOR EACH ${trigger.level.toUpperCase()}`,
    ...(trigger.when ? [`WHEN (${condition(schema, table, trigger, trigger.when, options)})`] : []),
    `EXECUTE FUNCTION ${names.routine(trigger.function, [])}(${trigger.args.map(quoteLiteral).join(', ')})`,
  ].join(' ');
}

const ORDER = ['insert', 'delete', 'update', 'truncate'] as const;

/** In PostgreSQL's order, not the one they were written in. */
function events(table: Relation, trigger: Trigger): string {
  const columns = trigger.columns.map((attribute) => quoteIdentifier(table.columns[attribute - 1]?.name ?? ''));
  const of = columns.length > 0 ? ` OF ${columns.join(', ')}` : '';
  return ORDER.filter((event) => trigger.events.includes(event))
    .map((event) => event.toUpperCase() + (event === 'update' ? of : ''))
    .join(' OR ');
}

function condition(
  schema: Schema,
  relation: Relation,
  _trigger: Trigger,
  when: NonNullable<Trigger['when']>,
  options: DeparseOptions,
): string {
  const rows = [
    { range: when.oldRange, relation, name: 'old' },
    { range: when.newRange, relation, name: 'new' },
  ];
  const context = { ...newContext(schema, options), level: rowLevel(rows), prefix: true, indent: STEP };
  print(context, when.expression, false);
  return context.out.toString();
}
