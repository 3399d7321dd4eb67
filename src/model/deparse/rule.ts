/** `pg_get_ruledef`. */
import { quoteIdentifier } from '../identifier.ts';
import type { Rule } from '../objects.ts';
import type { Query } from '../query.ts';
import type { Schema } from '../schema.ts';
import { type Context, type DeparseOptions, newContext, rowLevel, STEP } from './context.ts';
import { print } from './expression.ts';
import { quoteLiteral } from './names.ts';
import { printQuery } from './query.ts';

function printAction(context: Context, action: Query): void {
  const { notify } = action;
  if (!notify) {
    printQuery(context, action, { namesMatter: true });
    return;
  }
  const payload = notify.payload === undefined ? '' : `, ${quoteLiteral(notify.payload)}`;
  context.out.trimBlanks();
  context.out.add(`\n NOTIFY ${quoteIdentifier(notify.channel)}${payload}`);
}

export function deparseRule(schema: Schema, rule: Rule, options: DeparseOptions = {}): string {
  const table = schema.relation(rule.relation);
  if (!table) return '';
  const context = newContext(schema, options);
  const name = options.pretty ? context.names.relation(table) : context.names.qualified(table);
  const rows = [
    { range: rule.oldRange, relation: table, name: 'old' },
    { range: rule.newRange, relation: table, name: 'new' },
  ];
  const inner: Context = { ...context, level: rowLevel(rows), prefix: true };
  const { out } = context;
  out.add(`CREATE RULE ${quoteIdentifier(rule.name)} AS\n    ON ${rule.event.toUpperCase()} TO ${name}`);
  if (rule.where) {
    out.add('\n   WHERE ');
    print({ ...inner, indent: STEP }, rule.where.expression, false);
  }
  out.add(` DO ${rule.instead ? 'INSTEAD ' : ''}`);
  const [only, ...others] = rule.actions;
  if (!only) out.add('NOTHING;');
  else if (others.length === 0) {
    printAction(inner, only);
    out.add(';');
  } else {
    out.add('(');
    for (const action of rule.actions) {
      printAction(inner, action);
      out.add(';\n');
    }
    out.add(');');
  }
  return out.toString();
}
