import type { Rule } from '../src/judge/rule.ts';
import authUsersExposed from './isolation/auth-users-exposed.ts';
import bucketListingPublic from './isolation/bucket-listing-public.ts';
import bucketPolicyWithoutTenant from './isolation/bucket-policy-without-tenant.ts';
import columnCaptured from './isolation/column-captured.ts';
import contextCallerControlled from './isolation/context-caller-controlled.ts';
import contextFailsOpen from './isolation/context-fails-open.ts';
import contextNamesDiffer from './isolation/context-names-differ.ts';
import contextUnguarded from './isolation/context-unguarded.ts';
import crossTenantDelete from './isolation/cross-tenant-delete.ts';
import crossTenantInsert from './isolation/cross-tenant-insert.ts';
import crossTenantRead from './isolation/cross-tenant-read.ts';
import crossTenantUpdate from './isolation/cross-tenant-update.ts';
import defaultPrivilegesTooWide from './isolation/default-privileges-too-wide.ts';
import definerFunctionExposesRows from './isolation/definer-function-exposes-rows.ts';
import definerFunctionTrustsArgument from './isolation/definer-function-trusts-argument.ts';
import definerSearchPathOpen from './isolation/definer-search-path-open.ts';
import foreignTableExposed from './isolation/foreign-table-exposed.ts';
import grantTooWide from './isolation/grant-too-wide.ts';
import immutableReadsSession from './isolation/immutable-reads-session.ts';
import inheritedTableUnprotected from './isolation/inherited-table-unprotected.ts';
import isolationLeftToApplication from './isolation/isolation-left-to-application.ts';
import isolationUnproved from './isolation/isolation-unproved.ts';
import leakproofFunction from './isolation/leakproof-function.ts';
import materializedViewExposed from './isolation/materialized-view-exposed.ts';
import membershipSelfService from './isolation/membership-self-service.ts';
import ownerBypassesRls from './isolation/owner-bypasses-rls.ts';
import partitionUnprotected from './isolation/partition-unprotected.ts';
import policyAlwaysTrue from './isolation/policy-always-true.ts';
import policyDuplicate from './isolation/policy-duplicate.ts';
import policyForWrongRole from './isolation/policy-for-wrong-role.ts';
import policyIncomplete from './isolation/policy-incomplete.ts';
import policyReadsForbiddenTable from './isolation/policy-reads-forbidden-table.ts';
import policyRecurses from './isolation/policy-recurses.ts';
import policyShadowed from './isolation/policy-shadowed.ts';
import policyWithoutRls from './isolation/policy-without-rls.ts';
import protectionWithdrawn from './isolation/protection-withdrawn.ts';
import publicationUnprotected from './isolation/publication-unprotected.ts';
import referencesGranted from './isolation/references-granted.ts';
import restrictiveOnly from './isolation/restrictive-only.ts';
import rlsNotEnabled from './isolation/rls-not-enabled.ts';
import rlsWithoutPolicy from './isolation/rls-without-policy.ts';
import roleBypassesRls from './isolation/role-bypasses-rls.ts';
import rowsSharedByFlag from './isolation/rows-shared-by-flag.ts';
import secretInPlainText from './isolation/secret-in-plain-text.ts';
import sensitiveColumnExposed from './isolation/sensitive-column-exposed.ts';
import tenantHardCoded from './isolation/tenant-hard-coded.ts';
import truncateGranted from './isolation/truncate-granted.ts';
import viewBypassesRls from './isolation/view-bypasses-rls.ts';
import viewLeaksThroughCondition from './isolation/view-leaks-through-condition.ts';

export const isolation: readonly Rule[] = [
  authUsersExposed,
  bucketListingPublic,
  bucketPolicyWithoutTenant,
  columnCaptured,
  contextCallerControlled,
  contextFailsOpen,
  contextNamesDiffer,
  contextUnguarded,
  crossTenantDelete,
  crossTenantInsert,
  crossTenantRead,
  crossTenantUpdate,
  defaultPrivilegesTooWide,
  definerFunctionExposesRows,
  definerFunctionTrustsArgument,
  definerSearchPathOpen,
  foreignTableExposed,
  grantTooWide,
  immutableReadsSession,
  inheritedTableUnprotected,
  isolationLeftToApplication,
  isolationUnproved,
  leakproofFunction,
  materializedViewExposed,
  membershipSelfService,
  ownerBypassesRls,
  partitionUnprotected,
  policyAlwaysTrue,
  policyDuplicate,
  policyForWrongRole,
  policyIncomplete,
  policyReadsForbiddenTable,
  policyRecurses,
  policyShadowed,
  policyWithoutRls,
  protectionWithdrawn,
  publicationUnprotected,
  referencesGranted,
  restrictiveOnly,
  rlsNotEnabled,
  rlsWithoutPolicy,
  roleBypassesRls,
  rowsSharedByFlag,
  secretInPlainText,
  sensitiveColumnExposed,
  tenantHardCoded,
  truncateGranted,
  viewBypassesRls,
  viewLeaksThroughCondition,
];
