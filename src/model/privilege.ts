/** Access lists as PostgreSQL keeps them (`aclitem[]`). */

/** In the order in which PostgreSQL prints them. */
export const PRIVILEGES = [
  'INSERT',
  'SELECT',
  'UPDATE',
  'DELETE',
  'TRUNCATE',
  'REFERENCES',
  'TRIGGER',
  'EXECUTE',
  'USAGE',
  'CREATE',
  'TEMPORARY',
  'CONNECT',
  'SET',
  'ALTER SYSTEM',
  'MAINTAIN',
] as const;
export type Privilege = (typeof PRIVILEGES)[number];

/** A set of privileges: bit n stands for the n-th of `PRIVILEGES`. */
export type PrivilegeSet = number;

const BITS: ReadonlyMap<Privilege, PrivilegeSet> = new Map(PRIVILEGES.map((privilege, n) => [privilege, 1 << n]));

export const bit = (privilege: Privilege): PrivilegeSet => BITS.get(privilege) ?? 0;
export const setOf = (...privileges: readonly Privilege[]): PrivilegeSet => privileges.reduce((set, p) => set | bit(p), 0);
export const privilegesIn = (set: PrivilegeSet): Privilege[] => PRIVILEGES.filter((_, n) => set & (1 << n));

export interface AccessItem {
  /** 0 is PUBLIC. */
  readonly grantee: number;
  readonly grantor: number;
  readonly privileges: PrivilegeSet;
  readonly grantable: PrivilegeSet;
}

/** `null` in an object stands for the defaults of its kind and owner. */
export type AccessList = readonly AccessItem[];

/** What an access list can be about. */
export type Grantable =
  | 'table'
  | 'sequence'
  | 'column'
  | 'database'
  | 'function'
  | 'language'
  | 'large object'
  | 'schema'
  | 'tablespace'
  | 'type'
  | 'foreign data wrapper'
  | 'server'
  | 'parameter';

export const EVERYONE = 0;
