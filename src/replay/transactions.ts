/** BEGIN, COMMIT, savepoints: marks in the journal that ROLLBACK goes back to. */
import type { Transaction } from '../model/change.ts';
import { refuse } from '../model/refusal.ts';
import type { Session } from './session.ts';
import type { Store } from './store.ts';

interface Savepoint {
  readonly name: string;
  readonly mark: number;
}

export class Transactions {
  readonly #store: Store;
  readonly #session: Session;
  /** Where the transaction that a BEGIN of the history opened began; undefined outside one. */
  #start: number | undefined;
  #savepoints: Savepoint[] = [];
  /** Enum labels that were added in it: PostgreSQL does not let them be used yet. */
  readonly #labels = new Set<string>();

  constructor(store: Store, session: Session) {
    this.#store = store;
    this.#session = session;
  }

  get open(): boolean {
    return this.#start !== undefined;
  }

  addLabel(type: number, label: string): void {
    this.#labels.add(`${type} ${label}`);
  }

  isNewLabel(type: number, label: string): boolean {
    return this.#labels.has(`${type} ${label}`);
  }

  begin(): void {
    if (this.#start === undefined) this.#start = this.#store.mark();
  }

  /** Ends whatever is open, as the end of a migration does. */
  end(): void {
    this.#start = undefined;
    this.#savepoints = [];
    this.#labels.clear();
    this.#session.endTransaction();
  }

  carryOut(change: Transaction): void {
    const { action, savepoint: name = '' } = change;
    switch (action) {
      case 'begin':
        this.begin();
        return;
      case 'commit':
      case 'prepare':
        this.end();
        if (change.chain) this.begin();
        return;
      case 'rollback':
        if (this.#start !== undefined) this.#store.unwind(this.#start);
        this.end();
        if (change.chain) this.begin();
        return;
      case 'savepoint':
        this.#savepoints.push({ name, mark: this.#store.mark() });
        return;
      case 'release':
        this.#savepoints.length = this.#find(name);
        return;
      case 'rollback to': {
        const found = this.#find(name);
        this.#store.unwind((this.#savepoints[found] as Savepoint).mark);
        this.#savepoints.length = found + 1;
        return;
      }
      case 'commit prepared':
      case 'rollback prepared':
        return;
      default:
        action satisfies never;
    }
  }

  #find(name: string): number {
    const found = this.#savepoints.findLastIndex((savepoint) => savepoint.name === name);
    if (found < 0) refuse('3B001', `savepoint "${name}" does not exist`);
    return found;
  }
}
