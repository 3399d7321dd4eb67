/** Which objects are the user's, and what they are called. */
import type { AccessList } from '../../model/privilege.ts';
import { privilegesIn } from '../../model/privilege.ts';
import type { Schema } from '../../model/schema.ts';
import { compareText } from '../../model/value/text.ts';
import { type Entry, inner } from './entry.ts';

const SYSTEM = new Set(['pg_catalog', 'information_schema', 'pg_toast']);

export function isUserNamespace(schema: Schema, id: number): boolean {
  const name = schema.namespace(id)?.name;
  return name !== undefined && !SYSTEM.has(name) && !name.startsWith('pg_temp') && !name.startsWith('pg_toast_temp');
}

interface Placed {
  readonly namespace: number;
  readonly name: string;
  readonly extension?: number;
}

/** In a schema of the user's, and no member of an extension. */
export const isUsers = (schema: Schema, object: Placed): boolean =>
  object.extension === undefined && isUserNamespace(schema, object.namespace);

export const namespaceName = (schema: Schema, id: number): string => schema.namespace(id)?.name ?? '';

export const fullName = (schema: Schema, { namespace, name }: Placed): string => `${namespaceName(schema, namespace)}.${name}`;

export const roleName = (schema: Schema, id: number): string => schema.role(id)?.name ?? `unknown (OID=${id})`;

/** Sorts by these keys, each by the bytes of its text. */
export function sorted<T>(list: Iterable<T>, ...keys: readonly ((item: T) => string)[]): T[] {
  return [...list].sort((a, b) => {
    for (const key of keys) {
      const order = compareText(key(a), key(b));
      if (order !== 0) return order;
    }
    return 0;
  });
}

/** What others than the owner may do, by who they are; `*` marks what they may pass on. */
export function grants(schema: Schema, acl: AccessList | null | undefined, owner: number): readonly Entry[] {
  const byGrantee = new Map<string, { readonly privilege: string; readonly shown: string }[]>();
  for (const item of acl ?? []) {
    if (item.grantee === owner) continue;
    const grantee = item.grantee === 0 ? 'PUBLIC' : roleName(schema, item.grantee);
    const known = byGrantee.get(grantee) ?? [];
    const grantable = new Set(privilegesIn(item.grantable));
    for (const privilege of privilegesIn(item.privileges))
      known.push({ privilege, shown: grantable.has(privilege) ? `${privilege}*` : privilege });
    byGrantee.set(grantee, known);
  }
  return sorted(byGrantee, ([grantee]) => grantee).map(([grantee, privileges]) =>
    inner({ grantee, privileges: sorted(privileges, (p) => p.privilege).map((p) => p.shown) }),
  );
}
