import { relationIdentity } from '../../src/judge/naming.ts';
import { placeOf } from '../../src/judge/places.ts';
import { defineRule, type Fault } from '../../src/judge/rule.ts';
import type { Subject } from '../../src/judge/subject.ts';
import { columnList, designedTables } from '../../src/judge/tables.ts';
import { isRoot, tenantAxes } from '../../src/judge/tenants.ts';
import type { Constraint, Relation } from '../../src/model/objects.ts';

export default defineRule({
  id: 'tenant-delete-undecided',
  category: 'tenancy',
  severity: 'info',
  effect: 'breaks',
  title: 'What becomes of the rows of a deleted tenant is not decided',
  why: 'A tenant that leaves has to be deleted one day: without ON DELETE the DELETE fails, and so it does where one key cascades and the next one restricts.',
  instead: 'Say ON DELETE CASCADE where the rows go with the tenant, or RESTRICT where they must not; and the same along the whole path.',
  *schema(subject) {
    const cascaded = cascadedFromRoots(subject);
    for (const relation of designedTables(subject))
      for (const key of subject.schema.constraintsOf(relation.id))
        if (key.foreign && !key.parent) yield* judged(subject, relation, key, cascaded);
  },
});

function* judged(subject: Subject, relation: Relation, key: Constraint, cascaded: ReadonlyMap<number, Constraint>): Generator<Fault> {
  const { schema } = subject;
  const parent = schema.relation(key.foreign?.table ?? 0);
  const action = key.foreign?.onDelete;
  if (!parent || parent.id === relation.id) return;
  const name = `${relationIdentity(schema, relation)} (${columnList(relation, key.columns)})`;
  const fault = { object: relationIdentity(schema, relation), at: placeOf(key), key: key.name };
  if (isRoot(subject, parent.id)) {
    if (action === 'no action')
      yield {
        ...fault,
        says: `${name} references ${parent.name} without ON DELETE, so that nobody has decided what deleting a row of ${parent.name} does.`,
      };
    return;
  }
  const above = cascaded.get(parent.id);
  if (!above || (action !== 'restrict' && (action !== 'no action' || cascaded.has(relation.id)))) return;
  yield {
    ...fault,
    says: `${name} keeps rows of ${parent.name} from being deleted, which a deleted tenant takes along.`,
    because: [{ at: placeOf(above), says: `${parent.name} is deleted by ON DELETE CASCADE` }],
  };
}

/** Tables whose rows go with a tenant, and the key by which. */
function cascadedFromRoots(subject: Subject): ReadonlyMap<number, Constraint> {
  const found = new Map<number, Constraint>();
  const queue = [...tenantAxes(subject)].flatMap(({ root }) => (root === undefined ? [] : [root]));
  for (const table of queue)
    for (const key of subject.schema.referencing(table))
      if (key.foreign?.onDelete === 'cascade' && !found.has(key.relation)) {
        found.set(key.relation, key);
        queue.push(key.relation);
      }
  return found;
}
