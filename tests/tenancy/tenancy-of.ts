/** The tenancy that is inferred of a history, and short words for it. */
import { readFileSync } from 'node:fs';
import type { History } from '../../src/history.ts';
import { BOOTSTRAP_SUPERUSER } from '../../src/model/catalog/ids.ts';
import { quoteQualified } from '../../src/model/identifier.ts';
import type { Schema } from '../../src/model/schema.ts';
import { type Platform, platformNamed } from '../../src/platform/index.ts';
import { bodyReader } from '../../src/prove/bodies.ts';
import type { Settings } from '../../src/settings/schema.ts';
import type { Source } from '../../src/source.ts';
import { type Belonging, inferTenancy, type Regime, type Scope, type Tenancy } from '../../src/tenancy/index.ts';

export const regimeOf = (platform: Platform): Regime => ({
  identitySettings: platform.identitySettings,
  callerSettings: platform.callerSettings,
  serviceRoles: platform.serviceRoles,
  callers: platform.callers,
  ownSchemas: platform.ownSchemas,
  migrator: platform.migrator,
  callersCome: platform.name === 'supabase' ? 'api' : 'sql',
});

export function tenancyOf(
  { schema, context, firstId }: History,
  settings?: Settings['tenancy'],
  platform: Platform = platformNamed('postgres'),
): Tenancy {
  return inferTenancy({
    schema,
    settings,
    regime: regimeOf(platform),
    bodies: bodyReader(context, BOOTSTRAP_SUPERUSER),
    own: (id) => id >= firstId,
  });
}

/** A table's scope and the columns that it rests on: `column tenant_id, user_id`, `through doc_id`, `members org_id, user_id`. */
export function saysOf(schema: Schema, relation: number, { kind, belongs, sure }: Scope): string {
  const columns = [...new Set(belongs.map((one) => belongingSays(schema, relation, one)))];
  return `${kind}${columns.length > 0 ? ` ${columns.join(', ')}` : ''}${sure ? '' : ' ?'}`;
}

function belongingSays(schema: Schema, relation: number, belonging: Belonging): string {
  const name = (of: number, attribute: number) => schema.relation(of)?.columns[attribute - 1]?.name ?? '?';
  if (belonging.how === 'through') return belonging.attributes.map((attribute) => name(relation, attribute)).join('+');
  return `${name(relation, belonging.attribute)}${belonging.axis.kind === 'tenant' ? '' : `:${belonging.axis.kind}`}`;
}

export function nameOf(schema: Schema, relation: number): string {
  const found = schema.relation(relation);
  return found ? quoteQualified(schema.namespace(found.namespace)?.name ?? '', found.name) : '';
}

export const scopesBy = (schema: Schema, tenancy: Tenancy): Map<string, string> =>
  new Map([...tenancy.scopes].map(([relation, scope]) => [nameOf(schema, relation), saysOf(schema, relation, scope)]));

export const fileSource = (path: string): Source => ({ name: path.slice(path.lastIndexOf('/') + 1), bytes: readFileSync(path) });
