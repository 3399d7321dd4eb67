/** Why a leak is there: one cause for each, so that what is wrong once is told once. */
import type { Policy, Relation, Routine } from '../model/objects.ts';
import { relationIdentity, routineIdentity } from '../prove/identity.ts';
import { blameFunction, trustedArgument } from './cause-function.ts';
import { blamePolicies } from './cause-policy.ts';
import { blameTable } from './cause-table.ts';
import { blameView } from './cause-view.ts';
import { asWithdrawn, type Withdrawal } from './cause-withdrawn.ts';
import type { Leak, Subject } from './subject.ts';
import { readBy } from './views.ts';

/** The rules that explain leaks; what is left is `unexplained`. */
export type CauseName =
  | 'protection-withdrawn'
  | 'rls-not-enabled'
  | 'policy-without-rls'
  | 'partition-unprotected'
  | 'inherited-table-unprotected'
  | 'owner-bypasses-rls'
  | 'role-bypasses-rls'
  | 'policy-always-true'
  | 'policy-for-wrong-role'
  | 'bucket-policy-without-tenant'
  | 'column-captured'
  | 'context-fails-open'
  | 'context-caller-controlled'
  | 'tenant-hard-coded'
  | 'membership-self-service'
  | 'immutable-reads-session'
  | 'definer-search-path-open'
  | 'view-bypasses-rls'
  | 'materialized-view-exposed'
  | 'foreign-table-exposed'
  | 'definer-function-exposes-rows'
  | 'definer-function-trusts-argument'
  | 'leakproof-function'
  | 'auth-users-exposed'
  | 'bucket-listing-public'
  | 'grant-too-wide'
  | 'truncate-granted'
  | 'references-granted'
  | 'unexplained';

export interface Blame {
  readonly name: CauseName;
  /** What is wrong: a relation, or a routine. */
  readonly on: Relation | Routine;
  readonly policy?: Policy;
  /** A column, a constant, a setting, a role: whatever the rule wants to name. */
  readonly what?: string;
  /** It was shut once. */
  readonly withdrawal?: Withdrawal;
}

export interface Cause extends Blame {
  readonly leaks: readonly Leak[];
}

/** The same for all rules that ask. */
export interface Causes {
  readonly all: readonly Cause[];
  readonly of: (name: CauseName) => readonly Cause[];
}

const known = new WeakMap<Subject, Causes>();

export function causesOf(subject: Subject): Causes {
  let causes = known.get(subject);
  if (!causes) {
    causes = grouped(subject);
    known.set(subject, causes);
  }
  return causes;
}

function grouped(subject: Subject): Causes {
  const court = new Court(subject);
  const all = new Map<string, Blame & { readonly leaks: Leak[] }>();
  for (const leak of subject.leaks) {
    const blame = asWithdrawn(subject, court.blame(leak), leak);
    const key = `${blame.name} ${blame.on.id} ${blame.policy?.id ?? ''}`;
    const cause = all.get(key);
    if (cause) cause.leaks.push(leak);
    else all.set(key, { ...blame, leaks: [leak] });
  }
  const causes = [...all.values()];
  return { all: causes, of: (name) => causes.filter((cause) => cause.name === name) };
}

/** Finds the cause of each leak, and remembers what it found: leaks have the causes of others. */
export class Court {
  readonly subject: Subject;
  readonly #relations = new Map<string, Relation>();
  readonly #routines = new Map<string, Routine>();
  readonly #direct = new Map<string, Leak>();
  readonly #judged = new Map<Leak, Blame>();
  readonly #judging = new Set<Leak>();
  readonly #first = new Set<string>();
  /** What leads to rows of the folder's own tables. */
  readonly #reaching = new Set<string>();
  readonly #arguments = new Map<Routine, { readonly name: string | undefined }>();

  constructor(subject: Subject) {
    this.subject = subject;
    const { schema, leaks } = subject;
    for (const relation of schema.all('relation')) this.#relations.set(relationIdentity(schema, relation), relation);
    for (const routine of schema.all('routine')) this.#routines.set(routineIdentity(schema, routine), routine);
    for (const leak of leaks) {
      const { cell, way } = leak;
      if (way.through === cell.object) this.#direct.set(keyOf(leak), leak);
      else if (cell.kind === 'table') this.#reaching.add(way.through);
      if (way.witness?.act.first) this.#first.add(way.witness.act.first.through);
    }
  }

  relation(identity: string): Relation | undefined {
    return this.#relations.get(identity);
  }

  routine(identity: string): Routine | undefined {
    return this.#routines.get(identity);
  }

  /** The policies that let the row through, in the order in which they were asked. */
  policiesPassed({ way }: Leak): Policy[] {
    const passed = way.because.flatMap(({ policy }) => {
      const object = policy === undefined ? undefined : this.subject.schema.object(policy);
      return object?.class === 'policy' ? [object] : [];
    });
    return [...new Set(passed)];
  }

  blame(leak: Leak): Blame {
    const before = this.#judged.get(leak);
    if (before) return before;
    this.#judging.add(leak);
    const blame = this.#blame(leak);
    this.#judging.delete(leak);
    this.#judged.set(leak, blame);
    return blame;
  }

  #blame(leak: Leak): Blame {
    const { way } = leak;
    if (way.through.startsWith('SET ROLE ')) return blameTable(this, leak, this.tableOf(leak));
    const routine = this.#routines.get(way.through);
    const carrier = routine ?? this.#relations.get(way.through);
    if (carrier && isPlatformsUsers(this.subject, this.tableOf(leak)) && !this.#reaching.has(way.through))
      return { name: 'auth-users-exposed', on: carrier };
    if (routine) return this.#sameAsDirect(leak) ?? blameFunction(this, routine);
    const relation = this.#relations.get(way.through) ?? this.tableOf(leak);
    if (relation.kind === 'view') return this.#sameAsDirect(leak) ?? blameView(this, leak, relation);
    return blameTable(this, leak, relation);
  }

  /** What a function goes by, whatever the table: it is one fault. */
  argumentOf(routine: Routine): string | undefined {
    const known = this.#arguments.get(routine);
    if (known) return known.name;
    const name = trustedArgument(this.subject, routine);
    this.#arguments.set(routine, { name });
    return name;
  }

  /** By what callers gain first what they then use. */
  isFirst(through: string): boolean {
    return this.#first.has(through);
  }

  /** The rows that lie open already are not opened by one way more. */
  #sameAsDirect(leak: Leak): Blame | undefined {
    const { command } = leak.cell;
    const other = this.directLeak(
      this.tableOf(leak),
      leak.way.witness?.act.kind === 'call' && command === 'execute' ? 'select' : command,
      leak.cell.role,
    );
    return other && other !== leak && !this.#judging.has(other) ? this.blame(other) : undefined;
  }

  /** The same command of the same role on the table itself. */
  directLeak({ id }: Relation, command: string, role: string): Leak | undefined {
    return this.#direct.get(`${id} ${command} ${role}`);
  }

  isJudging(leak: Leak): boolean {
    return this.#judging.has(leak);
  }

  /** The table whose rows are reached. */
  tableOf({ cell, way }: Leak): Relation {
    const own = this.subject.schema.relation(cell.id);
    if (cell.kind === 'table' && own) return own;
    const target = way.witness?.world.find((row) => row.target)?.table;
    const found = (target === undefined ? undefined : this.#relations.get(target)) ?? (own?.view ? tableUnder(this.subject, own) : own);
    return found ?? ([...this.#relations.values()][0] as Relation);
  }

  blameOfPolicies(leak: Leak, relation: Relation | Routine, policies: readonly Policy[]): Blame {
    return blamePolicies(this, leak, relation, policies);
  }
}

const keyOf = ({ cell }: Leak): string => `${cell.id} ${cell.command} ${cell.role}`;

const isPlatformsUsers = ({ schema, regime }: Subject, { name, namespace }: Relation): boolean =>
  name === 'users' && regime.ownSchemas.includes(schema.namespace(namespace)?.name ?? '');

/** Where a write to the view goes. */
function tableUnder({ schema }: Subject, view: Relation): Relation {
  const [under] = readBy(schema, view);
  return under ?? view;
}
