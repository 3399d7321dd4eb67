import { relationIdentity } from '../../src/judge/naming.ts';
import { placeOf } from '../../src/judge/places.ts';
import { defineRule } from '../../src/judge/rule.ts';
import { ownTables } from '../../src/judge/tables.ts';
import type { Expression } from '../../src/model/expression.ts';
import type { Schema } from '../../src/model/schema.ts';
import { visit } from '../../src/model/walk.ts';

export default defineRule({
  id: 'check-reads-clock',
  category: 'integrity',
  severity: 'warning',
  effect: 'breaks',
  title: 'A CHECK depends on when it is asked',
  why: 'PostgreSQL asks when a row is written, and again when it is restored or changed: a row that was right yesterday fails the restore of a dump, and an UPDATE of another column.',
  instead: 'Compare columns with each other (a `created_at` beside it), or refuse the value in a trigger, which asks once.',
  *schema(subject) {
    const { schema } = subject;
    for (const relation of ownTables(subject))
      for (const constraint of schema.constraintsOf(relation.id)) {
        const { check, name } = constraint;
        if (!check || constraint.inheritedFrom > 0 || !constraint.local) continue;
        const table = relationIdentity(schema, relation);
        const asks = readsClock(schema, check.expression);
        if (asks === undefined) continue;
        // What lies before now today lies before now tomorrow.
        const grows = onlyGrows(schema, check.expression);
        yield {
          object: table,
          at: placeOf(constraint, 'check'),
          says: grows
            ? `${name} of ${table} asks ${asks}: a row that it refuses today it takes later.`
            : `${name} of ${table} asks ${asks}: a row that passes today may fail when it is restored or changed later.`,
          key: name,
          ...(grows && { severity: 'info' as const }),
        };
      }
  },
});

const CLOCKS = new Set([
  'now',
  'clock_timestamp',
  'statement_timestamp',
  'transaction_timestamp',
  'timeofday',
  'random',
  'gen_random_uuid',
]);

/** What of the moment or of chance it asks for. */
function readsClock(schema: Schema, expression: Expression): string | undefined {
  let found: string | undefined;
  visit(expression, (e) => {
    if (e.kind === 'session' && /^(?:current_(?:date|time|timestamp)|local)/.test(e.what)) found ??= e.what;
    if (e.kind !== 'call') return;
    const routine = schema.routine(e.function);
    const isClock = CLOCKS.has(e.name) || (e.name === 'age' && e.args.length === 1);
    if (isClock || routine?.volatility === 'volatile') found ??= `${e.name}()`;
  });
  return found;
}

/** In every comparison that reads the clock, the clock is what the column may not be beyond. */
function onlyGrows(schema: Schema, e: Expression): boolean {
  if (e.kind === 'and' || e.kind === 'or') return e.args.every((arg) => onlyGrows(schema, arg));
  if (readsClock(schema, e) === undefined) return true;
  if (e.kind !== 'operator' || e.args.length !== 2) return false;
  const [left, right] = e.args as [Expression, Expression];
  const isUp = (side: Expression) => readsClock(schema, side) !== undefined && !readsColumn(side);
  if (e.name === '<' || e.name === '<=') return isUp(right) && readsClock(schema, left) === undefined;
  return (e.name === '>' || e.name === '>=') && isUp(left) && readsClock(schema, right) === undefined;
}

function readsColumn(expression: Expression): boolean {
  let found = false;
  visit(expression, (e) => {
    found ||= e.kind === 'column';
  });
  return found;
}
