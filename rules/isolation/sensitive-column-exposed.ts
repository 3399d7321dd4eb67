import { accessOf } from '../../src/judge/access.ts';
import { isApplicationsTask } from '../../src/judge/applications-task.ts';
import { relationIdentity } from '../../src/judge/naming.ts';
import { placeOf } from '../../src/judge/places.ts';
import { defineRule } from '../../src/judge/rule.ts';
import { sensitiveColumns } from '../../src/judge/sensitive.ts';
import type { Subject } from '../../src/judge/subject.ts';
import { ownTables } from '../../src/judge/tables.ts';
import { distinct, listed } from '../../src/judge/words.ts';
import type { Column, Relation } from '../../src/model/objects.ts';

export default defineRule({
  id: 'sensitive-column-exposed',
  category: 'isolation',
  severity: 'error',
  effect: 'opens',
  title: 'Callers can read passwords, tokens or identity numbers of others',
  why: 'The rows are open to more than their tenant, and among their columns is one that opens other doors, or that the law protects.',
  instead:
    'Shut the table first. Then keep such columns in a table of their own, in a schema that callers cannot use; or GRANT SELECT on the other columns by name.',
  aliases: ['splinter/0023', 'pgrls/SEC045'],
  *schema(subject) {
    if (isApplicationsTask(subject)) return;
    for (const relation of ownTables(subject)) {
      const columns = sensitiveColumns(subject.schema, relation);
      const readers = columns.length > 0 ? readersOf(subject, relation, columns) : [];
      if (readers.length === 0) continue;
      const identity = relationIdentity(subject.schema, relation);
      const seen = columns.filter(({ attribute }) => readers.some(({ attributes }) => attributes.includes(attribute)));
      yield {
        object: identity,
        at: placeOf(seen[0] as Column),
        says: `${listed(distinct(readers.map(({ name }) => name)))} can read ${listed(seen.map(({ name }) => name))} of any row of ${identity}.`,
        data: { columns: seen.map(({ name }) => name) },
      };
    }
  },
});

const OPEN: ReadonlySet<string> = new Set(['leaks', 'bypassed', 'shared', 'public']);

/** Roles that see rows of others, and the columns that they see of them. */
function readersOf(subject: Subject, relation: Relation, columns: readonly Column[]) {
  const access = accessOf(subject);
  const { proof, regime } = subject;
  return proof.callers.flatMap(({ role, name, assumed }) => {
    const sees = proof.cells.some(
      ({ id, command, role: caller, ways, object }) =>
        id === relation.id &&
        command === 'select' &&
        caller === name &&
        ways.some(
          ({ through, verdict, surface }) => through === object && OPEN.has(verdict) && (regime.callersCome === 'sql' || surface === 'api'),
        ),
    );
    const attributes =
      sees && !assumed ? access.columns(role, relation, 'SELECT').filter((one) => columns.some(({ attribute }) => attribute === one)) : [];
    return attributes.length > 0 ? [{ name, attributes }] : [];
  });
}
