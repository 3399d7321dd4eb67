/** What each setting, and each path into one, says about who calls: by its name, and by what it is compared with. */
import type { Catalog } from './catalog.ts';
import type { Declared } from './declared.ts';
import type { Evidence } from './evidence.ts';
import type { Usage } from './reading.ts';
import type { ContextValue, Regime } from './tenancy.ts';
import type { Users } from './users.ts';
import { type ColumnValue, columnKey, contextKey } from './value.ts';
import { entityOf, isAttribute, namesEmail, namesMaker, namesUser, nounOf, tenantWord, wordsOf } from './words.ts';

export interface Meaning {
  readonly usage: Usage;
  is: ContextValue['is'];
  /** Its name alone says so; otherwise what it is compared with decides. */
  certain: boolean;
  /** It is not the user's key, but that of a row which names the user. */
  session?: { readonly relation: number; readonly attribute: number };
}

export type Callers = ReadonlyMap<string, Meaning>;

/** It names the caller: by their key, or by their address. */
export function namesCaller(callers: Callers, key: string): boolean {
  const is = callers.get(key)?.is;
  return is === 'user' || is === 'email';
}

const CLAIMS = 'request.jwt.claims';
const LEGACY = 'request.jwt.claim.';

/** The name that counts: the last key of a path (`o` of `o.id`), or what stands behind a setting's last dot. */
export const nameOfContext = ({ setting, path }: { readonly setting: string; readonly path: readonly string[] }): string =>
  path.findLast((step, i) => !/^\d+$/.test(step) && !(i > 0 && /^(?:id|uuid|key|slug|slg|code)$/i.test(step))) ??
  setting.slice(setting.lastIndexOf('.') + 1);

export function callersOf(evidence: Evidence, regime: Regime, declared: Declared): Callers {
  const used = new Set(evidence.toContext.flatMap(({ key, stored }) => (stored ? [] : [key])));
  const outer = new Set(
    [...evidence.usages.values()].flatMap(({ setting, path }) => path.map((_, i) => contextKey({ setting, path: path.slice(0, i) }))),
  );
  const callers = new Map<string, Meaning>();
  for (const [key, usage] of evidence.usages) {
    const is = declared.contexts.get(key);
    const isRead = used.has(key) || usage.constants.size > 0 || !outer.has(key);
    if (is) callers.set(key, { usage, is, certain: true });
    else if (isRead && !NOT_OF_CALLERS.test(usage.setting)) callers.set(key, meaningOf(usage, regime, outer.has(key), used.has(key)));
  }
  return callers;
}

/** What anyone can send says who they are only where it is called so. */
function meaningOf(usage: Usage, regime: Regime, hasParts: boolean, compared: boolean): Meaning {
  const isOfToken = isToken(usage.setting, regime) && (usage.path.length > 0 || hasParts || !usage.setting.endsWith('user'));
  const meaning = byName(usage, isOfToken, compared);
  const isClaimed = !meaning.certain && isCallers(usage, regime) && tenantWord(entityOf(nameOfContext(usage))) === 'never';
  return isClaimed ? { usage, is: 'other', certain: true } : { usage, ...meaning };
}

/** PostgreSQL's own settings say nothing about who calls; custom ones have a dot in their names. */
const NOT_OF_CALLERS = /^(?!role$|session_authorization$)[^.]*$/;

/** Whether a setting holds what a token says. */
export const isToken = (setting: string, { identitySettings }: Regime): boolean =>
  setting === CLAIMS ||
  setting.startsWith(LEGACY) ||
  isAmong(identitySettings, setting) ||
  /(?:^|\.)(?:jwt|claims?|token|user)$/.test(setting);

/** Whether callers write it themselves: headers, cookies, their own part of the token. */
export const isCallers = ({ setting, path }: Pick<Usage, 'setting' | 'path'>, { callerSettings }: Regime): boolean =>
  isAmong(callerSettings, setting) ||
  /^request\.(?:headers?|cookies?)\b/.test(setting) ||
  path.some((step) => /^(?:raw_)?user_?meta_?data$/i.test(step));

/** A name that ends in a dot stands for every setting below it. */
export const isAmong = (names: readonly string[], setting: string): boolean =>
  names.some((name) => (name.endsWith('.') ? setting.startsWith(name) : setting === name.toLowerCase()));

function byName(usage: Usage, token: boolean, compared: boolean): Pick<Meaning, 'is' | 'certain'> {
  const name = nameOfContext(usage);
  const words = new Set(wordsOf(name));
  const entity = entityOf(name);
  const sure = (is: Meaning['is']) => ({ is, certain: true });
  if (usage.setting === 'role' || usage.setting === 'session_authorization')
    return compared ? { is: 'user', certain: false } : sure('role');
  if (token && usage.path.length === 0 && !usage.setting.startsWith(LEGACY)) return { is: 'other', certain: !compared };
  if (entity === 'sub' || name === 'sub') return sure('user');
  if (namesEmail(name)) return sure('email');
  if (['role', 'roles', 'permissions', 'permission', 'scope', 'scopes', 'aal', 'amr', 'plan'].some((word) => words.has(word)))
    return sure('role');
  if (tenantWord(entity) === 'always') return sure('tenant');
  const flag = !compared && (usage.truth || usage.constants.size > 0);
  if (flag && [...words].some((word) => BYPASS.has(word)) && (!token || !words.has('admin') || words.size > 2)) return sure('bypass');
  if (flag && (words.has('admin') || words.has('is'))) return sure('role');
  if (nounOf(entity) === 'user' || (namesUser(name) && compared)) return sure('user');
  if (compared) return { is: isAttribute(entity) ? 'other' : 'tenant', certain: false };
  return { is: tenantWord(entity) === 'often' ? 'tenant' : 'other', certain: false };
}

const BYPASS = new Set(
  `bypass admin super superadmin superuser internal system service maintenance privileged trusted rls job worker skip unrestricted global disable disabled migration platform root sudo elevated background cron`.split(
    ' ',
  ),
);

/**
 * What the names left open, the columns decide. One that is compared with users' columns is a user; one that is only
 * compared with keys of rows that name a user is that user's session.
 */
export function settleCallers(callers: Callers, evidence: Evidence, users: Users, catalog: Catalog): void {
  const isUser = (relation: number, attribute: number) => users.columns.has(columnKey(relation, attribute));
  const compared = new Map<string, ColumnValue[]>();
  for (const { key, column, stored } of evidence.toContext) if (!stored) compared.set(key, [...(compared.get(key) ?? []), column]);
  const sure = new Set<number>();
  for (const { key, column } of evidence.toContext) {
    const reading = callers.get(key);
    if (reading?.is === 'tenant' && reading.certain) sure.add(columnKey(column.relation, column.attribute));
  }
  const isText = (column: ColumnValue) => holdsText(catalog, column) && !sure.has(columnKey(column.relation, column.attribute));
  for (const [key, columns] of compared) {
    const reading = callers.get(key);
    const [first] = columns;
    if (!reading || reading.certain || !first) continue;
    const namesSomebody = ({ relation, attribute }: ColumnValue) =>
      catalog.isKey(relation, attribute) &&
      (catalog.schema.relation(relation)?.columns ?? []).some(
        (column) => column.notNull && isUser(relation, column.attribute) && !namesMaker(column.name),
      );
    const named = tenantWord(entityOf(nameOfContext(reading.usage))) !== 'never';
    if (columns.some(({ relation, attribute }) => isUser(relation, attribute))) reading.is = 'user';
    else if (columns.every((column) => namesEmail(catalog.columnName(column)))) reading.is = 'email';
    else if (columns.every((column) => wordsOf(catalog.columnName(column)).includes('role'))) reading.is = 'role';
    else if (!named && columns.every((column) => column.relation === first.relation && namesSomebody(column))) {
      reading.is = 'user';
      reading.session = { relation: first.relation, attribute: first.attribute };
    } else if (!named && sure.size > 0 && columns.every(isText)) reading.is = 'other';
  }
}

/** Beside columns that surely hold the tenant, a text that is no key says something else: a language, a mode. */
function holdsText(catalog: Catalog, { relation, attribute }: ColumnValue): boolean {
  const type = catalog.column(relation, attribute)?.type;
  return (type === 25 || type === 1043) && !catalog.isKey(relation, attribute) && !catalog.isReference(relation, attribute);
}
