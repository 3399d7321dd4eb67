/** A fresh database: PostgreSQL's schemas and roles, the superuser who migrates, and the public schema. */
import { BOOTSTRAP_SUPERUSER, PUBLIC_SCHEMA } from '../model/catalog/ids.ts';
import type { Extension, Namespace, Role } from '../model/objects.ts';
import { setOf } from '../model/privilege.ts';
import type { Store } from './store.ts';

/** The name of the role that runs migrations, as PostgreSQL itself names its first. */
const SUPERUSER = 'postgres';

export function makeDatabase(store: Store): void {
  const { builtIns } = store;
  for (const namespace of builtIns.namespaces()) store.put(namespace);
  const role = (id: number, name: string, superuser: boolean): Role => ({
    class: 'role',
    id,
    name,
    superuser,
    bypassRowSecurity: superuser,
    createRole: superuser,
    createDatabase: superuser,
    login: superuser,
    replication: superuser,
    inherit: true,
    depends: [],
    provenance: {},
  });
  store.put(role(BOOTSTRAP_SUPERUSER, SUPERUSER, true));
  for (const predefined of builtIns.roles()) store.put(predefined);
  for (const membership of builtIns.memberships()) store.put(membership);
  const owner = store.roleNamed('pg_database_owner')?.id ?? BOOTSTRAP_SUPERUSER;
  const schema: Namespace = {
    class: 'namespace',
    id: PUBLIC_SCHEMA,
    name: 'public',
    owner,
    acl: [
      { grantee: owner, grantor: owner, privileges: setOf('USAGE', 'CREATE'), grantable: 0 },
      { grantee: 0, grantor: owner, privileges: setOf('USAGE'), grantable: 0 },
    ],
    comment: 'standard public schema',
    depends: [],
    provenance: {},
  };
  store.put(schema);
  store.make<Extension>({
    class: 'extension',
    name: 'plpgsql',
    owner: BOOTSTRAP_SUPERUSER,
    namespace: 11,
    version: '1.0',
    known: true,
    relocatable: false,
    depends: [],
  });
}
