/** Each change to the part of the replay that carries it out. */

import { bindQuery } from '../bind/query.ts';
import type { Change, Discard } from '../model/change.ts';
import { refuse } from '../model/refusal.ts';
import { alterTable } from './alter-table/index.ts';
import { createCollation } from './collations.ts';
import { comment } from './comment.ts';
import { setConstraints } from './constraints/deferral.ts';
import { bindingOf, type Context } from './context.ts';
import { createTable } from './create-table.ts';
import { drop } from './drop/drop.ts';
import { dropAll } from './drop/remove.ts';
import type { Result } from './evaluate/query.ts';
import { alterExtension, createExtension } from './extensions.ts';
import { alterForeign, createForeign } from './foreign.ts';
import { createIndexStatement } from './indexes/statement.ts';
import { runDo } from './interpret/block.ts';
import { runMaintenance } from './maintenance.ts';
import { setOwner } from './owner.ts';
import { alterPolicy, createPolicy } from './policies.ts';
import { grant } from './privileges/grant.ts';
import { alterDefaultPrivileges, dropOwned, reassignOwned } from './privileges/owned.ts';
import { alterRole, alterRoleSettings, createRole, dropRoles, grantRole } from './privileges/roles.ts';
import { alterPublication, createPublication } from './publications.ts';
import { alterSequence, createSequence } from './relations/sequence.ts';
import { rename } from './rename.ts';
import { createAggregate } from './routines/aggregate.ts';
import { alterRoutine } from './routines/alter.ts';
import { createRoutine } from './routines/create.ts';
import { runCall } from './routines/run-call.ts';
import { copy } from './rows/copy.ts';
import { entered } from './rows/entered.ts';
import { deallocate, prepare } from './rows/prepared.ts';
import { executePrepared, lockTables, runQueryStatement, truncate } from './rows/statements.ts';
import { createRule } from './rules.ts';
import { setSchema } from './set-schema.ts';
import { requireSetting, setSetting } from './settings.ts';
import { alterStatistics, createStatistics } from './statistics.ts';
import {
  alterEventTrigger,
  createAccessMethod,
  createConversion,
  createEventTrigger,
  createLanguage,
  createSchema,
  createSubscription,
} from './surroundings.ts';
import { alterTextSearch, createTextSearch } from './text-search.ts';
import { createTrigger } from './triggers.ts';
import { alterBaseType, createBaseType } from './types/base.ts';
import { createComposite } from './types/composite.ts';
import { alterDomain, createDomain } from './types/domain.ts';
import { alterEnum, createEnum } from './types/enum.ts';
import {
  alterOperatorFamily,
  createCast,
  createOperator,
  createOperatorClass,
  createOperatorFamily,
  createTransform,
} from './types/operator.ts';
import { createRangeType } from './types/range.ts';
import { createTableAs, createView, refreshView } from './views.ts';

/** Gives the rows of a query; nothing for other changes. */
export function apply(context: Context, change: Change): Result | undefined {
  switch (change.kind) {
    // V8 compares one case after the other: what is frequent stands first.
    case 'alter table':
      return void alterTable(context, change);
    case 'create index':
      return void createIndexStatement(context, change);
    case 'create policy':
      return void createPolicy(context, change);
    case 'grant':
      return void grant(context, change);
    case 'comment':
      return void comment(context, change);
    case 'create routine':
      return void createRoutine(context, change);
    case 'query':
      return runQueryStatement(context, change);
    case 'create table':
      createTable(context, change);
      return undefined;
    case 'create trigger':
      return void createTrigger(context, change);
    case 'create view':
      return void createView(context, change);
    case 'drop':
      return void drop(context, change);
    case 'transaction':
      return void context.transaction(change);
    case 'do':
      return void runDo(context, change);
    case 'create enum':
      return void createEnum(context, change);
    case 'create schema': {
      const made = createSchema(context, change);
      if (made) inSchema(context, made.name, change.elements);
      else if (change.elements.length > 0) refuse('0A000', 'CREATE SCHEMA IF NOT EXISTS cannot include schema elements', { at: change.at });
      return undefined;
    }
    case 'create table as':
      return void createTableAs(context, change);
    case 'refresh view':
      return void refreshView(context, change);
    case 'create sequence':
      return void createSequence(context, change);
    case 'alter sequence':
      return void alterSequence(context, change);
    case 'alter routine':
      return void alterRoutine(context, change);
    case 'create aggregate':
      return void createAggregate(context, change);
    case 'create operator':
      return void createOperator(context, change);
    case 'alter operator':
      return undefined;
    case 'create operator class':
      return void createOperatorClass(context, change);
    case 'create operator family':
      createOperatorFamily(context, change);
      return undefined;
    case 'alter operator family':
      return void alterOperatorFamily(context, change);
    case 'create cast':
      return void createCast(context, change);
    case 'create transform':
      return void createTransform(context, change);
    case 'create conversion':
      return void createConversion(context, change);
    case 'create language':
      return void createLanguage(context, change);
    case 'create access method':
      return void createAccessMethod(context, change);
    case 'create collation':
      return void createCollation(context, change);
    case 'create text search':
      return void createTextSearch(context, change);
    case 'alter text search':
      return void alterTextSearch(context, change);
    case 'create base type':
      return void createBaseType(context, change);
    case 'alter base type':
      return void alterBaseType(context, change);
    case 'create composite':
      return void createComposite(context, change);
    case 'alter enum':
      return void alterEnum(context, change);
    case 'create range type':
      return void createRangeType(context, change);
    case 'create domain':
      return void createDomain(context, change);
    case 'alter domain':
      return void alterDomain(context, change);
    case 'create event trigger':
      return void createEventTrigger(context, change);
    case 'alter event trigger':
      return void alterEventTrigger(context, change);
    case 'create rule':
      return void createRule(context, change);
    case 'alter policy':
      return void alterPolicy(context, change);
    case 'create statistics':
      return void createStatistics(context, change);
    case 'alter statistics':
      return void alterStatistics(context, change);
    case 'create extension':
      return void createExtension(context, change);
    case 'alter extension':
      return void alterExtension(context, change);
    case 'create foreign':
      return void createForeign(context, change);
    case 'alter foreign':
      return void alterForeign(context, change);
    case 'create publication':
      return void createPublication(context, change);
    case 'alter publication':
      return void alterPublication(context, change);
    case 'create subscription':
      return void createSubscription(context, change);
    case 'create role':
      return void createRole(context, change);
    case 'alter role':
      return void alterRole(context, change);
    case 'alter role settings':
      return void alterRoleSettings(context, change);
    case 'drop roles':
      return void dropRoles(context, change);
    case 'grant role':
      return void grantRole(context, change);
    case 'alter default privileges':
      return void alterDefaultPrivileges(context, change);
    case 'reassign owned':
      return void reassignOwned(context, change);
    case 'drop owned':
      return void dropOwned(context, change);
    case 'rename':
      return void rename(context, change);
    case 'set schema':
      return void setSchema(context, change);
    case 'set owner':
      return void setOwner(context, change);
    case 'set':
      return void setSetting(context, change);
    case 'call':
      return void runCall(context, change);
    case 'truncate':
      return void truncate(context, change);
    case 'copy':
      return void copy(context, change);
    case 'lock':
      return void lockTables(context, change);
    case 'prepare':
      return void prepare(context, change);
    case 'execute':
      return executePrepared(context, change);
    case 'declare cursor':
      entered(context, bindQuery(bindingOf(context), undefined, change.query));
      return undefined;
    case 'maintenance':
      return void runMaintenance(context, change);
    case 'import foreign schema':
      return void context.unmodelled('IMPORT FOREIGN SCHEMA', context.store.placeAt(change.at));
    case 'deallocate':
      return void deallocate(context, change.name, change.at);
    case 'discard':
      return void discard(context, change);
    case 'set constraints':
      return void setConstraints(context, change);
    case 'show':
      return void requireSetting(context, change.name, change.at);
    case 'depends on extension':
    case 'database':
    case 'no effect':
      return undefined;
    case 'malformed':
      return refuse(change.sqlstate, change.message, { at: change.at });
    case 'unmodelled':
      return void context.unmodelled(change.what, context.store.placeAt(change.at));
    default:
      return change satisfies never;
  }
}

function discard(context: Context, { what, at }: Discard): void {
  const { store, session } = context;
  if (what === 'all') {
    session.becomeSession(session.authenticated);
    session.resetAll();
    deallocate(context, undefined, at);
  }
  const { temporary } = session;
  if ((what === 'all' || what === 'temporary tables') && temporary !== undefined)
    dropAll(
      context,
      store.inNamespace(temporary).map((object) => ({ object, column: 0 })),
      true,
    );
}

/** What is made first: whatever else may need it. */
const ORDER: readonly Change['kind'][] = ['create sequence', 'create table', 'create view', 'create index', 'create trigger', 'grant'];

/** The objects in a CREATE SCHEMA go to it. */
function inSchema(context: Context, schema: string, written: readonly Change[]): void {
  if (written.length === 0) return;
  for (const element of written) {
    const name = 'table' in element && element.kind !== 'copy' ? element.table : 'name' in element ? element.name : undefined;
    const other = typeof name === 'object' ? name.schema : undefined;
    if (other !== undefined && other !== schema)
      refuse('42P15', `CREATE specifies a schema (${other}) different from the one being created (${schema})`, { at: element.at });
  }
  const elements = [...written].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
  const path = `"${schema.replaceAll('"', '""')}", ${context.session.setting('search_path') ?? ''}`;
  context.session.within(new Map([['search_path', path]]), undefined, () => {
    for (const element of elements) apply(context, element);
  });
}
