/** Statements that neither end a body nor do what is sought: they are carried out when something that they fill is asked for. */
import type { Expression } from '../model/expression.ts';
import type { Routine } from '../model/objects.ts';
import type { AssignTarget, Fragment, ProgramStatement } from '../model/program.ts';
import type { Query } from '../model/query.ts';
import { visit, visitQuery } from '../model/walk.ts';
import { type Frame, type Scope, type Variable, variableNamed } from '../replay/interpret/frame.ts';
import { tolerant } from './bodies.ts';
import type { Run, Spot } from './program.ts';
import type { Search, Shop } from './search.ts';
import { fragmentsOf, targetsOf } from './statements.ts';
import { shape, wideVariable, withCounter } from './variables.ts';

/** What a statement does other than to fill variables. */
interface Effects {
  readonly fills: ReadonlySet<Variable>;
  /** Updates and deletes, by their tables. */
  readonly writes: ReadonlySet<number>;
}

const NEVER = 'never';
const known = new WeakMap<Frame, Map<ProgramStatement, Effects | typeof NEVER>>();

/** The variables that the statement fills, if it can wait; undefined where it must be carried out now. */
export function canWait(s: Search, run: Run, statement: ProgramStatement, spot: Spot): ReadonlySet<Variable> | undefined {
  if (!run.waits) return undefined;
  let ofFrame = known.get(run.frame);
  if (!ofFrame) known.set(run.frame, (ofFrame = new Map()));
  let effects = ofFrame.get(statement);
  if (effects === undefined) {
    effects = effectsOf(s.shop, run, statement, spot.scope) ?? NEVER;
    ofFrame.set(statement, effects);
  }
  if (effects === NEVER || ![...effects.writes].every((relation) => isAside(s, run, relation))) return undefined;
  if (statement.kind === 'sql') shapeNow(s, run, statement, spot);
  return effects.fills;
}

/** Its rows are not sought, and neither a policy nor a trigger has a say. */
function isAside({ goal, shop }: Search, { env }: Run, id: number): boolean {
  const relation = shop.context.store.relation(id);
  if (!relation || relation.view || (goal && goal.kind !== 'shows' && 'relation' in goal && goal.relation === id)) return false;
  return (
    !shop.access.isSubject(env.role, relation) &&
    shop.context.store.triggersOf(id).every((trigger) => trigger.internal || trigger.timing !== 'before')
  );
}

/** Names behind it have the columns of what it selects. */
function shapeNow({ shop }: Search, run: Run, statement: Extract<ProgramStatement, { kind: 'sql' }>, spot: Spot): void {
  if (!statement.into) return;
  run.frame.scope = spot.scope;
  const bound = shop.bodies.fragment(run.routine, run.caller, run.frame, statement.statement);
  if (bound && 'command' in bound) shape(run.frame, statement.into.targets, bound);
}

function effectsOf(shop: Shop, { routine, caller, frame }: Run, statement: ProgramStatement, scope: Scope): Effects | undefined {
  const fills = new Set<Variable>();
  const writes = new Set<number>();
  const quiet = isQuietIn(shop, writes);
  const bound = (fragment: Fragment, within: Scope): Expression | Query | undefined => {
    frame.scope = within;
    return tolerant(() => shop.bodies.fragment(routine, caller, frame, fragment));
  };
  const fill = (targets: readonly AssignTarget[], within: Scope): void => {
    frame.scope = within;
    for (const target of targets) {
      const variable = variableNamed(frame, target.path[0] as string);
      if (variable) fills.add(variable);
    }
  };
  const fillFound = (within: Scope): void => fill([{ path: ['found'], at: 0 }], within);
  const all = (list: readonly ProgramStatement[], within: Scope, inLoop: boolean): boolean =>
    list.every((one) => see(one, within, inLoop, false));
  const fragments = (one: ProgramStatement, within: Scope): boolean =>
    fragmentsOf(one).every((fragment) => {
      if (!fragment) return true;
      const found = bound(fragment, within);
      if (found && 'command' in found && one.kind === 'for rows') shape(frame, one.targets, found);
      return found !== undefined && quiet(found);
    });
  const see = (one: ProgramStatement, within: Scope, inLoop: boolean, isWhole: boolean): boolean => {
    switch (one.kind) {
      case 'null':
        return true;
      case 'raise':
        return one.level !== undefined && one.level !== 'exception';
      case 'exit':
      case 'continue':
        return inLoop && one.label === undefined && fragments(one, within);
      case 'assign':
      case 'get diagnostics':
        fill(targetsOf(one), within);
        return fragments(one, within);
      case 'perform':
        fillFound(within);
        return fragments(one, within);
      case 'sql': {
        fill(targetsOf(one), within);
        fillFound(within);
        // A record has its columns from where it is filled.
        const isRecord = wideVariable(frame, targetsOf(one)) !== undefined;
        return one.into?.strict !== true && (isWhole || !isRecord) && fragments(one, within);
      }
      case 'if':
        return fragments(one, within) && one.branches.every(({ body }) => all(body, within, inLoop)) && all(one.otherwise, within, inLoop);
      case 'case':
        return (
          !one.subject &&
          one.otherwise !== undefined &&
          fragments(one, within) &&
          one.whens.every(({ body }) => all(body, within, inLoop)) &&
          all(one.otherwise, within, inLoop)
        );
      case 'for rows':
        fill(one.targets, within);
        fillFound(within);
        return one.source.kind === 'static' && fragments(one, within) && all(one.body, within, true);
      case 'foreach':
        fill(one.targets, within);
        return fragments(one, within) && all(one.body, within, true);
      case 'for range':
        return fragments(one, within) && all(one.body, withCounter(frame, one, within), true);
      case 'while':
        return fragments(one, within) && all(one.body, within, true);
      default:
        return false;
    }
  };
  return see(statement, scope, false, true) ? { fills, writes } : undefined;
}

/** Whether computing it does nothing but look. */
export function isQuiet(shop: Shop, e: Expression): boolean {
  const writes = new Set<number>();
  return isQuietIn(shop, writes)(e) && writes.size === 0;
}

/** Whether computing it does nothing but look; updates and deletes are noted. */
function isQuietIn(shop: Shop, writes: Set<number>): (bound: Expression | Query) => boolean {
  return (bound) => {
    let quiet = true;
    const see = (part: Expression): void => {
      if (part.kind !== 'call') return;
      const routine = part.function < 16384 ? undefined : shop.context.store.routine(part.function);
      if (part.name === 'set_config' || (routine && !isQuietRoutine(shop, routine))) quiet = false;
    };
    const seeQuery = (query: Query): void => {
      if (query.command === 'select') return;
      const into = query.ranges.find((range) => range.id === query.into);
      if ((query.command === 'update' || query.command === 'delete') && into?.kind === 'relation') writes.add(into.relation);
      else quiet = false;
    };
    if ('command' in bound) visitQuery(bound, see, seeQuery);
    else visit(bound, see, seeQuery);
    return quiet;
  };
}

const quietRoutines = new WeakMap<Shop, Map<number, boolean>>();

/** A function that neither writes nor raises errors of its own. */
function isQuietRoutine(shop: Shop, routine: Routine): boolean {
  const ofShop = quietRoutines.get(shop) ?? new Map<number, boolean>();
  quietRoutines.set(shop, ofShop);
  const before = ofShop.get(routine.id);
  if (before !== undefined) return before;
  // One that comes back to itself is not looked into.
  ofShop.set(routine.id, false);
  const quiet = looksQuiet(shop, routine);
  ofShop.set(routine.id, quiet);
  return quiet;
}

function looksQuiet(shop: Shop, routine: Routine): boolean {
  if (routine.body.kind === 'native') return true;
  const body = shop.bodies.bound(routine, routine.owner);
  const flat = shop.bodies.flat(routine, routine.owner);
  if (!flat || (body.kind === 'program' && body.program.body.some(isLoud))) return false;
  const writes = new Set<number>();
  const quiet = isQuietIn(shop, writes);
  return [...flat.queries, ...flat.expressions].every(quiet) && writes.size === 0;
}

const isLoud = (statement: ProgramStatement): boolean => {
  switch (statement.kind) {
    case 'raise':
      return statement.level === undefined || statement.level === 'exception';
    case 'assert':
    case 'execute':
    case 'open':
    case 'fetch':
      return true;
    case 'for rows':
    case 'return query':
      return statement.source.kind !== 'static' || ('body' in statement && statement.body.some(isLoud));
    case 'sql':
      return statement.into?.strict === true;
    case 'block':
      return [...statement.body, ...statement.handlers.flatMap((handler) => handler.body)].some(isLoud);
    case 'if':
      return [...statement.branches.flatMap((branch) => branch.body), ...statement.otherwise].some(isLoud);
    case 'case':
      return [...statement.whens.flatMap((when) => when.body), ...(statement.otherwise ?? [])].some(isLoud);
    default:
      return 'body' in statement && statement.body.some(isLoud);
  }
};
