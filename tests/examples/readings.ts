/**
 * What a caller of the second tenant reads, and may read after whatever it is allowed to write. The battery asks this of one
 * table after the other, and so writes everything as often as there are tables; here it is written once for all of them.
 */
import { contextOf, otherContexts, type Settings } from '../isolation/callers.ts';
import type { ExpectedCell, IsolationCase } from '../isolation/case-file.ts';
import { type Attacked, type Inventory, takeStock } from '../isolation/inventory.ts';
import { type Outcome, quoted, type Session, type Who } from '../isolation/session.ts';
import { calls, columnsShown, inserts, markedIn, rowsShown, updates } from '../isolation/statements.ts';

/** The cells whose rows are read, each with the statements that do it: by the n-th tenant's callers, or before anything was set. */
export async function readings(session: Session, one: IsolationCase, caller: 'own' | 'another' | 'never set'): Promise<Found> {
  const stock = await takeStock(session);
  const found: Found = new Map();
  for (const role of new Set(one.cells.map((cell) => cell.role))) {
    const cells = one.cells.filter((cell) => cell.role === role && cell.command === 'select');
    for (const settings of settingsOf(one, caller, role)) {
      const who: Who = { role, settings };
      await directly(session, one, stock, who, cells, await readersOf(session, one, stock, who), found);
    }
    if (caller === 'another') await afterwards(session, one, stock, { role, settings: contextOf(one, 1, role) }, cells, found);
  }
  return found;
}

function settingsOf(one: IsolationCase, caller: 'own' | 'another' | 'never set', role: string): Settings[] {
  if (caller === 'never set') return [{}];
  return caller === 'own' ? [contextOf(one, 0, role)] : [contextOf(one, 1, role), ...otherContexts(one, role)];
}

export type Found = Map<ExpectedCell, string[]>;

/** Of whole rows, or of their columns where not all may be read; and calls. */
async function readersOf(session: Session, one: IsolationCase, stock: Inventory, who: Who): Promise<string[]> {
  const readers: string[] = stock.functions.flatMap((routine) => calls(one, stock, routine));
  for (const relation of stock.relations) {
    const whole = rowsShown(relation);
    readers.push(...((await session.probe(who, whole)).error === undefined ? [whole] : columnsShown(relation)));
  }
  return readers;
}

/** Readings that come out differently when the first tenant's rows of a table are not there. */
async function directly(
  session: Session,
  one: IsolationCase,
  stock: Inventory,
  who: Who,
  cells: readonly ExpectedCell[],
  readers: readonly string[],
  found: Found,
): Promise<void> {
  const all = await answers(session, who, readers);
  for (const cell of cells) {
    const target = stock.relations.find(({ name }) => name === cell.object);
    if (!target) throw new Error(`there is no ${cell.object}`);
    const own =
      target.kind === 'table'
        ? readers
        : readers.filter((text) => text.endsWith(` ${target.name} AS x`) || text.endsWith(` ${target.name}`));
    const without = await session.undone('without', async () => {
      await takeAway(session, one, target.kind === 'table' ? [target] : stock.relations.filter(({ kind }) => kind === 'table'));
      return answers(session, who, own);
    });
    for (const [i, text] of own.entries()) if (differ(all[readers.indexOf(text)], without[i])) note(found, cell, text);
  }
}

/** What the caller reads more of each table after one of its own writes. What it plants or takes over is charged to that write. */
async function afterwards(
  session: Session,
  one: IsolationCase,
  stock: Inventory,
  who: Who,
  cells: readonly ExpectedCell[],
  found: Found,
): Promise<void> {
  const targets = stock.relations.filter(({ name }) => cells.some((cell) => cell.object === name));
  const tables = stock.relations.filter(({ kind }) => kind === 'table');
  const shown = new Map<Attacked, string>();
  for (const target of targets)
    for (const text of [...columnsShown(target), rowsShown(target)])
      if ((await session.probe(who, text)).error === undefined) shown.set(target, text);
  if (shown.size === 0) return;
  const reader = `SELECT ${[...shown.values()].map((text) => `(${text})::text`).join(', ')}`;
  const [before] = await answers(session, who, [reader]);
  const stood = await session.ask(markedRows(one, tables));
  const writes = [
    ...tables.flatMap((table) => [...inserts(one, table, table), ...updates(one, table, table)]),
    ...stock.functions.flatMap((routine) => calls(one, stock, routine)),
  ];
  for (const first of writes) {
    await session.undone('gained', async () => {
      const outcome = await session.send(who, first);
      if (outcome.error !== undefined || (/^(INSERT|UPDATE|DECLARE)/.test(first) && outcome.touched === 0)) return;
      const later = { ...who, settings: {} };
      const [after] = await answers(session, later, [reader]);
      if (!differ(before, after)) return;
      const without = await session.undone('without', async () => {
        await takeAway(
          session,
          one,
          tables,
          stood.map(([text]) => text as string),
        );
        return answers(session, later, [reader]);
      });
      for (const [i, [target, text]] of [...shown].entries())
        if (columnOf(after, i) !== columnOf(without[0], i) && columnOf(after, i) !== columnOf(before, i))
          for (const cell of cells) if (cell.object === target.name) note(found, cell, `${first}, then ${text}`);
    });
  }
}

const columnOf = (outcome: Outcome | undefined, i: number): string | null | undefined =>
  outcome && 'rows' in outcome ? outcome.rows[0]?.[i] : undefined;

async function answers(session: Session, who: Who, readers: readonly string[]): Promise<Outcome[]> {
  const all: Outcome[] = [];
  for (const text of readers) all.push(await session.probe(who, text));
  return all;
}

async function takeAway(session: Session, one: IsolationCase, tables: readonly Attacked[], only?: readonly string[]): Promise<void> {
  const among = only === undefined ? '' : ` AND x::text = ANY (ARRAY[${only.map(quoted).join(', ')}]::text[])`;
  const deletes = tables.map(({ source }) => `DELETE FROM ${source} AS x WHERE ${markedIn(one, 'x')}${among}`);
  await session.db.exec(`SET LOCAL session_replication_role = replica; ${deletes.join('; ')}; SET LOCAL session_replication_role = origin`);
}

const markedRows = (one: IsolationCase, tables: readonly Attacked[]): string =>
  tables.map(({ source }) => `SELECT x::text FROM ${source} AS x WHERE ${markedIn(one, 'x')}`).join(' UNION ');

function note(found: Found, cell: ExpectedCell, text: string): void {
  found.set(cell, [...(found.get(cell) ?? []), text]);
}

/** Errors may tell that something exists, too; that is not a row. */
const differ = (a: Outcome | undefined, b: Outcome | undefined): boolean =>
  a !== undefined && b !== undefined && a.error === undefined && b.error === undefined && JSON.stringify(a.rows) !== JSON.stringify(b.rows);
