import { isApplicationsTask } from '../../src/judge/applications-task.ts';
import { relationIdentity } from '../../src/judge/naming.ts';
import { madeAt, placeOf } from '../../src/judge/places.ts';
import { defineRule } from '../../src/judge/rule.ts';
import { designedTables } from '../../src/judge/tables.ts';

export default defineRule({
  id: 'isolation-left-to-application',
  category: 'isolation',
  severity: 'info',
  effect: 'opens',
  title: 'No table has row security: the application alone keeps tenants apart',
  why: 'Every query of the application has to name the tenant, and one that forgets it reads everybody’s rows. The database would not notice.',
  instead:
    'That may be what you want. If not: row security on the tables that hold tenants’ rows, and a role for the application that owns none of them.',
  *schema(subject) {
    if (!isApplicationsTask(subject)) return;
    const { tenancy, schema, leaks } = subject;
    const tables = designedTables(subject);
    const tenants = tables.filter(({ id }) => (tenancy.scopes.get(id)?.belongs ?? []).length > 0);
    const root = tenancy.axes.find(({ kind }) => kind === 'tenant')?.root;
    const at = tables.find(({ id }) => id === root) ?? tenants[0];
    if (!at || tenants.length === 0 || !tenancy.axes.some(({ kind }) => kind === 'tenant')) return;
    yield {
      object: relationIdentity(schema, at),
      at: madeAt(at) ?? placeOf(at),
      says: `No table of this folder has row security: that rows stay within their tenant rests on the application, in ${tenants.length} ${tenants.length === 1 ? 'table' : 'tables'}.`,
      data: { tables: tenants.map((relation) => relationIdentity(schema, relation)) },
      leaks,
    };
  },
});
