/** The SQL of a body, bound with its variables in sight when it is first run, and again when the schema has moved on. */
import { CLAUSE } from '../../bind/clause.ts';
import { bind } from '../../bind/expression.ts';
import { bindQuery } from '../../bind/query.ts';
import { type Binding, newScope } from '../../bind/scope.ts';
import { RECORD } from '../../model/catalog/ids.ts';
import type { Change } from '../../model/change.ts';
import { isRow } from '../../model/datum.ts';
import type { Expression } from '../../model/expression.ts';
import type { Fragment } from '../../model/program.ts';
import type { Query } from '../../model/query.ts';
import type { SearchPath } from '../../model/schema.ts';
import type { UnboundQuery } from '../../model/unbound.ts';
import { bindingOf, readOrRefuse } from '../context.ts';
import type { Store } from '../store.ts';
import { type Frame, labelled, type Variable, variableNamed } from './frame.ts';

const VARIABLES = { neither: 'conflict is an error', variable: 'before columns', column: 'after columns' } as const;

/** A name that binding asked the frame about, and what it was told. */
interface Asked {
  /** `x`, `label.x`, `row.field`, `label.row.field`; or `$1`. */
  readonly path: readonly string[];
  readonly answer: Expression | undefined;
}

/** A body's SQL sees its variables; `asked` gets what it looks for among them. */
export function bodyBinding(frame: Frame, asked: Asked[] = []): Binding {
  const { context } = frame;
  const ask = (path: readonly string[], at: number) => {
    const answer = variableAt(frame, path, at);
    asked.push({ path, answer });
    return answer;
  };
  return {
    ...bindingOf(context),
    variables: VARIABLES[frame.winner ?? 'neither'],
    variable: ask,
    parameter: (number, at) => ask([`$${number}`], at),
    ...transitionTables(frame),
  };
}

/** Of a trigger: EXECUTE sees them, too. */
export const transitionTables = ({ transitions }: Frame): Pick<Binding, 'transitionTables'> =>
  transitions ? { transitionTables: new Map([...transitions.tables.keys()].map((name) => [name, transitions.relation])) } : {};

const parameterOf = (variable: Variable, at: number): Expression => ({
  kind: 'parameter',
  number: variable.slot,
  name: variable.name,
  type: variable.type,
  modifier: variable.modifier,
  at,
});

function variableAt(frame: Frame, path: readonly string[], at: number): Expression | undefined {
  const [first, second, third] = path as [string, string | undefined, string | undefined];
  const plain = variableNamed(frame, first);
  if (second === undefined) return plain && parameterOf(plain, at);
  if (third === undefined && plain) {
    const field = fieldOf(frame, plain, second, at);
    if (field) return field;
  }
  const inside = labelled(frame, first)?.variables.get(second);
  if (!inside) return undefined;
  return third === undefined ? parameterOf(inside, at) : fieldOf(frame, inside, third, at);
}

function fieldOf({ context }: Frame, variable: Variable, name: string, at: number): Expression | undefined {
  const { store } = context;
  const relation = store.relation(store.type(variable.type)?.relation ?? 0);
  const arg = parameterOf(variable, at);
  if (relation) {
    const column = relation.columns.find((c) => c.name === name && !c.dropped);
    return column && { kind: 'field', arg, attribute: column.attribute, name, type: column.type, modifier: column.modifier, at };
  }
  if (variable.type !== RECORD || !isRow(variable.value)) return undefined;
  const index = variable.value.names?.indexOf(name) ?? -1;
  return index < 0
    ? undefined
    : { kind: 'field', arg, attribute: index + 1, name, type: variable.value.types?.[index] ?? 0, modifier: -1, at };
}

const unboundExpressions = new WeakMap<Fragment, UnboundQuery>();
const changesOf = new WeakMap<Fragment, readonly Change[]>();

/** What an `expression` fragment computes; one with a FROM of its own is a query. */
export function boundExpression(frame: Frame, fragment: Fragment): BoundFragment {
  const known = current(frame, fragment);
  if (known) return known;
  const unbound = unboundExpressions.get(fragment) ?? readOrRefuse(frame.context.reader.lowerExpression(fragment.text));
  unboundExpressions.set(fragment, unbound);
  const simple =
    unbound.kind === 'select' &&
    unbound.from.length === 0 &&
    unbound.targets.length === 1 &&
    !unbound.where &&
    unbound.order.length === 0 &&
    !unbound.limit &&
    !unbound.with
      ? unbound.targets[0]
      : undefined;
  return keep(frame, fragment, (binding) =>
    simple
      ? { expression: bind(newScope(binding, undefined, CLAUSE.target), simple.value) }
      : { query: bindQuery(binding, undefined, unbound) },
  );
}

export function changesIn(frame: Frame, fragment: Fragment): readonly Change[] {
  const known = changesOf.get(fragment);
  if (known) return known;
  const changes = readOrRefuse(frame.context.reader.lowerText(fragment.text));
  changesOf.set(fragment, changes);
  return changes;
}

/** The query that a `statement` fragment is; undefined for other statements. */
export function boundQuery(frame: Frame, fragment: Fragment): Query | undefined {
  const known = current(frame, fragment);
  if (known) return known.query;
  const [change, ...others] = changesIn(frame, fragment);
  if (change?.kind !== 'query' || others.length > 0 || (change.query.kind === 'select' && change.query.into)) return undefined;
  return keep(frame, fragment, (binding) => ({ query: bindQuery(binding, undefined, change.query) })).query;
}

export interface BoundFragment {
  readonly expression?: Expression;
  readonly query?: Query;
}

/** A bound fragment, and what it rests on: while that is the same, in the same call of the body or another, so is it. */
interface Kept {
  readonly bound: BoundFragment;
  readonly store: Store;
  readonly changes: number;
  readonly path: SearchPath;
  readonly user: number;
  readonly transitions: string;
  readonly asked: readonly Asked[];
}

const kept = new WeakMap<Fragment, Kept>();

function current(frame: Frame, fragment: Fragment): BoundFragment | undefined {
  const { store, session } = frame.context;
  const known = kept.get(fragment);
  if (!known || known.changes !== store.changes || known.store !== store || known.user !== session.user || known.path !== session.path)
    return undefined;
  if (known.transitions !== transitionsOf(frame)) return undefined;
  return known.asked.every(({ path, answer }) => sameAnswer(answer, variableAt(frame, path, 0))) ? known.bound : undefined;
}

function keep(frame: Frame, fragment: Fragment, bindWith: (binding: Binding) => BoundFragment): BoundFragment {
  const { store, session } = frame.context;
  const asked: Asked[] = [];
  const bound = bindWith(bodyBinding(frame, asked));
  const { changes } = store;
  kept.set(fragment, { bound, store, changes, path: session.path, user: session.user, transitions: transitionsOf(frame), asked });
  return bound;
}

const transitionsOf = ({ transitions }: Frame): string => (transitions ? [transitions.relation, ...transitions.tables.keys()].join() : '');

/** Whether two names mean the same variable or field of one, wherever they stand. */
function sameAnswer(a: Expression | undefined, b: Expression | undefined): boolean {
  if (!a || !b) return a === b;
  if (a.type !== b.type || a.modifier !== b.modifier) return false;
  if (a.kind === 'parameter') return b.kind === 'parameter' && a.number === b.number;
  return a.kind === 'field' && b.kind === 'field' && a.attribute === b.attribute && sameAnswer(a.arg, b.arg);
}
