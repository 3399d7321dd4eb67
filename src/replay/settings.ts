/** SET and RESET: roles and the search path are settings like others, with consequences (variable.c). */
import type { SetSetting } from '../model/change.ts';
import { refuse } from '../model/refusal.ts';
import type { Context } from './context.ts';
import { isSuperuser, mayBecome } from './privileges/membership.ts';
import { splitIdentifiers } from './session.ts';
import { AT_START, FIXED, FOR_SUPERUSERS, ON_RELOAD } from './setting-contexts.ts';
import { settingText } from './setting-text.ts';
import { settingValue } from './setting-value.ts';

export function setSetting(context: Context, change: SetSetting): void {
  const { session } = context;
  const { setting, local } = change;
  switch (setting.action) {
    case 'set':
      return setSettingTo(context, setting.name, settingText(setting), local);
    case 'reset all':
      return session.resetAll();
    case 'default':
    case 'reset':
      return resetSetting(context, setting.name);
    case 'from current':
      return;
    default:
      setting.action satisfies never;
  }
}

export function setSettingTo(context: Context, name: string, value: string, local: boolean): void {
  const { session } = context;
  const key = name.toLowerCase();
  if (key === 'role') return setRole(context, value, local);
  if (key === 'session_authorization') return setSessionUser(context, value);
  if (key === 'search_path' && splitIdentifiers(value).length === 0 && value.trim() !== '' && value.trim() !== '""')
    refuse('22023', `invalid value for parameter "search_path": "${value}"`);
  if (!key.includes('.') && !session.isKnown(key)) refuse('42704', `unrecognized configuration parameter "${name}"`, { object: name });
  requireChangeable(context, key);
  session.set(key, settingValue(key, value), local);
}

/** Refused: 42704. What is nobody's own must be set before it can be shown. */
export function requireSetting({ session }: Context, name: string, at: number): void {
  const key = name.toLowerCase();
  if (key === 'all' || session.isKnown(key) || session.setting(key) !== undefined) return;
  refuse('42704', `unrecognized configuration parameter "${name}"`, { at, object: name });
}

/** Some settings hold for the whole server, or are facts about it. */
function requireChangeable({ store, session }: Context, key: string): void {
  if (FIXED.has(key)) refuse('55P02', `parameter "${key}" cannot be changed`);
  if (AT_START.has(key)) refuse('55P02', `parameter "${key}" cannot be changed without restarting the server`);
  if (ON_RELOAD.has(key)) refuse('55P02', `parameter "${key}" cannot be changed now`);
  if (FOR_SUPERUSERS.has(key) && !isSuperuser(store, session.user)) refuse('42501', `permission denied to set parameter "${key}"`);
}

function resetSetting(context: Context, name: string): void {
  const { session } = context;
  const key = name.toLowerCase();
  if (key === 'role') return session.become(session.sessionUser);
  if (key === 'session_authorization') return session.becomeSession(session.authenticated);
  if (!key.includes('.') && !session.isKnown(key)) refuse('42704', `unrecognized configuration parameter "${name}"`, { object: name });
  requireChangeable(context, key);
  session.reset(key);
}

function setRole(context: Context, name: string, local: boolean): void {
  const { store, session } = context;
  if (name.toLowerCase() === 'none') return session.become(session.sessionUser, local);
  const role = store.roleNamed(name) ?? refuse('22023', `role "${name}" does not exist`, { object: name });
  if (!isSuperuser(store, session.sessionUser) && !mayBecome(store, session.sessionUser, role.id))
    refuse('42501', `permission denied to set role "${name}"`);
  session.become(role.id, local);
}

function setSessionUser(context: Context, name: string): void {
  const { store, session } = context;
  if (name.toLowerCase() === 'default') return session.becomeSession(session.authenticated);
  const role = store.roleNamed(name) ?? refuse('22023', `role "${name}" does not exist`, { object: name });
  if (role.id !== session.authenticated && !isSuperuser(store, session.authenticated))
    refuse('42501', `permission denied to set session authorization "${name}"`);
  session.becomeSession(role.id);
}
