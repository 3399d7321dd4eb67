/** GROUP BY and aggregates. */
import { type Datum, isUndecided } from '../../model/datum.ts';
import type { Aggregate, Expression } from '../../model/expression.ts';
import type { Query } from '../../model/query.ts';
import { visit } from '../../model/walk.ts';
import type { Row } from '../rows/rows.ts';
import { callContext, signatureOf } from './call.ts';
import { cannotKnow, type Environment } from './environment.ts';
import { evaluate } from './expression.ts';
import { aggregateImplementationOf } from './functions/index.ts';
import { keyOf } from './key.ts';
import { sortRows } from './sort.ts';

export interface Group {
  readonly rows: Map<number, Row | undefined>;
  readonly computed: ReadonlyMap<Expression, Datum>;
}

type Bound = Map<number, Row | undefined>;

const NOTHING: ReadonlyMap<Expression, Datum> = new Map();

/** One group per row where nothing is grouped. */
export function groupsOf(query: Query, rows: readonly Bound[], environment: Environment): readonly Group[] {
  if (query.groupingSets) return cannotKnow('GROUPING SETS');
  if (!query.hasAggregates && query.group.length === 0 && !query.having) return rows.map((bound) => ({ rows: bound, computed: NOTHING }));
  const groups = new Map<string, Bound[]>();
  if (query.group.length === 0) groups.set('', [...rows]);
  else {
    for (const bound of rows) {
      const at = { ...environment, rows: bound };
      const key = query.group.map((by) => keyOf(evaluate(by, at))).join('|');
      const list = groups.get(key);
      if (list) list.push(bound);
      else groups.set(key, [bound]);
    }
  }
  const aggregates = aggregatesIn(query);
  return [...groups.values()].map((members) => ({
    rows: members[0] ?? new Map(),
    computed: new Map(aggregates.map((aggregate): [Expression, Datum] => [aggregate, aggregateValue(aggregate, members, environment)])),
  }));
}

function aggregatesIn(query: Query): Aggregate[] {
  const found = new Set<Aggregate>();
  const see = (e: Expression) => {
    if (e.kind === 'aggregate' && e.level === 0) found.add(e);
  };
  for (const t of query.targets) visit(t.value, see);
  for (const key of query.order) visit(key.by, see);
  if (query.having) visit(query.having, see);
  return [...found];
}

function aggregateValue(e: Aggregate, members: readonly Bound[], environment: Environment): Datum {
  const { context } = environment;
  const routine = context.store.routine(e.function);
  const at = members.map((bound): Environment => ({ ...environment, rows: bound }));
  const kept = e.filter ? at.filter((one) => evaluate(e.filter as Expression, one) === true) : at;
  let inputs = kept.map((one) => ({ values: e.args.map((arg) => evaluate(arg, one)), keys: e.order.map((key) => evaluate(key.by, one)) }));
  if (e.distinct) {
    const seen = new Set<string>();
    inputs = inputs.filter(({ values }) => {
      const key = values.map(keyOf).join('|');
      return seen.has(key) ? false : seen.add(key) !== undefined;
    });
  }
  const ordered = sortRows(context, inputs, e.order).map(({ values }) => values);
  if (routine?.language !== 'internal' || routine.id >= 16384) return { undecided: `aggregate ${e.name}()` };
  const signature = signatureOf(context, routine);
  if (signature === 'count()') return BigInt(ordered.length);
  if (signature === 'count("any")') return BigInt(ordered.filter(([value]) => value !== null).length);
  const unknown = ordered.flat().find(isUndecided);
  if (unknown && !signature.startsWith('array_agg')) return unknown;
  const implementation = aggregateImplementationOf(signature);
  if (!implementation) return { undecided: `aggregate ${e.name}()` };
  return implementation(
    ordered,
    callContext(
      context,
      e.args.map((arg) => arg.type),
      e.type,
      false,
    ),
  );
}
