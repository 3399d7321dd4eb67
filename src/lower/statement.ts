import type { ExplainStmt, SelectStmt } from 'libpg-query';
import type { Change, Database, Maintenance, NoEffect } from '../model/change.ts';
import { alterTable } from './alter-table.ts';
import { comment, dependsOnExtension, drop, dropSubscription, dropUserMapping, rename, setOwner, setSchema } from './any-object.ts';
import { call } from './call.ts';
import { type Context, NotModelled } from './context.ts';
import { createForeignTable, createTable, createTableAs } from './create-table.ts';
import { define } from './definition.ts';
import * as extension from './extension.ts';
import * as foreign from './foreign.ts';
import { alterDefaultPrivileges, grant, grantRole } from './grant.ts';
import * as language from './language.ts';
import { as, type Fields, type Node, type Tag, tagOf } from './node.ts';
import * as operators from './operator-class.ts';
import { alterPolicy, createPolicy } from './policy.ts';
import { query } from './query.ts';
import * as role from './role.ts';
import { alterRoutine, createRoutine, runBlock } from './routine.ts';
import * as session from './session.ts';
import { setSettings } from './setting.ts';
import * as tables from './table-statement.ts';
import * as triggers from './trigger.ts';
import * as types from './type.ts';

/** Every kind of statement; nodes that only stand inside others are not. */
type StatementTag = Exclude<
  Extract<Tag, `${string}Stmt`>,
  'RawStmt' | 'SetOperationStmt' | 'ReturnStmt' | 'PLAssignStmt' | 'ReplicaIdentityStmt'
>;
type Reader<T extends Tag> = (fields: Fields<T>, c: Context) => Change | readonly Change[];

const noEffect =
  (what: string) =>
  (_: unknown, c: Context): NoEffect => ({ kind: 'no effect', what, at: c.base });

const maintenance =
  (what: Maintenance['what']) =>
  (_: unknown, c: Context): Maintenance => ({
    kind: 'maintenance',
    what,
    relations: [],
    concurrently: false,
    at: c.base,
  });

const database = (action: Database['action'], name: string | undefined, c: Context): Database => ({
  kind: 'database',
  action,
  name: name ?? '',
  at: c.base,
});

const READERS: { readonly [T in StatementTag]: Reader<T> } = {
  SelectStmt: selection,
  InsertStmt: (fields, c) => run({ InsertStmt: fields }, c),
  UpdateStmt: (fields, c) => run({ UpdateStmt: fields }, c),
  DeleteStmt: (fields, c) => run({ DeleteStmt: fields }, c),
  MergeStmt: (fields, c) => run({ MergeStmt: fields }, c),
  CallStmt: ({ funccall }, c) => ({ kind: 'call', call: call(funccall ?? {}, c), at: c.base }),
  DoStmt: runBlock,
  ExplainStmt: explanation,

  CreateSchemaStmt: (fields, c) =>
    tables.createSchema(
      fields,
      c,
      (fields.schemaElts ?? []).flatMap((element) => statementChanges(element, c)),
    ),
  CreateStmt: createTable,
  CreateForeignTableStmt: createForeignTable,
  CreateTableAsStmt: createTableAs,
  AlterTableStmt: alterTable,
  IndexStmt: tables.createIndex,
  ViewStmt: tables.createView,
  RefreshMatViewStmt: tables.refreshView,
  CreateSeqStmt: tables.createSequence,
  AlterSeqStmt: tables.alterSequence,
  CreateStatsStmt: tables.createStatistics,
  AlterStatsStmt: tables.alterStatistics,
  TruncateStmt: tables.truncate,
  CopyStmt: tables.copy,
  LockStmt: tables.lock,

  CreateFunctionStmt: createRoutine,
  AlterFunctionStmt: alterRoutine,
  DefineStmt: define,
  AlterOperatorStmt: operators.alterOperator,
  CreateOpClassStmt: operators.createOperatorClass,
  CreateOpFamilyStmt: operators.createOperatorFamily,
  AlterOpFamilyStmt: operators.alterOperatorFamily,
  CreateCastStmt: operators.createCast,
  CreateTransformStmt: operators.createTransform,
  CreateConversionStmt: language.createConversion,
  CreatePLangStmt: language.createLanguage,
  CreateAmStmt: language.createAccessMethod,
  AlterTSDictionaryStmt: language.alterDictionary,
  AlterTSConfigurationStmt: language.alterConfiguration,
  AlterCollationStmt: noEffect('ALTER COLLATION ... REFRESH VERSION'),

  AlterTypeStmt: types.alterBaseType,
  CompositeTypeStmt: types.createComposite,
  CreateEnumStmt: types.createEnum,
  AlterEnumStmt: types.alterEnum,
  CreateRangeStmt: types.createRangeType,
  CreateDomainStmt: types.createDomain,
  AlterDomainStmt: types.alterDomain,

  CreateTrigStmt: triggers.createTrigger,
  CreateEventTrigStmt: triggers.createEventTrigger,
  AlterEventTrigStmt: triggers.alterEventTrigger,
  RuleStmt: triggers.createRule,
  CreatePolicyStmt: createPolicy,
  AlterPolicyStmt: alterPolicy,

  CreateExtensionStmt: extension.createExtension,
  AlterExtensionStmt: extension.updateExtension,
  AlterExtensionContentsStmt: extension.extensionMember,
  CreatePublicationStmt: extension.createPublication,
  AlterPublicationStmt: extension.alterPublication,
  CreateSubscriptionStmt: extension.createSubscription,
  AlterSubscriptionStmt: noEffect('ALTER SUBSCRIPTION'),
  DropSubscriptionStmt: dropSubscription,
  CreateFdwStmt: foreign.createWrapper,
  AlterFdwStmt: foreign.alterWrapper,
  CreateForeignServerStmt: foreign.createServer,
  AlterForeignServerStmt: foreign.alterServer,
  CreateUserMappingStmt: foreign.createUserMapping,
  AlterUserMappingStmt: foreign.alterUserMapping,
  DropUserMappingStmt: dropUserMapping,
  ImportForeignSchemaStmt: foreign.importForeignSchema,

  CreateRoleStmt: role.createRole,
  AlterRoleStmt: role.alterRole,
  AlterRoleSetStmt: role.alterRoleSettings,
  AlterDatabaseSetStmt: role.alterDatabaseSettings,
  DropRoleStmt: role.dropRoles,
  ReassignOwnedStmt: role.reassignOwned,
  DropOwnedStmt: role.dropOwned,
  GrantStmt: grant,
  GrantRoleStmt: grantRole,
  AlterDefaultPrivilegesStmt: alterDefaultPrivileges,

  DropStmt: drop,
  CommentStmt: comment,
  RenameStmt: rename,
  AlterObjectSchemaStmt: setSchema,
  AlterOwnerStmt: setOwner,
  AlterObjectDependsStmt: dependsOnExtension,
  SecLabelStmt: noEffect('SECURITY LABEL'),

  VariableSetStmt: setSettings,
  VariableShowStmt: ({ name = '' }, c) => ({ kind: 'show', name, at: c.base }),
  TransactionStmt: session.transaction,
  ConstraintsSetStmt: session.setConstraints,
  DiscardStmt: session.discard,
  PrepareStmt: session.prepare,
  ExecuteStmt: session.execute,
  DeallocateStmt: ({ name }, c) => ({ kind: 'deallocate', ...(name !== undefined && { name }), at: c.base }),
  DeclareCursorStmt: session.declareCursor,
  ClosePortalStmt: noEffect('CLOSE'),
  FetchStmt: noEffect('FETCH'),
  NotifyStmt: noEffect('NOTIFY'),
  ListenStmt: noEffect('LISTEN'),
  UnlistenStmt: noEffect('UNLISTEN'),
  LoadStmt: noEffect('LOAD'),

  CreatedbStmt: ({ dbname }, c) => database('create', dbname, c),
  DropdbStmt: ({ dbname }, c) => database('drop', dbname, c),
  AlterDatabaseStmt: ({ dbname }, c) => database('alter', dbname, c),
  AlterDatabaseRefreshCollStmt: ({ dbname }, c) => database('alter', dbname, c),
  CreateTableSpaceStmt: ({ tablespacename }, c) => database('tablespace', tablespacename, c),
  DropTableSpaceStmt: ({ tablespacename }, c) => database('tablespace', tablespacename, c),
  AlterTableSpaceOptionsStmt: ({ tablespacename }, c) => database('tablespace', tablespacename, c),
  AlterTableMoveAllStmt: ({ orig_tablespacename }, c) => database('tablespace', orig_tablespacename, c),

  VacuumStmt: session.vacuum,
  ClusterStmt: session.cluster,
  ReindexStmt: session.reindex,
  CheckPointStmt: maintenance('checkpoint'),
  AlterSystemStmt: maintenance('alter system'),
};

/** What a statement asks for; nearly always one thing. */
export function statementChanges(node: Node, c: Context): readonly Change[] {
  const tag = tagOf(node);
  const reader = (READERS as Partial<Record<Tag, (fields: unknown, c: Context) => Change | readonly Change[]>>)[tag as Tag];
  if (!reader) throw new NotModelled(`a statement of kind ${tag ?? 'none'}`);
  const changes = reader((node as Record<string, unknown>)[tag as Tag], c);
  return 'kind' in changes ? [changes] : changes;
}

function run(node: Node, c: Context): Change {
  return { kind: 'query', query: query(node, c, c.base), at: c.base };
}

/** SELECT ... INTO makes a table: PostgreSQL, too, takes it for CREATE TABLE AS. It stands in the first SELECT of a UNION. */
function selection(fields: SelectStmt, c: Context): Change {
  const chain = [fields];
  for (let left = fields.larg; left; left = left.larg) chain.push(left);
  const { intoClause: into, ...first } = chain.pop() as SelectStmt;
  if (!into) return run({ SelectStmt: fields }, c);
  const selected = chain.reduceRight<SelectStmt>((left, operation) => ({ ...operation, larg: left }), first);
  return createTableAs({ query: { SelectStmt: selected }, into, objtype: 'OBJECT_TABLE' }, c);
}

/** EXPLAIN runs nothing unless it is to ANALYZE. */
function explanation({ query: node, options }: ExplainStmt, c: Context): Change | readonly Change[] {
  if (!node) throw new NotModelled('EXPLAIN of nothing');
  if (session.isOn(options, 'analyze', c)) return statementChanges(node, c);
  const selects =
    as(node, 'SelectStmt') ?? as(node, 'InsertStmt') ?? as(node, 'UpdateStmt') ?? as(node, 'DeleteStmt') ?? as(node, 'MergeStmt');
  if (!selects) return { kind: 'no effect', what: 'EXPLAIN', at: c.base };
  return { kind: 'query', query: query(node, c, c.base), explainOnly: true, at: c.base };
}
