/** BEGIN, COMMIT, savepoints: marks in the journal that ROLLBACK goes back to. */
import type { Transaction } from '../model/change.ts';
import { refuse } from '../model/refusal.ts';
import type { Session } from './session.ts';
import type { Store } from './store.ts';

interface Savepoint {
  readonly name: string;
  readonly mark: number;
  readonly firstId: number;
}

/** What is left to others. */
interface Ending {
  /** Before a transaction is committed; these tables go with it. */
  readonly commit: (doomed: readonly number[]) => void;
  readonly end: () => void;
}

export class Transactions {
  readonly #store: Store;
  readonly #session: Session;
  /** Where the transaction that a BEGIN of the history opened began; undefined outside one. */
  #start: number | undefined;
  /** What is made in it has this id or a later one. */
  #firstId = 0;
  #savepoints: Savepoint[] = [];
  /** Enum labels that were added in it: PostgreSQL does not let them be used yet. */
  readonly #labels = new Set<string>();
  /** Tables that are to go when the transaction is committed. */
  #doomed: readonly number[] = [];
  #number = 0;
  readonly #ending: Ending;

  constructor(store: Store, session: Session, ending: Ending) {
    this.#store = store;
    this.#session = session;
    this.#ending = ending;
  }

  get open(): boolean {
    return this.#start !== undefined;
  }

  /** Goes up from transaction to transaction. */
  get number(): number {
    return this.#number;
  }

  /** A statement outside a transaction is one of its own. */
  step(): void {
    if (!this.open) this.#number++;
  }

  addLabel(type: number, label: string): void {
    if (type < this.#firstIdHere || this.#store.version < 17) this.#labels.add(`${type} ${label}`);
  }

  isNewLabel(type: number, label: string): boolean {
    return this.#labels.has(`${type} ${label}`);
  }

  /** From 17 on, the labels of a type that was made since here are as new as the type. */
  get #firstIdHere(): number {
    return this.#savepoints.at(-1)?.firstId ?? this.#firstId;
  }

  dropAtCommit(relation: number): void {
    const before = this.#doomed;
    this.#doomed = [...before, relation];
    this.#store.onUndo(() => {
      this.#doomed = before;
    });
  }

  /** What a commit does besides keeping what was done; outside a transaction every statement ends in one. */
  commit(): void {
    const doomed = this.#doomed;
    this.#doomed = [];
    this.#ending.commit(doomed);
    // Without an end of its own, the next statement begins anew all the same.
    this.#ending.end();
  }

  begin(): void {
    if (this.#start !== undefined) return;
    this.#number++;
    this.#start = this.#store.mark();
    this.#firstId = this.#store.nextId;
  }

  /** Ends whatever is open, as the end of a migration does. */
  end(): void {
    this.#start = undefined;
    this.#savepoints = [];
    this.#labels.clear();
    this.#ending.end();
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
        this.commit();
        this.end();
        if (change.chain) this.begin();
        return;
      case 'rollback':
        if (this.#start !== undefined) this.#store.unwind(this.#start);
        this.#doomed = [];
        this.end();
        if (change.chain) this.begin();
        return;
      case 'savepoint':
        this.#savepoints.push({ name, mark: this.#store.mark(), firstId: this.#store.nextId });
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
