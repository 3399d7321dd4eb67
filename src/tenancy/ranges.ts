/** The ranges of all queries that were met, by their ids, which no two queries share. */
import type { Expression } from '../model/expression.ts';
import type { CommonTable, Query, Range } from '../model/query.ts';
import { visit, visitQuery } from '../model/walk.ts';

export class Ranges {
  readonly #ranges = new Map<number, Range>();
  /** The query whose set operation makes the rows of a range. */
  readonly #results = new Map<number, Query>();
  readonly #commonTables = new Map<number, CommonTable>();

  readonly #add = (query: Query): void => {
    for (const range of query.ranges) {
      this.#ranges.set(range.id, range);
      if (range.kind === 'set result') this.#results.set(range.id, query);
    }
    for (const table of query.commonTables) this.#commonTables.set(table.id, table);
  };

  addRow(row: Range): void {
    this.#ranges.set(row.id, row);
  }

  addIn(e: Expression): void {
    visit(e, () => undefined, this.#add);
  }

  addQuery(query: Query): void {
    const [first] = query.ranges;
    if (!first || !this.#ranges.has(first.id)) visitQuery(query, () => undefined, this.#add);
  }

  range(id: number): Range | undefined {
    return this.#ranges.get(id);
  }

  result(id: number): Query | undefined {
    return this.#results.get(id);
  }

  commonTable(id: number): CommonTable | undefined {
    return this.#commonTables.get(id);
  }
}
