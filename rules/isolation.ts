import type { Rule } from '../src/judge/rule.ts';
import columnCaptured from './isolation/column-captured.ts';
import crossTenantDelete from './isolation/cross-tenant-delete.ts';
import crossTenantInsert from './isolation/cross-tenant-insert.ts';
import crossTenantRead from './isolation/cross-tenant-read.ts';
import crossTenantUpdate from './isolation/cross-tenant-update.ts';
import definerFunctionExposesRows from './isolation/definer-function-exposes-rows.ts';
import definerFunctionTrustsArgument from './isolation/definer-function-trusts-argument.ts';
import membershipSelfService from './isolation/membership-self-service.ts';
import policyAlwaysTrue from './isolation/policy-always-true.ts';
import policyForWrongRole from './isolation/policy-for-wrong-role.ts';
import policyWithoutRls from './isolation/policy-without-rls.ts';
import protectionWithdrawn from './isolation/protection-withdrawn.ts';
import rlsNotEnabled from './isolation/rls-not-enabled.ts';
import tenantHardCoded from './isolation/tenant-hard-coded.ts';
import viewBypassesRls from './isolation/view-bypasses-rls.ts';

export const isolation: readonly Rule[] = [
  columnCaptured,
  crossTenantDelete,
  crossTenantInsert,
  crossTenantRead,
  crossTenantUpdate,
  definerFunctionExposesRows,
  definerFunctionTrustsArgument,
  membershipSelfService,
  policyAlwaysTrue,
  policyForWrongRole,
  policyWithoutRls,
  protectionWithdrawn,
  rlsNotEnabled,
  tenantHardCoded,
  viewBypassesRls,
];
