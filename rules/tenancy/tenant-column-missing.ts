import { callersWho, isApplicationAlone } from '../../src/judge/callers.ts';
import { tableFilled } from '../../src/judge/filled.ts';
import { relationIdentity } from '../../src/judge/naming.ts';
import { placeOf } from '../../src/judge/places.ts';
import { defineRule, type Fault } from '../../src/judge/rule.ts';
import type { Subject } from '../../src/judge/subject.ts';
import { columnAt, columnList, designedTables } from '../../src/judge/tables.ts';
import { hasTenants, isRoot, isTenants, tenantAxes } from '../../src/judge/tenants.ts';
import type { Relation } from '../../src/model/objects.ts';
import { singular, wordsOf } from '../../src/tenancy/words.ts';

export default defineRule({
  id: 'tenant-column-missing',
  category: 'tenancy',
  severity: 'error',
  effect: 'opens',
  title: 'Nothing says which tenant a row belongs to',
  why: 'No policy can confine rows that name no tenant, and no query can be asked for those of one: sooner or later everybody sees everything.',
  instead:
    'Add the tenant column (NOT NULL, with a foreign key to the table of tenants), or a NOT NULL foreign key to a table that has one. If the rows are everybody’s, say so in the settings (`tenancy.shared`).',
  watch() {
    const filled = new Set<string>();
    return {
      change(step) {
        const table = tableFilled(step);
        if (table !== undefined) filled.add(table);
      },
      *end(subject) {
        if (!hasTenants(subject)) return;
        for (const relation of designedTables(subject)) yield* judged(subject, relation, filled.has(relation.name));
      },
    };
  },
});

function* judged(subject: Subject, relation: Relation, isFilled: boolean): Generator<Fault> {
  const lack = lackOf(subject, relation);
  if (!lack) return;
  const callers = callersWho(subject, relation, 'select', 'insert', 'update', 'delete');
  const isAlone = isApplicationAlone(subject);
  if (!isAlone && callers.length === 0) return;
  // Lists that come with the product are everybody's, as long as nobody can write them.
  if (isFilled && (isAlone || callersWho(subject, relation, 'insert', 'update', 'delete').length === 0)) return;
  yield {
    object: relationIdentity(subject.schema, relation),
    at: placeOf(relation),
    says: `${lack.says}${isAlone ? '.' : `, and ${callers.join(' and ')} can reach it.`}`,
    ...(isAlone || isCatalogue(subject, relation) ? { severity: 'info', effect: 'breaks' } : lack.isGuessed && { severity: 'warning' }),
    sure: false,
  };
}

interface Lack {
  readonly says: string;
  /** Nothing at all ties it to a tenant: it may be no tenant's. */
  readonly isGuessed: boolean;
}

function lackOf(subject: Subject, relation: Relation): Lack | undefined {
  const { schema, tenancy } = subject;
  const name = relationIdentity(schema, relation);
  const scope = tenancy.scopes.get(relation.id);
  const tenant = [...tenantAxes(subject)][0]?.name ?? 'tenant';
  if (isAboveTenants(subject, relation)) return undefined;
  if (scope?.kind === 'undecided')
    return { says: `${name} has no column for the ${tenant}, and no foreign key to a table that has one`, isGuessed: true };
  const [path, other] = scope?.belongs ?? [];
  if (scope?.kind !== 'through' || path?.how !== 'through' || other) return undefined;
  if (path.attributes.every((attribute) => columnAt(relation, attribute)?.notNull)) return undefined;
  const parent = schema.relation(path.parent);
  return (
    parent && {
      says: `${name} belongs to a ${tenant} only through ${columnList(relation, path.attributes)}, which may be NULL`,
      isGuessed: false,
    }
  );
}

/** Plans, regions: what tenants themselves refer to is not any tenant's. */
const isAboveTenants = (subject: Subject, { id }: Relation): boolean =>
  subject.schema.referencing(id).some(({ relation }) => isRoot(subject, relation));

/** Kinds, plans, permissions: lists that tenants' rows refer to, and what hangs on such a list, are likely everybody's. */
function isCatalogue(subject: Subject, relation: Relation, depth = 0): boolean {
  const { schema, tenancy } = subject;
  if (wordsOf(relation.name).some((word) => LISTS.has(singular(word)))) return true;
  if (schema.referencing(relation.id).some((key) => isTenants(subject, key.relation))) return true;
  const parents = schema.constraintsOf(relation.id).flatMap(({ foreign }) => (foreign ? [schema.relation(foreign.table)] : []));
  return (
    depth < 4 &&
    parents.some(
      (parent) =>
        parent !== undefined &&
        parent.id !== relation.id &&
        tenancy.scopes.get(parent.id)?.kind === 'undecided' &&
        isCatalogue(subject, parent, depth + 1),
    )
  );
}

const LISTS = new Set(
  'capability catalog catalogue category country currency definition feature kind language locale migration permission plan price product role setting status taxonomy template type version'.split(
    ' ',
  ),
);
