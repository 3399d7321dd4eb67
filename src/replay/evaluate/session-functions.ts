/** Functions that ask or change the session: settings, sequences, roles. */
import { type Datum, undecided } from '../../model/datum.ts';
import type { Privilege } from '../../model/privilege.ts';
import { refuse } from '../../model/refusal.ts';
import type { Context } from '../context.ts';
import { requireOnRelation } from '../privileges/query.ts';
import { setSettingTo } from '../settings.ts';
import { currentValue, nextValue, setValue } from './sequences.ts';

export type SessionFunction = (args: readonly Datum[], context: Context, types: readonly number[]) => Datum;

const FUNCTIONS: Readonly<Record<string, SessionFunction>> = {
  'current_setting(text)': ([name], context) => setting(context, String(name), false),
  'current_setting(text,boolean)': ([name, missingOk], context) => setting(context, String(name), missingOk === true),
  'set_config(text,text,boolean)': ([name, value, local], context) => {
    const text = value === null ? '' : String(value);
    setSettingTo(context, String(name), text, local === true);
    return text;
  },
  'nextval(regclass)': ([sequence], context) => nextValue(context, allowed(context, sequence, 'USAGE', 'UPDATE')),
  'currval(regclass)': ([sequence], context) => currentValue(context, allowed(context, sequence, 'USAGE', 'SELECT')),
  'setval(regclass,bigint)': ([sequence, value], context) => setValue(context, allowed(context, sequence, 'UPDATE'), value as bigint, true),
  'setval(regclass,bigint,boolean)': ([sequence, value, called], context) =>
    setValue(context, allowed(context, sequence, 'UPDATE'), value as bigint, called === true),
  'lastval()': () => undecided('lastval()'),
  'current_user()': (_args, { store, session }) => store.role(session.user)?.name ?? null,
  'session_user()': (_args, { store, session }) => store.role(session.sessionUser)?.name ?? null,
  'current_database()': (_args, { database }) => database,
  'current_schema()': (_args, { store, session }) =>
    session.path.creation === undefined ? null : (store.namespace(session.path.creation)?.name ?? null),
  'pg_advisory_lock(bigint)': () => '',
  'pg_advisory_unlock(bigint)': () => true,
  'pg_advisory_xact_lock(bigint)': () => '',
  'pg_try_advisory_lock(bigint)': () => true,
  'pg_try_advisory_xact_lock(bigint)': () => true,
  'pg_notify(text,text)': () => '',
  'pg_sleep(double precision)': () => '',
  'pg_reload_conf()': () => true,
};

/** The sequence, if any of the privileges on it is held. */
function allowed(context: Context, sequence: Datum | undefined, ...privileges: readonly Privilege[]): number {
  const relation = context.store.relation(sequence as number);
  if (relation?.kind === 'sequence') requireOnRelation(context, relation, ...privileges);
  return sequence as number;
}

export const sessionFunction = (signature: string): SessionFunction | undefined =>
  Object.hasOwn(FUNCTIONS, signature) ? FUNCTIONS[signature] : undefined;

function setting({ session }: Context, name: string, missingOk: boolean): Datum {
  const value = session.setting(name);
  if (value !== undefined) return value;
  // It has a value on every server, and not everywhere the same.
  if (session.isKnown(name.toLowerCase())) return undecided(`the setting ${name}`);
  if (missingOk) return null;
  return refuse('42704', `unrecognized configuration parameter "${name}"`);
}
