import type { Rule } from '../src/judge/rule.ts';
import foreignKeyCrossesTenants from './tenancy/foreign-key-crosses-tenants.ts';
import tenantColumnMissing from './tenancy/tenant-column-missing.ts';
import tenantColumnNameDiffers from './tenancy/tenant-column-name-differs.ts';
import tenantColumnNullable from './tenancy/tenant-column-nullable.ts';
import tenantColumnTypeDiffers from './tenancy/tenant-column-type-differs.ts';
import tenantColumnUnreferenced from './tenancy/tenant-column-unreferenced.ts';
import tenantDeleteUndecided from './tenancy/tenant-delete-undecided.ts';
import tenantIndexMissing from './tenancy/tenant-index-missing.ts';
import uniqueIgnoresTenant from './tenancy/unique-ignores-tenant.ts';

export const tenancy: readonly Rule[] = [
  tenantColumnMissing,
  tenantColumnNullable,
  tenantColumnUnreferenced,
  tenantColumnTypeDiffers,
  tenantColumnNameDiffers,
  foreignKeyCrossesTenants,
  uniqueIgnoresTenant,
  tenantIndexMissing,
  tenantDeleteUndecided,
];
