import type { Change, ObjectKind } from '../model/change.ts';

/** What event triggers know a command by (event_trigger.c, cmdtaglist.h); undefined: it fires none. */
export function commandTag(change: Change): string | undefined {
  switch (change.kind) {
    case 'create table':
      return change.foreign ? 'CREATE FOREIGN TABLE' : 'CREATE TABLE';
    case 'create table as':
      return change.materializedView ? 'CREATE MATERIALIZED VIEW' : 'CREATE TABLE AS';
    case 'query':
      return change.query.kind === 'select' && change.query.into ? 'SELECT INTO' : undefined;
    case 'alter table':
      return `ALTER ${word(change.objectKind)}`;
    case 'refresh view':
      return 'REFRESH MATERIALIZED VIEW';
    case 'create routine':
      return change.procedure ? 'CREATE PROCEDURE' : 'CREATE FUNCTION';
    case 'alter routine':
      return `ALTER ${word(change.routine.kind)}`;
    case 'create base type':
    case 'create composite':
    case 'create enum':
    case 'create range type':
      return 'CREATE TYPE';
    case 'alter base type':
    case 'alter enum':
      return 'ALTER TYPE';
    case 'create foreign':
      return `CREATE ${word(change.object)}`;
    case 'alter foreign':
      return `ALTER ${word(change.object)}`;
    case 'create text search':
      return `CREATE ${word(change.object)}`;
    case 'alter text search':
      return `ALTER ${word(change.object)}`;
    case 'rename':
      return LOCAL.has(change.object.kind) ? `ALTER ${renamed(change.relationKind ?? change.object.kind)}` : undefined;
    case 'set schema':
    case 'set owner':
    case 'depends on extension':
      return LOCAL.has(change.object.kind) ? `ALTER ${renamed(change.object.kind)}` : undefined;
    case 'drop':
      return LOCAL.has(change.objectKind) ? `DROP ${word(change.objectKind)}` : undefined;
    case 'comment':
      return LOCAL.has(change.object.kind) ? 'COMMENT' : undefined;
    case 'grant':
      return LOCAL.has(change.objectKind) ? (change.grant ? 'GRANT' : 'REVOKE') : undefined;
    case 'maintenance':
      return change.what === 'reindex' ? 'REINDEX' : undefined;
    default:
      return PLAIN.has(change.kind) ? change.kind.toUpperCase() : undefined;
  }
}

/** Commands whose tag is what we call them. */
const PLAIN: ReadonlySet<Change['kind']> = new Set<Change['kind']>([
  'create schema',
  'create index',
  'create view',
  'create sequence',
  'alter sequence',
  'create aggregate',
  'create operator',
  'alter operator',
  'create operator class',
  'create operator family',
  'alter operator family',
  'create cast',
  'create transform',
  'create conversion',
  'create language',
  'create access method',
  'create collation',
  'create domain',
  'alter domain',
  'create trigger',
  'create rule',
  'create policy',
  'alter policy',
  'create statistics',
  'alter statistics',
  'create extension',
  'alter extension',
  'import foreign schema',
  'create publication',
  'alter publication',
  'create subscription',
  'alter default privileges',
  'drop owned',
]);

/** Everything but what belongs to no database, and the event triggers themselves. */
const LOCAL = {
  has: (kind: ObjectKind): boolean => !['role', 'database', 'tablespace', 'parameter', 'event trigger', 'large object'].includes(kind),
};

const word = (kind: string): string => kind.toUpperCase();

/** Parts are renamed by a command on what they are part of. */
function renamed(kind: ObjectKind): string {
  if (kind === 'column' || kind === 'constraint') return 'TABLE';
  if (kind === 'attribute' || kind === 'composite type') return 'TYPE';
  return kind === 'domain constraint' ? 'DOMAIN' : word(kind);
}
