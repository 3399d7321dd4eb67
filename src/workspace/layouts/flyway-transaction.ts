import type { TransactionClass } from '../../model/migration.ts';
import type { Fault } from './layout.ts';
import { statementHeads } from './statements.ts';

const suspicious = /CONCURRENTLY|VACUUM|REINDEX|DISCARD|DATABASE|TABLESPACE|SUBSCRIPTION|ALTER\s+SYSTEM/i;

const outside =
  /^((CREATE|DROP) (DATABASE|TABLESPACE|SUBSCRIPTION)|ALTER SYSTEM|(CREATE|DROP)( UNIQUE)? INDEX CONCURRENTLY|REINDEX( VERBOSE)? (SCHEMA|DATABASE|SYSTEM)|VACUUM|DISCARD ALL)\b/i;

/** Flyway runs a file without a transaction where none of its statements can be in one, and refuses a mixture. */
export function flywayTransaction(text: string, mixed: boolean): { readonly transaction: TransactionClass; readonly fault?: Fault } {
  if (!suspicious.test(text)) return { transaction: 'file' };
  const heads = statementHeads(text);
  const free = heads.filter((head) => outside.test(head)).length;
  if (free === 0) return { transaction: 'file' };
  if (free === heads.length || mixed) return { transaction: 'statement' };
  const says = 'Flyway stops: the file mixes statements that must not run in a transaction with others, and "mixed" is not set';
  return { transaction: 'statement', fault: { kind: 'mixed-transaction', says } };
}
