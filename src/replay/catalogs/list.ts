import type { Catalog } from './catalog.ts';
import { catalog } from './catalog.ts';
import { pgDatabase, pgTablespace } from './database.ts';
import { pgAvailableExtensions, pgAvailableExtensionVersions, pgExtension } from './extensions.ts';
import { pgForeignDataWrapper, pgForeignServer, pgForeignTable, pgUserMapping } from './foreign.ts';
import { pgInherits, pgPartitionedTable } from './inheritance.ts';
import { pgAm, pgLanguage } from './methods.ts';
import { pgAmop, pgOpclass, pgOperator, pgOpfamily } from './operators.ts';
import { pgAttrdef } from './pg-attrdef.ts';
import { pgAttribute } from './pg-attribute.ts';
import { pgCast, pgTransform } from './pg-cast.ts';
import { pgClass } from './pg-class.ts';
import { pgCollation } from './pg-collation.ts';
import { pgConstraint } from './pg-constraint.ts';
import { pgDefaultAcl } from './pg-default-acl.ts';
import { pgDepend } from './pg-depend.ts';
import { pgDescription, pgShdescription } from './pg-description.ts';
import { pgEnum } from './pg-enum.ts';
import { pgEventTrigger } from './pg-event-trigger.ts';
import { pgIndex } from './pg-index.ts';
import { pgNamespace } from './pg-namespace.ts';
import { pgPolicy } from './pg-policy.ts';
import { pgAggregate, pgProc } from './pg-proc.ts';
import { pgRange } from './pg-range.ts';
import { pgRewrite } from './pg-rewrite.ts';
import { pgSequence } from './pg-sequence.ts';
import { pgSettings } from './pg-settings.ts';
import { pgShdepend } from './pg-shdepend.ts';
import { pgStatisticExt } from './pg-statistic-ext.ts';
import { pgTrigger } from './pg-trigger.ts';
import { pgType } from './pg-type.ts';
import { pgPublication, pgPublicationNamespace, pgPublicationRel, pgSubscription } from './publications.ts';
import { pgAuthid, pgAuthMembers, pgDbRoleSetting } from './roles.ts';
import { statisticsViews } from './statistics-views.ts';
import { pgTsConfig, pgTsDict, pgTsParser, pgTsTemplate } from './text-search.ts';
import { pgTimezoneNames } from './time-zones.ts';

/** Without a row until something is done that migrations do not do. */
const EMPTY = `pg_largeobject pg_largeobject_metadata pg_parameter_acl pg_prepared_statements pg_prepared_xacts pg_replication_origin
  pg_replication_slots pg_seclabel pg_seclabels pg_shseclabel pg_stat_user_functions pg_stat_xact_user_functions
  pg_statistic_ext_data pg_stats_ext pg_stats_ext_exprs pg_subscription_rel`;

/** Every catalog, and every view without a query, whose rows can be told. */
export const CATALOGS: Readonly<Record<string, Catalog<unknown>>> = {
  ...Object.fromEntries(EMPTY.split(/\s+/).map((name) => [name, catalog<never>({ all: () => [], columns: {} })])),
  ...statisticsViews,
  pg_aggregate: pgAggregate,
  pg_am: pgAm,
  pg_amop: pgAmop,
  pg_attrdef: pgAttrdef,
  pg_attribute: pgAttribute,
  pg_auth_members: pgAuthMembers,
  pg_authid: pgAuthid,
  pg_available_extension_versions: pgAvailableExtensionVersions,
  pg_available_extensions: pgAvailableExtensions,
  pg_cast: pgCast,
  pg_class: pgClass,
  pg_collation: pgCollation,
  pg_constraint: pgConstraint,
  pg_database: pgDatabase,
  pg_db_role_setting: pgDbRoleSetting,
  pg_default_acl: pgDefaultAcl,
  pg_depend: pgDepend,
  pg_description: pgDescription,
  pg_enum: pgEnum,
  pg_event_trigger: pgEventTrigger,
  pg_extension: pgExtension,
  pg_foreign_data_wrapper: pgForeignDataWrapper,
  pg_foreign_server: pgForeignServer,
  pg_foreign_table: pgForeignTable,
  pg_index: pgIndex,
  pg_inherits: pgInherits,
  pg_language: pgLanguage,
  pg_namespace: pgNamespace,
  pg_opclass: pgOpclass,
  pg_operator: pgOperator,
  pg_opfamily: pgOpfamily,
  pg_partitioned_table: pgPartitionedTable,
  pg_policy: pgPolicy,
  pg_proc: pgProc,
  pg_publication: pgPublication,
  pg_publication_namespace: pgPublicationNamespace,
  pg_publication_rel: pgPublicationRel,
  pg_range: pgRange,
  pg_rewrite: pgRewrite,
  pg_sequence: pgSequence,
  pg_settings: pgSettings,
  pg_shdepend: pgShdepend,
  pg_shdescription: pgShdescription,
  pg_statistic_ext: pgStatisticExt,
  pg_subscription: pgSubscription,
  pg_tablespace: pgTablespace,
  pg_timezone_names: pgTimezoneNames,
  pg_transform: pgTransform,
  pg_trigger: pgTrigger,
  pg_ts_config: pgTsConfig,
  pg_ts_dict: pgTsDict,
  pg_ts_parser: pgTsParser,
  pg_ts_template: pgTsTemplate,
  pg_type: pgType,
  pg_user_mapping: pgUserMapping,
};
