/** ALTER TABLE and its kin: the commands of one statement, in PostgreSQL's passes (tablecmds.c, ATController). */
import { findRelation } from '../../bind/names.ts';
import type { AlterTable, TableCommand } from '../../model/change.ts';
import type { Relation, RelationKind } from '../../model/objects.ts';
import { refuse } from '../../model/refusal.ts';
import { addForeignKey } from '../constraints/foreign-key.ts';
import { type Context, namesOf } from '../context.ts';
import { refuseForeignKeys } from '../relations/foreign-table.ts';
import { current } from '../relations/make.ts';
import { KIND_WORD, refuseCatalog, requireOwner, requireRelation } from '../resolve.ts';
import { requireNoneAwaited } from '../rows/awaited.ts';
import { addColumnCommand, dropColumnCommand } from './add-drop-column.ts';
import { alterType } from './alter-type.ts';
import { columnCommand } from './column.ts';
import { addConstraintCommand, alterConstraint, dropConstraint, validateConstraint } from './constraint.ts';
import { addInherit, dropInherit } from './inherit.ts';
import { attachPartition, detachPartition } from './partition.ts';
import { tableCommand } from './table.ts';

export function alterTable(context: Context, change: AlterTable): void {
  const { store } = context;
  if (change.ifExists && !findRelation(namesOf(context), change.name)) return;
  const relation = requireRelation(context, change.name);
  requireStatementKind(relation, change);
  requireOwner(context, relation, KIND_WORD[relation.kind], relation.name, change.name.at);
  refuseCatalog(relation, change.name.at);
  requireNoneAwaited(context, relation, 'ALTER TABLE');
  for (const command of change.commands) requireCommandKind(context, relation, command);
  const tables = relation.kind === 'composite type' ? typedTables(context, relation, change.commands) : [];
  const postponed: (() => void)[] = [];
  const passes = change.commands.map((command, order) => ({ command, order, pass: PASS[command.kind] ?? passOfConstraint(command) }));
  for (const { command } of passes.sort((a, b) => a.pass - b.pass || a.order - b.order)) {
    refuseTyped(relation, command);
    for (const table of [relation, ...tables]) carryOut(context, current(store, table), command, !change.only, postponed);
  }
  for (const later of postponed) later();
  const now = store.relation(relation.id);
  if (now) context.report(`ALTER ${KIND_WORD[relation.kind].toUpperCase()}`, now);
}

/** What is dropped goes first, what refers to columns comes after them, foreign keys come last. */
const PASS: Partial<Record<TableCommand['kind'], number>> = {
  'drop column': 0,
  'drop constraint': 0,
  'drop not null': 0,
  'drop default': 0,
  'drop identity': 0,
  'drop expression': 0,
  'alter type': 1,
  'add column': 2,
  'set expression': 3,
  'set not null': 4,
  'set identity': 4,
  'set default': 8,
  'add identity': 8,
};

function passOfConstraint(command: TableCommand): number {
  if (command.kind !== 'add constraint') return 9;
  if (command.constraint.kind === 'foreign key') return 7;
  if (command.constraint.kind === 'not null') return 4;
  return command.constraint.kind === 'check' ? 6 : 5;
}

/** The tables whose columns are the composite type's: they change with it if the command says CASCADE. */
function typedTables({ store }: Context, type: Relation, commands: readonly TableCommand[]): Relation[] {
  const tables = store
    .dependents(type.rowType)
    .flatMap(({ object }) => (object.class === 'relation' && object.ofType === type.rowType ? [object] : []));
  if (tables.length > 0 && commands.some((command) => 'cascade' in command && !command.cascade))
    refuse('2BP01', `cannot alter type "${type.name}" because it is the type of a typed table`, {
      hint: 'Use ALTER ... CASCADE to alter the typed tables too.',
    });
  return tables;
}

const TYPED: Partial<Record<TableCommand['kind'], string>> = {
  'add column': 'cannot add column to typed table',
  'drop column': 'cannot drop column from typed table',
  'alter type': 'cannot alter column type of typed table',
};

function refuseTyped(relation: Relation, command: TableCommand): void {
  const message = TYPED[command.kind];
  if (message && relation.ofType !== undefined) refuse('42809', message, { at: command.at });
}

function carryOut(context: Context, relation: Relation, command: TableCommand, recurse: boolean, postponed: (() => void)[]): void {
  switch (command.kind) {
    case 'add column':
      if (relation.kind === 'foreign table') refuseForeignKeys(command.column.constraints);
      return addColumnCommand(context, relation, command, recurse, postponed);
    case 'drop column':
      return dropColumnCommand(context, relation, command, recurse);
    case 'alter type':
      return alterType(context, relation, command, recurse);
    case 'add constraint':
      if (relation.kind === 'foreign table') refuseForeignKeys([command.constraint]);
      if (command.constraint.kind === 'foreign key') {
        addForeignKey(context, relation, command.constraint, recurse);
        return;
      }
      return addConstraintCommand(context, relation, command.constraint, recurse);
    case 'alter constraint':
      return alterConstraint(context, relation, command);
    case 'validate constraint':
      return validateConstraint(context, relation, command);
    case 'drop constraint':
      return dropConstraint(context, relation, command, recurse);
    case 'attach partition':
      return attachPartition(context, relation, command);
    case 'detach partition':
      return detachPartition(context, relation, command);
    case 'inherit':
      return addInherit(context, relation, command.parent, command.at);
    case 'no inherit':
      return dropInherit(context, relation, command.parent, command.at);
    case 'set default':
    case 'drop default':
    case 'set not null':
    case 'drop not null':
    case 'set expression':
    case 'drop expression':
    case 'add identity':
    case 'set identity':
    case 'drop identity':
    case 'set statistics':
    case 'set storage':
    case 'set compression':
    case 'set column options':
    case 'reset column options':
    case 'column foreign options':
      return columnCommand(context, relation, command, recurse);
    default:
      return tableCommand(context, relation, command);
  }
}

const STATEMENT_KINDS: Partial<Record<AlterTable['objectKind'], { readonly kinds: readonly RelationKind[]; readonly says: string }>> = {
  view: { kinds: ['view'], says: 'a view' },
  'materialized view': { kinds: ['materialized view'], says: 'a materialized view' },
  'foreign table': { kinds: ['foreign table'], says: 'a foreign table' },
  sequence: { kinds: ['sequence'], says: 'a sequence' },
  index: { kinds: ['index', 'partitioned index'], says: 'an index' },
  'composite type': { kinds: ['composite type'], says: 'a composite type' },
  type: { kinds: ['composite type'], says: 'a composite type' },
};

function requireStatementKind(relation: Relation, { objectKind, name }: AlterTable): void {
  const wanted = STATEMENT_KINDS[objectKind];
  if (wanted && !wanted.kinds.includes(relation.kind)) refuse('42809', `"${relation.name}" is not ${wanted.says}`, { at: name.at });
  if (!wanted && relation.kind === 'composite type')
    refuse('42809', `"${relation.name}" is a composite type`, { at: name.at, hint: 'Use ALTER TYPE instead.' });
}

const TABLES: readonly RelationKind[] = ['table', 'partitioned table'];
const WITH_COLUMNS: readonly RelationKind[] = [...TABLES, 'foreign table', 'composite type'];
const ROWS: readonly RelationKind[] = [...TABLES, 'foreign table'];

const WITH_OPTIONS: readonly RelationKind[] = [...TABLES, 'view', 'materialized view', 'index'];

/** Which kinds of relation a command works on; those not listed work on any that reach it. */
const COMMAND_KINDS: Partial<Record<TableCommand['kind'], readonly RelationKind[]>> = {
  'add column': WITH_COLUMNS,
  'drop column': WITH_COLUMNS,
  'alter type': WITH_COLUMNS,
  'set default': [...ROWS, 'view'],
  'drop default': [...ROWS, 'view'],
  'set not null': ROWS,
  'drop not null': ROWS,
  'add constraint': ROWS,
  'drop constraint': ROWS,
  'alter constraint': TABLES,
  'validate constraint': ROWS,
  'add identity': [...ROWS, 'view'],
  'set identity': [...ROWS, 'view'],
  'drop identity': [...ROWS, 'view'],
  'row security': TABLES,
  'force row security': TABLES,
  'fire trigger': ROWS,
  inherit: ROWS,
  'no inherit': ROWS,
  'attach partition': ['partitioned table', 'partitioned index'],
  'detach partition': ['partitioned table'],
  'replica identity': ['table', 'partitioned table', 'materialized view'],
  'cluster on': ['table', 'materialized view', 'partitioned table'],
  'set logged': ['table', 'sequence'],
  'set unlogged': ['table', 'sequence'],
  'set options': WITH_OPTIONS,
  'reset options': WITH_OPTIONS,
  'replace options': WITH_OPTIONS,
};

const PLURAL: Partial<Record<RelationKind, string>> = {
  view: 'views',
  'materialized view': 'materialized views',
  sequence: 'sequences',
  index: 'indexes',
  'partitioned index': 'partitioned indexes',
  'foreign table': 'foreign tables',
  'composite type': 'composite types',
  table: 'tables',
  'partitioned table': 'partitioned tables',
};

function requireCommandKind({ store }: Context, relation: Relation, command: TableCommand): void {
  const kinds = COMMAND_KINDS[command.kind];
  if (!kinds || kinds.includes(relation.kind)) return;
  // Until 17 it was taken for a partitioned table, and did nothing.
  if (relation.kind === 'partitioned table' && store.version < 18 && kinds.includes('sequence')) return;
  refuse('42809', `ALTER action ${command.kind.toUpperCase()} cannot be performed on relation "${relation.name}"`, {
    at: command.at,
    detail: `This operation is not supported for ${PLURAL[relation.kind]}.`,
  });
}
