import { confinedWho, isApplicationAlone } from '../../src/judge/callers.ts';
import { columnsAsked, columnsRead, type Index, indexesOf } from '../../src/judge/indexes.ts';
import { relationIdentity } from '../../src/judge/naming.ts';
import { placeOf } from '../../src/judge/places.ts';
import { defineRule } from '../../src/judge/rule.ts';
import type { Subject } from '../../src/judge/subject.ts';
import { columnAt, columnList, designedTables } from '../../src/judge/tables.ts';
import { isRoot, isTenants, tenantColumns } from '../../src/judge/tenants.ts';
import { baseType } from '../../src/judge/types.ts';
import { BYTEA, UUID } from '../../src/model/catalog/ids.ts';
import type { Column, Relation } from '../../src/model/objects.ts';
import { wordsOf } from '../../src/tenancy/words.ts';

export default defineRule({
  id: 'unique-ignores-tenant',
  category: 'tenancy',
  severity: 'warning',
  effect: 'opens',
  title: 'A value is unique among all tenants',
  why: 'A unique index sees all rows, whatever row security hides: one tenant can take a value from all others, and learns from the refusal that somebody has it.',
  instead: 'Let the tenant be a part of it: UNIQUE (tenant_id, name).',
  *schema(subject) {
    const isAlone = isApplicationAlone(subject);
    for (const relation of designedTables(subject)) {
      const indexes = ignorant(subject, relation);
      const callers = indexes.length > 0 ? confinedWho(subject, relation, 'insert', 'update') : [];
      if (!isAlone && callers.length === 0) continue;
      for (const index of indexes) {
        const constraint = subject.schema.constraintsOf(relation.id).find((one) => one.index === index.relation.id);
        const columns = columnList(relation, [...columnsRead(index)]);
        const name = relationIdentity(subject.schema, relation);
        yield {
          object: name,
          at: placeOf(constraint ?? index.relation),
          says: `${columns} of ${name} is unique among the rows of all tenants: ${
            isAlone ? 'one' : `${callers.join(' and ')} of one`
          } can block another’s value, and find out that it is there.`,
          key: index.relation.name,
          ...(isAlone && { severity: 'info' as const, effect: 'breaks' as const }),
        };
      }
    }
  },
});

function ignorant(subject: Subject, relation: Relation): Index[] {
  const { schema, tenancy } = subject;
  if (isRoot(subject, relation.id) || !isTenants(subject, relation.id)) return [];
  const owners = (tenancy.scopes.get(relation.id)?.belongs ?? []).flatMap((one) =>
    one.how === 'through' ? one.attributes : [one.attribute],
  );
  for (const { column } of tenantColumns(subject, relation)) owners.push(column.attribute);
  return indexesOf(schema, relation.id).filter((index) => {
    if (!index.index.unique || index.index.exclusion) return false;
    const columns = [...columnsRead(index)];
    const isConfined = [...columns, ...columnsAsked(index)].some(
      (attribute) => owners.includes(attribute) || isReference(subject, relation, attribute),
    );
    return columns.length > 0 && !isConfined && columns.every((attribute) => isChosen(subject, relation, columnAt(relation, attribute)));
  });
}

/** The row that it points to is of one tenant. */
const isReference = (subject: Subject, relation: Relation, attribute: number): boolean =>
  subject.schema
    .constraintsOf(relation.id)
    .some(
      ({ foreign, columns }) =>
        foreign !== undefined && columns.includes(attribute) && subject.tenancy.scopes.get(foreign.table)?.kind !== 'none',
    );

/** People choose the value: it is not made by chance, counted up, or given out by somebody else. */
function isChosen({ schema }: Subject, relation: Relation, column: Column | undefined): boolean {
  if (!column || column.identity || column.generated) return false;
  const type = baseType(schema, column.type);
  if (type === UUID || type === BYTEA) return false;
  const value = column.default === undefined ? undefined : schema.object(column.default);
  if (value?.class === 'default value' && value.value.expression.kind !== 'constant') return false;
  const words = wordsOf(column.name);
  if (words.at(-1) === 'code' && wordsOf(relation.name).some((word) => /^invit/.test(word))) return false;
  return !words.some((word) => SECRET.has(word)) && !words.some((word) => ELSEWHERE.test(word)) && !/^ids?$/.test(words.at(-1) ?? '');
}

const SECRET = new Set(
  'token tokens secret hash digest fingerprint checksum nonce signature jti uuid guid ulid otp salt etag cursor sequence seq nanoid state key domain host hostname subdomain'.split(
    ' ',
  ),
);

const ELSEWHERE =
  /^(?:external|ext|remote|provider|stripe|paypal|paddle|lemon|squeezy|chargebee|braintree|stytch|clerk|auth0|okta|google|github|gitlab|slack|discord|twilio|twitter|facebook|shopify|xero|plaid|openai|aws|azure|apple|linear|jira|notion|hubspot|salesforce|zoom|resend|sendgrid|mailgun)$/;
