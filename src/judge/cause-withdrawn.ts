/** Whether a way that is open was shut once, and by which lines. */
import type { Place, Policy, Relation } from '../model/objects.ts';
import { relationIdentity, routineIdentity } from '../prove/identity.ts';
import type { Blame } from './cause.ts';
import { madeAt, placeOf } from './places.ts';
import { clausesFor, ignoresRow } from './policy-shape.ts';
import { routinesCalled } from './reading.ts';
import type { Leak, Subject } from './subject.ts';
import { type Gone, Withdrawals } from './withdrawn.ts';

/** The line that shut the way, and the one that opened it again. */
export interface Withdrawal {
  readonly given: Place;
  readonly taken: Place;
  /** What became of it, as a clause. */
  readonly says: string;
  /** What the earlier line did. */
  readonly did: string;
  /** SQL that brings it back, where that is one statement. */
  readonly fix?: string;
}

const noted = new WeakMap<Subject, Withdrawals>();

/** What was seen going by is known to all that ask for causes from then on. */
export const noteWithdrawals = (subject: Subject, seen: Withdrawals): void => {
  seen.settle(subject.schema);
  noted.set(subject, seen);
};

export function asWithdrawn(subject: Subject, blame: Blame, leak: Leak): Blame {
  const withdrawal = withdrawalOf(subject, blame, leak, noted.get(subject) ?? new Withdrawals());
  return withdrawal ? { ...blame, name: 'protection-withdrawn', withdrawal } : blame;
}

function withdrawalOf(subject: Subject, { name, on, policy }: Blame, leak: Leak, seen: Withdrawals): Withdrawal | undefined {
  if (on.class !== 'relation') return undefined;
  const identity = relationIdentity(subject.schema, on);
  if (name === 'rls-not-enabled' || name === 'policy-without-rls') return disabled(identity, on) ?? remade(identity, on, seen);
  if (name === 'view-bypasses-rls') return nowAsOwner(identity, on, seen);
  if (name === 'owner-bypasses-rls') return unforced(identity, on);
  const emptied = policy && OPEN.has(name) && replacedFunction(subject, policy, leak, seen);
  if (emptied) return emptied;
  return policy && widened(subject, name, on, policy, leak, seen.policies.get(on.id) ?? []);
}

function disabled(identity: string, { provenance, rowSecurity }: Relation): Withdrawal | undefined {
  const now = provenance['rowSecurity'];
  if (rowSecurity || !now?.before) return undefined;
  return {
    given: now.before.place,
    taken: now.place,
    says: `row security of ${identity} is disabled here`,
    did: 'row security is enabled here',
    fix: `ALTER TABLE ${identity} ENABLE ROW LEVEL SECURITY;`,
  };
}

function remade(identity: string, relation: Relation, { relations }: Withdrawals): Withdrawal | undefined {
  const gone = relations.get(identity);
  if (!gone || gone.what.id === relation.id || !gone.what.rowSecurity) return undefined;
  return {
    given: placeOf(gone.what, 'rowSecurity'),
    taken: madeLater(relation, gone),
    says: `${identity} is another table now, without the row security that the one before it had`,
    did: 'the table that had this name is given row security here',
  };
}

const madeLater = (relation: Relation, gone: Gone<Relation>): Place => {
  const made = madeAt(relation);
  return made && made.step > gone.at.step ? made : gone.at;
};

function unforced(identity: string, { provenance, forceRowSecurity }: Relation): Withdrawal | undefined {
  const now = provenance['forceRowSecurity'];
  if (forceRowSecurity || !now?.before) return undefined;
  return {
    given: now.before.place,
    taken: now.place,
    says: `row security of ${identity} no longer holds for its owner`,
    did: 'row security is forced on the owner here',
    fix: `ALTER TABLE ${identity} FORCE ROW LEVEL SECURITY;`,
  };
}

function nowAsOwner(identity: string, view: Relation, { callersViews, relations }: Withdrawals): Withdrawal | undefined {
  const gone = relations.get(identity);
  const given = callersViews.get(view.id) ?? (gone?.what.view && gone.what.id !== view.id ? placeOf(gone.what, 'options') : undefined);
  if (!given) return undefined;
  return {
    given,
    taken: placeOf(view, 'options', 'view'),
    says: `${identity} is defined without security_invoker here, and reads as its owner from now on`,
    did: 'the view reads with the privileges of its caller',
    fix: `ALTER VIEW ${identity} SET (security_invoker = true);`,
  };
}

/** A function that the policy asks looked at something once, and does no more. */
function replacedFunction(subject: Subject, policy: Policy, { cell }: Leak, { functions }: Withdrawals): Withdrawal | undefined {
  for (const { expression } of clausesFor(policy, cell.command)) {
    for (const routine of routinesCalled(subject, expression)) {
      const before = functions.get(routine.id)?.body;
      const now = routine.body;
      if (before?.kind !== 'text' || now.kind !== 'text' || before.text === now.text || !LOOKS.test(before.text) || LOOKS.test(now.text))
        continue;
      const identity = routineIdentity(subject.schema, routine);
      return {
        given: before.place,
        taken: now.place,
        says: `${identity} is replaced here by one that looks at nothing, and policy "${policy.name}" asks it`,
        did: 'it looked at who calls before',
      };
    }
  }
  return undefined;
}

/** It reads a table, a setting or what the platform knows of the caller. */
const LOOKS = /\bcurrent_setting\b|\bfrom\b|\bauth\s*\.|\bcurrent_user\b/i;

const OPEN: ReadonlySet<Blame['name']> = new Set(['policy-always-true', 'policy-for-wrong-role']);

function widened(
  subject: Subject,
  name: Blame['name'],
  on: Relation,
  policy: Policy,
  { cell }: Leak,
  gone: readonly Gone<Policy>[],
): Withdrawal | undefined {
  const policies = subject.schema.policiesOf(on.id);
  const identity = relationIdentity(subject.schema, on);
  for (const { what, at } of gone) {
    const concerns = what.command === 'all' || what.command === cell.command;
    if (what.permissive || !concerns || policies.some((one) => !one.permissive && one.name === what.name)) continue;
    return {
      given: placeOf(what, 'using', 'check'),
      taken: at,
      says: `the restrictive policy "${what.name}" of ${identity} goes with this statement, and "${policy.name}" is left alone`,
      did: 'the restrictive policy is made here',
    };
  }
  if (!OPEN.has(name)) return undefined;
  const place = placeOf(policy, 'using', 'check', 'roles');
  const before = gone.findLast(({ what, at }) => {
    const isSame = what.id === policy.id || what.name === policy.name || (at.source === place.source && overlaps(what, policy));
    return (
      isSame && what.permissive && at.step <= place.step && clausesFor(what, cell.command).every((clause) => !ignoresRow(subject, clause))
    );
  });
  if (!before || clausesFor(before.what, cell.command).length === 0) return undefined;
  return {
    given: placeOf(before.what, 'using', 'check'),
    taken: place,
    says: `policy "${policy.name}" of ${identity} passes every row from here on`,
    did:
      before.what.name === policy.name
        ? 'it looked at the row before'
        : `policy "${before.what.name}", which it replaces, looked at the row`,
  };
}

const overlaps = (a: Policy, b: Policy): boolean => a.command === 'all' || b.command === 'all' || a.command === b.command;
