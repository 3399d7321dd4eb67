/** Tables that hold nobody's rows: a migration tool's list of what it has done, and lists that callers can only read. */
import type { Policy, Relation, Role } from '../model/objects.ts';
import { bit, type Privilege } from '../model/privilege.ts';
import type { Catalog } from './catalog.ts';
import type { Ground } from './scopes.ts';

const BOOKKEEPING =
  /^(?:_?_?(?:prisma|sqlx|drizzle|diesel|refinery|evolve|knex|sequelize|typeorm|pgroll|hdb|atlas|goose|dbmate|sqitch|flyway|alembic|gorp|tern|ecto)_.*|.*schema_migrations?|schema_version|.*_schema_(?:history|revisions)|migrations?|.*_migrations?(?:_lock)?|pgmigrations|databasechangelog(?:lock)?|ar_internal_metadata|alembic_version|goose_db_version|sequelizemeta|changelog|__.*_migrations?__?|_?migration_(?:history|versions?)|applied_migrations)$/i;

export const isBookkeepingName = (name: string): boolean => BOOKKEEPING.test(name);

export const isBookkeeping = (catalog: Catalog, relation: Relation): boolean =>
  isBookkeepingName(relation.name) && catalog.references(relation.id).length === 0 && catalog.schema.referencing(relation.id).length === 0;

const WRITES = ['insert', 'update', 'delete'] as const;
const PRIVILEGE = { select: 'SELECT', insert: 'INSERT', update: 'UPDATE', delete: 'DELETE' } as const satisfies Record<string, Privilege>;

/** Every caller who may read it may read all of it, and none can write it. */
export function isReferenceData(ground: Ground, relation: Relation): boolean {
  const callers = callersOf(ground);
  const reads = callers.some((role) => mayAll(ground, relation, role));
  return reads && !callers.some((role) => WRITES.some((command) => may(ground, relation, role, command)));
}

/** Roles that are neither the platform's services nor exempt from row security; PUBLIC is 0. */
function callersOf({ catalog, regime }: Ground): readonly number[] {
  const { schema } = catalog;
  const services = new Set(regime.serviceRoles);
  const isCaller = (role: Role) => !role.superuser && !role.bypassRowSecurity && !services.has(role.name) && !role.name.startsWith('pg_');
  return [0, ...[...schema.all('role')].filter(isCaller).map((role) => role.id)];
}

function holds(relation: Relation, role: number, command: keyof typeof PRIVILEGE): boolean {
  const wanted = bit(PRIVILEGE[command]);
  const has = (acl: Relation['acl']) =>
    (acl ?? []).some(({ grantee, privileges }) => (grantee === role || grantee === 0) && (privileges & wanted) !== 0);
  return (
    (role !== 0 && role === relation.owner) || has(relation.acl) || relation.columns.some((column) => !column.dropped && has(column.acl))
  );
}

function policiesFor({ catalog }: Ground, relation: Relation, role: number, command: keyof typeof PRIVILEGE): Policy[] {
  return catalog.schema
    .policiesOf(relation.id)
    .filter((policy) => (policy.command === 'all' || policy.command === command) && policy.roles.some((id) => id === 0 || id === role));
}

const expressionOf = (policy: Policy, command: keyof typeof PRIVILEGE) =>
  (command === 'insert' ? (policy.check ?? policy.using) : policy.using)?.expression;

function may(ground: Ground, relation: Relation, role: number, command: keyof typeof PRIVILEGE): boolean {
  if (!holds(relation, role, command)) return false;
  if (!relation.rowSecurity) return true;
  return policiesFor(ground, relation, role, command).some((policy) => {
    const e = policy.permissive ? expressionOf(policy, command) : undefined;
    return e !== undefined && !(e.kind === 'constant' && e.value !== true);
  });
}

function mayAll(ground: Ground, relation: Relation, role: number): boolean {
  if (!holds(relation, role, 'select')) return false;
  if (!relation.rowSecurity) return true;
  const policies = policiesFor(ground, relation, role, 'select');
  const always = (policy: Policy) => {
    const e = policy.using?.expression;
    return e?.kind === 'constant' && e.value === true;
  };
  return policies.some((policy) => policy.permissive && always(policy)) && policies.every((policy) => policy.permissive || always(policy));
}
