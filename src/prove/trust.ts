/** What callers can forge: links of their own to other tenants, parents that they take over, settings that they set. */
import type { Relation, Routine } from '../model/objects.ts';
import { invoke } from './call.ts';
import type { Inquiry } from './decide.ts';
import { makes, takes } from './direct.ts';
import { complete } from './finish.ts';
import { relationIdentity, routineIdentity } from './identity.ts';
import { type CallerFacts, type EarlierDeed, type Goal, type Next, Search, type Shop, TooFar } from './search.ts';
import { linkToTheirs } from './target.ts';
import type { Touches } from './touched.ts';
import type { Forger, Trust } from './world.ts';
import { actorsOn } from './writable.ts';
import { beSame } from './write.ts';

export const FULL_TRUST: Trust = { struck: new Map(), taken: new Set(), settings: new Set() };

export interface Strike {
  readonly trust: Trust;
  /** Leaned on, and not known to be safe from forging. */
  readonly doubted: ReadonlyMap<string, string>;
  /** By what something was forged, for the reasons. */
  readonly how: ReadonlyMap<string, string>;
}

interface Callable {
  readonly routine: Routine;
  readonly caller: CallerFacts;
}

/** Strikes what callers can forge of all that proofs lean on, given what is still trusted. */
export function strike(
  shop: Shop,
  touches: Touches,
  callers: readonly CallerFacts[],
  callables: readonly Callable[],
  views: readonly Relation[],
  leaned: ReadonlySet<string>,
  before: Strike,
): Strike {
  const struck = new Map(before.trust.struck);
  const taken = new Set(before.trust.taken);
  const settings = new Set(before.trust.settings);
  const doubted = new Map<string, string>();
  const how = new Map(before.how);
  const judge = (what: string, forge: (note: (says: string) => void) => 'yes' | 'perhaps' | 'no'): boolean => {
    let says = '';
    const result = forge((one) => {
      says = one;
    });
    if (result === 'perhaps') doubted.set(what, says);
    if (result === 'yes') how.set(what, says);
    return result === 'yes';
  };
  for (const what of leaned) {
    const [head, tail] = what.split(' ') as [string, string];
    if (head === 'setting') continue;
    if (head === 'parent') {
      const id = Number(tail);
      if (!taken.has(id) && judge(what, (note) => takesOf(shop, before.trust, touches, callers, callables, views, id, note))) taken.add(id);
    } else if (!struck.has(what)) {
      let says = '';
      const forgers = linksOf(shop, before.trust, touches, callers, callables, views, Number(head), Number(tail), (one) => {
        says = one;
      });
      if (forgers === 'perhaps') doubted.set(what, says);
      else if (forgers.length > 0) {
        struck.set(what, forgers);
        how.set(what, says);
      }
    }
  }
  for (const meaning of shop.tenancy.context) {
    if (meaning.from !== 'server' || !SAYS_WHO.has(meaning.is) || settings.has(meaning.setting)) continue;
    if (judge(`setting ${meaning.setting}`, (note) => setsOf(shop, before.trust, touches, callables, meaning.setting, note)))
      settings.add(meaning.setting);
  }
  return { trust: { struck, taken, settings }, doubted, how };
}

/** What lets a caller be somebody else, or be asked nothing. */
const SAYS_WHO: ReadonlySet<string> = new Set(['tenant', 'user', 'bypass']);

type Found = 'yes' | 'perhaps' | 'no';
type Note = (says: string) => void;

function worst(attempts: Iterable<() => { readonly found: Found; readonly says: string }>, note: Note): Found {
  let result: Found = 'no';
  for (const attempt of attempts) {
    const { found, says } = attempt();
    if (found === 'no') continue;
    note(says);
    if (found === 'yes') return 'yes';
    result = 'perhaps';
  }
  return result;
}

function found(inquiry: Inquiry, attempt: (s: Search) => boolean): Found {
  try {
    let unfollowed = false;
    const run = (opaque: boolean): boolean => {
      const leave = { owner: 'theirs', flags: false, opaque, temporary: inquiry.temporary } as const;
      const s = new Search(inquiry.shop, inquiry.trust, inquiry.caller, leave, inquiry.goal);
      const reached = attempt(s);
      unfollowed ||= inquiry.goal !== undefined && s.unfollowed.size > 0;
      return reached;
    };
    if (run(false)) return 'yes';
    return run(true) || unfollowed ? 'perhaps' : 'no';
  } catch (error) {
    if (error instanceof TooFar || error instanceof RangeError) return 'perhaps';
    throw error;
  }
}

/** All ways in which callers can make rows that link them to another tenant. */
function linksOf(
  shop: Shop,
  trust: Trust,
  touches: Touches,
  callers: readonly CallerFacts[],
  callables: readonly Callable[],
  views: readonly Relation[],
  id: number,
  attribute: number,
  note: Note,
): readonly Forger[] | 'perhaps' {
  const relation = shop.context.store.relation(id);
  if (!relation) return [];
  const forgers: Forger[] = [];
  let perhaps = false;
  const judge = (result: Found, says: string, forger: Forger): void => {
    if (result === 'no') return;
    note(says);
    if (result === 'yes') forgers.push(forger);
    else perhaps = true;
  };
  const isRoot = shop.tenancy.scopes.get(id)?.kind === 'root';
  for (const caller of callers) {
    for (const command of ['insert', 'update'] as const) {
      // Who founds a tenant is of it.
      if (command === 'insert' && isRoot) continue;
      for (const { actor, through } of actorsOn(shop, views, relation, command === 'insert' ? 'INSERT' : 'UPDATE', caller)) {
        const attempt = makes(relation, actor, command, (s, row, next) => linkToTheirs(s, row, attribute, next));
        judge(
          found({ shop, trust, caller, optional: false, temporary: shop.regime.callersCome === 'sql' }, attempt),
          `${caller.name} can ${command} a row of ${through.name} that names another tenant`,
          (s, row, next) => {
            const deed = (): boolean => after(s, { kind: command, through: relationIdentity(shop.context.store, through), row }, next);
            return makes(relation, actor, command, (_, made, then) => s.try(() => beSame(s, made, row), then), deed)(s);
          },
        );
      }
    }
  }
  for (const { routine, caller } of callables) {
    // What runs as its caller does nothing that the caller could not do.
    if (!routine.securityDefiner || !touches.ofRoutine(routine, caller.role).writes.has(id)) continue;
    const goal: Goal = { kind: 'links', relation: id, attribute };
    judge(
      found({ shop, trust, caller, goal, optional: false, temporary: shop.regime.callersCome === 'sql' }, calls(routine)),
      `${caller.name} can call ${routine.name}(), which writes a row of ${relation.name} that names another tenant`,
      (s, row, next) =>
        within(
          s,
          { kind: 'makes', relation: id, row },
          (done) => calls(routine, done)(s),
          () =>
            after(
              s,
              {
                kind: 'call',
                through: routineIdentity(shop.context.store, routine),
                row,
                args: s.args.slice(-argumentsOf(routine).length),
              },
              next,
            ),
        ),
    );
  }
  return forgers.length === 0 && perhaps ? 'perhaps' : forgers;
}

/** Goes on where the caller has done something before. */
function after(s: Search, deed: EarlierDeed, next: Next): boolean {
  s.deeds.push(deed);
  if (next()) return true;
  s.deeds.pop();
  return false;
}

/** Searches for something else for a while. */
function within(s: Search, goal: Goal, run: (done: (s: Search) => boolean) => boolean, next: Next): boolean {
  const before = { goal: s.goal, target: s.target, reached: s.reached };
  const inside = { goal, target: undefined, reached: false };
  Object.assign(s, inside);
  const found = run(() => {
    if (!s.reached) return false;
    const { target, reached } = s;
    Object.assign(s, before);
    if (next()) return true;
    Object.assign(s, { goal, target, reached });
    return false;
  });
  if (!found) Object.assign(s, before);
  return found;
}

function takesOf(
  shop: Shop,
  trust: Trust,
  touches: Touches,
  callers: readonly CallerFacts[],
  callables: readonly Callable[],
  views: readonly Relation[],
  id: number,
  note: Note,
): Found {
  const relation = shop.context.store.relation(id);
  if (!relation || shop.tenancy.scopes.get(id)?.kind === 'root') return 'no';
  const attempts: (() => { found: Found; says: string })[] = [];
  for (const caller of callers) {
    for (const { actor, through } of actorsOn(shop, views, relation, 'UPDATE', caller))
      attempts.push(() => ({
        found: found({ shop, trust, caller, optional: false, temporary: shop.regime.callersCome === 'sql' }, takes(relation, actor)),
        says: `${caller.name} can take over a row of ${through.name}`,
      }));
  }
  const goal: Goal = { kind: 'takes', relation: id };
  for (const { routine, caller } of callables) {
    if (!routine.securityDefiner || !touches.ofRoutine(routine, caller.role).writes.get(id)?.has('update')) continue;
    attempts.push(() => ({
      found: found({ shop, trust, caller, goal, optional: false, temporary: shop.regime.callersCome === 'sql' }, calls(routine)),
      says: `${caller.name} can call ${routine.name}(), which takes over a row of ${relation.name}`,
    }));
  }
  return worst(attempts, note);
}

function setsOf(shop: Shop, trust: Trust, touches: Touches, callables: readonly Callable[], setting: string, note: Note): Found {
  const goal: Goal = { kind: 'sets', setting };
  const attempts = callables
    .filter(({ routine, caller }) => touches.ofRoutine(routine, caller.role).settings.has(setting))
    .map(({ routine, caller }) => () => ({
      found: found({ shop, trust, caller, goal, optional: false, temporary: shop.regime.callersCome === 'sql' }, calls(routine)),
      says: `${caller.name} can call ${routine.name}(), which sets ${setting}`,
    }));
  return worst(attempts, note);
}

const argumentsOf = (routine: Routine): Routine['args'] => routine.args.filter((arg) => arg.mode !== 'out' && arg.mode !== 'table');

/** A call with arguments of the caller's choice. */
export function calls(routine: Routine, then?: (s: Search) => boolean, exposed = false): (s: Search) => boolean {
  const done = then ?? ((s: Search) => s.reached && complete(s, () => true));
  return (s) => {
    // What is done first depends on who can do it.
    const role = then ? s.caller.role : s.role;
    const args = argumentsOf(routine).map((arg) => s.world.fresh(arg.name ?? 'an argument'));
    const before = s.args.length;
    s.args.push(...args);
    const reached = invoke(s, routine, args, s.top(role, { exposed, mustShow: exposed }), (result) =>
      exposed ? result.value((shown) => s.shows(shown) && complete(s, () => true)) : result.value(() => done(s)),
    );
    if (!reached) s.args.length = before;
    return reached;
  };
}
