/** Roles, who is a member of whom, and what their sessions start with. */
import { undecided } from '../../model/datum.ts';
import type { Membership, Role, RoleSettings } from '../../model/objects.ts';
import { catalog, some } from './catalog.ts';
import { DATABASE } from './database.ts';
import { optionsOf } from './values.ts';

export const pgAuthid = catalog<Role>({
  all: ({ store }) => store.all('role'),
  by: {
    oid: (id, { store }) => some(store.role(id as number)),
    rolname: (name, { store }) => some(store.roleNamed(name as string)),
  },
  columns: {
    oid: (r) => r.id,
    rolname: (r) => r.name,
    rolsuper: (r) => r.superuser,
    rolinherit: (r) => r.inherit,
    rolcreaterole: (r) => r.createRole,
    rolcreatedb: (r) => r.createDatabase,
    rolcanlogin: (r) => r.login,
    rolreplication: (r) => r.replication,
    rolbypassrls: (r) => r.bypassRowSecurity,
    rolconnlimit: () => -1,
    rolpassword: () => undecided('a password'),
    rolvaliduntil: () => null,
  },
});

export const pgAuthMembers = catalog<Membership>({
  all: ({ store }) => store.all('membership'),
  by: {
    member: (id, { store }) => store.listed('membership', 'roles of', id as number),
    roleid: (id, { store }) => store.listed('membership', 'members of role', id as number),
  },
  columns: {
    oid: (m) => m.id,
    roleid: (m) => m.role,
    member: (m) => m.member,
    grantor: (m) => m.grantor,
    admin_option: (m) => m.admin,
    inherit_option: (m) => m.inherit,
    set_option: (m) => m.set,
  },
});

export const pgDbRoleSetting = catalog<RoleSettings>({
  all: function* ({ store }) {
    for (const settings of store.all('role settings')) if (Object.keys(settings.settings).length > 0) yield settings;
  },
  columns: {
    setdatabase: (s) => (s.database ? DATABASE : 0),
    setrole: (s) => s.role,
    setconfig: (s) => optionsOf(s.settings),
  },
});
