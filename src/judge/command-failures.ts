/** Commands that PostgreSQL refuses whatever rows there are, because of what the policies of the table read. */
import type { Relation } from '../model/objects.ts';
import type { RowCommand } from '../prove/access.ts';
import { type Failure, failureOf } from '../prove/plan.ts';
import { accessOf } from './access.ts';
import type { Subject } from './subject.ts';
import { ownTables } from './tables.ts';

export interface CommandFailure {
  readonly relation: Relation;
  readonly failure: Failure;
  readonly commands: readonly string[];
  readonly roles: readonly string[];
}

const PRIVILEGES = { select: 'SELECT', insert: 'INSERT', update: 'UPDATE', delete: 'DELETE' } as const;
const COMMANDS = Object.keys(PRIVILEGES) as readonly RowCommand[];

const known = new WeakMap<Subject, readonly CommandFailure[]>();

/** One for each table and thing in the way, with the commands and the roles that fail. */
export function commandFailures(subject: Subject): readonly CommandFailure[] {
  let found = known.get(subject);
  if (!found) {
    found = ownTables(subject).flatMap((relation) => failuresOf(subject, relation));
    known.set(subject, found);
  }
  return found;
}

function failuresOf(subject: Subject, relation: Relation): CommandFailure[] {
  const access = accessOf(subject);
  const shop = { access, context: { store: subject.schema } };
  const found = new Map<
    string,
    { readonly relation: Relation; readonly failure: Failure; readonly commands: Set<string>; readonly roles: Set<string> }
  >();
  for (const { role, name } of subject.proof.callers) {
    for (const command of COMMANDS) {
      const privilege = PRIVILEGES[command];
      const may = command === 'delete' ? access.may(role, relation, privilege) : access.columns(role, relation, privilege).length > 0;
      const failure = may ? failureOf(shop, role, relation, command) : undefined;
      if (!failure) continue;
      const key = `${failure.kind} ${failure.on.id} ${failure.policies.map(({ id }) => id).join(' ')}`;
      const same = found.get(key) ?? { relation, failure, commands: new Set<string>(), roles: new Set<string>() };
      same.commands.add(privilege);
      same.roles.add(name);
      found.set(key, same);
    }
  }
  return [...found.values()].map((one) => ({ ...one, commands: [...one.commands], roles: [...one.roles] }));
}
