/** Views that are written through: the statement as one on the table behind (rewriteTargetView). */
import { rangeColumnsOf } from '../../bind/from.ts';
import { isUndecided } from '../../model/datum.ts';
import type { Expression } from '../../model/expression.ts';
import type { Relation } from '../../model/objects.ts';
import type { Query, Range, Target } from '../../model/query.ts';
import { refuse } from '../../model/refusal.ts';
import { overRow, rewriteStored } from '../../model/rewrite.ts';
import { visit, visitQuery } from '../../model/walk.ts';
import type { Context } from '../context.ts';
import { cannotKnow, type Environment } from '../evaluate/environment.ts';
import { evaluate } from '../evaluate/expression.ts';
import { isOn } from '../options.ts';
import { isSecured, required, visible } from './row-security.ts';
import type { Row } from './rows.ts';
import { insteadOf } from './triggers.ts';

type Command = 'insert' | 'update' | 'delete';

/** A condition over the row of the table, which a new row must meet: a view's, or a policy's. */
export interface RowCheck {
  readonly condition: Expression;
  readonly sqlstate: '44000' | '42501';
  readonly says: string;
  readonly object: string;
}

export interface Written {
  readonly query: Query;
  readonly relation: Relation;
  readonly range: Range;
  readonly checks: readonly RowCheck[];
  /** The view above checks this one's condition, too. */
  readonly cascaded: boolean;
  /** As whom the table is written: a view's owner writes what is behind it. */
  readonly user: number;
}

/** The statement over the table behind its view, or behind that one's; refused where the view cannot be written through. */
export function throughViews(context: Context, written: Written): Written {
  const { query, relation, range } = written;
  const command = query.command as Command;
  if (context.store.rulesOf(relation.id).some((rule) => rule.event === command && rule.enabled !== 'disabled'))
    cannotKnow(`rules on ${relation.name}`);
  if (relation.kind === 'foreign table') cannotKnow(`foreign table ${relation.name}`);
  if (relation.kind !== 'view' || insteadOf(context, relation, command)) return written;
  const base = baseOf(context, relation, command !== 'delete');
  if (!base) return refuseView(relation, command);
  for (const { attribute } of command === 'delete' ? [] : query.targets)
    if (attribute !== undefined) requireUpdatable(relation, base, attribute, command);
  return throughViews(context, rewritten(context, written, base, range, command));
}

/** WITH CHECK OPTION, and policies: what the statement writes must be in sight of whoever writes it. */
export function requireChecks({ range, checks }: Written, environment: Environment, row: Row): void {
  for (const { condition, sqlstate, says, object } of checks) {
    const seen = evaluate(condition, { ...environment, rows: new Map([...environment.rows, [range.id, row]]) });
    if (isUndecided(seen)) cannotKnow(seen.undecided);
    if (seen !== true) refuse(sqlstate, says, { object });
  }
}

const viewCheck = (condition: Expression, view: string): RowCheck => ({
  condition,
  sqlstate: '44000',
  says: `new row violates check option for view "${view}"`,
  object: view,
});

/** The statement with the policies of its table: which rows it reaches, and what it may write. */
export function withPolicies(context: Context, written: Written): Written {
  const { query, relation, range, user } = written;
  if (query.command === 'merge' || query.command === 'select' || !isSecured(context, relation, user)) return written;
  const command = query.command as Command;
  const reads = readsTarget(query, range.id);
  const seen = (of: 'select' | 'update' | 'delete') => visible(context, relation, of, range.id, user, []);
  const policyCheck = (condition: Expression): RowCheck => ({
    condition,
    sqlstate: '42501',
    says: `new row violates row-level security policy for table "${relation.name}"`,
    object: relation.name,
  });
  const checks: RowCheck[] = [];
  if (command !== 'delete') {
    checks.push(policyCheck(required(context, relation, command, range.id, user)));
    if (reads) checks.push(policyCheck(seen('select')));
  }
  if (command === 'insert') return { ...written, checks: [...checks, ...written.checks] };
  const reached = reads ? both(seen(command), seen('select')) : seen(command);
  return { ...written, query: { ...query, where: both(reached, query.where) }, checks: [...checks, ...written.checks] };
}

/** A statement that looks at the rows it writes needs to be allowed to see them. */
function readsTarget(query: Query, range: number): boolean {
  let found = false;
  visitQuery(query, (e) => {
    if ((e.kind === 'column' || e.kind === 'whole row' || e.kind === 'system column') && e.range === range) found = true;
  });
  return found;
}

interface Base {
  readonly range: Extract<Range, { kind: 'relation' }>;
  readonly relation: Relation;
  readonly targets: readonly Target[];
  readonly where: Expression | undefined;
}

/** The one relation that a simple view shows (view_query_is_auto_updatable). */
export function baseOf({ store }: Context, view: Pick<Relation, 'view'>, needsColumn: boolean): Base | undefined {
  const query = view.view?.query;
  const [from, ...others] = query?.from ?? [];
  const range = from?.kind === 'range' ? query?.ranges.find(({ id }) => id === from.range) : undefined;
  const relation = range?.kind === 'relation' && !range.sample ? store.relation(range.relation) : undefined;
  if (!query || others.length > 0 || range?.kind !== 'relation' || !relation) return undefined;
  const plain =
    !query.setOperation &&
    !query.hasAggregates &&
    query.group.length === 0 &&
    !query.groupingSets &&
    !query.having &&
    query.distinct === false &&
    !query.limit &&
    !query.offset &&
    query.commonTables.length === 0 &&
    !query.targets.some(({ value }) => spreads(value));
  if (!plain || !['table', 'partitioned table', 'foreign table', 'view'].includes(relation.kind)) return undefined;
  const targets = query.targets.filter(({ junk }) => !junk);
  const base = { range, relation, targets, where: query.where };
  return needsColumn && !targets.some(({ value }) => isColumnOf(base, value)) ? undefined : base;
}

const isColumnOf = ({ range }: Pick<Base, 'range'>, value: Expression | undefined): boolean =>
  value?.kind === 'column' && value.range === range.id;

/** Window functions, and functions that return sets. */
function spreads(value: Expression): boolean {
  let found = false;
  visit(value, (e) => {
    if (e.kind === 'window' || ((e.kind === 'call' || e.kind === 'operator') && e.returnsSet)) found = true;
  });
  return found;
}

const VERBS = { insert: 'insert into', update: 'update', delete: 'delete from' } as const;

function refuseView(relation: Relation, command: Command): never {
  const doing = { insert: 'inserting into', update: 'updating', delete: 'deleting from' }[command];
  return refuse('55000', `cannot ${VERBS[command]} view "${relation.name}"`, {
    object: relation.name,
    hint: `To enable ${doing} the view, provide an INSTEAD OF ${command.toUpperCase()} trigger or an unconditional ON ${command.toUpperCase()} DO INSTEAD rule.`,
  });
}

function requireUpdatable(view: Relation, base: Base, attribute: number, command: Command): void {
  if (isColumnOf(base, base.targets[attribute - 1]?.value)) return;
  refuse('0A000', `cannot ${VERBS[command]} column "${view.columns[attribute - 1]?.name}" of view "${view.name}"`, {
    object: view.name,
    detail: 'View columns that are not columns of their base relation are not updatable.',
  });
}

function rewritten(context: Context, written: Written, base: Base, range: Range, command: Command): Written {
  const view = written.relation;
  const own = (e: Expression): Expression => overRow(e, base.range.id, range.id);
  const exchange = (e: Expression): Expression | undefined => {
    if (e.kind === 'whole row' && e.range === range.id) return cannotKnow(`a whole row of view ${view.name}`);
    const value = e.kind === 'column' && e.range === range.id ? base.targets[e.attribute - 1]?.value : undefined;
    return value && own(value);
  };
  const mapped = (target: Target): Target => {
    const value = target.attribute === undefined ? undefined : base.targets[target.attribute - 1]?.value;
    return value?.kind === 'column' ? { ...target, attribute: value.attribute } : target;
  };
  const query = rewriteStored(command === 'insert' ? withViewDefaults(context, written.query, view) : written.query, exchange);
  const where = base.where && own(base.where);
  const { conflict } = query;
  const seen = { ...base.range, id: range.id, name: range.name } as Range;
  const option = view.view?.checkOption;
  const cascaded = written.cascaded || option === 'cascaded';
  const checks = written.checks.map((check) => ({ ...check, condition: rewriteStored(check.condition, exchange) }));
  return {
    relation: base.relation,
    range: { ...seen, columns: rangeColumnsOf(base.relation) },
    query: {
      ...query,
      ranges: query.ranges.map((one) => (one.id === range.id ? { ...seen, columns: rangeColumnsOf(base.relation) } : one)),
      targets: command === 'delete' ? query.targets : query.targets.map(mapped),
      ...(conflict?.set ? { conflict: { ...conflict, set: conflict.set.map(mapped) } } : {}),
      ...(where && command !== 'insert' ? { where: both(where, query.where) } : {}),
    },
    checks: where && (option !== undefined || written.cascaded) ? [viewCheck(where, view.name), ...checks] : checks,
    cascaded,
    user: isOn(view.options['security_invoker']) ? written.user : view.owner,
  };
}

const both = (a: Expression, b: Expression | undefined): Expression =>
  b ? { kind: 'and', args: [a, b], type: a.type, modifier: -1, at: a.at } : a;

/** A view's own defaults stand in for what is not given. */
function withViewDefaults({ store }: Context, query: Query, view: Relation): Query {
  const given = new Set(query.targets.map(({ attribute }) => attribute));
  const defaults = view.columns.flatMap((column) => {
    const value = column.dropped || given.has(column.attribute) ? undefined : store.defaultOf(view.id, column.attribute)?.value.expression;
    return value ? [{ name: column.name, attribute: column.attribute, value, junk: false }] : [];
  });
  if (defaults.length === 0) return query;
  const values = defaults.map(({ value }) => value);
  return {
    ...query,
    targets: [...query.targets, ...defaults],
    ranges: query.ranges.map((range) =>
      range.kind === 'values' ? { ...range, rows: range.rows.map((row) => [...row, ...values]) } : range,
    ),
  };
}
