import path from 'node:path';
import type { Part } from '../../model/migration.ts';
import { belowIgnored, mostly, sqlFiles } from './files.ts';
import type { Layout, Prepared } from './layout.ts';
import { linesOf } from './lines.ts';
import { byBytes, compareBigints, numberOf } from './order.ts';

/** sql-migrate (rubenv): by number, names without one last; the sections under `-- +migrate Up`. */
export const sqlMigrate: Layout = {
  name: 'sql-migrate',
  tool: 'sql-migrate',
  detect: (folder, disk) => (mostly(folder, disk, isSqlMigrate) ? 'its files carry -- +migrate Up' : undefined),
  plan(folder, disk) {
    const names = sqlFiles(folder).sort((a, b) => byNumberThenName(a, b));
    return {
      steps: names.map((name) => ({ path: path.join(folder.path, name), version: name, transaction: 'file', prepare: cutSqlMigrate })),
      problems: belowIgnored(folder, disk),
      bookkeeping: 'create table if not exists gorp_migrations (id text primary key, applied_at timestamptz);',
    };
  },
};

export const isSqlMigrate = (text: string): boolean => text.includes('+migrate') && /^-- \+migrate Up\b/m.test(text);

function byNumberThenName(a: string, b: string): number {
  const [x, y] = [numberOf(a), numberOf(b)];
  if (x === undefined || y === undefined) return x === y ? byBytes(a, b) : x === undefined ? 1 : -1;
  return compareBigints(x, y) || byBytes(a, b);
}

/** Sections may alternate, and a line that starts with `-- ` is dropped wherever it stands, even inside a function's body. */
export function cutSqlMigrate(text: string): Prepared {
  const runs: Part[] = [];
  let up = false;
  let marked = false;
  let transaction: 'file' | 'statement' = 'file';
  for (const line of linesOf(text)) {
    const command = /^-- \+migrate (Up|Down|StatementBegin|StatementEnd)\b(.*)/.exec(line.text);
    if (command?.[1] === 'Up' || command?.[1] === 'Down') {
      up = command[1] === 'Up';
      marked = true;
      if (up && command[2]?.split(/\s+/).includes('notransaction')) transaction = 'statement';
    } else if (up && !line.text.startsWith('-- ')) runs.push({ start: line.start, end: line.end });
  }
  return { runs, transaction, faults: marked ? [] : [{ kind: 'bad-marker', says: 'sql-migrate stops: the file has no -- +migrate Up' }] };
}
