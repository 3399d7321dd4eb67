/** Window calls: each row's value, from the rows of its partition. */
import { type Datum, isUndecided } from '../../model/datum.ts';
import type { Expression, WindowCall } from '../../model/expression.ts';
import type { Query } from '../../model/query.ts';
import { refuse } from '../../model/refusal.ts';
import { visit } from '../../model/walk.ts';
import { aggregateOf, inputOf } from './aggregate.ts';
import { cannotKnow, type Environment, step } from './environment.ts';
import { evaluate } from './expression.ts';
import type { Group } from './group.ts';
import { keyOf } from './key.ts';
import { sortRows } from './sort.ts';
import { type Frame, framesOf } from './window-frame.ts';

/** The values of window calls, row by row; undefined where the query has none. */
export function windowValues(
  query: Query,
  groups: readonly Group[],
  environment: Environment,
): readonly ReadonlyMap<Expression, Datum>[] | undefined {
  const calls = new Set<WindowCall>();
  for (const e of [...query.targets.map((t) => t.value), ...query.order.map((key) => key.by)]) {
    visit(e, (part) => {
      if (part.kind === 'window') calls.add(part);
    });
  }
  if (calls.size === 0) return undefined;
  const values = groups.map(() => new Map<Expression, Datum>());
  for (const call of calls) {
    const partitions = new Map<string, Member[]>();
    groups.forEach((group, index) => {
      const at: Environment = { ...environment, rows: group.rows, computed: group.computed };
      const key = call.window.partition.map((by) => keyOf(evaluate(by, at))).join('|');
      const member = { index, at, keys: call.window.order.map((sort) => evaluate(sort.by, at)) };
      const list = partitions.get(key);
      if (list) list.push(member);
      else partitions.set(key, [member]);
    });
    for (const members of partitions.values()) {
      const ordered = sortRows(environment.context, members, call.window.order);
      const frames = framesOf(
        call.window,
        ordered.map(({ keys }) => keys.map(keyOf).join('|')),
        environment,
      );
      const computed = compute(call, ordered, frames, environment);
      ordered.forEach(({ index }, i) => {
        values[index]?.set(call, computed[i] ?? null);
      });
    }
  }
  return values;
}

/** A row of a partition. */
interface Member {
  readonly index: number;
  readonly at: Environment;
  readonly keys: readonly Datum[];
}

function compute(call: WindowCall, members: readonly Member[], frames: readonly Frame[], environment: Environment): readonly Datum[] {
  const count = members.length;
  const argument = (i: number, n = 0): Datum => {
    const [e, member] = [call.args[n], members[i]];
    return e && member ? evaluate(e, member.at) : null;
  };
  switch (call.name) {
    case 'row_number':
      return members.map((_, i) => BigInt(i + 1));
    case 'rank':
      return frames.map(({ peers }) => BigInt(peers.start + 1));
    case 'dense_rank':
      return frames.map(({ peers }) => BigInt(peers.number + 1));
    case 'percent_rank':
      return frames.map(({ peers }) => (count > 1 ? peers.start / (count - 1) : 0));
    case 'cume_dist':
      return frames.map(({ peers }) => peers.end / count);
    case 'ntile':
      return buckets(argument(0), count);
    case 'lag':
    case 'lead':
      return members.map((_, i) => {
        const offset = call.args.length > 1 ? argument(i, 1) : 1;
        if (offset === null) return null;
        const other = i + known(offset) * (call.name === 'lag' ? -1 : 1);
        if (other >= 0 && other < count) return argument(other);
        return call.args.length > 2 ? argument(i, 2) : null;
      });
    case 'first_value':
      return frames.map(({ start, end }) => (start < end ? argument(start) : null));
    case 'last_value':
      return frames.map(({ start, end }) => (start < end ? argument(end - 1) : null));
    case 'nth_value':
      return frames.map(({ start, end }, i) => {
        const nth = argument(i, 1);
        if (nth === null) return null;
        if (known(nth) < 1) refuse('22016', 'argument of nth_value must be greater than zero');
        return start + known(nth) - 1 < end ? argument(start + known(nth) - 1) : null;
      });
    default:
      return aggregated(call, members, frames, environment);
  }
}

const known = (value: Datum): number => (isUndecided(value) ? cannotKnow(value.undecided) : Number(value));

/** As many buckets as asked for, the first ones the larger. */
function buckets(wanted: Datum, count: number): readonly Datum[] {
  if (wanted === null) return Array.from({ length: count }, () => null);
  const asked = known(wanted);
  if (asked < 1) refuse('22014', 'argument of ntile must be greater than zero');
  const [size, larger] = [Math.floor(count / asked), count % asked];
  return Array.from({ length: count }, (_, i) =>
    i < larger * (size + 1) ? Math.floor(i / (size + 1)) + 1 : larger + Math.floor((i - larger * (size + 1)) / size) + 1,
  );
}

/** An aggregate, of the rows in each frame; neighbours often share theirs. */
function aggregated(call: WindowCall, members: readonly Member[], frames: readonly Frame[], environment: Environment): readonly Datum[] {
  const inputs = members.map(({ at }) => inputOf(call, at));
  let last: { readonly frame: Frame; readonly value: Datum } | undefined;
  return frames.map((frame) => {
    if (last?.frame.start === frame.start && last.frame.end === frame.end) return last.value;
    step(environment.context, Math.max(frame.end - frame.start, 1));
    const rows = inputs.slice(frame.start, Math.max(frame.end, frame.start)).flatMap((values) => (values ? [values] : []));
    last = { frame, value: aggregateOf(call, rows, environment) };
    return last.value;
  });
}
