/** Why policies let the rows of others through. */
import type { Policy, PolicyExpression, Relation, Routine } from '../model/objects.ts';
import { visit } from '../model/walk.ts';
import type { Witness } from '../prove/proof.ts';
import type { ContextValue } from '../tenancy/tenancy.ts';
import { accessOf } from './access.ts';
import { isPublicBucket } from './buckets.ts';
import type { Blame, Court } from './cause.ts';
import { capturedColumn, clausesFor, hardCoded, ignoresRow, passesWithoutContext } from './policy-shape.ts';
import { readThrough, routinesCalled, settingsRead, textsIn } from './reading.ts';
import { isPathOpen, setsFromArgument } from './routines.ts';
import { selfWritableFlag } from './self-service.ts';
import type { Leak, Subject } from './subject.ts';

export function blamePolicies(court: Court, leak: Leak, on: Relation | Routine, passed: readonly Policy[]): Blame {
  const { subject } = court;
  const { cell, way } = leak;
  const own = passed.filter((policy) => policy.relation === on.id);
  const [main] = own.length > 0 ? own : passed;
  const relation = (main && subject.schema.relation(main.relation)) ?? (on.class === 'relation' ? on : court.tableOf(leak));
  const command = on.class === 'relation' && relation.id !== cell.id ? 'select' : cell.command;
  const forged = way.witness?.act.first && blameOfDeed(court, leak, passed);
  if (forged) return forged;
  const culprits = own.length > 0 ? own : main ? [main] : [];
  const clauses = culprits.flatMap((policy) => clausesFor(policy, command).map((clause) => ({ policy, clause })));
  const first = (
    name: Blame['name'],
    test: (clause: PolicyExpression, policy: Policy) => string | boolean | undefined,
  ): Blame | undefined => {
    for (const { policy, clause } of clauses) {
      const what = test(clause, policy);
      if (what !== undefined && what !== false) return { name, on: relation, policy, ...(typeof what === 'string' && { what }) };
    }
    return undefined;
  };
  const captured = first('column-captured', (clause) => capturedColumn(relation, clause));
  if (captured) return captured;
  const open = first(
    'policy-always-true',
    (clause, policy) => ignoresRow(subject, clause) && (clause === policy.check ? 'WITH CHECK' : 'USING'),
  );
  if (open) return forWrongRole(subject, leak, open, relation);
  return (
    (way.witness?.temporary?.length ? blameOfHelper(subject, 'definer-search-path-open', clauses, isPathOpen) : undefined) ??
    blameOfHelper(
      subject,
      'immutable-reads-session',
      clauses,
      (routine) => routine.volatility === 'immutable' && settingsAre(subject, routine),
    ) ??
    blameOfSetter(subject, clauses) ??
    first('context-caller-controlled', (clause) => callersContext(subject, clause)) ??
    first('context-fails-open', (clause) => lacksContext(subject, clause, way.witness)) ??
    first('tenant-hard-coded', (clause) => hardCoded(subject, relation, clause)) ??
    (isObjects(subject, relation) ? blameOfBucket(subject, relation, clauses, cell.command) : undefined) ??
    blameOfFlag(subject, leak, clauses) ??
    blameOfMembers(court, leak, relation, main) ??
    blameOfOpened(court, leak, clauses) ?? { name: 'unexplained', on: relation, ...(main && { policy: main }) }
  );
}

interface Asked {
  readonly policy: Policy;
  readonly clause: PolicyExpression;
}

/** What the caller does first has its own cause: a link to another tenant was forged. */
function blameOfDeed(court: Court, { cell, way }: Leak, passed: readonly Policy[]): Blame | undefined {
  const deed = way.witness?.act.first;
  if (!deed) return undefined;
  const routine = court.routine(deed.through);
  if (routine) return { name: 'membership-self-service', on: routine };
  const through = court.relation(deed.through);
  if (!through) return undefined;
  const policy = passed.findLast((one) => one.relation === through.id && (one.command === 'all' || one.command === deed.kind));
  const other = court.directLeak(through, deed.kind, cell.role);
  const same = other && !court.isJudging(other) ? court.blame(other) : undefined;
  if (same && same.name !== 'unexplained') return same;
  return { name: 'membership-self-service', on: through, ...(policy && { policy }) };
}

/** A row of the table that says who is of which tenant. */
function blameOfMembers(court: Court, { cell }: Leak, relation: Relation, policy: Policy | undefined): Blame | undefined {
  if ((cell.command !== 'insert' && cell.command !== 'update') || cell.id !== relation.id) return undefined;
  const isForged = court.isFirst(cell.object);
  return isForged ? { name: 'membership-self-service', on: relation, ...(policy && { policy }) } : undefined;
}

/** A table that the predicate rests on has lost its row security: that is what lets others in here, too. */
function blameOfOpened(court: Court, { cell }: Leak, clauses: readonly Asked[]): Blame | undefined {
  const { schema } = court.subject;
  const read = new Set<Relation>();
  for (const { clause } of clauses)
    readThrough(court.subject, clause.expression, {
      seeQuery: ({ ranges }) => {
        for (const range of ranges) {
          const relation = range.kind === 'relation' ? schema.relation(range.relation) : undefined;
          if (relation && !relation.rowSecurity && relation.provenance['rowSecurity']) read.add(relation);
        }
      },
    });
  for (const relation of read) {
    const other = court.directLeak(relation, 'select', cell.role);
    if (other && !court.isJudging(other)) return court.blame(other);
  }
  return undefined;
}

function blameOfFlag(subject: Subject, { cell, way }: Leak, clauses: readonly Asked[]): Blame | undefined {
  for (const { clause } of clauses) {
    const flag = selfWritableFlag(subject, cell.role, clause, way.witness);
    if (flag) return { name: 'membership-self-service', on: flag.relation, what: flag.column };
  }
  return undefined;
}

function blameOfHelper(
  subject: Subject,
  name: Blame['name'],
  clauses: readonly Asked[],
  isAtFault: (routine: Routine) => boolean,
): Blame | undefined {
  for (const { clause } of clauses) {
    const routine = routinesCalled(subject, clause.expression).find(isAtFault);
    if (routine) return { name, on: routine };
  }
  return undefined;
}

/** A function that gives a setting whatever it is called with. */
function blameOfSetter(subject: Subject, clauses: readonly Asked[]): Blame | undefined {
  for (const { clause } of clauses) {
    const read = settingsRead(subject, clause.expression);
    for (const { setting, is } of subject.tenancy.context) {
      if ((is !== 'tenant' && is !== 'user') || !read.has(setting)) continue;
      const setter = setsFromArgument(subject, setting);
      if (setter) return { name: 'context-caller-controlled', on: setter, what: setting };
    }
  }
  return undefined;
}

const settingsAre = (subject: Subject, routine: Routine): boolean => {
  let found = false;
  readThrough(subject, routine, {
    see: (e) => {
      found ||= e.kind === 'call' && e.name === 'current_setting';
    },
  });
  return found;
};

/** As people write what the caller sends. */
function callersContext(subject: Subject, { expression }: PolicyExpression): string | undefined {
  const read = settingsRead(subject, expression);
  const found = subject.tenancy.context.find(
    ({ from, setting, path }) => from === 'caller' && read.has(setting) && path.every((step) => read.has(step.toLowerCase())),
  );
  return found?.expression;
}

/** The context that nobody has given, in the world where the rows are reached. */
function lacksContext(subject: Subject, clause: PolicyExpression, witness: Witness | undefined): string | undefined {
  const read = settingsRead(subject, clause.expression);
  const asked = subject.tenancy.context.filter(
    ({ from, is, setting }) => from === 'server' && (is === 'tenant' || is === 'user' || is === 'email') && read.has(setting),
  );
  const missing = asked.find(({ setting }) => witness?.context[setting] === null || witness?.context[setting] === '');
  if (missing) return missing.expression;
  if (!passesWithoutContext(subject, clause)) return undefined;
  return asked.find((one) => witness !== undefined && isMissing(one, witness))?.expression;
}

function isMissing({ setting, path }: ContextValue, { context }: Witness): boolean {
  const text = context[setting];
  if (text === undefined || text === null) return true;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return false;
  }
  for (const step of path) value = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[step] : undefined;
  return value === undefined || value === null;
}

const SERVICE =
  /\b(service|service[_ ]role|backend|server|system|internal|cron|worker|webhook|job|staff|support|superadmin|super admin)s?\b/i;

/** It was meant for somebody else than those that it lets through. */
function forWrongRole(subject: Subject, { cell }: Leak, blame: Blame, relation: Relation): Blame {
  const { policy } = blame;
  const role = subject.schema.roleNamed(cell.role);
  if (!policy) return blame;
  const wrong = { ...blame, name: 'policy-for-wrong-role' as const };
  if (policy.roles.includes(0)) {
    // One that asks who calls is for those who pass.
    const asksNobody = [policy.using, policy.check].every((clause) => !clause || clause.expression.kind === 'constant');
    if (asksNobody && SERVICE.test(policy.name.replaceAll('_', ' '))) return { ...wrong, what: 'service' };
    const floors = subject.schema.policiesOf(relation.id).filter((one) => !one.permissive && !one.roles.includes(0) && isFor(one, policy));
    const isBeside = role !== undefined && floors.some((one) => one.roles.every((id) => !accessOf(subject).inherited(role.id).has(id)));
    return isBeside ? { ...wrong, what: 'floor' } : blame;
  }
  const isNamed = role !== undefined && policy.roles.includes(role.id);
  const hasHeirs = policy.roles.some((id) =>
    subject.proof.callers.some((caller) => caller.role !== id && accessOf(subject).inherited(caller.role).has(id)),
  );
  return isNamed && !hasHeirs ? blame : { ...wrong, what: 'member' };
}

const isFor = (one: Policy, other: Policy): boolean => one.command === 'all' || other.command === 'all' || one.command === other.command;

const isObjects = ({ schema }: Subject, { name, namespace }: Relation): boolean =>
  name === 'objects' && schema.namespace(namespace)?.name === 'storage';

/** The bucket is all that is asked for; in a public one that shows what there is, and no more. */
function blameOfBucket(subject: Subject, on: Relation, clauses: readonly Asked[], command: string): Blame | undefined {
  for (const { policy, clause } of clauses) {
    if (!readsOnlyBucket(on, clause)) continue;
    const what = textsIn(clause.expression)[0] ?? '';
    const isListing = command === 'select' && isPublicBucket(subject, what);
    return { name: isListing ? 'bucket-listing-public' : 'bucket-policy-without-tenant', on, policy, what };
  }
  return undefined;
}

function readsOnlyBucket(relation: Relation, { expression, row }: PolicyExpression): boolean {
  const read = new Set<string>();
  visit(expression, (e) => {
    if (e.kind === 'column' && e.range === row.id) read.add(relation.columns[e.attribute - 1]?.name ?? '');
  });
  return read.size === 1 && read.has('bucket_id');
}
