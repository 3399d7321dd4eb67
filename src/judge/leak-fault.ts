/** How rules tell of leaks. */
import { BOOTSTRAP_SUPERUSER } from '../model/catalog/ids.ts';
import type { Policy, Relation, Routine } from '../model/objects.ts';
import { relationIdentity, routineIdentity } from '../prove/identity.ts';
import type { CellCommand, Witness } from '../prove/proof.ts';
import type { Span } from '../source.ts';
import type { Cause } from './cause.ts';
import type { Evidence, Severity } from './finding.ts';
import { madeAt, placeOf } from './places.ts';
import type { Fault } from './rule.ts';
import type { Leak, Subject } from './subject.ts';
import { distinct, listed, listedBriefly } from './words.ts';

/** What a rule says of a cause; who can do what, and by which world, is added. */
export interface Telling {
  readonly at: Span;
  /** The fault itself, as a clause: `public.docs has no row security`. */
  readonly says: string;
  readonly because?: readonly Evidence[];
  readonly fix?: string;
  readonly severity?: Severity;
  readonly data?: Readonly<Record<string, unknown>>;
}

export function leakFault(subject: Subject, { on, policy, leaks }: Cause, telling: Telling): Fault {
  const doubts = doubtsOf(subject, on, leaks);
  const witness = leaks.find(({ way }) => way.witness)?.way.witness;
  return {
    ...(isNobodys(subject, leaks) && { severity: 'warning' as const }),
    ...telling,
    object: identityOf(subject, on),
    says: `${telling.says}: ${whoCan(subject, leaks, on)}.`,
    because: [...(telling.because ?? []), ...doubts],
    ...(doubts.length > 0 && { sure: false as const }),
    ...(policy && { key: policy.name }),
    data: { ...telling.data, ...(witness && { witness: shownWitness(witness) }) },
    leaks,
  };
}

/** Reading what may be anybody's: nothing says that tenants own it. */
function isNobodys({ tenancy }: Subject, leaks: readonly Leak[]): boolean {
  return leaks.every(({ cell }) => cell.command === 'select' && cell.kind === 'table' && tenancy.scopes.get(cell.id)?.kind === 'undecided');
}

export const identityOf = ({ schema }: Subject, object: Relation | Routine): string =>
  object.class === 'relation' ? relationIdentity(schema, object) : routineIdentity(schema, object);

const shownWitness = ({ says, context, row }: Witness): unknown => ({ says, context, row });

const VERBS: readonly (readonly [CellCommand, string])[] = [
  ['select', 'read'],
  ['insert', 'insert'],
  ['update', 'change'],
  ['delete', 'delete'],
  ['truncate', 'remove'],
  ['references', 'probe'],
];

/** `anon and authenticated can read and change rows of another tenant`. */
export function whoCan(subject: Subject, leaks: readonly Leak[], on?: Relation | Routine): string {
  const cells = leaks.map(({ cell }) => cell);
  const tables = cells.filter(({ kind, id }) => kind === 'table' && subject.schema.relation(id)?.kind !== 'materialized view');
  const told = tables.length > 0 ? tables : cells;
  const commands = new Set(told.map(({ command }) => command));
  const verbs = VERBS.flatMap(([command, verb]) => (commands.has(command) ? [verb] : []));
  const others = distinct(tables.filter(({ id }) => id !== on?.id).map(({ object }) => object));
  const here = others.length > 0 && tables.some(({ id }) => id === on?.id) ? ' there and' : '';
  const where = others.length > 0 ? `${here} in ${listedBriefly(others, 3)}` : '';
  return `${rolesOf(subject, leaks)} can ${listed(verbs.length > 0 ? verbs : ['reach'])} ${ownerOf(subject, told[0]?.id)}${where}`;
}

/** The roles of those who can; a role that is only supposed has no name that anybody knows. */
export function rolesOf({ proof }: Subject, leaks: readonly Leak[]): string {
  const names = distinct(leaks.map(({ cell }) => cell.role));
  const supposed = new Set(proof.callers.flatMap(({ name, role, assumed }) => (assumed && role <= 0 ? [name] : [])));
  return listedBriefly(
    names.map((name) => (supposed.has(name) ? 'a role with privileges on the table' : name)),
    4,
  );
}

function ownerOf({ tenancy }: Subject, table: number | undefined): string {
  const scope = table === undefined ? undefined : tenancy.scopes.get(table);
  if (scope?.kind === 'undecided') return 'any row';
  const belongs = scope?.belongs ?? [];
  const kinds = belongs.flatMap((one) => (one.how === 'through' ? [] : [one.axis.kind]));
  const isUsers = belongs.length > 0 && kinds.length === belongs.length && !kinds.includes('tenant');
  return isUsers ? 'rows of another user' : 'rows of another tenant';
}

/** What was taken for granted, where another answer would close the way. */
function doubtsOf({ schema, tenancy, regime }: Subject, on: Relation | Routine, leaks: readonly Leak[]): Evidence[] {
  const doubts: Evidence[] = [];
  for (const id of new Set(leaks.map(({ cell }) => cell.id))) {
    const scope = tenancy.scopes.get(id);
    const relation = schema.relation(id);
    const at = relation && madeAt(relation);
    if (scope && !scope.sure && at && doubts.length === 0) doubts.push({ at, says: `it is not certain whose its rows are: ${scope.why}` });
  }
  const readsAsOwner = on.class === 'routine' ? on.securityDefiner : on.kind === 'view';
  if (readsAsOwner && on.owner === BOOTSTRAP_SUPERUSER && regime.migrator === undefined) {
    const isForced = leaks.some(({ cell }) => schema.relation(cell.id)?.forceRowSecurity);
    if (isForced)
      doubts.push({ at: placeOf(on), says: 'the role that migrates is taken for a superuser; the setting `migrator` says what it is' });
  }
  return doubts;
}

/** The line that says what a policy lets through. */
export const policyPlace = (policy: Policy): Span => placeOf(policy, 'using', 'check', 'roles');

/** Where privileges were last granted, where that was said at all. */
export function grantEvidence(object: Relation | Routine, says: string): Evidence[] {
  const at = object.provenance['acl']?.place;
  return at ? [{ at, says }] : [];
}

/** The table that it inherits from, and that is protected. */
export function parentEvidence({ schema }: Subject, on: Relation | Routine): Evidence[] {
  const parent = on.class === 'relation' && on.parents[0] !== undefined ? schema.relation(on.parents[0]) : undefined;
  return parent?.rowSecurity ? [{ at: placeOf(parent, 'rowSecurity'), says: `row security of ${parent.name} is enabled here` }] : [];
}
