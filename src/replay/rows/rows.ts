/** The rows that the migrations themselves have put into tables: a fresh database has no others. */
import type { Datum } from '../../model/datum.ts';
import type { Store } from '../store.ts';

/** One value per attribute, in the order of attribute numbers. */
export type Row = readonly Datum[];

interface TableRows {
  rows: Row[];
  /** Why nobody can say which rows there are; undefined while all are known. */
  unknown: string | undefined;
}

/** More rows than this in one table are not kept. */
const MOST_ROWS = 5_000;

export class Rows {
  readonly #store: Store;
  readonly #tables = new Map<number, TableRows>();

  constructor(store: Store) {
    this.#store = store;
  }

  /** The rows of one table, its children's not among them; undefined where they are not known. */
  of(relation: number): readonly Row[] | undefined {
    const table = this.#tables.get(relation);
    if (!table) return [];
    return table.unknown === undefined ? table.rows : undefined;
  }

  whyUnknown(relation: number): string | undefined {
    return this.#tables.get(relation)?.unknown;
  }

  insert(relation: number, row: Row): void {
    const table = this.#table(relation);
    if (table.unknown !== undefined) return;
    if (table.rows.length >= MOST_ROWS) {
      this.forget(relation, 'it holds more rows than are kept');
      return;
    }
    const { rows } = table;
    rows.push(row);
    this.#store.onUndo(() => rows.pop());
  }

  replace(relation: number, rows: Row[]): void {
    const table = this.#table(relation);
    const before = table.rows;
    this.#store.onUndo(() => {
      table.rows = before;
    });
    table.rows = rows;
  }

  /** From here on nobody knows what the table holds. */
  forget(relation: number, why: string): void {
    const table = this.#table(relation);
    if (table.unknown !== undefined) return;
    const before = table.rows;
    this.#store.onUndo(() => {
      table.unknown = undefined;
      table.rows = before;
    });
    table.unknown = why;
    table.rows = [];
  }

  /** TRUNCATE: whatever was there, nothing is now. */
  clear(relation: number): void {
    const table = this.#tables.get(relation);
    if (!table) return;
    const { rows, unknown } = table;
    this.#store.onUndo(() => {
      table.rows = rows;
      table.unknown = unknown;
    });
    table.rows = [];
    table.unknown = undefined;
  }

  #table(relation: number): TableRows {
    let table = this.#tables.get(relation);
    if (!table) this.#tables.set(relation, (table = { rows: [], unknown: undefined }));
    return table;
  }
}
