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
  const batch = new Batch(db, variables, errors);
  for (const { text, end } of piecesOf(script)) {
    const [command = '', ...rest] = text.startsWith('\\') ? text.slice(1).split(' ') : [];
    if (command !== '') await batch.send();
    if (command === 'if') skipped.push(!/^(t|true|1)$/.test(fill(rest.join(' '))));
    else if (command === 'endif') skipped.pop();
    else if (skipped.includes(true)) continue;
    else if (command === 'set') variables.set(rest[0] ?? '', fill(rest.slice(1).join(' ')).replace(/^'(.*)'$/, '$1'));
    else if (command === 'echo') lines.push(fill(rest.join(' ')));
    else if (text !== '') {
      await batch.add(fill(replaced(text)));
      if (end === 'gset') await batch.send(true);
    }
  }
  await batch.send();
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

/** Statements that go to the server together, and one by one where one of them fails: an error costs one statement. */
class Batch {
  readonly #db: PGlite;
  readonly #variables: Map<string, string>;
  readonly #errors: string[];
  #control: string[] = [];
  #statements: string[] = [];

  constructor(db: PGlite, variables: Map<string, string>, errors: string[]) {
    this.#db = db;
    this.#variables = variables;
    this.#errors = errors;
  }

  async add(sql: string): Promise<void> {
    if (!CONTROL.test(sql)) this.#statements.push(sql);
    else {
      if (this.#statements.length > 0) await this.send();
      this.#control.push(sql);
    }
  }

  /** `keeps`: the last one's first row into variables. */
  async send(keeps = false): Promise<void> {
    const [control, statements] = [this.#control, this.#statements];
    this.#control = [];
    this.#statements = [];
    if (control.length > 0 && statements.length === 0) await this.#db.exec(control.join('; '));
    if (statements.length === 0 || (await this.#sent(control, statements, keeps))) return;
    if (statements.length > 1) for (const [i, one] of statements.entries()) await this.#alone(one, keeps && i === statements.length - 1);
  }

  async #alone(sql: string, keeps: boolean): Promise<void> {
    await this.#sent([], [sql], keeps);
  }

  async #sent(control: readonly string[], statements: readonly string[], keeps: boolean): Promise<boolean> {
    const last = statements.at(-1) as string;
    try {
      const results = await this.#db.exec([...control, 'SAVEPOINT one', ...statements, 'RELEASE one'].join(';\n'), { rowMode: 'array' });
      const [before, done] = results.slice(-3);
      const { rows, fields } = done as (typeof results)[number];
      // PGlite counts on from one statement to the next.
      const touched = (done?.affectedRows ?? 0) - (before?.affectedRows ?? 0);
      this.#variables.set('ROW_COUNT', String(last.startsWith('SELECT') ? rows.length : touched));
      const [row = []] = rows as unknown as (string | null)[][];
      if (keeps) for (const [i, { name }] of fields.entries()) setOrUnset(this.#variables, name, row[i]);
      return true;
    } catch (error) {
      await this.#db.exec('ROLLBACK TO one');
      this.#variables.set('ROW_COUNT', '0');
      if (statements.length === 1) this.#errors.push(`${(error as Error).message} in ${last.slice(0, 400)}`);
      return false;
    }
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
