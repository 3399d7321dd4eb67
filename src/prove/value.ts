/** What an expression's value can be: a term of the world, or the members or fields that are looked at one by one. */
import {
  BOOL,
  BPCHAR,
  DATE,
  INT2,
  INT4,
  INT8,
  JSON_TYPE,
  JSONB,
  NAME,
  NUMERIC,
  OID,
  TEXT,
  TIMESTAMP,
  TIMESTAMPTZ,
  UNKNOWN as UNKNOWN_TYPE,
  UUID,
  VARCHAR,
} from '../model/catalog/ids.ts';
import { type Datum, isArray, isRow, isUndecided } from '../model/datum.ts';
import type { Expression } from '../model/expression.ts';
import { printDatum } from '../model/value/print.ts';
import { callValue } from './call.ts';
import { castConstant, evaluateOperatorOn } from './compute.ts';
import { forced } from './delay.ts';
import { absentAndUnknown, aggregateValue, openQuery } from './open.ts';
import { boundOf, type Deferred, type Env, FALSE, isTerm, type Search, TRUE, UNKNOWN, type Value } from './search.ts';
import { arms, truth, truthOf } from './truth.ts';
import type { Term } from './world.ts';

export function value(s: Search, e: Expression, env: Env, next: (value: Value) => boolean): boolean {
  s.step();
  const { world } = s;
  switch (e.kind) {
    case 'column': {
      const bound = boundOf(env, e.range);
      if (bound === undefined) return next(world.opaque(`column ${e.name}, of a row that is not in sight`));
      if (bound === 'absent') return next(world.null());
      return 'facts' in bound ? next(world.column(bound, e.attribute)) : bound.column(e.attribute).value(next);
    }
    case 'constant': {
      if (e.value === null) return next(world.null());
      const text = constantText(s, e.value, e.type);
      return next(text === undefined ? world.opaque('a value that only the server knows') : world.constant(text));
    }
    case 'parameter':
      return forced(env.parameter?.(e.number) ?? world.opaque(`parameter ${e.name ?? e.number}`), next);
    case 'and':
    case 'or':
    case 'not':
    case 'is null':
    case 'is truth':
    case 'is distinct':
    case 'row comparison':
    case 'quantified':
      return asBoolean(s, e, env, next);
    case 'case':
      return arms(s, e, env, (then, arm) => (then ? value(s, then, arm, next) : next(world.null())));
    case 'case subject':
      return next(env.caseSubject ?? world.opaque('the subject of a CASE'));
    case 'coalesce': {
      const from = (i: number): boolean => {
        const arg = e.args[i];
        if (!arg) return next(world.null());
        return value(s, arg, env, (found) => {
          if (!isTerm(found)) return next(found);
          return (
            s.try(
              () => world.setNotNull(found),
              () => next(found),
            ) ||
            s.try(
              () => world.setNull(found),
              () => from(i + 1),
            )
          );
        });
      };
      return from(0);
    }
    case 'nullif':
      return value(s, e.left, env, (left) =>
        value(s, e.right, env, (right) => {
          const [a, b] = [termOf(s, left), termOf(s, right)];
          return (
            s.try(
              () => world.differ(a, b) || world.isNull(a),
              () => next(left),
            ) ||
            s.try(
              () => world.equate(a, b),
              () => next(world.null()),
            )
          );
        }),
      );
    case 'greatest':
    case 'least':
      return e.args.some((arg) => value(s, arg, env, next)) || next(world.null());
    case 'cast':
      return castValue(s, e, env, next);
    case 'collate':
      return value(s, e.arg, env, next);
    case 'call':
      return callValue(s, e, env, next);
    case 'operator':
      return operatorValue(s, e, env, next);
    case 'array':
      return next({ kind: 'collection', pick: (take) => e.elements.some((element) => value(s, element, env, take)) });
    case 'row':
      return next({ kind: 'record', fields: e.fields.map((field) => deferred(s, field, env)) });
    case 'field':
      return value(s, e.arg, env, (found) => field(s, found, e.attribute, e.name, next));
    case 'whole row': {
      const bound = boundOf(env, e.range);
      if (bound === undefined || bound === 'absent') return next(world.null());
      if ('facts' in bound) return next({ kind: 'record', row: bound });
      return next(bound.whole ?? { kind: 'record', fields: Array.from({ length: 64 }, (_, i) => bound.column(i + 1)) });
    }
    case 'subquery':
      if (e.how === 'array') {
        return next({
          kind: 'collection',
          pick: (take) => openQuery(s, e.query, { ...env, exposed: env.exposed }, (row) => row(0).value(take)),
        });
      }
      if (e.how !== 'scalar') return asBoolean(s, e, env, next);
      if (e.query.from.length === 0 && !e.query.where && !e.query.setOperation && e.query.command === 'select' && !e.query.hasAggregates)
        return openQuery(s, e.query, env, (row) => row(0).value(next));
      return openQuery(s, e.query, env, (row) => row(0).value(next)) || absentAndUnknown(s, e.query, env, () => next(world.null()));
    case 'aggregate':
      return aggregateValue(s, e, env, next);
    case 'subscript':
      return subscript(s, e, env, next);
    case 'session':
      return next(sessionTerm(s, e.what, env));
    case 'system column': {
      const bound = boundOf(env, e.range);
      return next(
        typeof bound === 'object' && 'facts' in bound ? world.apply(`system ${e.name}`, [world.rowTerm(bound)]) : world.fresh(e.name),
      );
    }
    case 'json':
    case 'xml':
      return each(s, e.args, env, (args) => next(world.apply(`${e.kind} ${e.what}`, args)));
    case 'window':
      return next(world.fresh(`${e.name}()`));
    case 'grouping':
    case 'default':
    case 'domain value':
      return next(world.opaque(e.kind));
    case 'opaque':
      return next(world.opaque(e.why));
    default:
      return e satisfies never;
  }
}

export const deferred = (s: Search, e: Expression, env: Env): Deferred => ({
  value: (next) => value(s, e, env, next),
  truth: (want, next) => truth(s, e, env, want, next),
});

export const known = (s: Search, found: Value): Deferred => ({
  value: (next) => next(found),
  truth: (want, next) => truthOf(s, found, want, next),
});

/** The values of several expressions, as terms. */
export function each(s: Search, list: readonly Expression[], env: Env, next: (terms: Term[]) => boolean): boolean {
  return values(s, list, env, (found) => next(found.map((one) => termOf(s, one))));
}

export function values(s: Search, list: readonly Expression[], env: Env, next: (values: Value[]) => boolean): boolean {
  const from = (i: number, found: readonly Value[]): boolean => {
    const e = list[i];
    return e ? value(s, e, env, (one) => from(i + 1, [...found, one])) : next([...found]);
  };
  return from(0, []);
}

function asBoolean(s: Search, e: Expression, env: Env, next: (value: Value) => boolean): boolean {
  const { world } = s;
  return (
    truth(s, e, env, TRUE, () => next(world.constant('t'))) ||
    truth(s, e, env, FALSE, () => next(world.constant('f'))) ||
    truth(s, e, env, UNKNOWN, () => next(world.null()))
  );
}

/** Any value as a term; what has members or fields keeps what they depend on. */
export function termOf(s: Search, found: Value): Term {
  if (isTerm(found)) return found;
  const { world } = s;
  if (found.kind === 'record' && found.row) return world.rowTerm(found.row);
  if (found.kind === 'record' && found.fields) {
    const parts: Term[] = [];
    for (const one of found.fields) {
      one?.value((part) => {
        parts.push(termOf(s, part));
        return true;
      });
    }
    return world.apply('row', parts);
  }
  if (found.kind === 'collection') {
    let member: Term | undefined;
    const before = world.mark();
    if (
      found.pick((one) => {
        member = termOf(s, one);
        return true;
      })
    )
      return world.apply('members', [member as Term]);
    world.undo(before);
  }
  return world.fresh('a value made of others');
}

export function field(s: Search, found: Value, attribute: number, name: string, next: (value: Value) => boolean): boolean {
  const { world } = s;
  if (isTerm(found)) {
    if (world.isNull(found)) return next(world.null());
    return next(world.apply(`.${name}`, [found]));
  }
  if (found.kind === 'record') {
    if (found.row) return next(world.column(found.row, attribute));
    const one = found.fields?.[attribute - 1];
    if (one) return one.value(next);
  }
  return next(world.fresh(name));
}

/** One member of an array or a JSON list. */
export function members(s: Search, array: Value, next: (member: Value) => boolean): boolean {
  if (!isTerm(array)) return array.kind === 'collection' && array.pick(next);
  const { world } = s;
  if (world.isNull(array)) return false;
  const text = world.constantOf(array);
  if (text !== undefined) return split(text).some((one) => next(world.constant(one)));
  const member = world.apply('member', [array]);
  const go = () => next(member);
  // A list of owners lists nobody who has no name.
  const marked = (): boolean =>
    world.marked(array) === 0 || (world.setMarks(member, world.marked(array)) && world.differ(member, world.constant('')));
  return s.try(() => world.setNotNull(array) && world.setNotNull(member) && marked(), go);
}

/** `{a,b}` or `["a","b"]`, where nothing in it is quoted in a difficult way. */
function split(text: string): string[] {
  const plain = /^[{[](.*)[}\]]$/s.exec(text)?.[1];
  if (plain === undefined || plain.trim() === '') return [];
  return plain.split(',').map((one) => one.trim().replace(/^"(.*)"$/s, '$1'));
}

/** Casts between these keep what a value identifies, whatever way it is written. */
const SAME_IDENTITY = new Set([TEXT, VARCHAR, BPCHAR, NAME, UUID, INT2, INT4, INT8, OID, NUMERIC, JSONB, JSON_TYPE, UNKNOWN_TYPE, BOOL]);

function keepsIdentity(s: Search, type: number): boolean {
  if (SAME_IDENTITY.has(type)) return true;
  const found = s.shop.context.store.type(type);
  if (!found) return false;
  if (found.kind === 'domain' && found.domain) return keepsIdentity(s, found.domain.base);
  if (found.trueArray) return keepsIdentity(s, found.element);
  return found.kind === 'enum';
}

function castValue(s: Search, e: Extract<Expression, { kind: 'cast' }>, env: Env, next: (value: Value) => boolean): boolean {
  return value(s, e.arg, env, (found) => {
    const { world } = s;
    if (!isTerm(found) || world.isNull(found)) return next(found);
    const text = world.constantOf(found);
    if (text !== undefined) {
      const cast = castConstant(s, e, text);
      // The server raises an error: nothing comes of it.
      if (cast === 'fails') return false;
      if (cast !== undefined) return next(world.constant(cast));
    }
    if (e.how === 'relabel' || (e.how === 'domain' && keepsIdentity(s, e.type))) return next(found);
    if (e.how === 'length') return next(e.type === NUMERIC || isTimeLike(e.type) ? found : world.apply(`cut to ${e.modifier}`, [found]));
    if (keepsIdentity(s, e.type) && keepsIdentity(s, e.arg.type)) {
      if (e.modifier >= 0 && (e.type === VARCHAR || e.type === BPCHAR)) return next(world.apply(`cut to ${e.modifier}`, [found]));
      if (e.how !== 'io') return next(found);
      s.casts.push({ term: found, type: e.type });
      if (next(found)) return true;
      s.casts.pop();
      return false;
    }
    if ((e.type === TIMESTAMPTZ || e.type === TIMESTAMP) && (e.arg.type === TIMESTAMPTZ || e.arg.type === TIMESTAMP)) return next(found);
    const cast = world.apply(`cast to ${e.type}`, [found]);
    return s.try(
      () => !world.isNotNull(found) || world.setNotNull(cast),
      () => next(cast),
    );
  });
}

const isTimeLike = (type: number): boolean => type === TIMESTAMP || type === TIMESTAMPTZ || type === DATE;

function operatorValue(s: Search, e: Extract<Expression, { kind: 'operator' }>, env: Env, next: (value: Value) => boolean): boolean {
  if (e.type === BOOL && e.args.length === 2) return asBoolean(s, e, env, next);
  return values(s, e.args, env, (args) => {
    const { world } = s;
    const [left, right] = args;
    const steps = /^#>>?$/.test(e.name) && e.args[1]?.kind === 'array' ? e.args[1].elements : undefined;
    if (left !== undefined && steps)
      return each(s, steps, env, (keys) => next(keys.reduce<Term>((at, key) => jsonPath(s, at, key, false), termOf(s, left))));
    if (left !== undefined && right !== undefined && /^(->>?|#>>?)$/.test(e.name))
      return next(jsonPath(s, left, right, e.name.startsWith('#')));
    if (left !== undefined && right !== undefined) {
      const computed = evaluateOperatorOn(s, e, left, right);
      if (computed !== undefined) return next(computed);
    }
    if (e.name === '||' && args.some((arg) => !isTerm(arg) && arg.kind === 'collection'))
      return next({ kind: 'collection', pick: (take) => args.some((arg) => members(s, arg, take)) });
    const terms = args.map((arg) => termOf(s, arg));
    return next(terms.some((term) => world.isNull(term)) ? world.null() : world.apply(e.name, terms, true));
  });
}

/** A field of JSON; inside what a setting holds, the context's own. */
export function jsonPath(s: Search, json: Value, key: Value, isPath: boolean): Term {
  const { world } = s;
  const from = termOf(s, json);
  if (world.isNull(from)) return world.null();
  const text = isTerm(key) ? world.constantOf(key) : undefined;
  const node = contextNode(s, from);
  if (node && text !== undefined) return contextAt(s, node.setting, [...node.path, ...(isPath ? split(text) : [text])]);
  const built = text === undefined || isPath ? undefined : builtField(s, from, text);
  if (built !== undefined) return built;
  if (text !== undefined && isPath) return split(text).reduce((at, one) => world.apply('->', [at, world.constant(one)]), from);
  return world.apply('->', [from, termOf(s, key)]);
}

/** A field of an object that was just put together. */
function builtField(s: Search, json: Term, key: string): Term | undefined {
  const { world } = s;
  const node = world.nodes[json];
  if (node?.kind !== 'apply') return undefined;
  if (/^jsonb?_build_object$/.test(node.of)) {
    const at = node.args.findIndex((arg, i) => i % 2 === 0 && world.constantOf(arg) === key);
    return at < 0 ? world.null() : node.args[at + 1];
  }
  const of = /^(to_jsonb?|row_to_json)$/.test(node.of) ? world.nodes[node.args[0] as Term] : undefined;
  const column = of?.kind === 'row' ? of.row.relation.columns.find((one) => one.name === key && !one.dropped) : undefined;
  return of?.kind === 'row' && column ? world.column(of.row, column.attribute) : undefined;
}

/** The setting, and the place in it, that a term is. */
export function contextNode(s: Search, term: Term): { readonly setting: string; readonly path: readonly string[] } | undefined {
  const own = s.world.nodes[term];
  return own?.kind === 'context' ? own : undefined;
}

/** What a place in the caller's context says, with what is known of it. */
export function contextAt(s: Search, setting: string, path: readonly string[]): Term {
  const { world, shop, caller } = s;
  const term = world.context(setting, path);
  world.leaned.add(`setting ${setting}`);
  const key = `seen ${term}`;
  if (s.memo.has(key)) return term;
  s.remember(key, term);
  const meaning = shop.tenancy.context.find(
    (one) => one.setting === setting && one.path.length === path.length && one.path.every((part, i) => part === path[i]),
  );
  const isToken = shop.regime.identitySettings.includes(setting) || setting.startsWith('request.jwt.');
  const isRole = isToken && (path.length === 0 ? setting.endsWith('.role') : path.length === 1 && path[0] === 'role');
  // Without a session a token says no more than the role.
  if (!caller.identified && isToken && path.length > 0 && !isRole) world.setNull(term);
  if (!meaning || meaning.from === 'caller' || s.trust.settings.has(setting)) return term;
  if (isRole) world.identify(term, world.constant(caller.name));
  else if (meaning.is === 'user' || meaning.is === 'email') {
    if (!caller.identified) world.setNull(term);
    else if (meaning.axis) world.setMine(term, meaning.axis);
    if (caller.identified && path.length > 0 && meaning.is === 'user') world.setNotNull(term);
  } else if (meaning.is === 'tenant') {
    if (!caller.identified && path.length > 0) world.setNull(term);
    else if (meaning.axis) world.setMine(term, meaning.axis);
  } else if (meaning.is === 'bypass') world.identify(term, world.constant('off'));
  return term;
}

function sessionTerm(s: Search, what: string, env: Env): Term {
  const { world, shop } = s;
  switch (what) {
    case 'current_user':
    case 'current_role':
    case 'user':
      return world.constant(env.user === s.caller.role ? s.caller.name : (shop.context.store.role(env.user)?.name ?? s.caller.name));
    case 'session_user':
      return world.apply('session_user', []);
    case 'current_schema':
      return world.constant('public');
    case 'current_catalog':
      return world.constant('postgres');
    default:
      // The clock stands still while a statement runs.
      return world.apply(what, []);
  }
}

function subscript(s: Search, e: Extract<Expression, { kind: 'subscript' }>, env: Env, next: (value: Value) => boolean): boolean {
  return value(s, e.arg, env, (array) => {
    const { world } = s;
    const [only] = e.indexes;
    const index = e.indexes.length === 1 && !e.slice ? only?.index : undefined;
    if (!index) return next(world.apply('slice', [termOf(s, array)]));
    if (!isTerm(array)) return members(s, array, next) || next(world.null());
    return value(s, index, env, (at) => {
      const node = world.nodes[array];
      const first = isTerm(at) && world.constantOf(at) === '1';
      if (first && node?.kind === 'apply' && node.of === 'segments') return next(firstSegment(s, node.args[0] as Term));
      const json = contextNode(s, array);
      if (json) return next(jsonPath(s, array, at, false));
      return next(world.apply('at', [array, termOf(s, at)]));
    });
  });
}

/** `<owner>/file`. */
export function firstSegment(s: Search, path: Term): Term {
  return s.world.apply('first segment', [path]);
}

/** A value's text; undefined where it is not known. */
export function constantText(s: Search, datum: Datum, type: number): string | undefined {
  if (datum === null || isUndecided(datum)) return undefined;
  if (isArray(datum) && datum.elements.some((element) => element === null || isUndecided(element))) return undefined;
  if (isRow(datum)) return undefined;
  const text = printDatum(s.shop.context.store, type, datum);
  // A JSON string is what it holds.
  return (type === JSONB || type === JSON_TYPE) && /^"[^"\\]*"$/.test(text) ? text.slice(1, -1) : text;
}

export { FALSE };
