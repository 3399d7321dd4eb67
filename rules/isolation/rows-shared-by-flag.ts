import { rolesOf } from '../../src/judge/leak-fault.ts';
import { relationIdentity } from '../../src/judge/naming.ts';
import { placeOf } from '../../src/judge/places.ts';
import { defineRule } from '../../src/judge/rule.ts';
import type { Leak, Subject } from '../../src/judge/subject.ts';
import type { Relation } from '../../src/model/objects.ts';
import { attributeOfKey, relationOfKey } from '../../src/tenancy/value.ts';

export default defineRule({
  id: 'rows-shared-by-flag',
  category: 'isolation',
  severity: 'warning',
  effect: 'opens',
  title: 'Rows that mark themselves as shared pass for everybody',
  why: 'A policy lets a row of any tenant through if the row says so: is_public, a NULL tenant, a status. Whoever sets the flag publishes the row to all tenants, which often nobody has decided.',
  instead:
    'If it is meant, say so in the settings (tenancy.shared, with the column). If not, compare the tenant in that branch, too. Writes should never pass by a flag.',
  *schema(subject) {
    const { schema } = subject;
    for (const [relation, shared] of sharedBy(subject)) {
      const writes = shared.filter(({ cell }) => cell.command !== 'select');
      const policy = shared.flatMap(({ way }) => way.because).find((one) => one.policy !== undefined);
      const made = policy?.policy === undefined ? undefined : schema.object(policy.policy);
      const flag = flagIn(shared);
      if (writes.length === 0 && flag !== undefined && isDeclared(subject, flag)) continue;
      yield {
        object: relationIdentity(schema, relation),
        at: policy?.at ?? placeOf(relation),
        says: `${made?.class === 'policy' ? `Policy "${made.name}" of ${relationIdentity(schema, relation)}` : relationIdentity(schema, relation)} lets ${rolesOf(subject, shared)} ${writes.length > 0 ? 'write' : 'read'} rows of another tenant ${flag === undefined ? 'that belong to nobody, or mark themselves as shared' : `that ${flag} marks as shared`}.`,
        ...(writes.length > 0 && { severity: 'error' as const }),
        data: { cells: shared.map(({ cell: { object, command, role } }) => ({ table: object, command, role })) },
      };
    }
  },
});

const flagIn = (shared: readonly Leak[]): string | undefined => {
  for (const { way } of shared) {
    const flag = /rows that (.*?) marks as shared/.exec(way.witness?.says ?? '')?.[1];
    if (flag !== undefined && flag !== 'their owner has') return flag;
  }
  return undefined;
};

/** The settings say that rows are everybody's by it. */
const isDeclared = ({ tenancy, schema }: Subject, flag: string): boolean =>
  [...tenancy.flags].some((key) => {
    const relation = schema.relation(relationOfKey(key));
    return `${relation?.name}.${relation?.columns[attributeOfKey(key) - 1]?.name}` === flag;
  });

/** Only by the table itself: what a function gives to whoever knows a secret is its purpose. */
function sharedBy({ proof, schema, regime }: Subject): Map<Relation, Leak[]> {
  const found = new Map<Relation, Leak[]>();
  for (const cell of proof.cells) {
    const relation = cell.kind === 'table' ? schema.relation(cell.id) : undefined;
    const way = cell.ways.find(
      ({ through, verdict, surface }) =>
        through === cell.object && verdict === 'shared' && (regime.callersCome === 'sql' || surface === 'api'),
    );
    if (!relation || !way) continue;
    const known = found.get(relation);
    if (known) known.push({ cell, way });
    else found.set(relation, [{ cell, way }]);
  }
  return found;
}
