import { type Datum, undecided } from '../../model/datum.ts';
import type { Context } from '../context.ts';
import { KNOWN_SETTINGS } from '../known-settings.ts';
import { catalog } from './catalog.ts';

/** These alone are shown in other letters than they are looked up by. */
const SPELLED: Readonly<Record<string, string>> = { datestyle: 'DateStyle', intervalstyle: 'IntervalStyle', timezone: 'TimeZone' };

/** Settings of the server by name; those with a dot in it once somebody has set them. */
export const pgSettings = catalog<string>({
  all: () => KNOWN_SETTINGS,
  by: {
    name: (name, { session }) => {
      const key = String(name).toLowerCase();
      const exists = KNOWN_SETTINGS.has(key) || session.setting(key) !== undefined;
      return exists && (SPELLED[key] ?? key) === name ? [key] : [];
    },
  },
  columns: {
    name: (name) => SPELLED[name] ?? name,
    setting: (name, context) => settingNow(name, context),
    sourcefile: () => null,
    sourceline: () => null,
    pending_restart: () => false,
  },
  otherwise: 'what the server says of a setting',
});

/** Sizes and times are shown in the setting's own unit, which is not known here. */
function settingNow(name: string, { session }: Context): Datum {
  const value = session.setting(name);
  if (value === undefined || /^\s*-?[\d.]+\s*(us|ms|s|min|h|d|B|kB|MB|GB|TB)\s*$/.test(value)) return undecided(`the setting ${name}`);
  return value;
}
