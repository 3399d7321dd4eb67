import { confinedWho, isApplicationAlone } from '../../src/judge/callers.ts';
import { isChecked, isWatched } from '../../src/judge/guards.ts';
import { indexesOf } from '../../src/judge/indexes.ts';
import { relationIdentity } from '../../src/judge/naming.ts';
import { placeOf } from '../../src/judge/places.ts';
import { defineRule } from '../../src/judge/rule.ts';
import type { Subject } from '../../src/judge/subject.ts';
import { columnAt, columnList, designedTables } from '../../src/judge/tables.ts';
import { isRoot, isTenants, type TenantColumn, tenantColumns } from '../../src/judge/tenants.ts';
import { quoteIdentifier } from '../../src/model/identifier.ts';
import type { Constraint, Relation } from '../../src/model/objects.ts';

export default defineRule({
  id: 'foreign-key-crosses-tenants',
  category: 'tenancy',
  severity: 'warning',
  effect: 'opens',
  title: 'A foreign key can point at another tenant’s row',
  why: 'Row security holds for reading and writing, not for what a key refers to: a caller can hang rows on another tenant’s row, keep it from being deleted, and learn which keys exist by which ones are accepted.',
  instead:
    'Carry the tenant in the key: UNIQUE (tenant_id, id) in the parent, FOREIGN KEY (tenant_id, parent_id) REFERENCES parent (tenant_id, id) in the child; or compare the parent’s tenant in the policy that lets the row be written.',
  *schema(subject) {
    const isAlone = isApplicationAlone(subject);
    for (const relation of designedTables(subject)) {
      const keys = crossingKeys(subject, relation);
      const callers = keys.length > 0 ? confinedWho(subject, relation, 'insert', 'update') : [];
      if (!isAlone && callers.length === 0) continue;
      for (const { key, parent } of keys) {
        const [table, other] = [relationIdentity(subject.schema, relation), relationIdentity(subject.schema, parent)];
        const fix = mendOf(subject, relation, key, parent);
        yield {
          object: table,
          at: placeOf(key),
          says: `The key of ${table} (${columnList(relation, key.columns)}) to ${other} does not carry the tenant: ${
            isAlone ? 'a row can refer' : `${callers.join(' and ')} can make a row refer`
          } to one of another tenant’s.`,
          key: key.name,
          ...(fix !== undefined && { fix }),
          // Where only the application calls, it is the one to compare; nothing is let through by this.
          ...(isAlone && { severity: 'info' as const, effect: 'breaks' as const }),
        };
      }
    }
  },
});

interface Crossing {
  readonly key: Constraint;
  readonly parent: Relation;
}

function crossingKeys(subject: Subject, relation: Relation): Crossing[] {
  const { schema } = subject;
  if (isRoot(subject, relation.id) || !isTenants(subject, relation.id)) return [];
  const own = tenantColumns(subject, relation);
  return schema.constraintsOf(relation.id).flatMap((key) => {
    const parent = key.foreign && !key.parent ? schema.relation(key.foreign.table) : undefined;
    if (!parent || isRoot(subject, parent.id) || !isTenants(subject, parent.id)) return [];
    const theirs = tenantColumns(subject, parent);
    // Rows that may be nobody's are there to be referred to by everybody.
    if (theirs.some(({ column }) => !column.notNull) || own.length > 1 || theirs.length > 1) return [];
    if (carriesTenant(subject, key, own, theirs) || (own.length === 0 && isThePath(subject, relation, key))) return [];
    if (isWatched(subject, relation, key.columns) || isChecked(subject, relation, parent.id)) return [];
    return [{ key, parent }];
  });
}

function carriesTenant(
  subject: Subject,
  { columns, foreign }: Constraint,
  own: readonly TenantColumn[],
  theirs: readonly TenantColumn[],
): boolean {
  const pairs = columns.map((attribute, i) => [attribute, foreign?.columns[i] ?? 0] as const);
  if (
    pairs.some(
      ([mine, other]) => own.some(({ column }) => column.attribute === mine) && theirs.some(({ column }) => column.attribute === other),
    )
  )
    return true;
  // Of one grandparent: each leads to the same row of a tenant's.
  const path = (relation: number) =>
    (subject.tenancy.scopes.get(relation)?.belongs ?? []).flatMap((one) => (one.how === 'through' ? one.attributes : [one.attribute]));
  const through = foreign ? path(foreign.table) : [];
  return pairs.length > 1 && pairs.some(([, other]) => through.includes(other));
}

/** The key by which the rows are their tenant's at all. */
function isThePath({ tenancy }: Subject, relation: Relation, { columns, foreign }: Constraint): boolean {
  return (tenancy.scopes.get(relation.id)?.belongs ?? []).some(
    (one) => one.how === 'through' && one.parent === foreign?.table && one.attributes.every((attribute) => columns.includes(attribute)),
  );
}

const ACTION = { 'no action': '', restrict: ' on delete restrict', cascade: ' on delete cascade' } as const;

function mendOf(subject: Subject, relation: Relation, { name, columns, foreign }: Constraint, parent: Relation): string | undefined {
  const { schema } = subject;
  const [own, theirs] = [tenantColumns(subject, relation)[0]?.column, tenantColumns(subject, parent)[0]?.column];
  const [column, key] = [columnAt(relation, columns[0] ?? 0), columnAt(parent, foreign?.columns[0] ?? 0)];
  if (!own?.notNull || !theirs || !column || !key || columns.length > 1 || !foreign || foreign.onUpdate !== 'no action') return undefined;
  if (foreign.onDelete === 'set default') return undefined;
  const [table, other] = [relationIdentity(schema, relation), relationIdentity(schema, parent)];
  const list = (...names: readonly string[]) => names.map(quoteIdentifier).join(', ');
  const isUnique = indexesOf(schema, parent.id).some(
    ({ index, keys }) =>
      index.unique && !index.predicate && keys.length === 2 && keys.includes(theirs.attribute) && keys.includes(key.attribute),
  );
  const action = foreign.onDelete === 'set null' ? ` on delete set null (${list(column.name)})` : ACTION[foreign.onDelete];
  return [
    ...(isUnique ? [] : [`alter table ${other} add unique (${list(key.name, theirs.name)});`]),
    `alter table ${table} drop constraint ${quoteIdentifier(name)};`,
    `alter table ${table} add constraint ${quoteIdentifier(name)} foreign key (${list(column.name, own.name)}) references ${other} (${list(key.name, theirs.name)})${action};`,
    '',
  ].join('\n');
}
