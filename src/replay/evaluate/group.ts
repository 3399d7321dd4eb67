/** GROUP BY and aggregates. */
import { type Datum, undecided } from '../../model/datum.ts';
import type { Aggregate, Expression } from '../../model/expression.ts';
import type { Query } from '../../model/query.ts';
import { compareDatums } from '../../model/value/compare.ts';
import { visit } from '../../model/walk.ts';
import type { Context } from '../context.ts';
import type { Row } from '../rows/rows.ts';
import { aggregateOf, inputOf } from './aggregate.ts';
import { cannotKnow, type Environment, Undecidable } from './environment.ts';
import { evaluate } from './expression.ts';
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
  let inputs: Input[] = [];
  try {
    for (const rows of members) {
      const at: Environment = { ...environment, rows };
      const values = inputOf(e, at);
      if (values) inputs.push({ values, keys: e.order.map((key) => evaluate(key.by, at)) });
    }
  } catch (error) {
    if (error instanceof Undecidable) return undecided(error.message);
    throw error;
  }
  if (e.distinct) inputs = distinctOf(context, e, inputs);
  return aggregateOf(
    e,
    sortRows(context, inputs, e.order).map(({ values }) => values),
    environment,
  );
}

interface Input {
  readonly values: readonly Datum[];
  readonly keys: readonly Datum[];
}

/** To find what is twice, they are sorted. */
function distinctOf({ store }: Context, e: Aggregate, inputs: readonly Input[]): Input[] {
  const seen = new Set<string>();
  const once = inputs.filter(({ values }) => {
    const key = values.map(keyOf).join('|');
    return seen.has(key) ? false : seen.add(key) !== undefined;
  });
  return once.sort((a, b) => {
    for (const [i, arg] of e.args.entries()) {
      const order = compareDatums(store, arg.type, a.values[i] ?? null, b.values[i] ?? null);
      if (order !== 0) return order;
    }
    return 0;
  });
}
