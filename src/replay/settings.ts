/** SET and RESET: roles and the search path are settings like others, with consequences (variable.c). */
import type { SetSetting } from '../model/change.ts';
import { refuse } from '../model/refusal.ts';
import type { Context } from './context.ts';
import { isSuperuser, mayBecome } from './privileges/membership.ts';
import { requireRole } from './resolve.ts';
import { splitIdentifiers } from './session.ts';
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
  session.set(key, settingValue(key, value), local);
}

function resetSetting(context: Context, name: string): void {
  const { session } = context;
  const key = name.toLowerCase();
  if (key === 'role') return session.become(session.sessionUser);
  if (key === 'session_authorization') return session.becomeSession(session.authenticated);
  if (!key.includes('.') && !session.isKnown(key)) refuse('42704', `unrecognized configuration parameter "${name}"`, { object: name });
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
  const role = requireRole(store, name, store.place.start);
  if (role.id !== session.authenticated && !isSuperuser(store, session.authenticated))
    refuse('42501', `permission denied to set session authorization "${name}"`);
  session.becomeSession(role.id);
}
