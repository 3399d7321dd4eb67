import type { Change } from '../model/change.ts';

/** The command's name, if PostgreSQL carries it out only outside a transaction block. */
export function outsideTransaction(change: Change): string | undefined {
  switch (change.kind) {
    case 'create index':
      return change.concurrently ? 'CREATE INDEX CONCURRENTLY' : undefined;
    case 'drop':
      if (change.objectKind === 'index' && change.concurrently) return 'DROP INDEX CONCURRENTLY';
      return change.objectKind === 'subscription' ? 'DROP SUBSCRIPTION' : undefined;
    case 'alter table':
      return change.commands.some((command) => command.kind === 'detach partition' && command.concurrently)
        ? 'ALTER TABLE ... DETACH CONCURRENTLY'
        : undefined;
    case 'maintenance':
      if (change.what === 'vacuum') return 'VACUUM';
      if (change.what === 'alter system') return 'ALTER SYSTEM';
      if (change.what === 'cluster' && change.relations.length === 0) return 'CLUSTER';
      if (change.what !== 'reindex') return undefined;
      if (change.concurrently) return 'REINDEX CONCURRENTLY';
      return change.object === 'schema' || change.object === 'database' || change.object === 'system'
        ? `REINDEX ${change.object.toUpperCase()}`
        : undefined;
    case 'database':
      return change.action === 'create'
        ? 'CREATE DATABASE'
        : change.action === 'drop'
          ? 'DROP DATABASE'
          : change.action === 'tablespace'
            ? 'CREATE TABLESPACE'
            : undefined;
    case 'create subscription':
      return 'CREATE SUBSCRIPTION';
    case 'discard':
      return change.what === 'all' ? 'DISCARD ALL' : undefined;
    default:
      return undefined;
  }
}

/** The command's name, if PostgreSQL carries it out only inside a transaction block. */
export function insideTransaction(change: Change): string | undefined {
  switch (change.kind) {
    case 'lock':
      return 'LOCK TABLE';
    case 'declare cursor':
      return change.hold ? undefined : 'DECLARE CURSOR';
    case 'transaction':
      if (change.action === 'savepoint') return 'SAVEPOINT';
      if (change.action === 'release') return 'RELEASE SAVEPOINT';
      return change.action === 'rollback to' ? 'ROLLBACK TO SAVEPOINT' : undefined;
    default:
      return undefined;
  }
}
