/** The rows that the migrations themselves have put into tables: a fresh database has no others. */
import { type Datum, undecidedIn } from '../../model/datum.ts';
import { keyOf } from '../evaluate/key.ts';
import type { Store } from '../store.ts';

/** One value per attribute, in the order of attribute numbers. */
export type Row = readonly Datum[];

/** The rows of a table by some key of theirs; a row without one is not in it. */
interface KeyIndex {
  readonly keyOf: (row: Row) => string | undefined;
  readonly rows: Map<string, Row[]>;
}

interface TableRows {
  rows: Row[];
  /** Why nobody can say which rows there are; undefined while all are known. */
  unknown: string | undefined;
  readonly indexes: Map<number, KeyIndex>;
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

  whyUnknown(relation: number): string {
    return this.#tables.get(relation)?.unknown ?? 'its rows are not known';
  }

  /** The rows with this key under an index or a constraint; `keyOf` must be the same for the same id. */
  withKey(relation: number, id: number, keyOf: (row: Row) => string | undefined, key: string): readonly Row[] {
    const table = this.#tables.get(relation);
    if (!table) return [];
    let index = table.indexes.get(id);
    if (!index) {
      index = { keyOf, rows: new Map() };
      for (const row of table.rows) enter(index, row);
      table.indexes.set(id, index);
    }
    return index.rows.get(key) ?? [];
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
    for (const index of table.indexes.values()) enter(index, row);
    this.#store.onUndo(() => {
      rows.pop();
      table.indexes.clear();
    });
  }

  /** The rows with this value in a column, as far as `=` goes by the value alone; those of which nobody knows it, too. */
  withValue(relation: number, attribute: number, value: Datum): readonly Row[] {
    const key = (row: Row) => valueKey(row[attribute - 1] ?? null);
    const found = this.withKey(relation, -attribute, key, valueKey(value));
    const unknown = this.withKey(relation, -attribute, key, UNKNOWN);
    return unknown.length === 0 ? found : [...found, ...unknown];
  }

  /** Puts a row in another's place; without one the other goes. */
  exchange(relation: number, before: Row, after: Row | undefined): void {
    const table = this.#table(relation);
    const { rows } = table;
    const at = rows.indexOf(before);
    if (table.unknown !== undefined || at < 0) return;
    this.#store.onUndo(() => {
      table.rows = rows;
      table.indexes.clear();
    });
    // Who goes through the rows now goes on with those that there were.
    table.rows = rows.slice();
    if (after) table.rows[at] = after;
    else table.rows.splice(at, 1);
    for (const index of table.indexes.values()) {
      leave(index, before);
      if (after) enter(index, after);
    }
  }

  replace(relation: number, rows: Row[]): void {
    const table = this.#table(relation);
    const before = table.rows;
    this.#store.onUndo(() => {
      table.rows = before;
      table.indexes.clear();
    });
    table.rows = rows;
    table.indexes.clear();
  }

  /** From here on nobody knows what the table holds. */
  forget(relation: number, why: string): void {
    const table = this.#table(relation);
    if (table.unknown !== undefined) return;
    this.replace(relation, []);
    this.#store.onUndo(() => {
      table.unknown = undefined;
    });
    table.unknown = why;
  }

  /** TRUNCATE: whatever was there, nothing is now. */
  clear(relation: number): void {
    const table = this.#tables.get(relation);
    if (!table) return;
    const { unknown } = table;
    this.replace(relation, []);
    this.#store.onUndo(() => {
      table.unknown = unknown;
    });
    table.unknown = undefined;
  }

  #table(relation: number): TableRows {
    let table = this.#tables.get(relation);
    if (!table) this.#tables.set(relation, (table = { rows: [], unknown: undefined, indexes: new Map() }));
    return table;
  }
}

const UNKNOWN = '?';

/** What `=` holds equal has the same key. */
const valueKey = (value: Datum): string => (undecidedIn(value) ? UNKNOWN : keyOf(value));

function leave(index: KeyIndex, row: Row): void {
  const key = index.keyOf(row);
  const rows = key === undefined ? undefined : index.rows.get(key);
  const at = rows?.indexOf(row) ?? -1;
  if (rows && at >= 0) rows.splice(at, 1);
}

function enter(index: KeyIndex, row: Row): void {
  const key = index.keyOf(row);
  if (key === undefined) return;
  const rows = index.rows.get(key);
  if (rows) rows.push(row);
  else index.rows.set(key, [row]);
}
