import type { DefaultPrivileges } from '../../model/objects.ts';
import { catalog } from './catalog.ts';
import { aclOf } from './values.ts';

export const pgDefaultAcl = catalog<DefaultPrivileges>({
  all: ({ store }) => store.all('default privileges'),
  columns: {
    oid: (d) => d.id,
    defaclrole: (d) => d.role,
    defaclnamespace: (d) => d.namespace,
    defaclobjtype: (d) => d.objectType,
    defaclacl: (d, { store }) => aclOf(store, d.acl),
  },
});
