/** What an attack script needs of psql, for a PostgreSQL in process: variables, \gset, \if, \echo, and errors that cost one statement. */
import type { PGlite } from '@electric-sql/pglite';

export interface Output {
  /** What \echo printed. */
  readonly lines: readonly string[];
  readonly errors: readonly string[];
}

/** Runs inside the transaction that is open: its BEGIN and ROLLBACK are a savepoint's. */
export async function runScript(db: PGlite, script: string): Promise<Output> {
  const variables = new Map<string, string>();
  const lines: string[] = [];
  const errors: string[] = [];
  const skipped: boolean[] = [];
  const fill = (text: string): string =>
    text.replace(/::|:'(\w+)'|:"(\w+)"|'(?:[^']|'')*'|"[^"]*"|:(\w+)/g, (found, quoted?: string, named?: string, bare?: string) => {
      const value = variables.get(quoted ?? named ?? bare ?? '');
      if (value === undefined) return found;
      if (quoted !== undefined) return `'${value.replaceAll("'", "''")}'`;
      return named !== undefined ? `"${value.replaceAll('"', '""')}"` : value;
    });
  for (const { text, end } of piecesOf(script)) {
    const [command = '', ...rest] = text.startsWith('\\') ? text.slice(1).split(' ') : [];
    if (command === 'if') skipped.push(!/^(t|true|1)$/.test(fill(rest.join(' '))));
    else if (command === 'endif') skipped.pop();
    else if (skipped.includes(true)) continue;
    else if (command === 'set') variables.set(rest[0] ?? '', fill(rest.slice(1).join(' ')).replace(/^'(.*)'$/, '$1'));
    else if (command === 'echo') lines.push(fill(rest.join(' ')));
    else if (text !== '') await statement(db, fill(replaced(text)), end, variables, errors);
  }
  return { lines, errors };
}

/** `OBSERVED own_rows=N leak_rows=N`, and what went wrong on the way. */
export async function observed(
  db: PGlite,
  script: string,
): Promise<{ readonly own: number; readonly leak: number; readonly errors: readonly string[] }> {
  const { lines, errors } = await runScript(db, script);
  const [, own, leak] = /^OBSERVED own_rows=(\d+) leak_rows=(\d+)$/.exec(lines.at(-1) ?? '') ?? [];
  return { own: Number(own), leak: Number(leak), errors };
}

const replaced = (text: string): string => (text === 'BEGIN' ? 'SAVEPOINT script' : text === 'ROLLBACK' ? 'ROLLBACK TO script' : text);

const CONTROL = /^(SAVEPOINT|ROLLBACK|RELEASE)\b/;

async function statement(db: PGlite, sql: string, end: string, variables: Map<string, string>, errors: string[]): Promise<void> {
  const guarded = !CONTROL.test(sql);
  try {
    if (guarded) await db.exec('SAVEPOINT one');
    const { rows, fields, affectedRows } = await db.query<(string | null)[]>(sql, [], { rowMode: 'array' });
    variables.set('ROW_COUNT', String(sql.startsWith('SELECT') ? rows.length : (affectedRows ?? 0)));
    if (end === 'gset') for (const [i, { name }] of fields.entries()) setOrUnset(variables, name, rows[0]?.[i]);
    if (guarded) await db.exec('RELEASE one');
  } catch (error) {
    errors.push(`${(error as Error).message} in ${sql.slice(0, 400)}`);
    variables.set('ROW_COUNT', '0');
    if (guarded) await db.exec('ROLLBACK TO one');
  }
}

function setOrUnset(variables: Map<string, string>, name: string, value: string | null | undefined): void {
  if (value === null || value === undefined) variables.delete(name);
  else variables.set(name, value);
}

interface Piece {
  readonly text: string;
  readonly end: string;
}

/** Statements up to their semicolon or \g, and lines of psql's own. */
function* piecesOf(script: string): Iterable<Piece> {
  let text = '';
  let quote = '';
  for (const line of script.split('\n')) {
    if (text === '' && quote === '' && (line.startsWith('\\') || line.startsWith('--') || line.trim() === '')) {
      if (line.startsWith('\\')) yield { text: line.trim(), end: '' };
      continue;
    }
    for (let i = 0; i < line.length; i++) {
      const character = line[i] as string;
      if (quote !== '') {
        if (character === quote) quote = '';
      } else if (character === "'" || character === '"') quote = character;
      else if (character === ';' || character === '\\') {
        const [, end = ''] = /^\\(g\w*)/.exec(line.slice(i)) ?? [];
        yield { text: text.trim(), end };
        text = '';
        if (character === '\\') break;
        continue;
      }
      text += character;
    }
    if (text !== '') text += '\n';
  }
}
