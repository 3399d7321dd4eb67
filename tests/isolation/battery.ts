/**
 * Everything that a legitimate caller of the second tenant might try, and whether any of it reaches the first tenant's
 * rows. Reading is judged by what it depends on: what a caller reads must not change when another tenant's rows are
 * taken away. The first tenant's own caller then does the same, to show that it can be done at all.
 */

import { contextOf, otherContexts } from './callers.ts';
import type { ExpectedCell, IsolationCase } from './case-file.ts';
import type { Attacked, Inventory } from './inventory.ts';
import { type Outcome, quoted, type Session, type Who } from './session.ts';
import { calls, columnsShown, deletes, inserts, markedIn, probes, rowsShown, truncates, updates } from './statements.ts';

export interface Found {
  readonly cell: ExpectedCell;
  /** The attacks that reached the first tenant's rows, in words. */
  readonly reached: readonly string[];
  /** The first tenant's caller could do it. */
  readonly own: boolean;
}

/** Before anything was set, a session knows no setting; afterwards it never again is as it was. */
export type State = 'never set' | 'set';

export async function carryOut(session: Session, one: IsolationCase, stock: Inventory, state: State): Promise<Found[]> {
  const battery = new Battery(session, one, stock, state);
  const found: Found[] = [];
  for (const cell of one.cells) found.push(await battery.attack(cell));
  return found;
}

const CAPS = { reached: 6 };

class Battery {
  readonly #session: Session;
  readonly #case: IsolationCase;
  readonly #stock: Inventory;
  readonly #state: State;

  constructor(session: Session, one: IsolationCase, stock: Inventory, state: State) {
    this.#session = session;
    this.#case = one;
    this.#stock = stock;
    this.#state = state;
  }

  async attack(cell: ExpectedCell): Promise<Found> {
    const { role, command, object } = cell;
    const contexts = this.#state === 'never set' ? [{}] : [contextOf(this.#case, 1, role), ...otherContexts(this.#case, role)];
    const attackers: Who[] = contexts.map((settings) => ({ role, settings }));
    const owner: Who = { role, settings: this.#state === 'never set' ? {} : contextOf(this.#case, 0, role) };
    const one = this.#stock.relations.find(({ name }) => name === object);
    if (!one && command !== 'execute') throw new Error(`${this.#case.name}: there is no ${object}`);
    if (command === 'select') return this.#reading(cell, one as Attacked, attackers, owner);
    if (command === 'execute') return this.#executing(cell, attackers, owner);
    return this.#writing(cell, one as Attacked, attackers, owner);
  }

  // -------------------------------------------------------------- reading

  /** What may show the table's rows: the relation itself first. */
  #readers(one: Attacked): string[] {
    const shown = (relation: Attacked): string[] => [rowsShown(relation), ...columnsShown(relation)];
    if (one.kind !== 'table') return shown(one);
    const parts = this.#stock.relations.filter((other) => this.#isPartOf(other, one) || this.#isPartOf(one, other));
    const views = this.#stock.relations.filter(({ kind }) => kind !== 'table');
    return [
      ...[one, ...parts, ...views].flatMap(shown),
      ...this.#stock.functions.flatMap((routine) => calls(this.#case, this.#stock, routine)),
    ];
  }

  #isPartOf(other: Attacked, one: Attacked): boolean {
    for (let at: Attacked | undefined = other; at?.parent !== undefined; at = this.#stock.relations.find(({ name }) => name === at?.parent))
      if (at.parent === one.name) return true;
    return false;
  }

  #tablesUnder(one: Attacked): Attacked[] {
    return one.kind === 'table' ? [one] : this.#stock.relations.filter(({ kind }) => kind === 'table');
  }

  async #reading(cell: ExpectedCell, one: Attacked, attackers: readonly Who[], owner: Who): Promise<Found> {
    const readers = this.#readers(one);
    const reached: string[] = [];
    for (const who of attackers)
      for (const text of await this.#dependent(who, readers, this.#tablesUnder(one))) reached.push(told(who, text));
    for (const text of await this.#afterGaining(attackers[0] as Who, one)) reached.push(text);
    const own = (await this.#dependent(owner, readers, this.#tablesUnder(one))).length > 0;
    return { cell, reached: reached.slice(0, CAPS.reached), own };
  }

  /** The readings that come out differently when the first tenant's rows are not there. */
  async #dependent(who: Who, readers: readonly string[], tables: readonly Attacked[], only?: readonly string[]): Promise<string[]> {
    const all = await this.#answers(who, readers);
    const answered = readers.filter((_, i) => all[i]?.failed === null);
    if (answered.length === 0) return [];
    const without = await this.#session.undone('without', async () => {
      await this.#takeAway(tables, only);
      return this.#answers(who, answered);
    });
    const given = all.filter(({ failed }) => failed === null);
    return answered.filter((_, i) => differ(given[i], without[i]));
  }

  #answers(who: Who, readers: readonly string[]): Promise<Outcome[]> {
    return this.#session.probes(who, readers);
  }

  async #takeAway(tables: readonly Attacked[], only: readonly string[] | undefined): Promise<void> {
    const refreshed = this.#stock.relations.filter(({ kind }) => kind === 'materialized view');
    const statements = [
      'SET LOCAL session_replication_role = replica',
      ...tables.map(({ source }) => `DELETE FROM ${source} AS x WHERE ${markedIn(this.#case, 'x')}${among(only)}`),
      'SET LOCAL session_replication_role = origin',
      ...refreshed.map(({ name }) => `REFRESH MATERIALIZED VIEW ${name}`),
    ];
    await this.#session.db.exec(statements.join(';'));
  }

  /** Whatever the caller is allowed to write may let it read more. */
  async #afterGaining(who: Who, one: Attacked): Promise<string[]> {
    const reached: string[] = [];
    const readers = [rowsShown(one), ...columnsShown(one).slice(0, 1)];
    // What it takes over or plants is charged to that write, not to its reading.
    const stood = await this.#marked(one);
    const before = await this.#answers(who, readers);
    const firsts = this.#gains();
    const gained = await this.#session.gains(who, firsts, readers);
    for (const [i, first] of firsts.entries()) {
      if (!gained[i]?.some((answer, n) => differ(answer, before[n]))) continue;
      await this.#session.undone('gained', async () => {
        const touched = await this.#session.send(who, first);
        if (touched === undefined || (/^(INSERT|UPDATE|DECLARE)/.test(first) && touched === 0)) return;
        // What the write has set stays set.
        const [found] = await this.#dependent({ ...who, settings: {} }, readers, this.#tablesUnder(one), stood);
        if (found !== undefined) reached.push(`${told(who, first)}, then ${found}`);
      });
      if (reached.length > CAPS.reached) break;
    }
    return reached;
  }

  #gains(): string[] {
    const tables = this.#stock.relations.filter(({ kind }) => kind === 'table');
    const writes = tables.flatMap((table) => [...inserts(this.#case, table, table), ...updates(this.#case, table, table)]);
    return [...writes, ...this.#stock.functions.flatMap((routine) => calls(this.#case, this.#stock, routine))];
  }

  // -------------------------------------------------------------- functions

  async #executing(cell: ExpectedCell, attackers: readonly Who[], owner: Who): Promise<Found> {
    const routine = this.#stock.functions.find(({ identity }) => identity === cell.object);
    if (!routine) throw new Error(`${this.#case.name}: there is no ${cell.object}`);
    const texts = calls(this.#case, this.#stock, routine);
    const tables = this.#stock.relations.filter(({ kind }) => kind === 'table');
    const reached: string[] = [];
    for (const who of attackers) {
      for (const text of await this.#dependent(who, texts, tables)) reached.push(told(who, text));
      for (const table of tables) for (const text of await this.#effective(who, texts, table)) reached.push(told(who, text));
    }
    let own = false;
    for (const { failed } of await this.#answers(owner, texts)) own ||= failed === null;
    return { cell, reached: reached.slice(0, CAPS.reached), own };
  }

  // -------------------------------------------------------------- writing

  async #writing(cell: ExpectedCell, one: Attacked, attackers: readonly Who[], owner: Who): Promise<Found> {
    const { command } = cell;
    const target = one.kind === 'table' ? one : (this.#stock.relations.find(({ kind }) => kind === 'table') as Attacked);
    const throughs =
      one.kind === 'table' ? [one, ...this.#stock.relations.filter((other) => other.kind === 'view' || this.#isPartOf(other, one))] : [one];
    const texts = throughs.flatMap((through) => this.#statements(command, target, through));
    const called = one.kind === 'table' ? this.#stock.functions.flatMap((routine) => calls(this.#case, this.#stock, routine)) : [];
    const tables = this.#tablesUnder(one);
    const reached: string[] = [];
    let own = false;
    for (const table of tables) {
      for (const who of attackers) for (const text of await this.#effective(who, texts, table)) reached.push(told(who, text));
      for (const text of await this.#effective(attackers[0] as Who, called, table, command)) reached.push(told(attackers[0] as Who, text));
      own ||= (await this.#effective(owner, [...texts, ...called], table)).length > 0;
    }
    return { cell, reached: reached.slice(0, CAPS.reached), own };
  }

  #statements(command: ExpectedCell['command'], target: Attacked, through: Attacked): string[] {
    switch (command) {
      case 'insert':
        return inserts(this.#case, target, through);
      case 'update':
        return updates(this.#case, target, through);
      case 'delete':
        return deletes(this.#case, target, through);
      case 'truncate':
        return truncates(through);
      case 'references':
        return probes(this.#stock, target);
      default:
        return [];
    }
  }

  /** The statements after which the first tenant's rows are others than before; of functions only those that do what the command does. */
  async #effective(who: Who, texts: readonly string[], table: Attacked, command?: ExpectedCell['command']): Promise<string[]> {
    const found: string[] = [];
    const before = await this.#marked(table);
    const outcomes = await this.#session.probes(who, texts, `SELECT ARRAY(${markedRows(this.#case, table)})`);
    for (const [i, text] of texts.entries()) {
      const after = outcomes[i]?.seen;
      if (!after) continue;
      const does = after.length > before.length ? 'insert' : after.length < before.length ? 'delete' : 'update';
      if (text.startsWith('CREATE TABLE')) found.push(text);
      else if (!same(before, after) && (command === undefined || command === does)) found.push(text);
    }
    return found;
  }

  async #marked(table: Attacked): Promise<string[]> {
    return (await this.#session.ask(markedRows(this.#case, table))).map(([text]) => text as string);
  }
}

const markedRows = (one: IsolationCase, { source }: Attacked): string =>
  `SELECT x::text FROM ${source} AS x WHERE ${markedIn(one, 'x')} ORDER BY 1`;

const among = (only: readonly string[] | undefined): string =>
  only === undefined ? '' : ` AND x::text = ANY (ARRAY[${only.map(quoted).join(', ')}]::text[])`;

const same = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((text, i) => text === b[i]);

/** Errors may tell that something exists, too; that is not a row. */
function differ(a: Outcome | undefined, b: Outcome | undefined): boolean {
  return a?.failed === null && b?.failed === null && a.answer !== b.answer;
}

const told = ({ role, settings }: Who, text: string): string =>
  `${role} ${quoted(JSON.stringify(settings).slice(0, 160))}: ${text.slice(0, 200)}`;
