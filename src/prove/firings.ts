/** What a command on one relation sets off elsewhere: triggers whose functions run as their owners, and rules. */
import type { Relation, Routine, Rule, Trigger } from '../model/objects.ts';
import type { Attempt } from './decide.ts';
import { type Actor, makes, replaced } from './direct.ts';
import { complete } from './finish.ts';
import { passes, visible } from './policies.ts';
import type { Next, Search, Shop } from './search.ts';
import { TRUE } from './search.ts';
import { fireAfter, fireBefore, fireForStatement, fires, isSet } from './triggers.ts';
import { truth } from './truth.ts';
import type { Row } from './world.ts';
import { type WritePrivilege, writable } from './writable.ts';
import { write } from './write.ts';

export type RowCommand = 'insert' | 'update' | 'delete';

export interface Firing {
  readonly table: Relation;
  readonly event: RowCommand;
  readonly by: Trigger | Rule;
  /** What it does, its caller need not be let do. */
  readonly asOwner: boolean;
  /** The tables that it may write to, and how. */
  readonly writes: ReadonlyMap<number, ReadonlySet<RowCommand>>;
}

const EVENTS: readonly RowCommand[] = ['insert', 'update', 'delete'];

export function firingsOf(shop: Shop, tables: readonly Relation[]): readonly Firing[] {
  const { store } = shop.context;
  return tables.flatMap((table) => {
    // Who makes a tenant is of it.
    const events = EVENTS.filter((event) => event !== 'insert' || shop.tenancy.scopes.get(table.id)?.kind !== 'root');
    const triggers = store.triggersOf(table.id).flatMap((trigger): Firing[] => {
      const routine = store.routine(trigger.function);
      const asOwner = routine?.securityDefiner === true;
      if (!routine || (!asOwner && trigger.timing !== 'instead of')) return [];
      const writes = writesOf(shop, trigger, routine);
      return events.flatMap((event) => (isSet(trigger, event) ? [{ table, event, by: trigger, asOwner, writes }] : []));
    });
    const rules = store.rulesOf(table.id).flatMap((rule): Firing[] => {
      const event = events.find((one) => one === rule.event);
      if (!event || rule.enabled === 'disabled') return [];
      return rule.actions.map((query) => ({ table, event, by: rule, asOwner: true, writes: shop.touches.of(query, table.owner).writes }));
    });
    return [...triggers, ...rules];
  });
}

/** A body that reads transition tables is not bound; what it writes to can be read off its words. */
function writesOf(shop: Shop, { oldTable, newTable }: Trigger, routine: Routine): Firing['writes'] {
  const { writes } = shop.touches.ofRoutine(routine, routine.owner);
  const { body } = routine;
  if ((oldTable ?? newTable) === undefined || body.kind !== 'text' || OTHER_WRITES.test(body.text)) return writes;
  const commands = EVENTS.filter((command) => WRITES[command].test(body.text));
  return new Map([...writes].map(([id, known]) => [id, new Set(commands.filter((command) => known.has(command)))]));
}

const OTHER_WRITES = /\b(?:execute|merge|perform|call|truncate)\b/i;
const WRITES = {
  insert: /\binsert(?:\s|--[^\n]*\n|\/\*[^*]*\*\/)+into\b/i,
  update: /\bupdate\b[^;]*\bset\b/i,
  delete: /\bdelete(?:\s|--[^\n]*\n|\/\*[^*]*\*\/)+from\b/i,
} as const;

/** What PostgreSQL does instead of the command on the view. */
export const isInstead = (shop: Shop, view: Relation, command: RowCommand): boolean =>
  shop.context.store.triggersOf(view.id).some((trigger) => trigger.timing === 'instead of' && fires(trigger, command)) ||
  shop.context.store.rulesOf(view.id).some((rule) => rule.instead && rule.event === command && rule.enabled !== 'disabled');

/** The rows with which searches have fired triggers. */
export const fired = new WeakMap<Search, Row>();

/** The caller does to a row what it may, and that sets off the rest; it may have made the row itself, as one of the `makers`. */
export function firing({ table, event, by }: Firing, actor: Actor, makers: readonly Maker[]): Attempt {
  const end = (s: Search): boolean => s.reached && complete(s, () => true);
  if (by.class === 'trigger' && by.level === 'statement')
    return (s) => fireForStatement(s, by, table, s.top(actor.role, { user: actor.user }), () => end(s));
  const goOn = (s: Search, old: Row | undefined, made: Row | undefined): boolean => {
    if (by.class === 'rule') return obey(s, by, table, old, made, () => end(s));
    const env = s.top(actor.role, { user: actor.user });
    return by.timing === 'before' && !table.view ? end(s) : fireAfter(s, by, old, made, env, () => end(s));
  };
  if (table.view) return (s) => throughView(s, table, event, actor, (old, made) => goOn(s, old, made));
  if (event === 'insert') {
    const accept = (s: Search, row: Row, next: Next): boolean => {
      fired.set(s, row);
      return next();
    };
    return (s) => makes(table, actor, 'insert', accept, () => goOn(s, undefined, fired.get(s)))(s);
  }
  const act = event === 'delete' ? removes : changes;
  return (s) => {
    const before = s.world.mark();
    const old = s.world.newRow(table);
    if (s.world.ground(old, false) && act(s, old, actor, (made) => goOn(s, old, made))) return true;
    s.world.undo(before);
    return makers.some(({ by: command, actor: maker }) => {
      let row: Row | undefined;
      const accept = (_: unknown, made: Row, next: Next): boolean => {
        row = made;
        return next();
      };
      const then = (): boolean => row !== undefined && act(s, row, actor, (made) => goOn(s, row, made));
      if (makes(table, maker, command, accept, then)(s)) return true;
      s.world.undo(before);
      return false;
    });
  };
}

/** How the caller may have made a row before. */
export interface Maker {
  readonly by: 'insert' | 'update';
  readonly actor: Actor;
}

function removes(s: Search, old: Row, actor: Actor, next: (made: undefined) => boolean): boolean {
  const env = s.top(actor.role, { user: actor.user });
  return passes(s, old, env, 'delete', 'using', () => fireBefore(s, old.relation, 'delete', old, undefined, env, () => next(undefined)));
}

function changes(s: Search, old: Row, actor: Actor, next: (made: Row) => boolean): boolean {
  const env = s.top(actor.role, { user: actor.user });
  return passes(s, old, env, 'update', 'using', () =>
    fireBefore(s, old.relation, 'update', old, replaced(s, old, actor), env, (made) =>
      passes(s, made, env, 'update', 'check', () => next(made)),
    ),
  );
}

/** OLD is a row that the view shows, NEW whatever the caller says. */
function throughView(
  s: Search,
  view: Relation,
  event: RowCommand,
  actor: Actor,
  next: (old: Row | undefined, made: Row | undefined) => boolean,
): boolean {
  const { world } = s;
  const may = new Set(actor.columns);
  const madeOf = (old: Row | undefined): Row | undefined => {
    if (event === 'delete') return undefined;
    const made = world.newRow(view, 'new');
    for (const { attribute, dropped } of view.columns) {
      if (dropped || may.has(attribute)) continue;
      if (old) world.setColumn(made, attribute, world.column(old, attribute));
      else world.setNull(world.column(made, attribute));
    }
    fired.set(s, made);
    return made;
  };
  if (event === 'insert') return next(undefined, madeOf(undefined));
  return shown(s, view, actor, event === 'update' ? 'UPDATE' : 'DELETE', (old) => next(old, madeOf(old)));
}

/** A row that the view shows the caller. */
function shown(s: Search, view: Relation, actor: Actor, privilege: WritePrivilege, next: (old: Row) => boolean): boolean {
  const { world, shop } = s;
  const chain = writable(shop, view, actor.role, privilege);
  const old = world.newRow(view, 'new');
  if (!chain) return s.doubt(`which rows the view ${view.name} shows`, () => next(old));
  const { relation, role } = chain;
  if (shop.access.columns(role, relation, 'SELECT').length === 0) return false;
  const behind = world.newRow(relation);
  if (!world.ground(behind, false)) return false;
  return visible(s, behind, s.top(role, { user: actor.user }), () =>
    chain.holds(s, behind, role, actor.user, () => {
      const columns = view.columns.filter(({ dropped }) => !dropped);
      for (const { attribute } of columns) {
        const own = chain.attribute(attribute);
        if (own !== undefined) world.setColumn(old, attribute, world.column(behind, own));
      }
      const isPlain = columns.every(({ attribute }) => chain.attribute(attribute) !== undefined);
      return isPlain ? next(old) : s.doubt(`what the view ${view.name} computes`, () => next(old));
    }),
  );
}

/** A rule's actions read and write with the privileges of the table's owner. */
function obey(s: Search, rule: Rule, table: Relation, old: Row | undefined, made: Row | undefined, next: Next): boolean {
  const rows = new Map([...(old ? [[rule.oldRange, old] as const] : []), ...(made ? [[rule.newRange, made] as const] : [])]);
  const env = s.top(table.owner, { user: s.role, rows });
  const from = (i: number): boolean => {
    const action = rule.actions[i];
    if (!action) return next();
    return action.command === 'select' || action.command === 'utility' ? from(i + 1) : write(s, action, env, () => from(i + 1));
  };
  return rule.where ? truth(s, rule.where.expression, env, TRUE, () => from(0)) : from(0);
}
