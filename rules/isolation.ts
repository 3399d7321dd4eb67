import type { Rule } from '../src/judge/rule.ts';
import bucketPolicyWithoutTenant from './isolation/bucket-policy-without-tenant.ts';
import columnCaptured from './isolation/column-captured.ts';
import contextCallerControlled from './isolation/context-caller-controlled.ts';
import contextFailsOpen from './isolation/context-fails-open.ts';
import crossTenantDelete from './isolation/cross-tenant-delete.ts';
import crossTenantInsert from './isolation/cross-tenant-insert.ts';
import crossTenantRead from './isolation/cross-tenant-read.ts';
import crossTenantUpdate from './isolation/cross-tenant-update.ts';
import definerFunctionExposesRows from './isolation/definer-function-exposes-rows.ts';
import definerFunctionTrustsArgument from './isolation/definer-function-trusts-argument.ts';
import definerSearchPathOpen from './isolation/definer-search-path-open.ts';
import foreignTableExposed from './isolation/foreign-table-exposed.ts';
import immutableReadsSession from './isolation/immutable-reads-session.ts';
import inheritedTableUnprotected from './isolation/inherited-table-unprotected.ts';
import isolationLeftToApplication from './isolation/isolation-left-to-application.ts';
import leakproofFunction from './isolation/leakproof-function.ts';
import materializedViewExposed from './isolation/materialized-view-exposed.ts';
import membershipSelfService from './isolation/membership-self-service.ts';
import ownerBypassesRls from './isolation/owner-bypasses-rls.ts';
import partitionUnprotected from './isolation/partition-unprotected.ts';
import policyAlwaysTrue from './isolation/policy-always-true.ts';
import policyForWrongRole from './isolation/policy-for-wrong-role.ts';
import policyWithoutRls from './isolation/policy-without-rls.ts';
import protectionWithdrawn from './isolation/protection-withdrawn.ts';
import referencesGranted from './isolation/references-granted.ts';
import rlsNotEnabled from './isolation/rls-not-enabled.ts';
import roleBypassesRls from './isolation/role-bypasses-rls.ts';
import tenantHardCoded from './isolation/tenant-hard-coded.ts';
import truncateGranted from './isolation/truncate-granted.ts';
import viewBypassesRls from './isolation/view-bypasses-rls.ts';

export const isolation: readonly Rule[] = [
  bucketPolicyWithoutTenant,
  columnCaptured,
  contextCallerControlled,
  contextFailsOpen,
  crossTenantDelete,
  crossTenantInsert,
  crossTenantRead,
  crossTenantUpdate,
  definerFunctionExposesRows,
  definerFunctionTrustsArgument,
  definerSearchPathOpen,
  foreignTableExposed,
  immutableReadsSession,
  inheritedTableUnprotected,
  isolationLeftToApplication,
  leakproofFunction,
  materializedViewExposed,
  membershipSelfService,
  ownerBypassesRls,
  partitionUnprotected,
  policyAlwaysTrue,
  policyForWrongRole,
  policyWithoutRls,
  protectionWithdrawn,
  referencesGranted,
  rlsNotEnabled,
  roleBypassesRls,
  tenantHardCoded,
  truncateGranted,
  viewBypassesRls,
];
