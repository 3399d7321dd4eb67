/** What a connection carries from statement to statement: its settings, its roles, and where names are sought. */
import { BOOTSTRAP_SUPERUSER, PG_CATALOG } from '../model/catalog/ids.ts';
import { quoteIdentifier } from '../model/identifier.ts';
import type { SearchPath } from '../model/schema.ts';
import { KNOWN_SETTINGS } from './known-settings.ts';
import { mayUseSchema } from './privileges/check.ts';
import type { Store } from './store.ts';

type Settings = ReadonlyMap<string, string>;

interface State {
  /** SET. */
  readonly session: Settings;
  /** SET LOCAL: until the transaction ends. */
  readonly local: Settings;
  /** A routine's own SET clauses, innermost last. */
  readonly routines: readonly Settings[];
  readonly user: number;
  readonly sessionUser: number;
  readonly authenticated: number;
  /** The role to go back to when SET LOCAL ROLE ends. */
  readonly roleBefore: number | undefined;
  readonly temporary: number | undefined;
}

export const DEFAULT_SEARCH_PATH = '"$user", public';

const BUILT_IN_SETTINGS: Readonly<Record<string, string>> = {
  search_path: DEFAULT_SEARCH_PATH,
  check_function_bodies: 'on',
  standard_conforming_strings: 'on',
  row_security: 'on',
  timezone: 'UTC',
  datestyle: 'ISO, MDY',
  intervalstyle: 'postgres',
  client_encoding: 'UTF8',
  server_encoding: 'UTF8',
  client_min_messages: 'notice',
  default_tablespace: '',
  default_table_access_method: 'heap',
  statement_timeout: '0',
  lock_timeout: '0',
  idle_in_transaction_session_timeout: '0',
  is_superuser: 'on',
  session_replication_role: 'origin',
  default_transaction_isolation: 'read committed',
  transaction_isolation: 'read committed',
  max_identifier_length: '63',
  bytea_output: 'hex',
  xmloption: 'content',
};

export class Session {
  readonly #store: Store;
  /** What RESET goes back to: the server's defaults, and what ALTER ROLE and ALTER DATABASE have set. */
  #defaults: Settings;
  #state: State;
  #path: { readonly revision: number; readonly state: State; readonly path: SearchPath } | undefined;
  /** Those of one revision: routines with a search_path of their own go to and fro between a few. */
  #paths: { readonly revision: number; readonly known: Map<string, SearchPath> } = { revision: -1, known: new Map() };

  constructor(store: Store, user: number = BOOTSTRAP_SUPERUSER, settings: Readonly<Record<string, string>> = {}) {
    this.#store = store;
    this.#defaults = new Map(
      Object.entries({
        ...BUILT_IN_SETTINGS,
        server_version: `${store.version}.0`,
        server_version_num: `${store.version}0000`,
        ...settings,
      }),
    );
    this.#state = {
      session: new Map(),
      local: new Map(),
      routines: [],
      user,
      sessionUser: user,
      authenticated: user,
      roleBefore: undefined,
      temporary: undefined,
    };
  }

  #become(state: Partial<State>): void {
    const before = this.#state;
    this.#store.onUndo(() => {
      this.#state = before;
    });
    this.#state = { ...before, ...state };
  }

  get user(): number {
    return this.#state.user;
  }

  get sessionUser(): number {
    return this.#state.sessionUser;
  }

  get temporary(): number | undefined {
    return this.#state.temporary;
  }

  useTemporary(namespace: number): void {
    this.#become({ temporary: namespace });
  }

  setting(name: string): string | undefined {
    const key = name.toLowerCase();
    const { routines, local, session } = this.#state;
    for (let i = routines.length - 1; i >= 0; i--) {
      const found = routines[i]?.get(key);
      if (found !== undefined) return found;
    }
    return local.get(key) ?? session.get(key) ?? this.#defaults.get(key);
  }

  set(name: string, value: string, local: boolean): void {
    const key = name.toLowerCase();
    const { routines } = this.#state;
    const own = routines.at(-1);
    // Inside a routine that sets it, a SET LOCAL lasts as long as the routine.
    if (local && own?.has(key)) this.#become({ routines: [...routines.slice(0, -1), new Map(own).set(key, value)] });
    else if (local) this.#become({ local: new Map(this.#state.local).set(key, value) });
    else this.#become({ session: new Map(this.#state.session).set(key, value), local: without(this.#state.local, key) });
  }

  /** Where this schema is not the first of the search path, it becomes it, before the others. */
  putFirst(schema: string): void {
    const path = this.setting('search_path') ?? '';
    const before = splitIdentifiers(path);
    if (before[0] !== schema) this.set('search_path', [quoteIdentifier(schema), ...(before.length > 0 ? [path] : [])].join(', '), false);
  }

  reset(name: string): void {
    const key = name.toLowerCase();
    this.#become({ session: without(this.#state.session, key), local: without(this.#state.local, key) });
  }

  /** RESET ALL leaves the role as it is. */
  resetAll(): void {
    this.#become({ session: new Map(), local: new Map() });
  }

  /** SET ROLE; SET LOCAL ROLE lasts until the transaction ends. */
  become(user: number, local = false): void {
    this.#become({ user, roleBefore: local ? (this.#state.roleBefore ?? this.#state.user) : undefined });
  }

  /** Who connected. */
  get authenticated(): number {
    return this.#state.authenticated;
  }

  /** What a new session starts with. */
  initial(name: string): string | undefined {
    return this.#defaults.get(name);
  }

  /** Whether a setting of this name exists; those with a dot are anybody's. */
  isKnown(name: string): boolean {
    return this.#defaults.has(name) || KNOWN_SETTINGS.has(name) || name === 'role' || name === 'session_authorization';
  }

  becomeSession(user: number): void {
    this.#become({ user, sessionUser: user, roleBefore: undefined });
  }

  /** SET LOCAL, and SET LOCAL ROLE, end with the transaction. */
  endTransaction(): void {
    const { local, roleBefore, user } = this.#state;
    if (local.size > 0 || roleBefore !== undefined) this.#become({ local: new Map(), user: roleBefore ?? user, roleBefore: undefined });
  }

  /** A new connection: ALTER ROLE ... SET and ALTER DATABASE ... SET take effect. */
  reconnect(user: number, settings: Readonly<Record<string, string>>): void {
    this.#defaults = new Map([...this.#defaults, ...Object.entries(settings)]);
    this.#state = {
      ...this.#state,
      session: new Map(),
      local: new Map(),
      routines: [],
      user,
      sessionUser: user,
      authenticated: user,
      roleBefore: undefined,
    };
  }

  /** Runs something under a routine's SET clauses and, for SECURITY DEFINER, as its owner. */
  within<T>(settings: Settings, user: number | undefined, run: () => T): T {
    const before = this.#state;
    this.#state = { ...before, routines: [...before.routines, settings], user: user ?? before.user };
    try {
      return run();
    } finally {
      // What the routine SET for the session stays; its own clauses and its role do not.
      this.#state = { ...this.#state, routines: before.routines, user: user === undefined ? this.#state.user : before.user };
    }
  }

  /** Where unqualified names are sought now. */
  get path(): SearchPath {
    const known = this.#path;
    if (known && known.state === this.#state && known.revision === this.#store.pathRevision) return known.path;
    const path = this.#knownPath(this.setting('search_path') ?? '');
    this.#path = { revision: this.#store.pathRevision, state: this.#state, path };
    return path;
  }

  #knownPath(text: string): SearchPath {
    const { user, temporary } = this.#state;
    const revision = this.#store.pathRevision;
    if (this.#paths.revision !== revision) this.#paths = { revision, known: new Map() };
    const key = `${user} ${temporary ?? 0} ${text}`;
    const { known } = this.#paths;
    const path = known.get(key) ?? this.pathOf(text);
    known.set(key, path);
    return path;
  }

  pathOf(text: string): SearchPath {
    const store = this.#store;
    const { temporary, user } = this.#state;
    const namespaces: number[] = [];
    let creation: number | undefined;
    let createsTemporary = false;
    for (const name of splitIdentifiers(text)) {
      if (name === 'pg_temp' && creation === undefined) createsTemporary = true;
      const spelled = name === '$user' ? (store.role(user)?.name ?? '') : name;
      const id = spelled === 'pg_temp' ? temporary : store.namespaceNamed(spelled)?.id;
      if (id === undefined || namespaces.includes(id)) continue;
      if (spelled !== 'pg_temp' && !mayUseSchema(store, user, id)) continue;
      namespaces.push(id);
      if (spelled !== 'pg_temp') creation ??= id;
    }
    if (!namespaces.includes(PG_CATALOG)) namespaces.unshift(PG_CATALOG);
    if (temporary !== undefined && !namespaces.includes(temporary)) namespaces.unshift(temporary);
    return { namespaces, creation, temporary, ...(createsTemporary ? { createsTemporary } : {}) };
  }
}

function without(settings: Settings, key: string): Settings {
  if (!settings.has(key)) return settings;
  const rest = new Map(settings);
  rest.delete(key);
  return rest;
}

/** `a, "B c", d` as names: unquoted ones in lower case (SplitIdentifierString). */
export function splitIdentifiers(text: string): string[] {
  const names: string[] = [];
  const pattern = /\s*(?:"((?:[^"]|"")*)"|([^",\s]+))\s*(?:,|$)/gy;
  for (let found = pattern.exec(text); found && found[0] !== ''; found = pattern.exec(text)) {
    names.push(found[1] !== undefined ? found[1].replaceAll('""', '"') : (found[2] as string).toLowerCase());
    if (pattern.lastIndex >= text.length) break;
  }
  return names;
}
