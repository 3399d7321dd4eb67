import type {
  ClusterStmt,
  ConstraintsSetStmt,
  DeclareCursorStmt,
  DiscardStmt,
  ExecuteStmt,
  PrepareStmt,
  ReindexStmt,
  TransactionStmt,
  VacuumStmt,
} from 'libpg-query';
import type { Change, DeclareCursor, Discard, Execute, Maintenance, Prepare, SetConstraints, Transaction } from '../model/change.ts';
import type { Context } from './context.ts';
import { expressions } from './expression.ts';
import { relationName } from './name.ts';
import { all, type Node } from './node.ts';
import { element, optionValue } from './option.ts';
import { query } from './query.ts';
import { transactionModes } from './setting.ts';
import { typeName } from './type-name.ts';

const TRANSACTIONS: Readonly<Record<string, Transaction['action']>> = {
  TRANS_STMT_BEGIN: 'begin',
  TRANS_STMT_START: 'begin',
  TRANS_STMT_COMMIT: 'commit',
  TRANS_STMT_ROLLBACK: 'rollback',
  TRANS_STMT_SAVEPOINT: 'savepoint',
  TRANS_STMT_RELEASE: 'release',
  TRANS_STMT_ROLLBACK_TO: 'rollback to',
  TRANS_STMT_PREPARE: 'prepare',
  TRANS_STMT_COMMIT_PREPARED: 'commit prepared',
  TRANS_STMT_ROLLBACK_PREPARED: 'rollback prepared',
};

/** BEGIN may set the transaction's modes, which are settings. */
export function transaction({ kind, options, savepoint_name, chain }: TransactionStmt, c: Context): readonly Change[] {
  const action = TRANSACTIONS[kind ?? ''] ?? 'begin';
  const savepoint = savepoint_name !== undefined && { savepoint: savepoint_name };
  return [{ kind: 'transaction', action, ...savepoint, chain: chain === true, at: c.base }, ...transactionModes(options, c)];
}

export function setConstraints({ constraints, deferred }: ConstraintsSetStmt, c: Context): SetConstraints {
  const names = constraints && { names: all(constraints, 'RangeVar').map((name) => relationName(name, c)) };
  return { kind: 'set constraints', ...names, deferred: deferred === true, at: c.base };
}

const DISCARDED: Readonly<Record<string, Discard['what']>> = {
  DISCARD_PLANS: 'plans',
  DISCARD_SEQUENCES: 'sequences',
  DISCARD_TEMP: 'temporary tables',
};

export function discard({ target }: DiscardStmt, c: Context): Discard {
  return { kind: 'discard', what: DISCARDED[target ?? ''] ?? 'all', at: c.base };
}

export function prepare({ name = '', argtypes, query: node }: PrepareStmt, c: Context): Prepare {
  const types = all(argtypes, 'TypeName').map((type) => typeName(type, c));
  return { kind: 'prepare', name, types, query: query(node, c, c.base), at: c.base };
}

export function execute({ name = '', params }: ExecuteStmt, c: Context): Execute {
  return { kind: 'execute', name, args: expressions(params, c), at: c.base };
}

const HOLD = 0x20;

export function declareCursor({ portalname = '', options = 0, query: node }: DeclareCursorStmt, c: Context): DeclareCursor {
  return { kind: 'declare cursor', name: portalname, query: query(node, c, c.base), hold: (options & HOLD) !== 0, at: c.base };
}

export function vacuum({ rels, is_vacuumcmd }: VacuumStmt, c: Context): Maintenance {
  const relations = all(rels, 'VacuumRelation').map(({ relation }) => relationName(relation, c));
  return { kind: 'maintenance', what: is_vacuumcmd ? 'vacuum' : 'analyze', relations, concurrently: false, at: c.base };
}

export function cluster({ relation, indexname }: ClusterStmt, c: Context): Maintenance {
  return {
    kind: 'maintenance',
    what: 'cluster',
    relations: relation ? [relationName(relation, c)] : [],
    concurrently: false,
    ...(indexname !== undefined && { index: indexname }),
    at: c.base,
  };
}

const REINDEXED: Readonly<Record<string, Maintenance['object']>> = {
  REINDEX_OBJECT_INDEX: 'index',
  REINDEX_OBJECT_TABLE: 'table',
  REINDEX_OBJECT_SCHEMA: 'schema',
  REINDEX_OBJECT_SYSTEM: 'system',
  REINDEX_OBJECT_DATABASE: 'database',
};

export function reindex({ kind, relation, name, params }: ReindexStmt, c: Context): Maintenance {
  const object = REINDEXED[kind ?? ''];
  const relations = relation ? [relationName(relation, c)] : name === undefined ? [] : [{ name, at: c.base }];
  return {
    kind: 'maintenance',
    what: 'reindex',
    relations,
    concurrently: isOn(params, 'concurrently', c),
    ...(object && { object }),
    at: c.base,
  };
}

/** `(option)`, `(option on)`, not `(option off)`. */
export function isOn(nodes: readonly Node[] | undefined, name: string, c: Context): boolean {
  const option = element(nodes, name);
  if (!option) return false;
  const value = optionValue(option.arg, c);
  return value !== false && value !== 0 && value !== 'false' && value !== 'off';
}
