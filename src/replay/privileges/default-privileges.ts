/** ALTER DEFAULT PRIVILEGES: what it adds to objects that a role makes from then on. */

import type { DefaultPrivileges } from '../../model/objects.ts';
import type { AccessItem, AccessList, Grantable } from '../../model/privilege.ts';
import type { Store } from '../store.ts';
import { defaultList, sameList } from './access-list.ts';

export const DEFAULT_TYPE: Partial<Record<Grantable, DefaultPrivileges['objectType']>> = {
  table: 'r',
  sequence: 'S',
  function: 'f',
  type: 'T',
  schema: 'n',
  'large object': 'L',
};

/** The access list that a new object starts with; null stands for the defaults of its kind. */
export function startingList(store: Store, kind: Grantable, owner: number, namespace: number): AccessList | null {
  const type = DEFAULT_TYPE[kind];
  if (!type) return null;
  const everywhere = defaultsFor(store, owner, 0, type);
  const here = namespace === 0 ? undefined : defaultsFor(store, owner, namespace, type);
  if (!everywhere && !here) return null;
  const plain = defaultList(kind, owner, store.version);
  const merged = merge(everywhere?.acl ?? plain, here?.acl ?? []);
  return sameList(merged, plain) ? null : merged;
}

export const defaultsFor = (
  store: Store,
  role: number,
  namespace: number,
  type: DefaultPrivileges['objectType'],
): DefaultPrivileges | undefined => store.listed('default privileges', 'default privileges', role, `${namespace} ${type}`)[0];

function merge(list: AccessList, more: AccessList): AccessList {
  const merged: AccessItem[] = [...list];
  for (const item of more) {
    const at = merged.findIndex((other) => other.grantee === item.grantee && other.grantor === item.grantor);
    const twin = merged[at];
    if (twin) merged[at] = { ...twin, privileges: twin.privileges | item.privileges, grantable: twin.grantable | item.grantable };
    else merged.push(item);
  }
  return merged;
}
