/** What the platform and the settings say about those who call. */
import { type Platform, platforms } from './platform/index.ts';
import { postgrestCaller, postgrestIdentity } from './platform/postgrest.ts';
import { defaultCallers } from './settings/defaults.ts';
import type { Settings } from './settings/schema.ts';
import type { Regime } from './tenancy/index.ts';

export function regimeOf(platform: Platform, settings: Settings): Regime {
  const { tenancy = {}, callers: asked } = settings;
  const callersCome = asked ?? defaultCallers(platform.name);
  const callers = tenancy.roles === undefined ? callersOf(platform, callersCome) : declared(tenancy.roles, callersCome);
  return {
    identitySettings: both(platform.identitySettings, postgrestIdentity),
    callerSettings: both(platform.callerSettings, postgrestCaller, tenancy.untrusted?.map((name) => name.toLowerCase()) ?? []),
    serviceRoles: platform.name === 'postgres' ? both(...platforms.map(({ serviceRoles }) => serviceRoles)) : platform.serviceRoles,
    callers,
    ownSchemas: platform.ownSchemas,
    migrator: settings.migrator ?? platform.migrator,
    callersCome,
  };
}

type Caller = Regime['callers'][number];

const both = (...lists: readonly (readonly string[])[]): string[] => [...new Set(lists.flat())];

/**
 * Folders that run on plain PostgreSQL often make the roles of a platform themselves, to be run anywhere: a role of
 * such a name is what it is there.
 */
function callersOf(platform: Platform, callersCome: Caller['through']): readonly Caller[] {
  const known = platform.name === 'postgres' ? platforms.flatMap(({ callers }) => callers) : platform.callers;
  const unique = known.filter((one, i) => known.findIndex(({ role }) => role === one.role) === i);
  return unique.map((one) => ({ ...one, through: callersCome === 'sql' ? 'sql' : one.through }));
}

/** Roles that the settings name. The platform knows which of them come without a session. */
function declared(roles: readonly string[] | Readonly<Record<string, unknown>>, through: Caller['through']): readonly Caller[] {
  const names = Array.isArray(roles) ? (roles as readonly string[]) : Object.keys(roles);
  return names.map((role) => ({ role, identified: isIdentified(role), through, why: 'the settings name it' }));
}

const isIdentified = (role: string): boolean =>
  platforms.flatMap(({ callers }) => callers).find((caller) => caller.role === role)?.identified ?? true;
