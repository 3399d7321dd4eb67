/** Cells, and the ways that a role has to the rows of each. */
import type { Relation, Routine } from '../model/objects.ts';
import type { BoundBody } from './bodies.ts';
import { type Answer, type Attempt, decide, type Inquiry } from './decide.ts';
import { type Actor, deletes, inserts, selects, updates } from './direct.ts';
import { complete } from './finish.ts';
import { type Firing, fired, firing, firingsOf, isInstead, type Maker } from './firings.ts';
import { Flows } from './flow.ts';
import { relationIdentity, routineIdentity } from './identity.ts';
import { openRelation } from './open.ts';
import { failure, inView } from './plan.ts';
import type { Act, Cell, CellCommand, Evidence, Verdict, Way } from './proof.ts';
import { allowed, granted, passed, placed, policyEvidence, readsAs, runsAs, sentence, unsecured } from './reasons.ts';
import { type CallerFacts, type Goal, type Shop, STEPS_WHERE_TOO_FAR } from './search.ts';
import { beTheirs } from './target.ts';
import type { Touches } from './touched.ts';
import { calls, type Strike } from './trust.ts';
import { unreadIn } from './unread.ts';
import { witnessOf } from './witness.ts';
import { actorThrough, writable } from './writable.ts';

const RANK: Readonly<Record<Verdict, number>> = { leaks: 6, bypassed: 5, unknown: 4, shared: 3, isolated: 2, public: 1, denied: 0 };

const worse = (a: Verdict, b: Verdict): Verdict => (RANK[a] >= RANK[b] ? a : b);

interface Callable {
  readonly routine: Routine;
  readonly caller: CallerFacts;
}

/** A way, and what its proof rests on. */
interface Found extends Way {
  readonly leaned: ReadonlySet<string>;
}

export class Ways {
  readonly #shop: Shop;
  readonly #touches: Touches;
  readonly #flows: Flows;
  readonly #strike: Strike;
  readonly #relations: readonly Relation[];
  readonly #callables: readonly Callable[];
  readonly #cells = new Map<Cell, ReadonlySet<string>>();
  readonly #known = new Map<string, Found>();
  readonly #effects = new Map<BoundBody, { readonly answers: Map<string, Answer>; wentTooFar: boolean }>();
  readonly #called = new Map<number, ReadonlyMap<number, readonly Routine[]>>();
  #views: Map<number, Relation[]> | undefined;
  #firings: readonly Firing[] | undefined;
  readonly leaned = new Set<string>();

  constructor(shop: Shop, touches: Touches, strike: Strike, relations: readonly Relation[], callables: readonly Callable[], before?: Ways) {
    this.#shop = shop;
    this.#touches = touches;
    this.#flows = before ? before.#flows : new Flows(shop, touches);
    this.#strike = strike;
    this.#relations = relations;
    this.#callables = callables;
    // What leaks goes on leaking; what did not rest on what was struck since then is as it was.
    for (const [key, found] of before ? before.#known : []) {
      if (found.verdict === 'leaks' || ![...found.leaned].some((one) => isStruck(strike, one) && !isStruck((before as Ways).#strike, one)))
        this.#known.set(key, found);
    }
  }

  cell(relation: Relation, command: CellCommand, caller: CallerFacts): Cell {
    const object = relationIdentity(this.#shop.context.store, relation);
    const ways =
      relation.view && relation.kind === 'view' ? this.#viewWays(relation, command, caller) : this.#tableWays(relation, command, caller);
    return this.#cellOf(object, relation, relation.kind === 'view' ? 'view' : 'table', command, caller, ways);
  }

  #cellOf(
    object: string,
    { id }: { readonly id: number },
    kind: Cell['kind'],
    command: CellCommand,
    caller: CallerFacts,
    found: readonly Found[],
  ): Cell {
    const ways = found.filter((way, i) => i === 0 || way.verdict !== 'denied');
    const [first] = ways as [Found, ...Found[]];
    let worst = first;
    for (const way of ways) if (RANK[way.verdict] > RANK[worst.verdict]) worst = way;
    const leaned = new Set(ways.flatMap((way) => [...way.leaned]));
    const cell: Cell = {
      object,
      id,
      kind,
      command,
      role: caller.name,
      verdict: worst.verdict,
      sure: true,
      ways: ways.map(({ leaned: _, ...way }) => way),
      because: worst.because,
      ...(worst.witness && { witness: worst.witness }),
    };
    for (const one of leaned) this.leaned.add(one);
    this.#cells.set(cell, leaned);
    return cell;
  }

  /** Cells whose proofs rest on what may be forged are not known. */
  doubting(cells: readonly Cell[], doubted: ReadonlyMap<string, string>): Cell[] {
    return cells.map((cell) => {
      if (cell.verdict !== 'isolated') return cell;
      const why = [...(this.#cells.get(cell) ?? [])].map((one) => doubted.get(one)).find((one) => one !== undefined);
      return why === undefined
        ? cell
        : {
            ...cell,
            verdict: 'unknown',
            because: [...cell.because, { ...placeOf(cell, this.#shop), says: `it is not known whether ${why}` }],
          };
    });
  }

  // -------------------------------------------------------------- tables

  #tableWays(relation: Relation, command: CellCommand, caller: CallerFacts): Found[] {
    const direct = this.direct(relation, command, caller);
    if (command === 'references' || command === 'truncate') return [direct, ...this.#roleWays(relation, command, caller)];
    return [
      direct,
      ...this.#roleWays(relation, command, caller),
      ...this.#familyWays(relation, command, caller),
      ...this.#throughViews(relation, command, caller),
      ...this.#throughRoutines(relation, command, caller),
      ...this.#throughTriggers(relation, command, caller),
      ...(command === 'select' && direct.verdict === 'isolated' ? this.#throughLeakproof(relation, caller) : []),
    ];
  }

  /** The command on the relation itself. */
  direct(relation: Relation, command: CellCommand, caller: CallerFacts, role = caller.role): Found {
    const key = `${relation.id} ${command} ${caller.role} ${role}`;
    const known = this.#known.get(key);
    if (known) return known;
    const found = this.#direct(relation, command, caller, role);
    this.#known.set(key, found);
    return found;
  }

  #direct(relation: Relation, command: CellCommand, caller: CallerFacts, role: number): Found {
    const { access, context } = this.#shop;
    const through = relationIdentity(context.store, relation);
    const surface = this.#surface(command === 'truncate' || command === 'references');
    const way = (verdict: Verdict, because: readonly Evidence[] = [], leaned: ReadonlySet<string> = new Set()): Found => ({
      through,
      verdict,
      surface,
      because,
      leaned,
    });
    const scope = this.#shop.tenancy.scopes.get(relation.id);
    const isPublic = scope?.kind === 'none';
    if (command === 'truncate') {
      if (!this.#mayTruncate(role, relation)) return way('denied', [this.#made(relation, 'the role has not the privilege')]);
      const open = way(isPublic ? 'public' : 'leaks', [{ at: granted(relation), says: 'TRUNCATE asks no policy' }]);
      return this.#witnessed(open, this.#any(relation, caller), caller, relation, command);
    }
    if (command === 'references') {
      const may = access.columns(role, relation, 'REFERENCES').length > 0 && access.canCreateSomewhere(role);
      const says = may ? 'a foreign key of the role’s own tables tells which values there are' : 'the role has not the privilege';
      const open = way(may ? (isPublic ? 'public' : 'leaks') : 'denied', [this.#made(relation, says)]);
      return may ? this.#witnessed(open, this.#any(relation, caller), caller, relation, command) : open;
    }
    if (command === 'execute') return way('denied');
    const privilege = ({ select: 'SELECT', insert: 'INSERT', update: 'UPDATE', delete: 'DELETE' } as const)[command];
    const columns = command === 'delete' ? [] : access.columns(role, relation, privilege);
    const may = command === 'delete' ? access.may(role, relation, 'DELETE') : columns.length > 0;
    if (!may) return way('denied', [this.#made(relation, `${caller.name} has no ${privilege} privilege`)]);
    if (relation.kind === 'materialized view') return this.#materialized(relation, caller, way);
    if (command !== 'select' && relation.kind === 'foreign table')
      return way(isPublic ? 'public' : 'leaks', [this.#made(relation, 'a foreign table has no row security')]);
    if (isPublic) return way('public', [this.#made(relation, scope.why)]);
    const isSubject = access.isSubject(role, relation);
    if (!isSubject && relation.rowSecurity) {
      const attempt = this.#attempt(relation, command, { role, user: role, columns });
      const answer = this.#decide(relation, caller, attempt);
      const says = access.isExempt(role)
        ? `${caller.name} is exempt from row security`
        : `${caller.name} owns the table, and row security is not forced on owners`;
      const verdict = answer.verdict === 'leaks' ? 'bypassed' : answer.verdict;
      return this.#witnessed(way(verdict, [this.#made(relation, says)], answer.leaned), answer, caller, relation, command);
    }
    const fails = isSubject ? failure(this.#shop, role, relation, command) : undefined;
    if (fails !== undefined) return way('denied', [this.#made(relation, fails)]);
    const answer = this.#decide(relation, caller, this.#attempt(relation, command, { role, user: role, columns }));
    return this.#witnessed(
      way(answer.verdict, this.#because(relation, answer, isSubject, role, command), answer.leaned),
      answer,
      caller,
      relation,
      command,
    );
  }

  /** A row of another tenant, whatever policies say. */
  #any(relation: Relation, caller: CallerFacts): Answer {
    return this.#decide(relation, caller, (s) => {
      const row = s.world.newRow(relation);
      s.target = row;
      return beTheirs(s, row, () => complete(s, () => true));
    });
  }

  #attempt(relation: Relation, command: 'select' | 'insert' | 'update' | 'delete', actor: Actor): Attempt {
    return ({ select: selects, insert: inserts, update: updates, delete: deletes } as const)[command](relation, actor);
  }

  #decide(relation: Relation, caller: CallerFacts, attempt: Attempt, goal?: Goal, more: Partial<Inquiry> = {}): Answer {
    const [main] = this.#shop.book.of(relation).belongs;
    const optional = main !== undefined && main.how !== 'through' && !this.#shop.book.of(relation).notNull.has(main.attribute);
    const people = isPeople(this.#shop, relation);
    return decide(
      {
        shop: this.#shop,
        trust: this.#strike.trust,
        caller,
        optional,
        temporary: this.#shop.regime.callersCome === 'sql',
        ...(goal && { goal }),
        ...more,
      },
      (s) => {
        s.world.people = people && (goal === undefined || goal.kind === 'shows');
        return attempt(s);
      },
    );
  }

  #surface(sqlOnly: boolean): Way['surface'] {
    return sqlOnly || this.#shop.regime.callersCome === 'sql' ? 'sql' : 'api';
  }

  #mayTruncate(role: number, relation: Relation, seen = new Set<number>()): boolean {
    if (seen.has(relation.id)) return true;
    seen.add(relation.id);
    const { access, context } = this.#shop;
    if (relation.kind === 'materialized view' || (!access.may(role, relation, 'TRUNCATE') && !access.owns(role, relation))) return false;
    return context.store.referencing(relation.id).every((constraint) => {
      const child = context.store.relation(constraint.relation);
      return !child || this.#mayTruncate(role, child, seen);
    });
  }

  // -------------------------------------------------------------- other roles, partitions

  #roleWays(relation: Relation, command: CellCommand, caller: CallerFacts): Found[] {
    const { access, context } = this.#shop;
    return access.reachable(caller.role).flatMap((role): Found[] => {
      const name = context.store.role(role)?.name ?? '';
      const found = this.direct(relation, command, { ...caller, name }, role);
      if (found.verdict === 'denied') return [];
      const witness = found.witness && {
        ...found.witness,
        says: `${found.witness.says}, after SET ROLE ${name}`,
        act: { ...found.witness.act, as: name },
      };
      return [{ ...found, through: `SET ROLE ${name}`, surface: 'sql', ...(witness && { witness }) }];
    });
  }

  #familyWays(relation: Relation, command: CellCommand, caller: CallerFacts): Found[] {
    const { store } = this.#shop.context;
    const below = relation.kind === 'partitioned table' ? this.#partitionsOf(relation) : [];
    const above = command === 'select' || relation.partitionBound ? this.#parentsOf(relation) : [];
    return [...below, ...above].map((other) => this.direct(store.relation(other.id) ?? other, command, caller));
  }

  #partitionsOf(relation: Relation): Relation[] {
    return this.#shop.context.store.childrenOf(relation.id).flatMap((child) => [child, ...this.#partitionsOf(child)]);
  }

  #parentsOf(relation: Relation): Relation[] {
    return relation.parents.flatMap((id) => {
      const parent = this.#shop.context.store.relation(id);
      return parent ? [parent, ...this.#parentsOf(parent)] : [];
    });
  }

  // -------------------------------------------------------------- views

  #throughViews(relation: Relation, command: CellCommand, caller: CallerFacts): Found[] {
    return this.#viewsOn(relation).flatMap((view): Found[] => {
      const found = command === 'select' ? this.#viewShows(view, relation, caller) : this.#viewWrites(view, command, caller, relation.id);
      return found && found.verdict !== 'denied' ? [found] : [];
    });
  }

  /** What a view shows of a table's rows. */
  #viewShows(view: Relation, relation: Relation, caller: CallerFacts): Found | undefined {
    const { access, context } = this.#shop;
    const through = relationIdentity(context.store, view);
    const columns = access.columns(caller.role, view, 'SELECT');
    const way = (verdict: Verdict, because: readonly Evidence[], leaned: ReadonlySet<string> = new Set()): Found => ({
      through,
      verdict,
      surface: this.#surface(false),
      because,
      leaned,
    });
    if (columns.length === 0) return undefined;
    const key = `view ${view.id} ${relation.id} ${caller.role}`;
    const known = this.#known.get(key);
    if (known) return known;
    const fails = view.kind === 'view' ? inView(this.#shop, caller.role, view) : undefined;
    const found = ((): Found => {
      if (fails !== undefined) return way('denied', [this.#made(view, fails)]);
      if (this.#shop.tenancy.scopes.get(relation.id)?.kind === 'none')
        return way('public', [this.#made(view, 'it shows rows of no tenant')]);
      const goal: Goal = { kind: 'shows', relation: relation.id };
      const attempt: Attempt = (s) => {
        const env = s.top(caller.role, { exposed: true });
        return openRelation(s, view, env, new Set(columns), (bound) => {
          if (!s.target) return false;
          if (bound === 'absent' || 'facts' in bound) return false;
          const shown = columns.some((attribute) => bound.column(attribute).value((value) => s.shows(value)));
          return shown && complete(s, () => true);
        });
      };
      const answer = this.#decide(relation, caller, attempt, goal);
      return this.#witnessed(
        way(answer.verdict, [readsAs(this.#shop, view), ...passed(answer)], answer.leaned),
        answer,
        caller,
        relation,
        'select',
      );
    })();
    this.#known.set(key, found);
    return found;
  }

  #viewWays(view: Relation, command: CellCommand, caller: CallerFacts): Found[] {
    const { context } = this.#shop;
    const through = relationIdentity(context.store, view);
    const denied: Found = {
      through,
      verdict: 'denied',
      surface: this.#surface(false),
      because: [this.#made(view, `${caller.name} has no privilege on it`)],
      leaned: new Set(),
    };
    if (command !== 'select') return [this.#viewWrites(view, command, caller) ?? denied];
    const shown = [...this.#touches.ofView(view.id).reads].flatMap((id): Found[] => {
      const relation = context.store.relation(id);
      const found = relation && this.#viewShows(view, relation, caller);
      return found ? [found] : [];
    });
    if (shown.length === 0)
      return this.#shop.access.columns(caller.role, view, 'SELECT').length > 0
        ? [{ ...denied, verdict: 'public', because: [this.#made(view, 'it reads no table')] }]
        : [denied];
    const [worst] = shown.sort((a, b) => RANK[b.verdict] - RANK[a.verdict]);
    return [worst as Found];
  }

  /** A command on a view that PostgreSQL passes on to its only table. */
  #viewWrites(view: Relation, command: CellCommand, caller: CallerFacts, wanted?: number): Found | undefined {
    if (command !== 'insert' && command !== 'update' && command !== 'delete') return undefined;
    const { access, context } = this.#shop;
    const privilege = ({ insert: 'INSERT', update: 'UPDATE', delete: 'DELETE' } as const)[command];
    const columns = command === 'delete' ? [] : access.columns(caller.role, view, privilege);
    if (command === 'delete' ? !access.may(caller.role, view, 'DELETE') : columns.length === 0) return undefined;
    if (isInstead(this.#shop, view, command)) {
      const says = 'a trigger or a rule stands in for the command';
      const nothing: Found = {
        through: relationIdentity(context.store, view),
        verdict: 'isolated',
        surface: this.#surface(false),
        because: [this.#made(view, says)],
        leaned: new Set(),
      };
      return wanted === undefined ? this.#insteadOf(view, command, caller, nothing) : undefined;
    }
    const chain = writable(this.#shop, view, caller.role, privilege);
    if (!chain || (wanted !== undefined && chain.relation.id !== wanted)) return undefined;
    const { relation, role } = chain;
    const mapped = columns.flatMap((attribute) => chain.attribute(attribute) ?? []);
    const through = relationIdentity(context.store, view);
    const way = (verdict: Verdict, because: readonly Evidence[], leaned: ReadonlySet<string> = new Set()): Found => ({
      through,
      verdict,
      surface: this.#surface(false),
      because,
      leaned,
    });
    const may =
      command === 'delete'
        ? access.may(role, relation, 'DELETE')
        : mapped.length > 0 && access.columns(role, relation, privilege).length > 0;
    if (!may || !chain.may) return way('denied', [this.#made(view, `the view's reader has no ${privilege} privilege on ${relation.name}`)]);
    if (this.#shop.tenancy.scopes.get(relation.id)?.kind === 'none')
      return way('public', [this.#made(view, 'its rows belong to no tenant')]);
    const fails = failure(this.#shop, role, relation, command);
    if (fails !== undefined) return way('denied', [this.#made(view, fails)]);
    const actor = actorThrough(chain, caller, mapped);
    const answer = this.#decide(relation, caller, this.#attempt(relation, command, actor));
    const says = `${command.toUpperCase()} on the view goes to ${relation.name}`;
    const found = way(answer.verdict, [this.#made(view, says), ...passed(answer)], answer.leaned);
    const nameOf = (attribute: number): string | undefined =>
      view.columns.find((column) => !column.dropped && chain.attribute(column.attribute) === attribute)?.name;
    return this.#witnessed(found, answer, caller, relation, command, nameOf);
  }

  /** What a materialized view holds: all rows that its owner saw. */
  #materialized(
    view: Relation,
    caller: CallerFacts,
    way: (verdict: Verdict, because?: readonly Evidence[], leaned?: ReadonlySet<string>) => Found,
  ): Found {
    const shown = [...this.#touches.ofView(view.id).reads].flatMap((id) => {
      const relation = this.#shop.context.store.relation(id);
      const found = relation && this.#viewShows(view, relation, caller);
      return found ? [found] : [];
    });
    const verdict = shown.map((found) => found.verdict).reduce(worse, 'public');
    const witness = shown.find((found) => found.verdict === verdict)?.witness;
    const found = way(
      verdict,
      [this.#made(view, 'a materialized view holds what its owner saw, and has no row security')],
      new Set(shown.flatMap(({ leaned }) => [...leaned])),
    );
    return witness ? { ...found, witness } : found;
  }

  // -------------------------------------------------------------- routines

  #throughRoutines(relation: Relation, command: CellCommand, caller: CallerFacts): Found[] {
    return (this.#calledOn(caller).get(relation.id) ?? []).flatMap((routine): Found[] => {
      const found = this.#routineReaches(routine, relation, command, caller);
      return found && found.verdict !== 'denied' && found.verdict !== 'isolated' ? [found] : [];
    });
  }

  /** What the caller may do to rows of another relation sets off a function that runs as its owner, or a rule. */
  #throughTriggers(relation: Relation, command: CellCommand, caller: CallerFacts): Found[] {
    if (
      (command !== 'insert' && command !== 'update' && command !== 'delete') ||
      this.#shop.tenancy.scopes.get(relation.id)?.kind === 'none'
    )
      return [];
    return this.#allFirings().flatMap((one): Found[] => {
      const mayReach = one.asOwner && one.table.id !== relation.id && one.writes.get(relation.id)?.has(command);
      const found = mayReach ? this.#fired(one, relation, command, caller) : undefined;
      return found && found.verdict !== 'denied' && found.verdict !== 'isolated' ? [found] : [];
    });
  }

  #allFirings(): readonly Firing[] {
    this.#firings ??= firingsOf(this.#shop, this.#relations);
    return this.#firings;
  }

  #makersOf(table: Relation, { role }: CallerFacts): readonly Maker[] {
    return (['insert', 'update'] as const).flatMap((by) => {
      const columns = this.#shop.access.columns(role, table, by === 'insert' ? 'INSERT' : 'UPDATE');
      return columns.length > 0 ? [{ by, actor: { role, user: role, columns } }] : [];
    });
  }

  /** The worst of what is done instead of a command on a view. */
  #insteadOf(view: Relation, command: 'insert' | 'update' | 'delete', caller: CallerFacts, otherwise: Found): Found {
    const found = this.#allFirings().flatMap((one): Found[] => {
      if (one.table.id !== view.id || one.event !== command) return [];
      return [...one.writes].flatMap(([id, commands]) => {
        const relation = this.#shop.context.store.relation(id);
        const isPublic = this.#shop.tenancy.scopes.get(id)?.kind === 'none';
        return relation && !isPublic ? [...commands].flatMap((to) => this.#fired(one, relation, to, caller) ?? []) : [];
      });
    });
    const [worst = otherwise] = found.sort((a, b) => RANK[b.verdict] - RANK[a.verdict]);
    return { ...worst, through: otherwise.through };
  }

  #fired(one: Firing, relation: Relation, command: 'insert' | 'update' | 'delete', caller: CallerFacts): Found | undefined {
    const { access, context } = this.#shop;
    const { table, event, by } = one;
    const privilege = ({ insert: 'INSERT', update: 'UPDATE', delete: 'DELETE' } as const)[event];
    const columns = event === 'delete' ? [] : access.columns(caller.role, table, privilege);
    const may = event === 'delete' ? access.may(caller.role, table, 'DELETE') : columns.length > 0;
    const names = by.class === 'trigger' && event === 'update' ? by.columns : [];
    if (!may || (names.length > 0 && !names.some((attribute) => columns.includes(attribute)))) return undefined;
    const key = `fired ${by.id} ${event} ${relation.id} ${command} ${caller.role}`;
    const known = this.#known.get(key);
    if (known) return known;
    const actor: Actor = { role: caller.role, user: caller.role, columns };
    const goal: Goal = { kind: 'writes', relation: relation.id, command };
    const makers = table.view || event === 'insert' ? [] : this.#makersOf(table, caller);
    const answer = this.#decide(relation, caller, firing(one, actor, makers), goal, { isEffect: true });
    const does = { insert: 'makes', update: 'changes', delete: 'removes' }[event];
    const routine = by.class === 'trigger' ? context.store.routine(by.function) : undefined;
    const reach = answer.verdict === 'unknown' ? 'may reach' : 'reaches';
    const says = `it runs as its owner when ${caller.name} ${does} a row of ${table.name}, and ${reach} rows of others from there`;
    const way: Found = {
      through: routine ? routineIdentity(context.store, routine) : relationIdentity(context.store, table),
      verdict: answer.verdict,
      surface: this.#surface(false),
      because: [{ at: placed(by), says }, ...this.#doubts(table, answer)],
      leaned: answer.leaned,
    };
    const row = answer.found && command !== 'insert' && event === 'insert' ? fired.get(answer.found) : undefined;
    const witness =
      answer.found &&
      answer.verdict === 'leaks' &&
      row &&
      witnessOf(answer.found, {
        says: sentence(this.#shop, way, answer, caller, relation, command),
        kind: 'insert',
        through: relationIdentity(context.store, table),
        row,
      });
    const found = witness ? { ...way, witness } : way;
    this.#known.set(key, found);
    return found;
  }

  /** Routines that come to a table; what runs as its caller does nothing that the caller could not do. */
  #calledOn(caller: CallerFacts): ReadonlyMap<number, readonly Routine[]> {
    let found = this.#called.get(caller.role);
    if (found) return found;
    const routines = new Map<number, Routine[]>();
    for (const { routine, caller: by } of this.#callables) {
      if (by !== caller || !routine.securityDefiner) continue;
      const { reads, writes } = this.#touches.ofRoutine(routine, caller.role);
      for (const id of new Set([...reads, ...writes.keys()])) {
        const known = routines.get(id);
        if (known) known.push(routine);
        else routines.set(id, [routine]);
      }
    }
    found = routines;
    this.#called.set(caller.role, found);
    return found;
  }

  /** Views that read a table. */
  #viewsOn(relation: Relation): readonly Relation[] {
    if (!this.#views) {
      this.#views = new Map();
      for (const view of this.#relations) {
        if (!view.view) continue;
        for (const id of this.#touches.ofView(view.id).reads) {
          const known = this.#views.get(id);
          if (known) known.push(view);
          else this.#views.set(id, [view]);
        }
      }
    }
    return this.#views.get(relation.id) ?? [];
  }

  /** A function that is called leakproof, and cheaper than the policy, sees rows before the policy does. */
  #throughLeakproof(relation: Relation, caller: CallerFacts): Found[] {
    const { store } = this.#shop.context;
    if (!this.#shop.access.isSubject(caller.role, relation)) return [];
    return this.#callables.flatMap(({ routine, caller: by }): Found[] => {
      if (by !== caller || !routine.leakproof) return [];
      const isCheap = (routine.cost ?? (routine.language === 'sql' || routine.language === 'plpgsql' ? 100 : 1)) <= 1;
      const fits = relation.columns.some((column) => !column.dropped && routine.inputs.length === 1 && routine.inputs[0] === column.type);
      if (!isCheap || !fits) return [];
      const says =
        'it is marked LEAKPROOF and is cheap, so PostgreSQL may run it on rows before the policy hides them; its errors tell what they hold';
      return [
        {
          through: routineIdentity(store, routine),
          verdict: 'leaks',
          surface: 'sql',
          because: [{ at: placed(routine), says }],
          leaned: new Set(),
        },
      ];
    });
  }

  #routineReaches(routine: Routine, relation: Relation, command: CellCommand, caller: CallerFacts): Found | undefined {
    const touched = this.#touches.ofRoutine(routine, caller.role);
    if (
      command === 'select'
        ? !touched.reads.has(relation.id)
        : !(command !== 'truncate' && command !== 'references' && command !== 'execute' && touched.writes.get(relation.id)?.has(command))
    )
      return undefined;
    if (this.#shop.tenancy.scopes.get(relation.id)?.kind === 'none') return undefined;
    if (command === 'select' && !this.#givesOut(routine, relation, caller)) return undefined;
    const key = `routine ${routine.id} ${relation.id} ${command} ${caller.role}`;
    const known = this.#known.get(key);
    if (known) return known;
    const goal: Goal =
      command === 'select'
        ? { kind: 'shows', relation: relation.id }
        : { kind: 'writes', relation: relation.id, command: command as 'insert' };
    const answer = this.#effect(routine, relation, caller, goal);
    const way: Found = {
      through: routineIdentity(this.#shop.context.store, routine),
      verdict: answer.verdict,
      surface: this.#surface(false),
      because: [...runsAs(this.#shop, routine, answer.found), ...this.#doubts(routine, answer)],
      leaned: answer.leaned,
    };
    const found = this.#witnessed(way, answer, caller, relation, command, undefined, routine.inputs.length);
    this.#known.set(key, found);
    return found;
  }

  /** What a call does to rows of another tenant; the same for all who find the same body, unless it asks who calls. */
  #effect(routine: Routine, relation: Relation, caller: CallerFacts, goal: Goal): Answer {
    const body = this.#shop.bodies.bound(routine, caller.role);
    const ofBody = this.#effects.get(body) ?? { answers: new Map<string, Answer>(), wentTooFar: false };
    this.#effects.set(body, ofBody);
    const key = `${relation.id} ${goal.kind} ${'command' in goal ? goal.command : ''}`;
    const known = ofBody.answers.get(key);
    if (known) return known;
    const answer = this.#decide(relation, caller, calls(routine, undefined, goal.kind === 'shows'), goal, {
      isEffect: true,
      ...(ofBody.wentTooFar && { most: STEPS_WHERE_TOO_FAR }),
    });
    ofBody.wentTooFar ||= answer.wentTooFar;
    if (routine.securityDefiner && !answer.askedWho) ofBody.answers.set(key, answer);
    return answer;
  }

  #givesOut(routine: Routine, relation: Relation, caller: CallerFacts): boolean {
    const flow = this.#flows.ofRoutine(routine, caller.role);
    return flow === 'anything' || flow.has(relation.id);
  }

  routineCell(routine: Routine, caller: CallerFacts): Cell {
    const object = routineIdentity(this.#shop.context.store, routine);
    const callable = this.#callables.some((one) => one.routine === routine && one.caller === caller);
    const at = placed(routine);
    const base: Found = {
      through: object,
      verdict: 'denied',
      surface: this.#surface(false),
      because: [{ at, says: `${caller.name} may not execute it` }],
      leaned: new Set(),
    };
    if (!callable) return this.#cellOf(object, routine, 'function', 'execute', caller, [base]);
    const touched = this.#touches.ofRoutine(routine, caller.role);
    const effects: Found[] = [];
    for (const id of touched.reads) {
      const relation = this.#shop.context.store.relation(id);
      const found = relation && this.#routineReaches(routine, relation, 'select', caller);
      if (found && found.verdict !== 'denied') effects.push(found);
    }
    for (const [id, commands] of touched.writes) {
      const relation = this.#shop.context.store.relation(id);
      for (const command of commands) {
        const found = relation && this.#routineReaches(routine, relation, command, caller);
        if (found && found.verdict !== 'denied') effects.push(found);
      }
    }
    const [worst] = effects.filter(({ verdict }) => verdict !== 'isolated').sort((a, b) => RANK[b.verdict] - RANK[a.verdict]);
    const body = this.#shop.bodies.bound(routine, caller.role);
    const unread = body.kind === 'unread' ? body.why : body.kind === 'fails' ? undefined : unreadIn(this.#shop, routine, caller.role);
    const nothing: Found = {
      ...base,
      verdict: unread === undefined ? 'isolated' : 'unknown',
      because: [{ at, says: unread ?? 'it gives out and changes no row of another tenant' }],
      leaned: new Set(effects.flatMap((effect) => [...effect.leaned])),
    };
    return this.#cellOf(object, routine, 'function', 'execute', caller, [worst ?? nothing]);
  }

  // -------------------------------------------------------------- reasons

  /** A way that leads to rows, with the world in which it does. */
  #witnessed(
    way: Found,
    answer: Answer,
    caller: CallerFacts,
    relation: Relation,
    command: CellCommand,
    nameOf?: (attribute: number) => string | undefined,
    args?: number,
  ): Found {
    if (!answer.found || (way.verdict !== 'leaks' && way.verdict !== 'bypassed' && way.verdict !== 'shared')) return way;
    const kind = args === undefined ? (command as Act['kind']) : 'call';
    const witness = witnessOf(answer.found, {
      says: sentence(this.#shop, way, answer, caller, relation, command),
      kind,
      through: way.through,
      ...(nameOf && { nameOf }),
      ...(args !== undefined && { args }),
      columns: (kind === 'update' ? this.#shop.access.columns(caller.role, relation, 'UPDATE') : []).filter(
        (attribute) => nameOf === undefined || nameOf(attribute) !== undefined,
      ),
    });
    return witness ? { ...way, witness } : way;
  }

  #made(relation: Relation, says: string): Evidence {
    return { at: placed(relation), says };
  }

  #because(
    relation: Relation,
    answer: Answer,
    isSubject: boolean,
    role: number,
    command: 'select' | 'insert' | 'update' | 'delete',
  ): Evidence[] {
    if (!isSubject && !relation.rowSecurity) return [unsecured(this.#shop, relation)];
    const own = allowed(this.#shop, answer);
    const applied = own.length > 0 ? own : this.#shop.access.policiesFor(role, relation, command).map((policy) => policyEvidence(policy));
    return [...(applied.length > 0 ? applied : [this.#made(relation, 'no policy lets a row through')]), ...this.#doubts(relation, answer)];
  }

  #doubts(object: Relation | Routine, answer: Answer): Evidence[] {
    return answer.verdict === 'unknown' ? answer.doubts.map((says) => ({ at: placed(object), says: `not understood: ${says}` })) : [];
  }
}

function isStruck({ trust }: Strike, what: string): boolean {
  const [head, tail] = what.split(' ') as [string, string];
  if (head === 'parent') return trust.taken.has(Number(tail));
  return head === 'setting' ? trust.settings.has(tail) : trust.struck.has(what);
}

function placeOf(cell: Cell, shop: Shop): { readonly at: Evidence['at'] } {
  const object = shop.context.store.object(cell.id);
  return { at: placed(object as Relation) };
}

/** Its key is the user. */
function isPeople(shop: Shop, relation: Relation): boolean {
  const { belongs, keys } = shop.book.of(relation);
  return (
    belongs.length > 0 &&
    belongs.every((belonging) => belonging.how === 'column' && belonging.axis.kind !== 'tenant') &&
    belongs.some((belonging) => belonging.how === 'column' && keys.some((key) => key.length === 1 && key[0] === belonging.attribute))
  );
}
