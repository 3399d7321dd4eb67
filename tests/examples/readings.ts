/**
 * What a caller of the second tenant reads, and reads after whatever it is allowed to write. The battery asks this of one
 * table after the other, and so writes everything as often as there are tables; here it is written once for all of them.
 */
import { contextOf, otherContexts, type Settings } from '../isolation/callers.ts';
import type { ExpectedCell, IsolationCase } from '../isolation/case-file.ts';
import type { Attacked, Inventory } from '../isolation/inventory.ts';
import { type Outcome, quoted, type Session, type Who } from '../isolation/session.ts';
import { calls, columnsShown, inserts, markedIn, rowsShown, updates } from '../isolation/statements.ts';

/** The first tenant's own, one of another tenant, or one of whom nothing was set. */
export type Reader = 'own' | 'another' | 'never set';

/** The cells whose rows are read, each with the statements that do it. */
export async function readings(
  session: Session,
  one: IsolationCase,
  stock: Inventory,
  reader: Reader,
): Promise<Map<ExpectedCell, string[]>> {
  const found = new Map<ExpectedCell, string[]>();
  const note = (cell: ExpectedCell, text: string) => found.set(cell, [...(found.get(cell) ?? []), text]);
  for (const role of new Set(one.cells.map((cell) => cell.role))) {
    const cells = one.cells.filter((cell) => cell.role === role && cell.command === 'select');
    for (const settings of settingsOf(one, reader, role)) await atOnce(session, one, stock, { role, settings }, cells, note);
    if (reader === 'another') await afterwards(session, one, stock, { role, settings: contextOf(one, 1, role) }, cells, note);
  }
  return found;
}

function settingsOf(one: IsolationCase, reader: Reader, role: string): Settings[] {
  if (reader === 'never set') return [{}];
  return reader === 'own' ? [contextOf(one, 0, role)] : [contextOf(one, 1, role), ...otherContexts(one, role)];
}

type Note = (cell: ExpectedCell, text: string) => void;

/** Readings that come out differently when the first tenant's rows are not there. */
async function atOnce(session: Session, one: IsolationCase, stock: Inventory, who: Who, cells: readonly ExpectedCell[], note: Note) {
  const called = stock.functions.flatMap((routine) => calls(one, stock, routine));
  const shown = await shownOf(session, stock.relations, who);
  for (const cell of cells) {
    const target = stock.relations.find(({ name }) => name === cell.object);
    if (!target) throw new Error(`there is no ${cell.object}`);
    const isTable = target.kind === 'table';
    const readers = isTable ? [...[...shown.values()].flat(), ...called] : (shown.get(target) ?? []);
    const all = await session.probes(who, readers);
    const without = await session.undone('without', async () => {
      await takeAway(session, one, isTable ? [target] : tablesIn(stock));
      return session.probes(who, readers);
    });
    for (const [i, text] of readers.entries()) if (differ(all[i], without[i])) note(cell, text);
  }
}

/** What the caller reads more of after one of its own writes. What it plants or takes over is charged to that write. */
async function afterwards(session: Session, one: IsolationCase, stock: Inventory, who: Who, cells: readonly ExpectedCell[], note: Note) {
  const targets = stock.relations.filter(({ name }) => cells.some((cell) => cell.object === name));
  const readers = [...(await shownOf(session, targets, who))].flatMap(([target, texts]) =>
    texts.slice(0, 1).map((text) => ({ target, text })),
  );
  const texts = readers.map(({ text }) => text);
  const before = await session.probes(who, texts);
  const stood = await session.ask(
    tablesIn(stock)
      .map(({ source }) => `SELECT x::text FROM ${source} AS x WHERE ${markedIn(one, 'x')}`)
      .join(' UNION '),
  );
  const firsts = [
    ...tablesIn(stock).flatMap((table) => [...inserts(one, table, table), ...updates(one, table, table)]),
    ...stock.functions.flatMap((routine) => calls(one, stock, routine)),
  ];
  const gained = await session.gains(who, firsts, texts);
  for (const [f, first] of firsts.entries()) {
    if (!texts.some((_, i) => differ(gained[f]?.[i], before[i]))) continue;
    await session.undone('gained', async () => {
      if ((await session.send(who, first)) === undefined) return;
      // What the write has set stays set.
      const later = { ...who, settings: {} };
      const all = await session.probes(later, texts);
      const without = await session.undone('without', async () => {
        await takeAway(
          session,
          one,
          tablesIn(stock),
          stood.map(([text]) => text as string),
        );
        return session.probes(later, texts);
      });
      for (const [i, { target, text }] of readers.entries())
        if (differ(all[i], without[i]) && differ(all[i], before[i]))
          for (const cell of cells) if (cell.object === target.name) note(cell, `${first}, then ${text}`);
    });
  }
}

/** How each relation's rows are read: whole, or by column where not all may be. */
async function shownOf(session: Session, relations: readonly Attacked[], who: Who): Promise<Map<Attacked, string[]>> {
  const whole = await session.probes(who, relations.map(rowsShown));
  const found = new Map<Attacked, string[]>();
  for (const [i, relation] of relations.entries()) {
    if (whole[i]?.failed === null) found.set(relation, [rowsShown(relation)]);
    else {
      const columns = columnsShown(relation);
      const single = await session.probes(who, columns);
      found.set(
        relation,
        columns.filter((_, n) => single[n]?.failed === null),
      );
    }
  }
  return found;
}

const tablesIn = ({ relations }: Inventory): Attacked[] => relations.filter(({ kind }) => kind === 'table');

async function takeAway({ db }: Session, one: IsolationCase, tables: readonly Attacked[], only?: readonly string[]): Promise<void> {
  const among = only === undefined ? '' : ` AND x::text = ANY (ARRAY[${only.map(quoted).join(', ')}]::text[])`;
  const deletes = tables.map(({ source }) => `DELETE FROM ${source} AS x WHERE ${markedIn(one, 'x')}${among}`);
  await db.exec(`SET LOCAL session_replication_role = replica; ${deletes.join('; ')}; SET LOCAL session_replication_role = origin`);
}

/** Errors may tell that something exists, too; that is not a row. */
const differ = (a: Outcome | undefined, b: Outcome | undefined): boolean =>
  a?.failed === null && b?.failed === null && a.answer !== b.answer;
