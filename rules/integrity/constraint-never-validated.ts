import { relationIdentity } from '../../src/judge/naming.ts';
import { placeOf } from '../../src/judge/places.ts';
import { defineRule } from '../../src/judge/rule.ts';
import { ownTables } from '../../src/judge/tables.ts';
import { quoteIdentifier } from '../../src/model/identifier.ts';

export default defineRule({
  id: 'constraint-never-validated',
  category: 'integrity',
  severity: 'warning',
  effect: 'breaks',
  title: 'A constraint was added NOT VALID and never validated',
  why: 'It holds for new rows only: the old ones may break it, and the planner does not believe it.',
  instead: 'VALIDATE CONSTRAINT in a later migration: it takes a lock that lets others write.',
  *schema(subject) {
    const { schema } = subject;
    for (const relation of ownTables(subject))
      for (const constraint of schema.constraintsOf(relation.id)) {
        if (constraint.validated || !constraint.enforced || constraint.parent !== undefined || constraint.inheritedFrom > 0) continue;
        const table = relationIdentity(schema, relation);
        yield {
          object: table,
          at: placeOf(constraint, 'validated'),
          says: `${constraint.name} of ${table} was added NOT VALID, and no migration validates it.`,
          key: constraint.name,
          fix: `alter table ${table} validate constraint ${quoteIdentifier(constraint.name)};\n`,
        };
      }
  },
});
