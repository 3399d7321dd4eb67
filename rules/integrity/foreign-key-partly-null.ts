import { foreignKeys, type Key } from '../../src/judge/keys.ts';
import { relationIdentity } from '../../src/judge/naming.ts';
import { placeOf } from '../../src/judge/places.ts';
import { defineRule } from '../../src/judge/rule.ts';
import type { Subject } from '../../src/judge/subject.ts';
import { columnAt, columnList } from '../../src/judge/tables.ts';
import { tenantColumns } from '../../src/judge/tenants.ts';
import type { Column } from '../../src/model/objects.ts';
import { visit } from '../../src/model/walk.ts';

export default defineRule({
  id: 'foreign-key-partly-null',
  category: 'integrity',
  severity: 'warning',
  effect: 'breaks',
  title: 'A composite key is not checked while a part of it is NULL',
  why: 'MATCH SIMPLE, which is the default, passes any row in which one column of the key is NULL: the others may then hold anything.',
  instead: 'Make the columns NOT NULL; or MATCH FULL, or a CHECK that they are NULL together.',
  aliases: ['pg-index-health/40'],
  *schema(subject) {
    for (const one of foreignKeys(subject)) {
      const { relation, constraint, parent } = one;
      const open = nullable(subject, one);
      if (open.length === 0) continue;
      const names = open.map(({ name }) => name).join(' or ');
      const others =
        constraint.columns.length === open.length
          ? 'the other'
          : columnList(
              relation,
              constraint.columns.filter((attribute) => !open.some((one) => one.attribute === attribute)),
            );
      yield {
        object: relationIdentity(subject.schema, relation),
        at: placeOf(constraint, 'foreign'),
        says: `The key of ${relationIdentity(subject.schema, relation)} (${columnList(relation, constraint.columns)}) to ${parent.name} is not checked while ${names} is NULL, whatever ${others} may hold.`,
        key: constraint.name,
      };
    }
  },
});

/** The columns that open a hole: one that is left out on purpose (no project) opens none beside a tenant that is always there. */
function nullable(subject: Subject, { relation, constraint, foreign }: Key): Column[] {
  if (constraint.columns.length < 2 || foreign.match !== 'simple') return [];
  const open = constraint.columns.flatMap((attribute) => columnAt(relation, attribute) ?? []).filter((column) => !column.notNull);
  const tenants = tenantColumns(subject, relation).map(({ column }) => column.attribute);
  const isOptional = open.length === 1 && !tenants.includes(open[0]?.attribute ?? 0);
  return isOptional || isAsked(subject, relation.id, open) ? [] : open;
}

/** A CHECK looks at all of them. */
function isAsked({ schema }: Subject, relation: number, columns: readonly Column[]): boolean {
  return schema.constraintsOf(relation).some(({ check }) => {
    const read = new Set<number>();
    if (check)
      visit(check.expression, (e) => {
        if (e.kind === 'column') read.add(e.attribute);
      });
    return columns.every(({ attribute }) => read.has(attribute));
  });
}
