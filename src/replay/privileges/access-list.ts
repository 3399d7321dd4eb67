/** Access lists: their defaults, and what GRANT and REVOKE make of them (acl.c). */
import { type AccessItem, type AccessList, EVERYONE, type Grantable, type PrivilegeSet, setOf } from '../../model/privilege.ts';
import { refuse } from '../../model/refusal.ts';
import type { PostgresVersion } from '../../model/schema.ts';

/** All privileges that there are on objects of a kind. */
export function allOn(kind: Grantable, version: PostgresVersion): PrivilegeSet {
  switch (kind) {
    case 'table':
      return setOf(
        'INSERT',
        'SELECT',
        'UPDATE',
        'DELETE',
        'TRUNCATE',
        'REFERENCES',
        'TRIGGER',
        ...(version >= 17 ? (['MAINTAIN'] as const) : []),
      );
    case 'column':
      return setOf('INSERT', 'SELECT', 'UPDATE', 'REFERENCES');
    case 'sequence':
      return setOf('USAGE', 'SELECT', 'UPDATE');
    case 'database':
      return setOf('CREATE', 'TEMPORARY', 'CONNECT');
    case 'function':
      return setOf('EXECUTE');
    case 'language':
    case 'type':
    case 'foreign data wrapper':
    case 'server':
      return setOf('USAGE');
    case 'large object':
      return setOf('SELECT', 'UPDATE');
    case 'schema':
      return setOf('USAGE', 'CREATE');
    case 'tablespace':
      return setOf('CREATE');
    case 'parameter':
      return setOf('SET', 'ALTER SYSTEM');
    default:
      return kind satisfies never;
  }
}

function forEveryone(kind: Grantable): PrivilegeSet {
  if (kind === 'database') return setOf('TEMPORARY', 'CONNECT');
  if (kind === 'function') return setOf('EXECUTE');
  return kind === 'language' || kind === 'type' ? setOf('USAGE') : 0;
}

/** What an object without a list of its own allows (acldefault). */
export function defaultList(kind: Grantable, owner: number, version: PostgresVersion): AccessList {
  const items: AccessItem[] = [];
  const open = forEveryone(kind);
  if (open !== 0) items.push({ grantee: EVERYONE, grantor: owner, privileges: open, grantable: 0 });
  if (kind !== 'column') items.push({ grantee: owner, grantor: owner, privileges: allOn(kind, version), grantable: 0 });
  return items;
}

export function granted(list: AccessList, grantee: number, grantor: number, privileges: PrivilegeSet, grantOption: boolean): AccessList {
  const at = list.findIndex((item) => item.grantee === grantee && item.grantor === grantor);
  const item = list[at];
  if (!item) return [...list, { grantee, grantor, privileges, grantable: grantOption ? privileges : 0 }];
  const merged = { ...item, privileges: item.privileges | privileges, grantable: item.grantable | (grantOption ? privileges : 0) };
  return list.map((other, i) => (i === at ? merged : other));
}

/** Takes privileges, or only the right to pass them on, from a grantee; what the grantee passed on goes too, or is in the way. */
export function revoked(
  list: AccessList,
  grantee: number,
  grantor: number,
  privileges: PrivilegeSet,
  optionOnly: boolean,
  owner: number,
  cascade: boolean,
): AccessList {
  const at = list.findIndex((item) => item.grantee === grantee && item.grantor === grantor);
  const item = list[at];
  if (!item) return list;
  const left = {
    ...item,
    privileges: optionOnly ? item.privileges : item.privileges & ~privileges,
    grantable: item.grantable & ~privileges,
  };
  const shorter =
    left.privileges === 0 && left.grantable === 0 ? list.filter((_, i) => i !== at) : list.map((other, i) => (i === at ? left : other));
  const lost = item.grantable & ~left.grantable;
  return lost === 0 || grantee === EVERYONE ? shorter : withoutPassedOn(shorter, grantee, lost, owner, cascade);
}

function withoutPassedOn(list: AccessList, grantor: number, lost: PrivilegeSet, owner: number, cascade: boolean): AccessList {
  if (grantor === owner) return list;
  // Another's grant may still let them pass it on.
  const kept = list.reduce((set, item) => (item.grantee === grantor ? set | item.grantable : set), 0);
  const gone = lost & ~kept;
  const dependent = list.find((item) => item.grantor === grantor && (item.privileges & gone) !== 0);
  if (gone === 0 || !dependent) return list;
  if (!cascade) refuse('2BP01', 'dependent privileges exist', { hint: 'Use CASCADE to revoke them too.' });
  return withoutPassedOn(revoked(list, dependent.grantee, grantor, gone, false, owner, cascade), grantor, lost, owner, cascade);
}

/** The list after its object has gone from one owner to another (aclnewowner). */
export function reowned(list: AccessList | null, from: number, to: number): AccessList | null {
  if (list === null || from === to) return list;
  const swap = (role: number) => (role === from ? to : role);
  const merged: AccessItem[] = [];
  for (const item of list) {
    const moved = { ...item, grantee: swap(item.grantee), grantor: swap(item.grantor) };
    const at = merged.findIndex((other) => other.grantee === moved.grantee && other.grantor === moved.grantor);
    const twin = merged[at];
    if (twin) merged[at] = { ...twin, privileges: twin.privileges | moved.privileges, grantable: twin.grantable | moved.grantable };
    else merged.push(moved);
  }
  return merged;
}

export function sameList(a: AccessList, b: AccessList): boolean {
  const sorted = (list: AccessList) =>
    [...list]
      .sort((x, y) => x.grantee - y.grantee || x.grantor - y.grantor)
      .map((i) => `${i.grantee} ${i.grantor} ${i.privileges} ${i.grantable}`);
  return sorted(a).join() === sorted(b).join();
}

/** The list without any mention of a role; undefined if it has none. */
export function withoutRole(list: AccessList | null, role: number): AccessList | undefined {
  if (!list?.some((item) => item.grantee === role || item.grantor === role)) return undefined;
  return list.filter((item) => item.grantee !== role && item.grantor !== role);
}
