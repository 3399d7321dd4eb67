/** What the settings say of tenancy, as tables and columns of this schema. */
import type { Relation } from '../model/objects.ts';
import type { Settings } from '../settings/schema.ts';
import type { Catalog } from './catalog.ts';
import type { ContextValue } from './tenancy.ts';
import { columnKey, contextKey } from './value.ts';

export interface Declared {
  /** The tables whose key is the tenant; none: not said. */
  readonly roots: ReadonlySet<number>;
  readonly tenants: ReadonlySet<number>;
  readonly users: ReadonlySet<number>;
  readonly members: ReadonlySet<number>;
  /** Tables whose rows are nobody's. */
  readonly shared: ReadonlySet<number>;
  /** Columns by which a row says that it is everybody's. */
  readonly flags: ReadonlySet<number>;
  /** What a setting, or a path into one, says about who calls. */
  readonly contexts: ReadonlyMap<string, ContextValue['is']>;
  readonly untrusted: ReadonlySet<string>;
}

export function declaredIn(settings: Settings['tenancy'] | undefined, catalog: Catalog): Declared {
  const { root = [], columns = [], owner = [], context = [], untrusted = [], members = [], shared = [] } = settings ?? {};
  const find = tableFinder(catalog);
  const ids = (names: readonly string[]) => new Set(names.flatMap(find).map((relation) => relation.id));
  const links = isList(members) ? [] : Object.entries(members);
  const linking = (which: 'tenant' | 'user') => links.map(([table, link]) => `${table}.${link[which]}`);
  return {
    roots: ids(typeof root === 'string' ? [root] : root),
    tenants: columnsNamed(catalog, find, [...columns, ...linking('tenant')]),
    users: columnsNamed(catalog, find, [...owner, ...linking('user')]),
    members: ids(isList(members) ? members : Object.keys(members)),
    shared: ids(isList(shared) ? shared : []),
    flags: columnsNamed(catalog, find, isList(shared) ? [] : Object.entries(shared).map(([table, column]) => `${table}.${column}`)),
    contexts: new Map<string, ContextValue['is']>(
      isList(context)
        ? context.map((text) => [settingIn(text), 'tenant' as const])
        : Object.entries(context).map(([text, is]) => [settingIn(text), is]),
    ),
    untrusted: new Set(untrusted.map(settingIn)),
  };
}

const isList = <T extends object>(value: readonly string[] | T): value is readonly string[] => Array.isArray(value);

const plain = (name: string): string => name.replaceAll('"', '');

/** Tables by their names, with or without their schemas. */
function tableFinder(catalog: Catalog): (name: string) => readonly Relation[] {
  return (name) => catalog.tables.filter((relation) => [relation.name, catalog.nameOf(relation.id)].includes(plain(name)));
}

function columnsNamed(catalog: Catalog, find: (name: string) => readonly Relation[], names: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const given of names) {
    const name = plain(given);
    const dot = name.lastIndexOf('.');
    for (const relation of dot < 0 ? catalog.tables : find(name.slice(0, dot)))
      for (const column of catalog.columns(relation))
        if (column.name === name.slice(dot + 1)) found.add(columnKey(relation.id, column.attribute));
  }
  return found;
}

const FUNCTIONS: Readonly<Record<string, readonly string[]>> = {
  'auth.jwt': [],
  'auth.uid': ['sub'],
  'auth.user_id': ['sub'],
  'auth.role': ['role'],
  'auth.email': ['email'],
};

/** `app.tenant_id`, `current_setting('app.tenant_id', true)::uuid`, `auth.jwt() -> 'app_metadata' ->> 'org'`, as the key of a context. */
function settingIn(text: string): string {
  const path = [...text.matchAll(/->>?\s*'((?:[^']|'')*)'/g)].map(([, step]) => (step as string).replaceAll("''", "'"));
  const setting = /current_setting\s*\(\s*'([^']+)'/i.exec(text)?.[1];
  if (setting !== undefined) return contextKey({ setting: setting.toLowerCase(), path });
  const call = /([a-z_]+\.[a-z_]+)\s*\(\s*\)/i.exec(text)?.[1]?.toLowerCase();
  const claim = call === undefined ? undefined : FUNCTIONS[call];
  if (claim) return contextKey({ setting: 'request.jwt.claims', path: [...claim, ...path] });
  if (/^(?:current_user|current_role|user)$/i.test(text)) return 'role';
  return /^session_user$/i.test(text)
    ? 'session_authorization'
    : contextKey({
        setting: text
          .replace(/\s*->.*$/s, '')
          .trim()
          .toLowerCase(),
        path,
      });
}
